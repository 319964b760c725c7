import { readFileSync } from "node:fs";
import { coverage } from "@change-logic/analysis";
import { agenda2030, varmland2040 } from "@change-logic/catalogs";
import { createModel, type Model, type ModelAction, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoxChoice, boxesOf, createScene, type SceneView } from "../src/index.js";
import { modelOf, randomPlan } from "./support/random-plan.js";

const date = "2026-11-22";
const example = readFileSync(
  new URL("../../../examples/exempelkommun/exempelkommun.change.yaml", import.meta.url),
  "utf8",
);
const exampleModel = createModel(readPlan(example).value!, { catalogs: [agenda2030, varmland2040] });

/** What a scene of the view shows and does not fade, as sets are compared: in the order of the model. */
function shown(model: Model, view: SceneView, withCoverage: boolean): string[] {
  const scene = createScene(model, { view, ...(withCoverage && { coverage: coverage(model, { date }) }) });
  const ids = scene.boxes.flatMap(({ id, kind, emphasis }) =>
    kind === "resource" || emphasis === "faded" ? [] : [id],
  );
  return ids.sort();
}

const chosen = (model: Model, choice: BoxChoice, withCoverage: boolean): string[] =>
  boxesOf(model, choice, withCoverage ? coverage(model, { date }) : undefined).sort();

describe("boxesOf", () => {
  it("says what the views of areas, actors and perspectives are about, in random plans", () => {
    let faded = 0;
    fc.assert(
      fc.property(randomPlan, fc.boolean(), fc.nat(), (plan, withCoverage, nth) => {
        const model = modelOf(plan);
        const { key } = model.items[nth % model.items.length]!;
        const views: (BoxChoice & SceneView)[] = [{ kind: "area", item: key }];
        const perspectives = model.catalogs.flatMap(({ perspectives: own }) => own);
        const perspective = perspectives[nth % Math.max(1, perspectives.length)];
        if (perspective) views.push({ kind: "perspective", perspective: perspective.key });
        if (model.elements.some(({ kind, data }) => kind === "action" && "owner" in data))
          views.push({ kind: "actor", actor: "Someone" });
        for (const view of views) {
          expect(chosen(model, view, withCoverage)).toEqual(shown(model, view, withCoverage));
          if (createScene(model, { view }).boxes.some(({ emphasis }) => emphasis === "faded")) faded++;
        }
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
    expect(faded).toBeGreaterThan(10);
  });

  it("says it of each area, actor and perspective of the example", () => {
    const views: (BoxChoice & SceneView)[] = [
      ...exampleModel.items.map(({ key }) => ({ kind: "area", item: key }) as const),
      ...exampleModel.declarations
        .filter(({ kind }) => kind === "actor")
        .map(({ id }) => ({ kind: "actor", actor: id }) as const),
      ...exampleModel.catalogs
        .flatMap(({ perspectives }) => perspectives)
        .map(({ key }) => ({ kind: "perspective", perspective: key }) as const),
    ];
    const told = views.filter((view) => {
      const ids = shown(exampleModel, view, true);
      expect(chosen(exampleModel, view, true)).toEqual(ids);
      return ids.length > 1;
    });
    expect([...new Set(told.map(({ kind }) => kind))]).toEqual(["area", "actor", "perspective"]);
  });

  it("shows certain actions as the view of an actor does, and threads as the view of an element", () => {
    for (const actor of ["tekniska", "samhallsbyggnad", "exempelcykel"]) {
      const actions = exampleModel.elements.filter(
        (element): element is ModelAction =>
          element.kind === "action" && [element.data.owner, ...(element.data.partners ?? [])].includes(actor),
      );
      expect(actions.length).toBeGreaterThan(0);
      expect(chosen(exampleModel, { kind: "actions", actions }, false)).toEqual(
        chosen(exampleModel, { kind: "actor", actor }, false),
      );
    }
    for (const element of exampleModel.elements) {
      const scene = createScene(exampleModel, { view: { kind: "element", id: element.key } });
      const lit = scene.boxes.filter(({ emphasis, kind }) => emphasis === "highlighted" && kind !== "resource");
      expect(chosen(exampleModel, { kind: "threads", through: [element] }, false)).toEqual(
        lit.map(({ id }) => id).sort(),
      );
    }
  });

  it("throws as createScene does", () => {
    const misuse = expect.objectContaining({ code: "invalid-argument" });
    expect(() => boxesOf({} as Model, { kind: "threads", through: [] })).toThrow(misuse);
    expect(() => boxesOf(exampleModel, { kind: "actor", actor: "Nobody at all" })).toThrow(misuse);
    const other = coverage(modelOf({ changeLogic: 1, id: "p" }), { date });
    expect(() => boxesOf(exampleModel, { kind: "area", item: "agenda-2030/13" }, other)).toThrow(misuse);
  });
});
