import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, renderMermaid, type Scene } from "../src/index.js";
import { readWithMermaid } from "./support/mermaid-reader.js";
import { hostileTitles, largePlan, modelOf, randomPlan } from "./support/random-plan.js";

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
    scene.links.map(({ from, to, styles }) => ({
      from: ids.get(from),
      to: ids.get(to),
      type: styles.includes("counteracts") ? "arrow_cross" : "arrow_point",
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

  it("takes an empty plan, and a plan of 600 elements", async () => {
    await expectReadBack(createScene(modelOf({ changeLogic: 1, id: "p" })));
    await expectReadBack(createScene(modelOf(largePlan(600))));
  });
});
