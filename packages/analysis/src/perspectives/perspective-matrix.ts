import type {
  ModelAction,
  ModelCatalog,
  ModelElement,
  ModelItem,
  ModelPerspective,
  ModelPlan,
} from "@change-logic/model";
import type { Coverage } from "../coverage/coverage-types.js";
import { type ActionItemMatrix, actionItemMatrix } from "../reach/action-item-matrix.js";
import { isActive } from "../reach/action-state.js";
import { type PerspectiveAnswer, perspectiveAnswers } from "./perspective-answer.js";

/** How the active actions that reach an area stand to a perspective. Each action is in one of the three. */
export interface PerspectiveCell {
  readonly area: ModelItem;
  readonly considered: readonly ModelAction[];
  readonly notRelevant: readonly ModelAction[];
  /** Neither the action nor its plan says anything. */
  readonly silent: readonly ModelAction[];
}

/** A perspective against the areas of its catalogue. */
export interface PerspectiveRow {
  readonly perspective: ModelPerspective;
  /** What the plans say for all of their actions. */
  readonly plans: readonly { readonly plan: ModelPlan; readonly said: PerspectiveAnswer }[];
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
  return withPerspectives.map(({ catalog }) => {
    const areas = catalog.top.map((area) => ({ area, actions: reaching(matrix, area) }));
    const rows = catalog.perspectives.map((perspective): PerspectiveRow => {
      const said = answers.get(perspective) ?? new Map<ModelElement | ModelPlan, PerspectiveAnswer>();
      return {
        perspective,
        plans: model.plans.flatMap((plan) => {
          const answer = said.get(plan);
          return answer ? [{ plan, said: answer }] : [];
        }),
        areas: areas.map(({ area, actions }) => {
          const by = (wanted: PerspectiveAnswer["answer"] | undefined) =>
            actions.filter((action) => (said.get(action) ?? said.get(action.plan))?.answer === wanted);
          return { area, considered: by("considered"), notRelevant: by("notRelevant"), silent: by(undefined) };
        }),
      };
    });
    return { catalog, rows };
  });
}

const reaching = ({ actions, has }: ActionItemMatrix, area: ModelItem): ModelAction[] =>
  actions.filter((action) => isActive(action) && has(action, area));
