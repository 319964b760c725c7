import { coverage } from "@change-logic/analysis";
import { ChangeLogicError } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, readScene, type SceneEntry, type SceneReading } from "../src/index.js";
import { modelOf, randomPlan } from "./support/random-plan.js";

const date = "2026-11-22";

const entriesOf = ({ columns }: SceneReading): SceneEntry[] =>
  columns.flatMap(({ entries }) => entries.flatMap((entry) => [entry, ...entry.below]));

describe("readScene", () => {
  it("holds every box, every line and every stub of any scene once, by id, and each link on its own element", () => {
    fc.assert(
      fc.property(
        randomPlan,
        fc.constantFrom({ kind: "whole" } as const, { kind: "overview" } as const),
        (plan, view) => {
          const model = modelOf(plan);
          const scene = createScene(model, { view, coverage: coverage(model, { date }) });
          const entries = entriesOf(readScene(scene));
          const links = entries.flatMap((entry) => entry.links);
          expect(entries.flatMap(({ name }) => name.box ?? []).sort()).toEqual(scene.boxes.map(({ id }) => id).sort());
          expect(links.map(({ id }) => id).sort()).toEqual([...scene.links, ...scene.stubs].map(({ id }) => id).sort());
          const written = new Map(entries.flatMap(({ name, links: own }) => own.map(({ id }) => [id, name.box])));
          for (const { id, from, to, reversed } of scene.links) expect(written.get(id)).toBe(reversed ? to : from);
          for (const { id, box } of scene.stubs) expect(written.get(id)).toBe(box);
        },
      ),
      { numRuns: 100, seed: 20261122 },
    );
  });

  it("gives the number of each finding on an entry", () => {
    const model = modelOf({
      changeLogic: 1,
      id: "p",
      title: "Fler cyklar",
      strategies: ["agenda-2030"],
      actions: { a: { title: "Bygga cykelväg", leadsTo: ["e"] } },
      effects: { e: { title: "Fler cyklar till jobbet", horizon: "long", contributesTo: ["agenda-2030/11.6"] } },
    });
    const { findings } = validate(model, { date });
    const reading = readScene(createScene(model, { findings, coverage: coverage(model, { date }) }));
    const told = entriesOf(reading).flatMap((entry) => entry.findings ?? []);
    expect(told.length).toBeGreaterThan(0);
    for (const { label, numbers } of told) {
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) {
        expect(label).toContain(String(number));
        expect(reading.findings[number - 1]?.text).toBeTypeOf("string");
      }
    }
  });

  it("refuses what is not a scene, and says so by name", () => {
    expect(() => readScene({} as never)).toThrow(ChangeLogicError);
    expect(() => readScene({} as never)).toThrow(/^readScene /u);
  });
});
