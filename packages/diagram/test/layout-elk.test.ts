import { coverage } from "@change-logic/analysis";
import type { Finding, Model } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elkLimits, layoutElk } from "../src/elk.js";
import { createScene, renderSvg } from "../src/index.js";
import { readXml } from "./support/drawn.js";
import { drawnHow, hostileTitles, largePlan, modelOf, randomPlan } from "./support/random-plan.js";
import { expectSound } from "./support/sound-layout.js";

/** A finding on every element and item. */
function everywhere({ elements, items }: Model): Finding[] {
  const about = { rule: "r", severity: "warn", stage: "rule", args: {}, cause: "direct" } as const;
  return [...elements, ...items].map(({ key }) => ({ ...about, subjects: [key] }));
}

describe("layoutElk", () => {
  it("places boxes, text and lines clear of each other, the same every time", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, drawnHow, async (plan, how) => {
        const options = { findings: everywhere(modelOf(plan)), ...how };
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
