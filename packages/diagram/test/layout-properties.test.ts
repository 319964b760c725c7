import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { coverage } from "@change-logic/analysis";
import { agenda2030, varmland2040, vastmanland2030 } from "@change-logic/catalogs";
import { createModel, type Finding, type Model, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, layoutColumns, type Scene } from "../src/index.js";
import { drawnCrossings, type Seat, seatings } from "./support/drawn-crossings.js";
import { drawnHow, modelOf, randomPlan } from "./support/random-plan.js";
import { expectSound } from "./support/sound-layout.js";

/** A finding on every element and item. */
function everywhere({ elements, items }: Model): Finding[] {
  const about = { rule: "r", severity: "warn", stage: "rule", args: {}, cause: "direct" } as const;
  return [...elements, ...items].map(({ key }) => ({ ...about, subjects: [key] }));
}

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** The scenes of all plans among the examples, by the name of their file. */
function exampleScenes(): [string, Scene][] {
  const files = readdirSync(examples, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".change.yaml"))
    .sort()
    .flatMap((file) => {
      const { value } = readPlan(readFileSync(`${examples}/${file}`, "utf8"));
      if (value === undefined) return [];
      const model = createModel(value, { catalogs: [agenda2030, varmland2040, vastmanland2030] });
      return [[file, createScene(model, { coverage: coverage(model, { date: "2026-11-22" }) })]];
    });
}

/** Whether the lanes of what stands in a sub-column are in order; a line is in the lane where it starts, or else ends. */
function keepsLanes(scene: Scene, seats: readonly Seat[]): boolean {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const lanes = seats.flatMap(({ box, link }) => {
    const line = scene.links.find(({ id }) => id === link);
    const ids = line ? [line.from, line.to] : [box!];
    const inOrder = ids.map((id) => boxes.get(id)!).sort((a, b) => a.column - b.column || a.track - b.track);
    const lane = inOrder.find((one) => one.lane !== undefined)?.lane;
    return lane === undefined ? [] : scene.lanes.findIndex(({ id }) => id === lane);
  });
  return lanes.every((lane, index) => index === 0 || lane >= lanes[index - 1]!);
}

describe("layoutColumns, on random plans", () => {
  it("is sound in every direction and detail, and the same every time", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomPlan, drawnHow, fc.constantFrom("quick", "thorough"), (plan, how, effort) => {
        const model = modelOf(plan);
        const scene = createScene(model, { findings: everywhere(model), ...how });
        const layout = layoutColumns(scene, { effort });
        expectSound(scene, layout);
        expect(layoutColumns(createScene(model, { findings: everywhere(model), ...how }), { effort })).toEqual(layout);
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});

describe("layoutColumns, on the examples", () => {
  const scenes = exampleScenes();

  it("is sound in every direction", { timeout: 60_000 }, () => {
    expect(scenes.length).toBeGreaterThan(5);
    for (const [, whole] of scenes) {
      for (const direction of ["left-to-right", "right-to-left", "top-down"] as const) {
        const scene = { ...whole, direction };
        expectSound(scene, layoutColumns(scene));
      }
    }
  });

  it("has no box that another place in its column would free of crossings", { timeout: 60_000 }, () => {
    for (const [file, scene] of scenes) {
      const layout = layoutColumns(scene);
      const seats = seatings(scene, layout);
      const crossings = drawnCrossings(scene, seats);
      for (const [index, layer] of seats.entries()) {
        for (const seat of layer) {
          if (seat.box === undefined || scene.boxes.find(({ id }) => id === seat.box)?.kind === "item") continue;
          const others = layer.filter((other) => other !== seat);
          for (let place = 0; place <= others.length; place += 1) {
            const tried = others.toSpliced(place, 0, seat);
            if (!keepsLanes(scene, tried)) continue;
            const moved = seats.with(index, tried);
            expect(drawnCrossings(scene, moved), `${file}: ${seat.box} to ${place}`).toBeGreaterThanOrEqual(crossings);
          }
        }
      }
    }
  });
});
