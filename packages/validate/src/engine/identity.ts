import type { Finding, Model, ModelPlan } from "@change-logic/model";
import type { RuleFinding } from "../rule.js";

/**
 * What tells a rule's finding from others: the id of its plan first, then ids and words of the plan, as they are
 * whether the plan is looked at alone or among others.
 */
export function identityOf({ identity, subjects, at: { plan } }: RuleFinding): readonly string[] {
  return [writtenId(plan), ...(identity ?? subjects).map((part) => withoutPlan(part, plan))];
}

/** The same for a finding of reading: the words that its message is made of, but no numbers, which count or measure. */
export function identityOfRead({ args, subjects, place }: Finding, model: Model): readonly string[] {
  const plan = model.plans.find(({ source }) => source?.file !== undefined && source.file === place?.file);
  const words = Object.entries(args).filter(([key, value]) => typeof value === "string" && key !== "file");
  return [writtenId(plan), ...subjects, ...words.map(([key, value]) => `${key}=${value}`)];
}

/** Numbers the findings that nothing tells apart, in their order. */
export function numbered(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, identity = [] } = finding;
    const key = JSON.stringify([rule, ...identity]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? finding : { ...finding, identity: [...identity, `#${count}`] };
  });
}

/** A plan without an id has been given one after its file, which may be renamed: that one tells nothing. */
function writtenId(plan: ModelPlan | undefined): string {
  if (!plan) return "";
  const isWritten = !plan.source || plan.source.placeOf(plan.origin.container, "id") !== undefined;
  return isWritten ? plan.id : "";
}

function withoutPlan(part: string, plan: ModelPlan | undefined): string {
  if (!plan) return part;
  if (part === plan.id) return writtenId(plan);
  return part.startsWith(`${plan.id}#`) ? part.slice(plan.id.length + 1) : part;
}
