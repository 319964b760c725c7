import { organisationOf } from "@change-logic/analysis";
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

/** One box for several elements, never none: their number, by kind. */
export function foldedBox(
  model: Model,
  elements: readonly ModelElement[],
  { id, key, column, lane }: FoldedPlace,
  marks: ReadonlyMap<string, SceneFindings>,
  language: Language,
): SceneBox {
  const counts = threadKinds
    .map((kind) => ({ kind, count: elements.filter((element) => element.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const facts = whoseFacts(model, elements, language);
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

/** How many organisations and plans the actions come from, where they are several. */
function whoseFacts(model: Model, elements: readonly ModelElement[], language: Language): SceneDetail[] {
  const actions = elements.filter((element): element is ModelAction => element.kind === "action");
  const organisations = new Set(actions.map((action) => organisationOf(model, action)?.trim()).filter(Boolean));
  const plans = new Set(actions.map(({ plan }) => plan));
  const fact = (label: "organisations" | "plans", count: number): SceneDetail[] =>
    count > 1 ? [{ label: overviewWords[label][language], text: String(count) }] : [];
  return [...fact("organisations", organisations.size), ...fact("plans", plans.size)];
}
