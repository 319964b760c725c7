import { coverage } from "@change-logic/analysis";
import type { Finding, Model } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elkLimits, layoutElk } from "../src/elk.js";
import { createScene, type Layout, type LayoutBox, type Rectangle, renderSvg, type Scene } from "../src/index.js";
import { readXml } from "./support/drawn.js";
import { hostileTitles, largePlan, modelOf, randomPlan } from "./support/random-plan.js";

const overlaps = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const contains = (outer: Rectangle, inner: Rectangle, slack = 0.02) =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** A line as a rectangle of no height or no width. */
function segments(points: readonly { x: number; y: number }[]): Rectangle[] {
  return points.slice(1).map((b, index) => {
    const a = points[index]!;
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  });
}

function textField({ x, y, width, size, direction }: LayoutBox["lines"][number]): Rectangle {
  return { x: direction === "rtl" ? x - width : x, y: y - size * 0.76, width, height: size };
}

function expectSound(scene: Scene, layout: Layout): void {
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  expect(layout.boxes.map(({ id }) => id).sort()).toEqual(scene.boxes.map(({ id }) => id).sort());
  expect(layout.links.map(({ id }) => id)).toEqual(scene.links.map(({ id }) => id));
  expect(layout.stubs.map(({ id }) => id)).toEqual(scene.stubs.map(({ id }) => id));
  const solid: Rectangle[] = [...layout.boxes, ...layout.placeholders];
  for (const [index, a] of solid.entries()) {
    expect(contains(page, a)).toBe(true);
    for (const b of solid.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
  }
  for (const box of layout.boxes) {
    expect(contains(layout.bands.find(({ id }) => id === box.band)!, box)).toBe(true);
    for (const line of box.lines) expect(contains(box, textField(line)), line.text).toBe(true);
    for (const mark of box.marks) {
      expect(contains(box, mark)).toBe(true);
      for (const line of mark.lines) expect(contains(mark, textField(line)), line.text).toBe(true);
    }
    if (box.findings) {
      const { x, y } = box.findings.at;
      // The diamond reaches furthest from the middle, by 12.5 px and half its outline.
      const sign = { x: x - 13.3, y: y - 13.3, width: 26.6, height: 26.6 };
      expect(contains(box, sign)).toBe(true);
      for (const other of [...box.lines.map(textField), ...box.marks]) expect(overlaps(sign, other)).toBe(false);
    }
  }
  for (const [index, band] of layout.bands.entries()) {
    expect(layout.bands.slice(index + 1).every((other) => other.x >= band.x + band.width)).toBe(true);
    for (const line of band.heading) expect(contains(band, textField(line))).toBe(true);
  }
  for (const { line } of layout.legend) expect(contains(page, textField(line))).toBe(true);
  for (const line of layout.header) expect(contains(page, textField(line)), line.text).toBe(true);
  const byId = new Map(layout.boxes.map((box) => [box.id, box]));
  for (const { from, to, points } of layout.links) {
    const [start, end] = [points[0]!, points.at(-1)!];
    const [source, target] = [byId.get(from)!, byId.get(to)!];
    expect([source.x, source.x + source.width]).toContainEqual(expect.closeTo(start.x, 1));
    expect([target.x, target.x + target.width]).toContainEqual(expect.closeTo(end.x, 1));
    for (const segment of segments(points)) {
      expect(segment.width === 0 || segment.height === 0).toBe(true);
      for (const box of solid) expect(overlaps(segment, box)).toBe(false);
    }
  }
}

/** A finding on every element and item. */
function everywhere({ elements, items }: Model): Finding[] {
  const about = { rule: "r", severity: "warn", stage: "rule", args: {}, cause: "direct" } as const;
  return [...elements, ...items].map(({ key }) => ({ ...about, subjects: [key] }));
}

describe("layoutElk", () => {
  it("places boxes, text and lines clear of each other, the same every time", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => {
        const options = { findings: everywhere(modelOf(plan)) };
        const scene = createScene(modelOf(plan), options);
        const layout = await layoutElk(scene);
        expectSound(scene, layout);
        const svg = renderSvg(layout);
        readXml(svg);
        expect(renderSvg(await layoutElk(createScene(modelOf(plan), options)))).toBe(svg);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it("takes every hostile title", async () => {
    const actions = Object.fromEntries(hostileTitles.map((title, index) => [`a${index}`, { title, status: "paused" }]));
    const scene = createScene(modelOf({ changeLogic: 1, id: "p", actions }));
    expectSound(scene, await layoutElk(scene));
    for (const title of hostileTitles) {
      const plan = { changeLogic: 1, id: "p", title, organisation: title, actions: { a: { title, leadsTo: [title] } } };
      const one = createScene(modelOf(plan));
      const layout = await layoutElk(one);
      expectSound(one, layout);
      readXml(renderSvg(layout));
    }
  });

  it("keeps columns in order, and the catalogue's order in the last", async () => {
    const scene = createScene(modelOf(largePlan(60)));
    const layout = await layoutElk(scene);
    expectSound(scene, layout);
    expect(layout.bands.map(({ id }) => id)).toEqual(scene.columns.map(({ id }) => id));
    const goals = layout.tiles.map(({ code, y }) => ({ code: Number(code), y })).sort((a, b) => a.y - b.y);
    expect(goals.map(({ code }) => code)).toEqual(goals.map(({ code }) => code).sort((a, b) => a - b));
  });

  it("shows the words of a mark whole, also beside a tile and a sign of findings", async () => {
    const model = modelOf({
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      scope: ["agenda-2030/4.1", "agenda-2030/4.2"],
      delegations: [{ item: "agenda-2030/4.1", to: "other" }],
    });
    for (const lang of ["sv", "en"] as const) {
      const findings = everywhere(model);
      const scene = createScene(model, { coverage: coverage(model, { date: "2026-11-22" }), findings, lang });
      const layout = await layoutElk(scene);
      expectSound(scene, layout);
      for (const { id, marks } of layout.boxes) {
        const words = marks.map(({ lines }) => lines.map(({ text }) => text).join(" "));
        expect(words).toEqual(scene.boxes.find((box) => box.id === id)?.marks.map(({ text }) => text));
      }
    }
  });

  it("draws a plan without elements, with one, and without actions", async () => {
    const plans = [
      { changeLogic: 1, id: "p" },
      { changeLogic: 1, id: "p", effects: { e: { title: "One" } } },
      { changeLogic: 1, id: "p", currentStates: { s: {} }, effects: { e: { title: "One", changes: ["s"] } } },
    ];
    for (const plan of plans) {
      const scene = createScene(modelOf(plan));
      const layout = await layoutElk(scene);
      expectSound(scene, layout);
      expect(layout.placeholders.map(({ band }) => band)).toContain("action");
    }
  });

  it("refuses a scene that elk could not take", async () => {
    const outcomes = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`o${index}`, { leadsTo: index < 4999 ? [`o${index + 1}`] : [] }]),
    );
    const scene = createScene(modelOf({ changeLogic: 1, id: "p", outcomes }));
    expect(scene.columns.find(({ id }) => id === "outcome")?.tracks).toBe(5000);
    await expect(layoutElk(scene)).rejects.toMatchObject({
      code: "diagram-too-large",
      blame: "caller",
      help: expect.stringContaining(".txt"),
    });
  });

  it("takes a chain as long as the limit", { timeout: 300_000 }, async () => {
    const length = elkLimits.subColumns - 2;
    const outcomes = Object.fromEntries(
      Array.from({ length }, (_, index) => [`o${index}`, { leadsTo: index < length - 1 ? [`o${index + 1}`] : [] }]),
    );
    const scene = createScene(modelOf({ changeLogic: 1, id: "p", outcomes }));
    expectSound(scene, await layoutElk(scene));
  });
});
