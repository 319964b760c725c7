import type { Model, ModelAction } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionItemMatrix, coverage, isActive, type PerspectiveStandings, perspectiveMatrix } from "../src/index.js";
import { arbitraryPortfolio } from "./support/random-documents.js";
import { against, alfa, beta, readModel } from "./support/small-models.js";

const date = "2026-11-22";
const withPerspectives = { ...alfa, perspectives: [{ id: "barn" }, { id: "klimat" }] };
const answered = { "alfa/barn": { considered: "Så här" } };
const base = { changeLogic: 1, id: "p", strategies: ["alfa", "beta"] };
const effects = { e: { contributesTo: ["alfa/gron-1"] }, f: { contributesTo: ["alfa/bla"] } };

const ways = ["considered", "notRelevant", "silent"] as const;
const keysOf = (actions: readonly ModelAction[]) => actions.map(({ key }) => key).join(" ");

/** Each cell as `considered / notRelevant / silent`, by perspective. */
const cells = (model: Model) =>
  Object.fromEntries(
    perspectiveMatrix(coverage(model, { date })).flatMap(({ rows }) =>
      rows.map(({ perspective, areas }) => [
        perspective.key,
        areas.map(({ standings: { actions } }) => ways.map((standing) => keysOf(actions(standing))).join("/")),
      ]),
    ),
  );
const modelWith = (...plans: object[]) =>
  readModel(
    plans.map((plan) => ({ ...base, ...plan })),
    [withPerspectives, beta],
  );

/** Those that stand in any way, of which none may stand in two. */
function allOf({ counts, actions }: PerspectiveStandings): Set<ModelAction> {
  const all = ways.flatMap((standing) => {
    expect(actions(standing).length).toBe(counts[standing]);
    return actions(standing);
  });
  expect(new Set(all).size).toBe(all.length);
  return new Set(all);
}

describe("perspectiveMatrix", () => {
  it("has the active actions that reach an area, by what they say", () => {
    const actions = {
      a: { leadsTo: ["e"], perspectives: answered },
      b: { leadsTo: ["e", "f"], perspectives: { "alfa/barn": { notRelevant: "Därför" } } },
      c: { leadsTo: ["f"] },
      vilar: { leadsTo: ["e"], status: "paused", perspectives: answered },
      mot: { leadsTo: [against("e")], perspectives: answered },
    };
    expect(cells(modelWith({ actions, effects }))).toEqual({
      "alfa/barn": ["a/b/", "/b/c"],
      "alfa/klimat": ["//a b", "//b c"],
    });
  });

  it("takes what a plan says for all its actions, unless an action says something itself", () => {
    const actions = {
      a: { leadsTo: ["e"] },
      b: { leadsTo: ["e"], perspectives: { "alfa/barn": { notRelevant: "Därför" } } },
      tom: { leadsTo: ["e"], perspectives: { "alfa/barn": { considered: "  " } } },
    };
    const model = modelWith({ actions, effects, perspectives: answered });
    expect(cells(model)["alfa/barn"]).toEqual(["a tom/b/", "//"]);
    const [row] = perspectiveMatrix(coverage(model, { date }))[0]!.rows;
    expect(row?.plans.map(({ plan, said }) => [plan.id, said])).toEqual([
      ["p", { answer: "considered", text: "Så här" }],
    ]);
  });

  it("lets one plan's word hold for its own actions alone", () => {
    const actions = { a: { leadsTo: ["e"] } };
    const model = modelWith({ actions, effects, perspectives: answered }, { id: "q", actions, effects });
    expect(cells(model)["alfa/barn"]).toEqual(["p#a//q#a", "//"]);
  });

  it("has nothing for catalogues without perspectives, and for plans without strategies", () => {
    expect(perspectiveMatrix(coverage(readModel([base], [alfa, beta]), { date }))).toEqual([]);
    expect(cells(readModel([{ changeLogic: 1, id: "p" }], [withPerspectives]))).toEqual({});
  });

  it("lists as many as are asked for, and tells cells of which the same holds once", () => {
    const many = Array.from({ length: 30 }, (_, at) => [`a${at}`, { leadsTo: ["e"] }]);
    const model = modelWith({
      actions: Object.fromEntries(many),
      effects: { e: { contributesTo: ["alfa/gron-1", "alfa/bla"] } },
    });
    const [barn, klimat] = perspectiveMatrix(coverage(model, { date }))[0]!.rows;
    const { counts, actions } = barn!.areas[0]!.standings;
    expect(counts).toEqual({ considered: 0, notRelevant: 0, silent: 30 });
    expect(keysOf(actions("silent", 3))).toBe("a0 a1 a2");
    expect(actions("considered", 3)).toEqual([]);
    expect(barn!.areas[1]!.standings).toBe(barn!.areas[0]!.standings);
    expect(klimat!.areas).toBe(barn!.areas);
  });

  it("has each action that reaches an area in one of the three, whatever the plans", () => {
    fc.assert(
      fc.property(arbitraryPortfolio(), ({ plans, catalogs }) => {
        const model = readModel(
          plans,
          catalogs.map((catalog) => ({ ...catalog, perspectives: [{ id: "p1" }] })),
        );
        const matrix = actionItemMatrix(model);
        for (const { rows } of perspectiveMatrix(coverage(model, { date }))) {
          for (const { anywhere, areas } of rows) {
            const met = new Set<ModelAction>();
            for (const { area, standings } of areas) {
              const reaching = matrix.actions.filter((action) => isActive(action) && matrix.has(action, area));
              expect(allOf(standings)).toEqual(new Set(reaching));
              for (const action of reaching) met.add(action);
            }
            expect(allOf(anywhere)).toEqual(met);
          }
        }
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});
