import { coverage } from "@change-logic/analysis";
import { escapeTerminal } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, renderText, type SceneMessage } from "../src/index.js";
import { hostileTitles, modelOf, randomPlan } from "./support/random-plan.js";

describe("renderText", () => {
  it("reads in order, with links, marks and findings", () => {
    const model = modelOf({
      changeLogic: 1,
      id: "p",
      title: "Fler cyklar",
      organisation: "Exempelkommun",
      status: "draft",
      strategies: ["agenda-2030"],
      scope: ["agenda-2030/3.6"],
      currentStates: { s: { title: "Få cyklar" } },
      actions: {
        a: {
          title: "Bygga cykelväg",
          status: "paused",
          addresses: ["s", "t"],
          leadsTo: [{ to: "e", confidence: "low" }],
        },
      },
      effects: { e: { title: "Fler cyklar till jobbet", horizon: "long", contributesTo: ["agenda-2030/11.6"] } },
    });
    const scene = createScene(model, {
      coverage: coverage(model, { date: "2026-11-22" }),
      findings: [
        {
          rule: "unresolved-reference",
          severity: "error",
          stage: "rule",
          args: { id: "a", kind: "action", title: "Bygga cykelväg", text: "t", role: "addresses" },
          subjects: ["a"],
          cause: "direct",
        },
      ],
    });
    expect(renderText(scene)).toBe(`Fler cyklar
Exempelkommun · utkast · 1 iakttagelse

Nuläge
------
- Få cyklar [s]

Insatser
--------
- Bygga cykelväg [a] – pausad
    iakttagelse: 1 (fel)
    möter: Få cyklar [s]
    möter: t – finns inte
    bidrar till (svag): Fler cyklar till jobbet [e]
        säkerhet: låg

Effekter på lång sikt
---------------------
- Fler cyklar till jobbet [e]
    bidrar till: Minska städernas avtryck på miljön [agenda-2030/11.6]

Agenda 2030
-----------
3 God hälsa och välbefinnande:
  - 3.6 Halvera antalet döda och skadade i trafiken [agenda-2030/3.6] – glapp
11 Hållbara städer och samhällen:
  - 11.6 Minska städernas avtryck på miljön [agenda-2030/11.6] – saknar bärande insats

Iakttagelser
------------
1. fel: Insatsen ”Bygga cykelväg” (a) pekar på ”t” under addresses, men det finns inget med det id:t. Rätta id:t, lägg till det som saknas eller ta bort hänvisningen.
`);
  });

  it("lists what findings say once, first those that no box has, and numbers them on the elements", () => {
    const actions = { a: { title: "A", leadsTo: ["o"] }, b: { title: "B", leadsTo: ["o"] } };
    const scene = createScene(
      modelOf({ changeLogic: 1, id: "p", title: "P", actions, outcomes: { o: { title: "O" } } }),
    );
    const [grave, light] = [
      { severity: "error", text: "Bägge saknar ansvarig." },
      { severity: "info", text: "Skriv mer." },
    ] as const;
    const about = (...messages: SceneMessage[]) => ({
      count: messages.length,
      severity: messages[0]!.severity,
      rules: [],
      messages,
    });
    const [first, second, ...others] = scene.boxes;
    const text = renderText({
      ...scene,
      boxes: [{ ...first!, findings: about(grave, light) }, { ...second!, findings: about(grave) }, ...others],
      findings: [{ severity: "warn", text: "Planen saknar mål." }],
    });
    expect(text).toContain("- A [a]\n    iakttagelser: 2 (fel), 3 (upplysning)\n");
    expect(text).toContain("- B [b]\n    iakttagelse: 2 (fel)\n");
    expect(text).toMatch(
      /\nIakttagelser\n-{12}\n1\. varning: Planen saknar mål\.\n2\. fel: Bägge saknar ansvarig\.\n3\. upplysning: Skriv mer\.\n$/u,
    );
  });

  it("tells in an overview how many findings a box stands for, and what the gravest say, on the box", () => {
    const scene = createScene(
      modelOf({ changeLogic: 1, id: "p", actions: { a: { title: "A" }, b: { title: "B" }, c: { title: "C" } } }),
      { view: { kind: "overview" } },
    );
    const [first, ...others] = scene.boxes;
    const of = (count: number, messages: SceneMessage[]) =>
      renderText({
        ...scene,
        boxes: [{ ...first!, findings: { count, severity: "warn", rules: [], messages } }, ...others],
      });
    expect(of(6, [])).toContain("    6 iakttagelser, minst en varning\n");
    const told = of(1, [{ severity: "warn", text: "A saknar ansvarig." }]);
    expect(told).toContain("    1 iakttagelse (varning)\n        varning: A saknar ansvarig.\n");
    expect(told).not.toContain("Iakttagelser\n---");
  });

  it("says what the plan says of elements and links, with ids made titles", () => {
    const plan = {
      changeLogic: 1,
      id: "p",
      language: "sv",
      defaultOwner: "office",
      actors: { office: { title: "Tekniska kontoret" } },
      targetGroups: { young: { title: "Unga" } },
      indicators: { km: { title: "Körda mil" }, trips: { title: "Resor" } },
      assumptions: { road: { title: "Vägen hålls öppen" } },
      actions: {
        a: {
          title: "Bygga",
          period: "2026/..",
          status: "ongoing",
          targetGroups: ["young", "Alla andra"],
          leadsTo: [
            { to: "o", assumptions: ["road", "Folk vill"], rationale: "Det är nära.", confidence: "high" },
            { to: "gone", rationale: "Bruten." },
          ],
        },
        b: { title: "Bromsa", owner: "Nämnden", period: "2026/2028" },
      },
      outcomes: {
        o: { by: "2028", indicators: ["km", "trips"], leadsTo: [{ to: "e", counteracts: true, mitigation: "b" }] },
      },
      effects: { e: { title: "\u001b[2J", targetGroups: ["\u001b[2J"] } },
    };
    const text = renderText(createScene(modelOf(plan)));
    expect(text).toContain(`- Bygga [a]
    ansvarig: Tekniska kontoret
    period: från 2026
    status: pågår
    målgrupper: Unga; Alla andra
    leder till: o [o]
        antaganden: Vägen hålls öppen; Folk vill
        motivering: Det är nära.
        säkerhet: hög
    leder till: gone – finns inte
        motivering: Bruten.
- Bromsa [b]
    ansvarig: Nämnden
    period: 2026 – 2028
`);
    expect(text).toContain(`- o [o]
    väntas senast: 2028
    indikatorer: Körda mil; Resor
    motverkar: \\u{1b}[2J [e]
        motåtgärd: Bromsa
`);
    expect(text).toContain("    målgrupp: \\u{1b}[2J\n");
    expect(renderText(createScene(modelOf(plan), { lang: "en" }))).toContain("        assumptions: Vägen");
  });

  it("holds every element and every link of any plan, on lines of its own", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const scene = createScene(modelOf(plan));
        const text = renderText(scene);
        const lines = text.split("\n");
        for (const box of scene.boxes) {
          const title = escapeTerminal(box.title);
          expect(
            lines.some(
              (line) => line.trimStart().startsWith("- ") && line.includes(title) && line.includes(`[${box.key}]`),
            ),
          ).toBe(true);
        }
        const details = [...scene.boxes, ...scene.links, ...scene.stubs].flatMap((one) => one.details ?? []).length;
        const groups = new Set(scene.lanes.filter(({ title }) => title !== "").map(({ id }) => id));
        const grouped = scene.boxes.filter(({ lane }) => lane !== undefined && groups.has(lane)).length;
        const indented = lines.filter((line) => line.startsWith("    ")).length;
        expect(indented).toBe(scene.links.length + scene.stubs.length + details + grouped);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });

  it("says what else the drawing shows: groups, resources, thread ends, what is highlighted, and addresses", () => {
    const model = modelOf({
      changeLogic: 1,
      id: "p",
      language: "sv",
      actions: {
        a: {
          title: "Bygga",
          group: "Vägar",
          url: "https://example.com/vag",
          resources: [{ kind: "pengar", amount: 2, unit: "Mkr" }],
          leadsTo: ["o"],
        },
        b: { title: "Vila" },
      },
      outcomes: { o: { title: "Väg" } },
    });
    const text = renderText(createScene(model, { profile: "kronoberg", view: { kind: "element", id: "o" } }));
    expect(text).toContain(`- Bygga [a] – framhävd
    grupp: Vägar
    resurser: pengar, 2 Mkr
    läs mer: https://example.com/vag
    leder till: Väg [o]
`);
    expect(text).toContain("- Vila [b]\n    leder inte vidare\n");
    // Gathered resources have no id in the model.
    expect(text).toContain("- pengar");
    expect(text).not.toContain("[resource");
  });

  it("tells the counts of an overview", () => {
    const model = modelOf({
      changeLogic: 1,
      id: "p",
      actions: { a: { title: "A", leadsTo: ["o"] }, b: { title: "B", leadsTo: ["o"] } },
      outcomes: { o: { title: "O" } },
    });
    const text = renderText(createScene(model, { view: { kind: "overview" } }));
    expect(text).toContain("2 insatser");
    expect(text).toContain("1 resultat");
    expect(text).not.toContain("[");
  });

  it("says an assumption once where the drawing has it in a note", () => {
    const leadsTo = [{ to: "o", assumptions: ["vag", "Folk vill"], confidence: "low" }];
    const assumptions = { vag: { title: "Vägen är öppen", status: "supported" } };
    const model = modelOf({ changeLogic: 1, id: "p", assumptions, actions: { a: { leadsTo } }, outcomes: { o: {} } });
    const text = renderText(createScene(model, { detail: "assumptions", lang: "en" }));
    expect(text).toMatch(/ {8}assumption \(.+\): Vägen är öppen\n {8}assumption: Folk vill\n {8}confidence: low\n/u);
    expect(text.match(/Folk vill/gu)).toHaveLength(1);
  });

  it("lets nothing through that a terminal obeys", () => {
    const actions = Object.fromEntries(hostileTitles.map((title, index) => [`a${index}`, { title, leadsTo: [title] }]));
    const text = renderText(createScene(modelOf({ changeLogic: 1, id: "p", title: "\u001b[2J\u202e", actions })));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
    expect(text).toContain("\u2068שלום עולם\u2069");
  });

  it("says so when there is nothing, and takes 20,000 elements", () => {
    expect(renderText(createScene(modelOf({ changeLogic: 1, id: "p" })))).toContain("Planen har ännu inget innehåll.");
    const outcomes = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`o${index}`, { leadsTo: index > 0 ? [`o${index - 1}`] : [] }]),
    );
    expect(renderText(createScene(modelOf({ changeLogic: 1, id: "p", outcomes }))).split("\n").length).toBeGreaterThan(
      40_000,
    );
  });
});
