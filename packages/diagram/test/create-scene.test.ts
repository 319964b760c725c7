import { coverage } from "@change-logic/analysis";
import type { Finding } from "@change-logic/model";
import { formatFinding } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, layoutColumns } from "../src/index.js";
import { subColumns } from "../src/scene/sub-columns.js";
import { modelOf, randomPlan } from "./support/random-plan.js";

const chain = {
  changeLogic: 1,
  id: "p",
  title: "A chain",
  strategies: ["agenda-2030"],
  currentStates: { s: { title: "State", kind: "strength" } },
  actions: { a: { title: "Do", status: "paused", addresses: ["s"], leadsTo: ["o1"] } },
  outcomes: {
    o1: { title: "First", leadsTo: [{ to: "o2", confidence: "low", critical: true }] },
    o2: { title: "Second", unwanted: true, leadsTo: ["e"], enables: ["a"] },
  },
  effects: {
    e: {
      title: "Effect",
      horizon: "long",
      changes: ["s"],
      contributesTo: [{ to: "agenda-2030/13.2", counteracts: true }, "agenda-2030/99"],
    },
  },
};

const finding = (
  rule: string,
  severity: Finding["severity"],
  subjects: string[],
  cause: Finding["cause"] = "direct",
): Finding => ({
  rule,
  severity,
  stage: "rule",
  args: {},
  subjects,
  cause,
});

describe("createScene", () => {
  it("gives each level its column, and inner chains their sub-columns", () => {
    const scene = createScene(modelOf(chain));
    expect(scene.columns.map(({ id, heading, tracks }) => [id, heading, tracks])).toEqual([
      ["current-state", "Nuläge", 1],
      ["action", "Insatser", 1],
      ["outcome", "Resultat", 2],
      ["long-effect", "Effekter på lång sikt", 1],
      ["catalog:agenda-2030", "Agenda 2030", 1],
    ]);
    expect(scene.boxes.map(({ key, track }) => [key, track])).toContainEqual(["o2", 1]);
  });

  it("turns addresses around, and says what sets links apart", () => {
    const scene = createScene(modelOf(chain), { lang: "en" });
    const key = new Map(scene.boxes.map((box) => [box.id, box.key]));
    expect(
      scene.links.map(({ from, to, label, reads, styles }) => [key.get(from), key.get(to), label, reads, styles]),
    ).toEqual([
      ["s", "a", "motivates", "addresses", []],
      ["a", "o1", "leads to", "leads to", []],
      ["o1", "o2", "leads to", "leads to", ["weak", "critical"]],
      ["o2", "e", "contributes to", "contributes to", []],
      ["o2", "a", "enables", "enables", []],
      ["e", "s", "changes", "changes", []],
      ["e", "agenda-2030/13.2", "counteracts", "counteracts", ["counteracts"]],
    ]);
    expect(scene.stubs).toMatchObject([
      { text: "agenda-2030/99", state: "unresolved", incoming: false, reason: "does not exist" },
    ]);
  });

  it("marks boxes with what is out of the ordinary", () => {
    const scene = createScene(modelOf(chain));
    const marks = Object.fromEntries(scene.boxes.map(({ key, marks: found }) => [key, found.map(({ text }) => text)]));
    expect(marks).toMatchObject({ s: ["styrka"], a: ["pausad"], o1: [], o2: ["bieffekt"] });
  });

  it("counts direct findings once, on the first subject that is shown", () => {
    const findings = [
      finding("r1", "info", ["p", "a", "o1"]),
      finding("r2", "error", ["a"]),
      finding("r2", "warn", ["a"]),
      finding("r3", "error", ["o1"], "transitive"),
      finding("r4", "warn", ["p"]),
    ];
    const scene = createScene(modelOf(chain), { findings });
    const found = new Map(scene.boxes.map((box) => [box.key, box.findings]));
    expect(found.get("a")).toEqual({
      count: 3,
      severity: "error",
      rules: ["r1", "r2"],
      messages: [
        { severity: "info", text: "r1" },
        { severity: "error", text: "r2" },
      ],
    });
    expect(found.get("o1")).toBeUndefined();
    expect(scene.subtitle).toContain("4 iakttagelser, varav 1 om planen");
  });

  it("lists what findings say that no box is marked with", () => {
    const findings = [
      finding("r4", "warn", ["p"]),
      finding("r1", "info", ["p", "a"]),
      finding("r5", "info", ["an-indicator"]),
      finding("r4", "warn", ["p"]),
      finding("r3", "error", ["p"], "transitive"),
    ];
    const listed = [
      { severity: "warn", text: "r4" },
      { severity: "info", text: "r5" },
    ];
    const model = modelOf(chain);
    expect(createScene(model, { findings }).findings).toEqual(listed);
    expect(createScene(model, { findings, view: { kind: "findings" } }).findings).toEqual(listed);
    expect(createScene(model, { findings, view: { kind: "overview" } }).findings).toEqual(listed);
    expect(createScene(model, { findings, view: { kind: "element", id: "a", alone: true } }).findings).toBeUndefined();
    expect(createScene(model, { findings: [finding("r1", "info", ["a"])] }).findings).toBeUndefined();
  });

  it("says each box and link once, with one full stop after each sentence", () => {
    const found = { ...finding("isolated-element", "warn", ["a"]), args: { kind: "action", title: "Do", id: "a" } };
    const layout = layoutColumns(createScene(modelOf(chain), { findings: [found] }));
    const labels = layout.boxes.map(({ label }) => label);
    expect(labels.find((label) => label.startsWith("Insats: Do"))).toContain(formatFinding(found, { lang: "sv" }));
    expect(labels.filter((label) => label.includes(".."))).toEqual([]);
    expect(labels.find((label) => label.startsWith("Effekt: Effect"))).toContain(
      ". motverkar: Föra in klimatåtgärder i politik och planer",
    );
    expect(layout.links.map(({ title }) => title)).toContain(
      "Effect → Föra in klimatåtgärder i politik och planer: motverkar",
    );
  });

  it("brings in items in scope without an action, marked, and folds the many", () => {
    const model = modelOf({ ...chain, scope: ["agenda-2030/13", "agenda-2030/4"] });
    const scene = createScene(model, { coverage: coverage(model, { date: "2026-11-22" }) });
    const goal4 = scene.areas.find(({ key }) => key === "agenda-2030/4");
    expect(goal4).toMatchObject({ title: "God utbildning för alla", folded: 2, tile: { code: "4", color: "#C5192D" } });
    expect(goal4?.boxes).toHaveLength(8);
    const box = scene.boxes.find(({ key }) => key === "agenda-2030/4.1");
    expect(box).toMatchObject({ uncovered: true, status: "gap", marks: [{ text: "glapp" }], area: goal4?.id });
    expect(scene.areas.map(({ key }) => key)).toEqual(["agenda-2030/4", "agenda-2030/13"]);
  });

  it("says in its own language what findings say", () => {
    const found = { ...finding("isolated-element", "warn", ["a"]), args: { kind: "action", title: "Do", id: "a" } };
    for (const lang of ["sv", "en"] as const) {
      const scene = createScene(modelOf(chain), { findings: [found], lang });
      expect(scene.boxes.find(({ key }) => key === "a")?.findings?.messages).toEqual([
        { severity: "warn", text: formatFinding(found, { lang }) },
      ]);
    }
  });

  it("shows what is accepted or delegated calmly, after what is uncovered, under the same cap", () => {
    const model = modelOf({
      ...chain,
      scope: ["agenda-2030/4", "agenda-2030/5.1", "agenda-2030/5.2"],
      acceptedGaps: [
        ...["4.1", "4.2", "4.3", "4.4"].map((code) => ({
          item: `agenda-2030/${code}`,
          reason: "Not ours.",
          owner: "The board",
        })),
        { item: "agenda-2030/5.1", reason: "Not ours.", owner: "The board" },
      ],
      delegations: [{ item: "agenda-2030/5.2", to: "other" }],
    });
    const scene = createScene(model, { coverage: coverage(model, { date: "2026-11-22" }) });
    const codesOf = (area: string) =>
      scene.boxes.filter(({ key }) => key.startsWith(`agenda-2030/${area}.`)).map(({ tile }) => tile?.code);
    // Of ten targets two are folded; those that are accepted give way to those that are not.
    expect(codesOf("4")).toEqual(["4.1", "4.2", "4.5", "4.6", "4.7", "4.a", "4.b", "4.c"]);
    expect(scene.areas.find(({ key }) => key === "agenda-2030/4")?.folded).toBe(2);
    const shown = scene.boxes.filter(({ setAside }) => setAside);
    expect(shown.map(({ key, uncovered, marks }) => [key, uncovered, marks])).toEqual([
      ["agenda-2030/4.1", false, [{ kind: "setAside", text: "medvetet bortvalt" }]],
      ["agenda-2030/4.2", false, [{ kind: "setAside", text: "medvetet bortvalt" }]],
      ["agenda-2030/5.1", false, [{ kind: "setAside", text: "medvetet bortvalt" }]],
      ["agenda-2030/5.2", false, [{ kind: "setAside", text: "tas om hand i annan plan" }]],
    ]);
  });

  it("asks the guiding question where a required level is missing", () => {
    const scene = createScene(modelOf({ changeLogic: 1, id: "p" }));
    expect(scene.columns.map(({ id, missing, question }) => [id, missing, question])).toEqual([
      ["current-state", true, "Varför behövs insatsen?"],
      ["action", true, "Vad behöver göras, och av vem?"],
      ["outcome", true, "Vad ger insatserna direkt?"],
    ]);
    expect(scene.title).toBe("p");
  });

  it("refuses the coverage of another model", () => {
    const other = coverage(modelOf(chain), { date: "2026-11-22" });
    expect(() => createScene(modelOf(chain), { coverage: other })).toThrowError(
      expect.objectContaining({ code: "invalid-argument", blame: "caller" }),
    );
  });

  it("holds every element and every link of any plan, and links only what is shown", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const model = modelOf(plan);
        const scene = createScene(model, { coverage: coverage(model, { date: "2026-11-22" }) });
        const ids = new Set(scene.boxes.map(({ id }) => id));
        expect(ids.size).toBe(scene.boxes.length);
        expect(
          scene.boxes
            .filter(({ kind }) => kind !== "item")
            .map(({ key }) => key)
            .sort(),
        ).toEqual(model.elements.map(({ key }) => key).sort());
        const written = model.links.filter(({ from }) => from.kind !== "item").map(({ index }) => index);
        const drawn = [...scene.links, ...scene.stubs].flatMap(({ index }) => (index === undefined ? [] : [index]));
        expect(drawn.sort((a, b) => a - b)).toEqual(written);
        for (const { from, to } of scene.links) expect(ids.has(from) && ids.has(to)).toBe(true);
        for (const { box } of scene.stubs) expect(ids.has(box)).toBe(true);
        const places = new Map(scene.boxes.map(({ id, column, track }) => [id, `${column} ${track}`]));
        for (const { from, to } of scene.links) expect(places.get(from)).not.toBe(places.get(to));
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});

describe("subColumns", () => {
  const inner = (from: number, to: number, feedback = false) => ({ from, to, feedback });

  it("counts the longest chain that leads to each", () => {
    expect(subColumns(4, [inner(0, 1), inner(1, 2), inner(0, 2), inner(3, 2)])).toEqual([0, 1, 2, 0]);
  });

  it("cuts loops by document order, and turns feedback around", () => {
    expect(subColumns(3, [inner(0, 1), inner(1, 2), inner(2, 0)])).toEqual([0, 1, 2]);
    expect(subColumns(2, [inner(0, 1, true)])).toEqual([1, 0]);
  });

  it("takes a chain of 100,000", () => {
    const tracks = subColumns(
      100_000,
      Array.from({ length: 99_999 }, (_, index) => inner(index, index + 1)),
    );
    expect(tracks.at(-1)).toBe(99_999);
  });

  it("never puts two linked elements in one", () => {
    const link = fc.record({ from: fc.nat(7), to: fc.nat(7), feedback: fc.boolean() });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), (links) => {
        const tracks = subColumns(8, links);
        for (const { from, to } of links) if (from !== to) expect(tracks[from]).not.toBe(tracks[to]);
      }),
      { seed: 20261122 },
    );
  });
});
