import type { Finding, ModelPlan } from "@change-logic/model";
import type { RuleFinding } from "../rule.js";

interface WantedField {
  readonly name: string;
  readonly of: "element" | "plan";
  /** Only where the rule speaks for this reason. */
  readonly why?: string;
}

/** The field that would have kept each rule silent, had it been read. */
const fieldByRule: Readonly<Record<string, WantedField>> = {
  "effect-without-horizon": { name: "horizon", of: "element" },
  "scope-not-declared": { name: "scope", of: "plan" },
  "unresolved-reference": { name: "strategies", of: "plan", why: "notListed" },
};
const fieldNames = new Set(Object.values(fieldByRule).map(({ name }) => name));

/** Findings of reading about one field, by where they begin in their file. */
type Told = readonly Finding[];

/** Tells which findings of rules follow from a field that could not be read: of their element, or of the plan itself. */
export function createUnreadFields(read: readonly Finding[]): (rule: string, finding: RuleFinding) => boolean {
  const byField = new Map<string, Finding[]>();
  for (const finding of read) {
    const name = namesOf(finding).find((given) => fieldNames.has(given));
    if (name === undefined || !finding.place) continue;
    const told = byField.get(name);
    if (told) told.push(finding);
    else byField.set(name, [finding]);
  }
  for (const told of byField.values()) told.sort((a, b) => startOf(a) - startOf(b));
  return (rule, { args, at: { element, plan } }) => {
    const field = byField.size > 0 && Object.hasOwn(fieldByRule, rule) ? fieldByRule[rule] : undefined;
    const told = field && byField.get(field.name);
    if (!told || !plan || (field.why !== undefined && field.why !== args.why)) return false;
    if (field.of === "plan") return told.some((finding) => isOf(finding, plan) && isOwnKey(finding, plan));
    const whole = element?.origin.source?.placeOf(element.data);
    return whole !== undefined && standsWithin(told, whole.start.offset, whole.end.offset, plan);
  };
}

/** Whether one of them begins in [start, end) of the plan's file. */
function standsWithin(told: Told, start: number, end: number, plan: ModelPlan): boolean {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(told[middle] as Finding) < start) low = middle + 1;
    else high = middle;
  }
  for (; low < told.length && startOf(told[low] as Finding) < end; low++)
    if (isOf(told[low] as Finding, plan)) return true;
  return false;
}

const startOf = ({ place }: Finding): number => place?.start.offset ?? -1;

/** Whether a finding of reading is about this plan's file. */
export const isOf = ({ stage, place }: Finding, { source }: ModelPlan): boolean =>
  stage === "read" && place !== undefined && source !== undefined && place.file === source.file;

/** Whether a finding of reading is about one of the keys of the plan itself, rather than of something in it. */
export function isOwnKey({ rule, args, place }: Finding, { source, origin }: ModelPlan): boolean {
  const own = source?.placeOf(origin.container, String(args.key), rule === "unknown-key" ? "key" : "value");
  return own !== undefined && own.start.offset === place?.start.offset;
}

/** The name of what could not be read: as it was probably meant, and as it is written. */
export const namesOf = ({ args }: Finding): readonly string[] =>
  [args.suggestion, args.key].filter((name) => typeof name === "string");
