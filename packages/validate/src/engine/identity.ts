import type { Finding, Model, ModelPlan } from "@change-logic/model";
import type { RuleFinding } from "../rule.js";
import type { Found } from "./run-rules.js";

/** Stands for the id of a plan that has none: no id looks so. */
export const noId = "-";

/**
 * For each finding, what tells it from all others: the id of its plan, then ids and words of the plan, as they are
 * whether the plan is looked at alone or among others; last a number, in the order given, where nothing else does.
 */
export function numberedIdentities(found: readonly Found[], order: Int32Array): (readonly string[])[] {
  const identities = found.map(({ finding }) => identityOf(finding));
  const number = createNumbering();
  for (const index of order) identities[index] = number(found[index]!.rule.id, identities[index]!);
  return identities;
}

/**
 * The same for findings of reading, in their order: the element that they stand in, and the names that their message is
 * made of; no numbers, hints, or text that is written for people.
 */
export function identifiedRead(read: readonly Finding[], model: Model): Finding[] {
  const number = createNumbering();
  const holderOf = createHolders(model);
  return read.map((finding) => {
    const { rule, args, subjects, place } = finding;
    const plan = model.plans.find(({ source }) => source?.file !== undefined && source.file === place?.file);
    const words = namingArgs.flatMap((name) => (typeof args[name] === "string" ? [`${name}=${args[name]}`] : []));
    const holder = plan ? holderOf(plan, place?.start.offset ?? 0) : "";
    return { ...finding, identity: number(rule, [writtenId(plan), holder, ...subjects, ...words]) };
  });
}

/** The arguments of reading's messages that name something in the plan. */
const namingArgs = ["key", "found", "kind", "name", "rule", "role", "pattern"];

/** Adds a number to what is the same as something before. */
function createNumbering(): (rule: string, identity: readonly string[]) => readonly string[] {
  // By rule and all parts but the last, then by the last one: what begins alike is mostly looked up once for each rule.
  const counts = new Map<string, Map<string, number>>();
  const latest = new Map<string, { before: readonly string[]; among: Map<string, number> }>();
  const amongFor = (rule: string, identity: readonly string[]) => {
    const known = latest.get(rule);
    if (known && beginsAlike(known.before, identity)) return known.among;
    const beginning = JSON.stringify([rule, ...identity.slice(0, -1)]);
    const among = counts.get(beginning) ?? new Map<string, number>();
    counts.set(beginning, among);
    latest.set(rule, { before: identity, among });
    return among;
  };
  return (rule, identity) => {
    const among = amongFor(rule, identity);
    const last = identity.at(-1) ?? "";
    const count = (among.get(last) ?? 0) + 1;
    among.set(last, count);
    return count === 1 ? identity : [...identity, `#${count}`];
  };
}

function beginsAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  for (let part = 0; part < one.length - 1; part++) if (one[part] !== other[part]) return false;
  return true;
}

function identityOf({ identity, subjects, at: { plan } }: RuleFinding): readonly string[] {
  const all = [writtenId(plan)];
  for (const part of identity ?? subjects) all.push(withoutPlan(part, plan));
  return all;
}

/** Tells in which element of a plan an offset of its text stands; empty for none. */
function createHolders(model: Model): (plan: ModelPlan, offset: number) => string {
  const byPlan = new Map<ModelPlan, { readonly start: number; readonly end: number; readonly id: string }[]>();
  const rangesOf = (plan: ModelPlan) => {
    let ranges = byPlan.get(plan);
    if (ranges) return ranges;
    ranges = [];
    for (const element of [...model.elements, ...model.declarations]) {
      const place = element.plan === plan ? plan.source?.placeOf(element.data) : undefined;
      if (place) ranges.push({ start: place.start.offset, end: place.end.offset, id: element.id });
    }
    ranges.sort((a, b) => a.start - b.start);
    byPlan.set(plan, ranges);
    return ranges;
  };
  return (plan, offset) => {
    const ranges = rangesOf(plan);
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const last = ranges[low - 1];
    return last && offset <= last.end ? last.id : "";
  };
}

const writtenIds = new WeakMap<ModelPlan, string>();

/** A plan without an id has been given one after its file, which may be renamed: that one tells nothing. */
function writtenId(plan: ModelPlan | undefined): string {
  if (!plan) return "";
  let id = writtenIds.get(plan);
  if (id === undefined) {
    const isWritten = !plan.source || plan.source.placeOf(plan.origin.container, "id") !== undefined;
    id = isWritten ? plan.id : noId;
    writtenIds.set(plan, id);
  }
  return id;
}

function withoutPlan(part: string, plan: ModelPlan | undefined): string {
  if (!plan || !part.startsWith(plan.id)) return part;
  if (part.length === plan.id.length) return writtenId(plan);
  return part[plan.id.length] === "#" ? part.slice(plan.id.length + 1) : part;
}
