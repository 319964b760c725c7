import type { ModelAction, ModelCatalog, ModelItem, ModelPerspective, ModelPlan } from "@change-logic/model";
import type { Coverage } from "../coverage/coverage-types.js";
import { type ActionItemMatrix, actionItemMatrix } from "../reach/action-item-matrix.js";
import { isActive } from "../reach/action-state.js";
import { type PerspectiveAnswer, perspectiveAnswers } from "./perspective-answer.js";
import {
  type Answers,
  answersKey,
  type PerspectiveStandings,
  perspectiveStandings,
  standingsOf,
} from "./perspective-standings.js";

/** How the active actions that reach an area stand to a perspective. */
export interface PerspectiveCell {
  readonly area: ModelItem;
  /** The same for all areas that the same actions reach, and all perspectives of which the same is said. */
  readonly standings: PerspectiveStandings;
}

/** A perspective against the areas of its catalogue. */
export interface PerspectiveRow {
  readonly perspective: ModelPerspective;
  /** What the plans say for all of their actions. */
  readonly plans: readonly { readonly plan: ModelPlan; readonly said: PerspectiveAnswer }[];
  /** How the active actions that reach any area stand. */
  readonly anywhere: PerspectiveStandings;
  /** One for each topmost item of the catalogue, in document order. */
  readonly areas: readonly PerspectiveCell[];
}

/** The perspectives of a catalogue against its areas. */
export interface PerspectiveMatrix {
  readonly catalog: ModelCatalog;
  readonly rows: readonly PerspectiveRow[];
}

/**
 * Which of the active actions that reach something in an area, by a walk without counteracting links, have considered
 * each perspective of the strategy: for each listed catalogue that has perspectives. What a plan says holds for all its
 * actions; what an action says itself wins.
 */
export function perspectiveMatrix({ model, catalogs }: Coverage): readonly PerspectiveMatrix[] {
  const withPerspectives = catalogs.filter(({ catalog }) => catalog.perspectives.length > 0);
  if (withPerspectives.length === 0) return [];
  const answers = perspectiveAnswers(model);
  const matrix = actionItemMatrix(model);
  const actions = matrix.actions.filter(isActive);
  return withPerspectives.map(({ catalog }) => {
    const groups = areaGroups(matrix, actions, catalog.top);
    const known = new Map<string, Pick<PerspectiveRow, "anywhere" | "areas">>();
    const rows = catalog.perspectives.map((perspective): PerspectiveRow => {
      const said: Answers = answers.get(perspective) ?? new Map();
      const key = answersKey(said);
      const standings = known.get(key) ?? standingsIn(groups, actions, said);
      known.set(key, standings);
      const plans = model.plans.flatMap((plan) => {
        const answer = said.get(plan);
        return answer ? [{ plan, said: answer }] : [];
      });
      return { perspective, plans, ...standings };
    });
    return { catalog, rows };
  });
}

/** Areas, each with the number of its group: those that the same actions reach. */
interface AreaGroups {
  readonly areas: readonly ModelItem[];
  readonly numbers: Int32Array;
  /** By number, which actions reach the areas of the group. */
  readonly reaching: ReadonlyMap<number, readonly number[]>;
  /** Which actions reach any of the areas. */
  readonly anywhere: readonly number[];
}

function areaGroups(
  { has }: ActionItemMatrix,
  actions: readonly ModelAction[],
  areas: readonly ModelItem[],
): AreaGroups {
  const numbers = new Int32Array(areas.length);
  const anywhere: number[] = [];
  let last = 0;
  actions.forEach((action, index) => {
    // Those of a group that the action reaches leave it for a group of their own.
    const split = new Map<number, number>();
    areas.forEach((area, at) => {
      if (!has(action, area)) return;
      const number = split.get(numbers[at]!) ?? ++last;
      split.set(numbers[at]!, number);
      numbers[at] = number;
    });
    if (split.size > 0) anywhere.push(index);
  });
  const reaching = new Map<number, number[]>();
  areas.forEach((area, at) => {
    if (reaching.has(numbers[at]!)) return;
    const found = anywhere.filter((index) => has(actions[index]!, area));
    reaching.set(numbers[at]!, found);
  });
  return { areas, numbers, reaching, anywhere };
}

function standingsIn(
  { areas, numbers, reaching, anywhere }: AreaGroups,
  actions: readonly ModelAction[],
  said: Answers,
): Pick<PerspectiveRow, "anywhere" | "areas"> {
  const codes = standingsOf(actions, said);
  const byNumber = new Map<number, PerspectiveStandings>();
  for (const [number, chosen] of reaching) byNumber.set(number, perspectiveStandings(actions, chosen, codes));
  return {
    anywhere: perspectiveStandings(actions, anywhere, codes),
    areas: areas.map((area, at) => ({ area, standings: byNumber.get(numbers[at]!)! })),
  };
}
