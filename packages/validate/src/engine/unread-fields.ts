import { type Finding, type Model, type ModelPlan, type Origin, type Place, placeOf } from "@change-logic/model";
import type { RuleFinding } from "../rule.js";
import { listOf, type OneOrMore } from "../select/glob.js";
import { unreadFiles } from "./unread-files.js";

interface WantedField {
  /** One, or several of which each would have done. */
  readonly name: OneOrMore<string>;
  /** Where it would have stood: on the element or declaration, on all of the links, on the plan itself, or anywhere in it. */
  readonly of: "element" | "links" | "plan" | "anywhere";
  /** For parts of an element or declaration: the field that holds it. */
  readonly within?: string;
  /** Only where the rule speaks for this reason. */
  readonly why?: string;
}

/** The field that would have kept each rule silent, had it been read. */
const fieldByRule: Readonly<Record<string, OneOrMore<WantedField>>> = {
  "link-without-rationale": { name: "rationale", of: "links" },
  "link-without-assumption": { name: "assumptions", of: "links" },
  "untestable-assumption": { name: ["check", "indicators", "source"], of: "element" },
  "critical-assumption-unanswered": { name: ["owner", "response", "status"], of: "element" },
  "counteracting-link-unanswered": { name: "mitigation", of: "links" },
  "implausible-timing": [
    { name: ["by", "period"], of: "element" },
    { name: "feedback", of: "links" },
  ],
  "weak-thread": { name: "confidence", of: "anywhere" },
  "side-effects-not-considered": [
    { name: "sideEffects", of: "plan" },
    { name: ["unwanted", "counteracts"], of: "anywhere" },
  ],
  "no-critical-link": { name: "critical", of: "anywhere" },
  "missing-title": { name: "title", of: "element" },
  "action-without-owner": [
    { name: ["owner", "partOf"], of: "element" },
    { name: "defaultOwner", of: "plan" },
  ],
  "action-without-period": { name: ["period", "partOf"], of: "element" },
  "action-without-status": { name: "status", of: "element" },
  "action-without-resources": { name: ["resources", "partOf"], of: "element" },
  "outcome-without-target-group": { name: "targetGroups", of: "anywhere" },
  "perspective-not-considered": [
    { name: ["considered", "notRelevant"], of: "element", why: "empty" },
    { name: "perspectives", of: "anywhere" },
  ],
  "target-group-not-involved": { name: "targetGroupInvolvement", of: "anywhere" },
  "plan-without-owner": { name: "owner", of: "plan" },
  "review-date-missing": { name: "review", of: "plan" },
  "effect-without-indicator": { name: "indicators", of: "element" },
  "outcome-without-indicator": { name: "indicators", of: "element" },
  "indicator-without-baseline": [
    { name: "baseline", of: "element" },
    { name: "value", of: "element", within: "baseline" },
  ],
  "indicator-without-target-value": [
    { name: "targetValue", of: "element" },
    { name: "value", of: "element", within: "targetValue" },
  ],
  "indicator-without-target-date": [
    { name: "targetValue", of: "element" },
    { name: "date", of: "element", within: "targetValue" },
  ],
  "indicator-without-source": { name: ["source", "reference"], of: "element" },
  "indicator-without-owner": { name: "owner", of: "element" },
  "indicator-unused": { name: "indicators", of: "anywhere" },
  "indicator-direction-contradicts": { name: "qualitative", of: "element" },
  "indicator-not-disaggregated": { name: "disaggregatedBy", of: "element" },
  "off-track": [
    { name: ["direction", "qualitative"], of: "element" },
    { name: ["value", "date"], of: "element", within: "observations" },
  ],
  "too-few-observations": [
    { name: ["observations", "qualitative"], of: "element" },
    { name: ["value", "date"], of: "element", within: "observations" },
  ],
  "effect-without-horizon": { name: "horizon", of: "element" },
  "scope-not-declared": { name: "scope", of: "plan" },
  "unresolved-reference": { name: "strategies", of: "plan", why: "notListed" },
};
const fieldsOf = (rule: string): readonly WantedField[] =>
  Object.hasOwn(fieldByRule, rule) ? listOf(fieldByRule[rule]!) : [];
const fieldNames = new Set(
  Object.keys(fieldByRule)
    .flatMap(fieldsOf)
    .flatMap(({ name }) => listOf(name)),
);

/** Findings of reading about one field, by where they begin in their file. */
type Told = readonly Finding[];

/**
 * Tells which findings of rules follow from a field that could not be read, where it would have been looked for; in a
 * file of which anything may be missing, that is any field.
 */
export function createUnreadFields(
  { links: allLinks }: Model,
  read: readonly Finding[],
): (rule: string, finding: RuleFinding) => boolean {
  const byField = new Map<string, Finding[]>();
  for (const finding of read) {
    const name = namesOf(finding).find((given) => fieldNames.has(given));
    if (name === undefined || !finding.place) continue;
    const told = byField.get(name);
    if (told) told.push(finding);
    else byField.set(name, [finding]);
  }
  for (const told of byField.values()) told.sort((a, b) => startOf(a) - startOf(b));
  const files = new Set(read.flatMap(({ rule, place }) => (place && unreadFiles.has(rule) ? [place.file] : [])));
  /** Where all that is said of a link stands; undefined when it is but an id. */
  const placeOfLink = (index: number): Place | undefined => {
    const link = allLinks[index];
    return link?.data && link.origin.source?.placeOf(link.data);
  };
  return (rule, { args, links = [], at: { element, origin, plan } }) => {
    const fields = byField.size > 0 || files.size > 0 ? fieldsOf(rule) : [];
    if (fields.length === 0 || !plan) return false;
    const mayLackAnything = plan.source !== undefined && files.has(plan.source.file);
    const isToldWithin = (told: Told, place: Place | undefined): boolean =>
      place !== undefined && standsWithin(told, place.start.offset, place.end.offset, plan);
    const isTold = (told: Told, { of, within }: WantedField): boolean => {
      if (of === "anywhere") return told.some((finding) => isOf(finding, plan));
      if (of === "plan") return told.some((finding) => isOf(finding, plan) && isOwnKey(finding, plan));
      if (of === "links") return links.every((index) => isToldWithin(told, placeOfLink(index)));
      return isToldWithin(told, placeWithin(element?.origin ?? origin, within));
    };
    return fields.some(
      (field) =>
        (field.why === undefined || field.why === args.why) &&
        (mayLackAnything || listOf(field.name).some((name) => isTold(byField.get(name) ?? [], field))),
    );
  };
}

/** The place of an element or declaration, or of one of its fields. */
function placeWithin(origin: Origin, field: string | undefined): Place | undefined {
  if (field === undefined) return placeOf(origin);
  const { source, container, key = "" } = origin;
  const data = (container as Readonly<Record<string, unknown>>)[key];
  return typeof data === "object" && data !== null ? source?.placeOf(data, field) : undefined;
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
