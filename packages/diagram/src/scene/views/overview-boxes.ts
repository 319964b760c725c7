import { isActive, organisationOf } from "@change-logic/analysis";
import {
  kindWords,
  type Language,
  type Model,
  type ModelAction,
  type ModelElement,
  threadKinds,
} from "@change-logic/model";
import { sumOfFindings } from "../finding-marks.js";
import { overviewWords } from "../overview-words.js";
import type { SceneBox, SceneDetail, SceneFindings } from "../scene-types.js";

/** Where a folded box stands, and what it is called. */
export interface FoldedPlace {
  readonly id: string;
  readonly key: string;
  readonly column: number;
  readonly lane: string | undefined;
}

/** What folded boxes are made from. */
export interface FoldedContext {
  readonly model: Model;
  /** See `ownedActions`. */
  readonly owned: ReadonlySet<ModelAction>;
  readonly marks: ReadonlyMap<string, SceneFindings>;
  readonly language: Language;
}

/** One box for several elements, never none: their number, by kind. */
export function foldedBox(
  elements: readonly ModelElement[],
  { id, key, column, lane }: FoldedPlace,
  context: FoldedContext,
): SceneBox {
  const { marks, language } = context;
  const counts = threadKinds
    .map((kind) => ({ kind, count: elements.filter((element) => element.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const facts = actionFacts(elements, context);
  const findings = sumOfFindings(elements, marks, language);
  return {
    id,
    key,
    kind: counts[0]!.kind,
    title: counts
      .map(({ kind, count }) => `${count} ${kindWords[kind][count === 1 ? "one" : "many"][language]}`)
      .join(", "),
    column,
    track: 0,
    marks: [],
    ...(findings && { findings }),
    ...(facts.length > 0 && { details: facts, facts }),
    emphasis: "normal",
    ...(lane !== undefined && { lane }),
    uncovered: false,
    setAside: false,
  };
}

/** Whether coverage counts an action: it is active, and somebody is responsible. */
export const isCounted = (action: ModelAction, owned: ReadonlySet<ModelAction>): boolean =>
  isActive(action) && owned.has(action);

/**
 * How many of the actions coverage does not count, so that the number can be held against what it says of the goals; and
 * how many organisations and plans they come from, where they are several.
 */
function actionFacts(elements: readonly ModelElement[], { model, owned, language }: FoldedContext): SceneDetail[] {
  const actions = elements.filter((element): element is ModelAction => element.kind === "action");
  const organisations = new Set(actions.map((action) => organisationOf(model, action)?.trim()).filter(Boolean));
  const plans = new Set(actions.map(({ plan }) => plan));
  const uncounted = actions.filter((action) => !isCounted(action, owned)).length;
  const fact = (label: "uncounted" | "organisations" | "plans", count: number, least: number): SceneDetail[] =>
    count >= least ? [{ label: overviewWords[label][language], text: String(count) }] : [];
  return [
    ...fact("uncounted", uncounted, 1),
    ...fact("organisations", organisations.size, 2),
    ...fact("plans", plans.size, 2),
  ];
}
