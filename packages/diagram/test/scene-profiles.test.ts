import { readFileSync } from "node:fs";
import { createModel, type Profile, profiles, readPlan, readProfile } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, type Scene } from "../src/index.js";
import { modelOf, randomPlan } from "./support/random-plan.js";

const plan = {
  changeLogic: 1,
  id: "p",
  strategies: ["varmland-2040@2021"],
  currentStates: { s: { title: "State" } },
  actions: {
    a: {
      title: "Bygga",
      owner: "Någon",
      period: "2026/2027",
      addresses: ["s"],
      resources: [
        { kind: "pengar", amount: 4200000, unit: "kr", secured: true },
        { unit: "årsarbetare", amount: 0.5 },
      ],
      leadsTo: ["o"],
    },
    b: {
      title: "Laga",
      resources: [{ kind: "pengar", amount: 100, unit: "kr", secured: false }, { kind: "pengar" }, {}],
      leadsTo: ["now"],
    },
  },
  outcomes: { o: { title: "Klart", leadsTo: ["now"] } },
  effects: {
    now: { title: "Genast", horizon: "short", leadsTo: ["later"] },
    later: { title: "Sedan", horizon: "medium", leadsTo: ["far", "some"] },
    far: { title: "Långt", horizon: "long", contributesTo: ["varmland-2040/gron-beredskap"] },
    some: { title: "När som helst", contributesTo: ["varmland-2040/gron-beredskap"] },
  },
};
const model = modelOf(plan);
const columnsOf = (scene: Scene) => scene.columns.map(({ id, tracks }) => `${id}${tracks > 1 ? ` ${tracks}` : ""}`);
const inColumn = (scene: Scene, id: string) =>
  scene.boxes.filter(({ column }) => scene.columns[column]?.id === id).map(({ key, track }) => `${key} ${track}`);
const read = (text: string): Profile => {
  const { value, findings } = readProfile(text);
  expect(findings).toEqual([]);
  return value!;
};

describe("the columns of a profile", () => {
  it("are those of the profile, with what it does not show in the place that it has in standard", () => {
    expect(columnsOf(createScene(model, { profile: "kronoberg" }))).toEqual([
      "current-state",
      "resources",
      "action",
      "short-effect 2",
      "effect",
      "medium-effect",
      "long-effect",
      "catalog:varmland-2040",
    ]);
    expect(columnsOf(createScene(model, { profile: "esv" }))).toEqual([
      "current-state",
      "resources",
      "action",
      "outcome",
      "effect 3",
      "catalog:varmland-2040",
    ]);
    expect(columnsOf(createScene(model, { profile: "tillvaxtverket" }))).toEqual([
      "current-state",
      "action",
      "outcome",
      "effect 3",
      "catalog:varmland-2040",
    ]);
  });

  it("show the current state under the heading of standard only when there is one", () => {
    const scene = createScene(model, { profile: "esv" });
    expect(scene.columns[0]).toMatchObject({ heading: "Nuläge", missing: false });
    const without = modelOf({ ...plan, currentStates: {}, actions: {} });
    expect(createScene(without, { profile: "esv" }).columns.map(({ id, missing }) => [id, missing])).toEqual([
      ["action", true],
      ["outcome", false],
      ["effect", false],
      ["catalog:varmland-2040", false],
    ]);
  });

  it("put what leads to something in the same column before it, whatever the link", () => {
    const scene = createScene(model, { profile: "kronoberg" });
    expect(inColumn(scene, "short-effect")).toEqual(["o 0", "now 1"]);
    const one = read(
      "profile: 1\nid: x\ncolumns:\n  - { id: allt, heading: Allt, shows: [currentState, action, outcome, effect] }\n",
    );
    const all = createScene(model, { profile: one });
    expect(inColumn(all, "allt")).toEqual(["s 0", "a 1", "b 0", "o 2", "now 3", "later 4", "far 5", "some 5"]);
    const round = modelOf({
      changeLogic: 1,
      id: "p",
      currentStates: { s: {} },
      actions: { a: { addresses: ["s"], leadsTo: ["o"] } },
      outcomes: { o: { changes: ["s"], enables: ["a"] } },
    });
    expect(inColumn(createScene(round, { profile: one }), "allt")).toEqual(["s 0", "a 1", "o 2"]);
    const back = modelOf({ changeLogic: 1, id: "p", currentStates: { s: {} }, outcomes: { o: { changes: ["s"] } } });
    expect(inColumn(createScene(back, { profile: one }), "allt")).toEqual(["s 0", "o 1"]);
  });

  it("are given a column for terms that a profile of one's own leaves out, with an id of its own", () => {
    const own = read(
      "profile: 1\nid: x\ncolumns:\n  - { id: medium-effect, heading: Gör, shows: action }\n  - { id: sist, heading: Sist, shows: effect, horizons: [long] }\n",
    );
    expect(columnsOf(createScene(model, { profile: own }))).toEqual([
      "current-state",
      "medium-effect",
      "outcome",
      "effect",
      "short-effect",
      "standard-medium-effect",
      "sist",
      "catalog:varmland-2040",
    ]);
  });

  it("come from the profile that the first plan names, and so does the direction", () => {
    const digg = modelOf({ ...plan, profile: "digg" });
    const scene = createScene(digg);
    expect(scene.columns[0]?.heading).toBe("Förändringsbehov");
    expect(scene.direction).toBe("right-to-left");
    expect(createScene(digg, { direction: "top-down" }).direction).toBe("top-down");
    expect(createScene(digg, { profile: profiles.kronoberg }).direction).toBe("left-to-right");
    expect(createScene(modelOf({ ...plan, profile: "min-egen" })).columns[0]?.heading).toBe("Nuläge");
  });

  it("come from a file of one's own, in both languages", () => {
    const text = readFileSync(
      new URL("../../../examples/egen-profil/min-handbok.profile.yaml", import.meta.url),
      "utf8",
    );
    const profile = read(text);
    expect(createScene(model, { profile }).columns.map(({ heading }) => heading)).toEqual([
      "Utgångsläge",
      "Det vi lägger in",
      "Det vi gör",
      "Det vi ser snart",
      "Effekter",
      "Det som blir annorlunda",
      "Värmlandsstrategin 2040",
    ]);
    const empty = createScene(modelOf({ changeLogic: 1, id: "p" }), { profile, lang: "en" });
    expect(empty.columns.map(({ heading, question, missing }) => [heading, question, missing])).toEqual([
      ["Where we stand", "What is it that we want to change?", true],
      ["What we do", "Who does what?", true],
      ["What we see soon", "How do we notice that it works?", true],
    ]);
  });

  it("hold every element and every link once, under every profile", () => {
    fc.assert(
      fc.property(randomPlan, (data) => {
        const random = modelOf(data);
        for (const profile of Object.values(profiles)) {
          const scene = createScene(random, { profile });
          const shown = scene.boxes.filter(({ kind }) => kind !== "item" && kind !== "resource");
          expect(shown.map(({ key }) => key).sort()).toEqual(random.elements.map(({ key }) => key).sort());
          const written = random.links.filter(({ from }) => from.kind !== "item").map(({ index }) => index);
          const drawn = [...scene.links, ...scene.stubs].flatMap(({ index }) => (index === undefined ? [] : [index]));
          expect(drawn.sort((a, b) => a - b)).toEqual(written);
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

describe("resources", () => {
  const scene = createScene(model, { profile: "kronoberg", detail: "facts" });
  const boxes = scene.boxes.filter(({ kind }) => kind === "resource");

  it("are gathered from the actions, told and never summed", () => {
    expect(boxes.map(({ id, key, title, details }) => [id, key, title, details])).toEqual([
      [
        "r0",
        "resource@pengar",
        "pengar",
        [
          { label: "Bygga", text: "4\u00a0200\u00a0000 kr, säkrad" },
          { label: "Laga", text: "100 kr, inte säkrad" },
          { label: "Laga", text: "utan angiven mängd" },
        ],
      ],
      ["r1", "resource@årsarbetare", "årsarbetare", [{ label: "Bygga", text: "0,5 årsarbetare" }]],
      ["r2", "resource@resurs", "resurs", [{ label: "Laga", text: "utan angiven mängd" }]],
    ]);
    expect(boxes[0]?.facts).toEqual([
      { label: "4\u00a0200\u00a0000 kr, säkrad", text: "Bygga" },
      { label: "100 kr, inte säkrad", text: "Laga" },
      { label: "utan angiven mängd", text: "Laga" },
    ]);
  });

  it("say how much at a glance where it is one amount", () => {
    const { boxes: few } = createScene(model, { profile: "kronoberg" });
    expect(few.filter(({ kind }) => kind === "resource").map(({ id, facts }) => [id, facts])).toEqual([
      ["r0", undefined],
      ["r1", [{ label: "mängd", text: "0,5 årsarbetare" }]],
      ["r2", undefined],
    ]);
  });

  it("are joined to each action that uses them, once", () => {
    const uses = scene.links.filter(({ type }) => type === "uses");
    const key = new Map(scene.boxes.map((box) => [box.id, box.key]));
    expect(uses.map(({ id, from, to, label, index }) => [id, from, key.get(to), label, index])).toEqual([
      ["u0", "r0", "a", "används av", undefined],
      ["u1", "r0", "b", "används av", undefined],
      ["u2", "r1", "a", "används av", undefined],
      ["u3", "r2", "b", "används av", undefined],
    ]);
  });

  it("ask their question where a profile requires them and there are none", () => {
    const profile: Profile = { ...profiles.kronoberg, required: [["resources"]] };
    const [column] = createScene(modelOf({ changeLogic: 1, id: "p" }), { profile, lang: "en" }).columns;
    expect(column).toMatchObject({ id: "resources", shows: "resource", missing: true });
    expect(createScene(model, { profile, lang: "en" }).columns.find(({ id }) => id === "resources")?.missing).toBe(
      false,
    );
  });

  it("follow the actions of a view, and fade with them", () => {
    const alone = createScene(model, { profile: "esv", view: { kind: "element", id: "o", alone: true } });
    expect(alone.boxes.filter(({ kind }) => kind === "resource").map(({ title }) => title)).toEqual([
      "pengar",
      "årsarbetare",
    ]);
    const among = createScene(model, { profile: "esv", view: { kind: "element", id: "o" } });
    expect(among.boxes.filter(({ kind }) => kind === "resource").map(({ emphasis }) => emphasis)).toEqual([
      "highlighted",
      "highlighted",
      "faded",
    ]);
  });

  it("list a few uses in their box, and how many more there are", () => {
    const actions = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`a${index}`, { resources: [{ kind: "tid", amount: index }] }]),
    );
    const many = createScene(modelOf({ changeLogic: 1, id: "p", actions }), { profile: "esv", detail: "facts" });
    const box = many.boxes.find(({ kind }) => kind === "resource");
    expect(box?.details).toHaveLength(9);
    expect(box?.facts).toHaveLength(4);
    expect(box?.facts?.at(-1)).toEqual({ label: "insatser", text: "… och 6 till" });
  });
});

describe("what a scene says of boxes and links", () => {
  const said = modelOf({
    ...plan,
    actors: { teknik: { title: "Tekniska förvaltningen" } },
    assumptions: { el: { title: "Elen är billig", status: "mixed" } },
    actions: {
      a: { title: "Bygga", owner: "teknik", partners: ["Byalaget"], url: "https://example.com/a", leadsTo: ["o"] },
    },
    outcomes: {
      o: {
        description: "Text",
        targetGroups: ["x".repeat(300)],
        leadsTo: [{ to: "now", assumptions: ["el", "Vädret håller"], rationale: "Så gick det förut", mitigation: "a" }],
      },
    },
  });

  it("grows with the level of detail", () => {
    const facts = (detail: "titles" | "facts" | "assumptions") =>
      createScene(said, { detail }).boxes.find(({ key }) => key === "a")?.facts;
    expect(facts("titles")).toBeUndefined();
    expect(facts("facts")).toEqual([
      { label: "ansvarig", text: "Tekniska förvaltningen" },
      { label: "medverkar", text: "Byalaget" },
    ]);
    expect(facts("assumptions")).toEqual(facts("facts"));
    const outcome = createScene(said, { detail: "facts" }).boxes.find(({ key }) => key === "o");
    expect(outcome?.facts?.[0]?.text).toHaveLength(90);
    expect(outcome?.details?.[0]?.text).toHaveLength(300);
  });

  it("tells all that the plan says in the details, and draws the most important of it", () => {
    const told = modelOf({
      changeLogic: 1,
      id: "p",
      strategies: ["varmland-2040@2021"],
      actions: {
        hela: { title: "Hela" },
        a: {
          title: "Bygga",
          description: "Längs vägen.",
          status: "done",
          result: "partly",
          partOf: "hela",
          jointWith: ["annan#x"],
          places: ["Norr", "Söder"],
          resources: [{ kind: "pengar", amount: 400000, unit: "kr", secured: true }, {}, { amount: 2 }],
          outputs: [{ title: "Bänkar", unit: "stycken" }],
          targetGroupInvolvement: "Samråd",
          perspectives: {
            "varmland-2040/barn-och-unga": { considered: "Barn först" },
            "varmland-2040/finns-inte": { notRelevant: "Berörs inte" },
          },
          source: "Trafikplanen",
          basis: "ownReading",
        },
      },
      outcomes: { o: { requires: "any" } },
    });
    const scene = createScene(told, { detail: "facts" });
    const box = scene.boxes.find(({ key }) => key === "a");
    expect(box?.facts).toEqual([
      { label: "status", text: "genomförd" },
      { label: "utfall", text: "delvis uppnått" },
    ]);
    expect(box?.details?.slice(2)).toEqual([
      { label: "beskrivning", text: "Längs vägen." },
      { label: "del av", text: "Hela" },
      { label: "görs tillsammans med", text: "annan#x" },
      { label: "resurser", text: "pengar, 400\u00a0000 kr, säkrad; 2" },
      { label: "leverans", text: "Bänkar, stycken" },
      { label: "plats", text: "Norr; Söder" },
      { label: "målgruppens delaktighet", text: "Samråd" },
      { label: "perspektiv som vägs in", text: expect.stringMatching(/^Barn och unga .* – Barn först$/u) },
      { label: "perspektiv som inte är relevanta", text: "varmland-2040/finns-inte – Berörs inte" },
      { label: "källa", text: "Trafikplanen" },
      { label: "grund", text: "egen läsning" },
    ]);
    const outcome = scene.boxes.find(({ key }) => key === "o");
    expect(outcome?.details).toEqual([{ label: "orsaker som krävs", text: "någon" }]);
    expect(outcome?.facts).toBeUndefined();
  });

  it("tells what is assumed of a link, and what is known of it", () => {
    const notes = (detail: "facts" | "assumptions", lang: "sv" | "en" = "sv") =>
      createScene(said, { detail, lang }).links.flatMap((link) => link.notes ?? []);
    expect(notes("facts")).toEqual([]);
    expect(notes("assumptions")).toEqual([
      { label: "antagande (blandade belägg)", text: "Elen är billig" },
      { label: "antagande", text: "Vädret håller" },
      { label: "motivering", text: "Så gick det förut" },
      { label: "motåtgärd", text: "Bygga" },
    ]);
    expect(notes("assumptions", "en")[0]?.label).toBe("assumption (mixed evidence)");
  });

  it("leads only to addresses that are safe", () => {
    const href = (url: string) =>
      createScene(modelOf({ changeLogic: 1, id: "p", actions: { a: { url } } })).boxes[0]?.href;
    for (const url of [
      "https://example.com/å?a=1&b=2#c",
      "http://example.com",
      "mailto:a@example.com",
      "HTTPS://EXAMPLE.COM",
    ])
      expect(href(` ${url} `)).toBe(url);
    for (const url of [
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,x",
      "//example.com",
      "https:example.com",
      "https://",
      "https://example.com/<script>",
      'https://example.com/"x',
      "https://exa mple.com",
      "https://example.com/\u202Etxt",
      "file:///etc/passwd",
      "\u0001https://example.com",
    ])
      expect(href(url), url).toBeUndefined();
  });
});

describe("lanes", () => {
  it("come from the groups that elements name, in document order, those without one last", () => {
    const scene = createScene(
      modelOf({
        changeLogic: 1,
        id: "p",
        currentStates: { s: {} },
        actions: { a: { group: "Boende" }, b: { group: " Resor " }, c: { group: "Boende" } },
        outcomes: { o: { group: "constructor" } },
      }),
    );
    expect(scene.lanes).toEqual([
      { id: "g0", title: "Boende" },
      { id: "g1", title: "Resor" },
      { id: "g2", title: "constructor" },
      { id: "g3", title: "" },
    ]);
    expect(scene.boxes.map(({ key, lane }) => `${key} ${lane}`)).toEqual(["s g3", "a g0", "b g1", "c g0", "o g2"]);
    expect(createScene(model).lanes).toEqual([]);
  });

  it("tell plans from each other, and their groups", () => {
    const several = (one: object, two: object) => {
      const plans = [
        { changeLogic: 1, id: "p1", title: "Plan ett", ...one },
        { changeLogic: 1, id: "p2", organisation: "Region", ...two },
      ].map((each) => readPlan(JSON.stringify(each), { format: "json" }).value!);
      return createScene(createModel(plans, {}));
    };
    const bare = several({ actions: { a: { leadsTo: ["o"] } }, outcomes: { o: {} } }, { actions: { b: {} } });
    expect(bare.lanes.map(({ title }) => title)).toEqual(["Plan ett", "Region"]);
    expect(bare.boxes.map(({ key, lane }) => `${key} ${lane}`)).toEqual(["p1#a g0", "p2#b g1", "p1#o g0"]);
    const grouped = several({ actions: { a: {}, b: { group: "Skola" } } }, { actions: { c: { group: "Skola" } } });
    expect(grouped.lanes.map(({ title }) => title)).toEqual(["Skola – Plan ett", "Plan ett", "Skola – Region"]);
    const inOne = several({ actions: { a: {} } }, {});
    expect(inOne.lanes).toEqual([]);
  });

  it("are those of the view, with no last lane when all have a group", () => {
    const grouped = modelOf({
      changeLogic: 1,
      id: "p",
      actions: { a: { group: "A", leadsTo: ["o"] }, b: { group: "B" } },
      outcomes: { o: { group: "A" } },
    });
    const scene = createScene(grouped, { view: { kind: "element", id: "o", alone: true } });
    expect(scene.lanes).toEqual([{ id: "g0", title: "A" }]);
  });
});

describe("where a thread ends", () => {
  const ends = (data: object, options: Parameters<typeof createScene>[1] = {}) => {
    const scene = createScene(modelOf({ changeLogic: 1, id: "p", ...data }), options);
    const key = new Map(scene.boxes.map((box) => [box.id, box.key]));
    return scene.stubs.filter(({ state }) => state === "threadEnds").map(({ box }) => key.get(box));
  };

  it("stands a stub, on what should lead on", () => {
    expect(
      ends({
        strategies: ["varmland-2040"],
        currentStates: { s: {} },
        actions: {
          ends: { addresses: ["s"] },
          paused: { status: "paused" },
          whole: {},
          part: { partOf: "whole", leadsTo: ["o"] },
          broken: { leadsTo: ["gone"] },
          out: { leadsTo: ["other#x"] },
        },
        outcomes: {
          o: { leadsTo: ["e"] },
          stops: { changes: ["s"] },
          bad: { unwanted: true },
          goal: { contributesTo: ["varmland-2040/gron-beredskap"] },
        },
        effects: { e: { leadsTo: ["f"] }, f: {}, worse: { unwanted: true } },
      }),
    ).toEqual(["ends", "stops", "f"]);
  });

  it("asks effects to serve a strategy only where there is one that is not optional", () => {
    expect(ends({ effects: { e: {} } })).toEqual([]);
    expect(ends({ strategies: ["agenda-2030"], effects: { e: {} } })).toEqual([]);
    expect(ends({ strategies: ["varmland-2040"], effects: { e: {} } })).toEqual(["e"]);
  });

  it("says so in both languages, and not because a view leaves out what comes next", () => {
    const data = { changeLogic: 1, id: "p", actions: { a: { leadsTo: ["o"] } }, outcomes: { o: {} } };
    for (const [lang, reason] of [
      ["sv", "leder inte vidare"],
      ["en", "leads no further"],
    ] as const) {
      const { stubs } = createScene(modelOf(data), { lang });
      expect(stubs).toMatchObject([{ id: "d1", box: "e1", state: "threadEnds", reason, incoming: false, text: "" }]);
    }
    const found = { rule: "r", severity: "warn", stage: "rule", args: {}, subjects: ["s"], cause: "direct" } as const;
    const beside = {
      currentStates: { s: {} },
      actions: { a: { addresses: ["s"], leadsTo: ["o"] } },
      outcomes: { o: {} },
    };
    expect(ends(beside, { view: { kind: "findings" }, findings: [found] })).toEqual([]);
  });
});
