import { coverage } from "@change-logic/analysis";
import type { Finding } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScene,
  type DetailLevel,
  type Direction,
  renderMermaid,
  type Scene,
  type SceneOptions,
} from "../src/index.js";
import { readWithMermaid } from "./support/mermaid-reader.js";
import { hostileTitles, largePlan, modelOf, randomPlan } from "./support/random-plan.js";

/** A plan with a box of every kind, marks, a group, an address, and a thread that ends. */
const everything = {
  changeLogic: 1,
  id: "p",
  title: "Allt",
  language: "sv",
  strategies: ["agenda-2030"],
  scope: ["agenda-2030/11.6"],
  currentStates: { s: { title: "Nuläget" } },
  actions: {
    a: {
      title: "Insatsen",
      status: "paused",
      owner: "Gatukontoret",
      group: "Spår: [ett]",
      url: "https://example.com/?a=1;b=(2)#c;",
      addresses: ["s"],
      leadsTo: [{ to: "o", assumptions: ["Folk vill"] }],
    },
    b: { title: "Andra insatsen" },
  },
  outcomes: { o: { title: "Resultatet", group: "Spår: [ett]", leadsTo: ["e", { to: "u", counteracts: true }] } },
  effects: {
    e: { title: "Effekten", horizon: "long", contributesTo: ["agenda-2030/11.6"] },
    u: { title: "Bieffekten", unwanted: true },
  },
};

const finding = (subject: string, severity: Finding["severity"]): Finding => ({
  rule: "action-without-owner",
  severity,
  stage: "rule",
  args: { id: subject, title: subject },
  subjects: [subject],
  cause: "direct",
});

/** A title as a label can hold it. */
function shown(title: string): string {
  return title
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/ﬂ(?=°)/gu, "fl")
    .replace(/¶(?=ß)/gu, "¶\u200b")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, "\ufffd")
    .trim();
}

/** Checks that Mermaid reads the scene's own boxes and links, no more and no fewer. */
async function expectReadBack(scene: Scene): Promise<void> {
  const read = await readWithMermaid(renderMermaid(scene));
  const ids = new Map(scene.boxes.map(({ id }, index) => [id, `n${index + 1}`]));
  const labels = new Map(
    [...read.nodes].filter(([id]) => id.startsWith("n")).map(([id, { label }]) => [id, label.trim()]),
  );
  expect(labels).toEqual(
    new Map(
      scene.boxes.map((box) => [
        ids.get(box.id)!,
        shown(box.tile ? `${box.tile.code} ${box.title}` : box.title) || "\u200b",
      ]),
    ),
  );
  const loose = [...read.nodes.keys()].filter((id) => id.startsWith("x"));
  expect(loose).toHaveLength(scene.stubs.length);
  const edges = read.edges.filter(({ from, to }) => from.startsWith("n") && to.startsWith("n"));
  expect(edges.map(({ from, to, type, stroke }) => ({ from, to, type, stroke }))).toEqual(
    scene.links.map(({ from, to, styles, type }) => ({
      from: ids.get(from),
      to: ids.get(to),
      type: styles.includes("counteracts") ? "arrow_cross" : type === "uses" ? "arrow_circle" : "arrow_point",
      stroke: styles.includes("critical") ? "thick" : styles.includes("weak") ? "dotted" : "normal",
    })),
  );
  expect(read.edges).toHaveLength(scene.links.length + scene.stubs.length);
  expect(
    read.subgraphs
      .filter(({ id }) => id.startsWith("c"))
      .map(({ title }) => title)
      .sort(),
  ).toEqual(scene.columns.map(({ heading }) => shown(heading)).sort());
}

describe("renderMermaid", () => {
  it("is read back by Mermaid as the same boxes and links", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => expectReadBack(createScene(modelOf(plan)))),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it("keeps every hostile title as it is", async () => {
    const actions = Object.fromEntries(hostileTitles.map((title, index) => [`a${index}`, { title, leadsTo: ["o1"] }]));
    await expectReadBack(
      createScene(modelOf({ changeLogic: 1, id: "p", actions, outcomes: { o1: { title: "end" } } })),
    );
  });

  it("shows broken links with what they name", async () => {
    const scene = createScene(
      modelOf({
        changeLogic: 1,
        id: "p",
        actions: { a: { title: "A", leadsTo: ["nowhere"], addresses: ["nothing"] } },
      }),
    );
    const { nodes, edges } = await readWithMermaid(renderMermaid(scene));
    expect(["x1", "x2"].map((id) => nodes.get(id)?.label).sort()).toEqual(["nothing", "nowhere"]);
    expect(edges.map(({ from, to, type }) => [from, to, type])).toContainEqual([
      "n1",
      expect.stringMatching(/^x/u),
      "arrow_open",
    ]);
    expect(edges.every(({ label }) => label.includes("finns inte"))).toBe(true);
  });

  const whole = (options: SceneOptions = {}): Scene => createScene(modelOf(everything), options);

  it("follows the direction of the scene", () => {
    const first = (direction: Direction) => renderMermaid(whole({ direction })).split("\n")[0];
    expect(first("left-to-right")).toBe("flowchart LR");
    expect(first("right-to-left")).toBe("flowchart RL");
    expect(first("top-down")).toBe("flowchart TB");
  });

  it("tells kinds and what sets a box apart as classes, each defined", async () => {
    const model = modelOf(everything);
    const findings = [finding("a", "error"), finding("o", "warn")];
    const scene = createScene(model, { findings, coverage: coverage(model, { date: "2026-11-22" }) });
    const text = renderMermaid(scene);
    const { nodes } = await readWithMermaid(text);
    // Mermaid's own class for boxes that are links is not ours.
    const own = (classes: readonly string[] = []) => classes.filter((name) => name !== "clickable");
    const classesOf = (title: string) => own([...nodes.values()].find(({ label }) => label.endsWith(title))?.classes);
    expect(classesOf("Nuläget")).toEqual(["currentState"]);
    expect(classesOf("Insatsen")).toEqual(["action", "inactive", "error"]);
    expect(classesOf("Resultatet")).toEqual(["outcome", "warn"]);
    expect(classesOf("Bieffekten")).toEqual(["effect", "unwanted"]);
    expect(classesOf("Minska städernas avtryck på miljön")).toEqual(["item", "uncovered"]);
    const used = new Set([...nodes.values()].flatMap(({ classes }) => own(classes)));
    for (const name of used) expect(text).toMatch(new RegExp(`^  classDef ${name} \\S`, "mu"));
    // What does not occur is not defined.
    expect(text).not.toContain("classDef faded");
  });

  it("shows facts and notes at the level of detail that asks for them, and only there", async () => {
    const labels = async (detail: DetailLevel) => {
      const { nodes, edges } = await readWithMermaid(renderMermaid(whole({ detail })));
      return [...[...nodes.values()].map(({ label }) => label), ...edges.map(({ label }) => label)].join("\n");
    };
    expect(await labels("titles")).not.toMatch(/Gatukontoret|Folk vill/u);
    expect(await labels("facts")).toContain("Insatsen<br/>pausad<br/>ansvarig: Gatukontoret");
    expect(await labels("facts")).not.toContain("Folk vill");
    expect(await labels("assumptions")).toMatch(/antagande: Folk vill/u);
  });

  it("draws a thread that ends as a question mark", async () => {
    const { nodes, edges } = await readWithMermaid(renderMermaid(whole()));
    const end = edges.find(({ label }) => label === "leder inte vidare");
    expect(nodes.get(end!.to)).toMatchObject({ label: "?", classes: ["threadEnds"] });
    expect(nodes.get(end!.from)?.label).toBe("Andra insatsen");
  });

  it("puts groups in subgraphs of their column", async () => {
    const { nodes, subgraphs } = await readWithMermaid(renderMermaid(whole()));
    const lanes = subgraphs.filter(({ title }) => title === "Spår: [ett]");
    expect(lanes.map(({ nodes: inside }) => inside.map((id) => nodes.get(id)?.label))).toEqual([
      ["Insatsen"],
      ["Resultatet"],
    ]);
  });

  it("lets boxes with an address be links, whatever is in it", async () => {
    const text = renderMermaid(whole());
    expect(text).toContain('  click n2 href "https://example.com/?a=1%3Bb=%282%29#c%3B"\n');
    await expectReadBack(whole());
    const bad = modelOf({ ...everything, actions: { a: { title: "A", url: "javascript:alert(1)" } } });
    expect(renderMermaid(createScene(bad))).not.toContain("click n1");
  });

  it("lets what a view is not about step back", async () => {
    const scene = whole({ view: { kind: "element", id: "o" } });
    const text = renderMermaid(scene);
    const { nodes } = await readWithMermaid(text);
    const of = (name: string) => [...nodes.values()].filter(({ classes }) => classes.includes(name));
    expect(of("highlighted").map(({ label }) => label)).toContain("Resultatet");
    expect(of("faded").map(({ label }) => label)).toContain("Andra insatsen");
    expect(text).toMatch(/^ {2}linkStyle \d+(?:,\d+)* stroke-width:3px$/mu);
  });

  it("takes an empty plan, and a plan of 600 elements", async () => {
    await expectReadBack(createScene(modelOf({ changeLogic: 1, id: "p" })));
    await expectReadBack(createScene(modelOf(largePlan(600))));
  });
});
