import { organisationOf } from "@change-logic/analysis";
import {
  kindWords,
  type Language,
  type Model,
  type ModelAction,
  type ModelElement,
  type Severity,
  threadKinds,
} from "@change-logic/model";
import { overviewWords } from "../overview-words.js";
import type { SceneBox, SceneDetail, SceneFindings } from "../scene-types.js";

const rank: Record<Severity, number> = { info: 0, warn: 1, error: 2 };

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
  const findings = sumOfFindings(elements, marks);
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

/** The findings about any of the nodes, as a number; what they say is left to the views that show the nodes. */
export function sumOfFindings(
  nodes: readonly { readonly key: string }[],
  marks: ReadonlyMap<string, SceneFindings>,
): SceneFindings | undefined {
  const rules = new Set<string>();
  let count = 0;
  let severity: Severity = "info";
  // Two elements of the same id share their findings.
  for (const key of new Set(nodes.map((node) => node.key))) {
    const found = marks.get(key);
    if (!found) continue;
    count += found.count;
    if (rank[found.severity] > rank[severity]) severity = found.severity;
    for (const rule of found.rules) rules.add(rule);
  }
  return count === 0 ? undefined : { count, severity, rules: [...rules], messages: [] };
}
