import { perspectiveAnswer } from "@change-logic/analysis";
import type { Model, ModelPerspective, ModelPlan, ModelReference } from "@change-logic/model";
import type { Cause } from "../rule.js";
import { aboutReference } from "./broken-links.js";
import type { Suggestions } from "./suggestions.js";

/** What a plan says of a perspective, on the plan itself or on one of its actions. */
export interface PerspectiveMentions {
  /** It was considered, or it is not relevant: either is an answer. */
  readonly isAnswered: boolean;
  /** An entry for it where neither is said. */
  readonly empty: ModelReference | undefined;
  /** The findings about entries that answer, and must have been meant for it. */
  readonly missed: readonly Cause[];
}

interface Mentions {
  isAnswered: boolean;
  empty: ModelReference | undefined;
  readonly missed: Cause[];
}

/** A function that tells what a plan says of a perspective. */
export function createPerspectiveMentions(
  { references }: Model,
  suggestions: () => Suggestions,
): (plan: ModelPlan, perspective: ModelPerspective) => PerspectiveMentions {
  const byPlan = new Map<ModelPlan | undefined, Map<unknown, Mentions>>();
  const mentionsOf = (plan: ModelPlan | undefined, of: unknown): Mentions => {
    const mentions = byPlan.get(plan) ?? new Map<unknown, Mentions>();
    byPlan.set(plan, mentions);
    const known = mentions.get(of) ?? { isAnswered: false, empty: undefined, missed: [] };
    mentions.set(of, known);
    return known;
  };
  for (const [index, reference] of references.entries()) {
    const { role, state, plan, target } = reference;
    if (role !== "perspective") continue;
    if (state === "resolved") {
      const mentions = mentionsOf(plan, target);
      if (perspectiveAnswer(reference)) mentions.isAnswered = true;
      else mentions.empty ??= reference;
    } else if (perspectiveAnswer(reference)) {
      const suggestion = suggestions().for(reference);
      if (!suggestion?.certain) continue;
      mentionsOf(plan, suggestion.target).missed.push({ rule: "unresolved-reference", about: aboutReference(index) });
    }
  }
  return (plan, perspective) => byPlan.get(plan)?.get(perspective) ?? silent;
}

const silent: PerspectiveMentions = { isAnswered: false, empty: undefined, missed: [] };
