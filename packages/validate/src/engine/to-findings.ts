import { type Finding, type Model, type Place, placeOf, type Severity } from "@change-logic/model";
import { numberedIdentities } from "./identity.js";
import { orderFindings, type Placed } from "./order-findings.js";
import type { Found } from "./run-rules.js";
import { settleCauses } from "./settle-causes.js";
import { soften } from "./soften.js";
import { createUnread } from "./unread.js";

/** Why a finding does not count; undefined when it does. */
export type Suppressed = Finding["suppressed"];

/** What the findings of a run are settled with. */
export interface Settling {
  readonly model: Model;
  /** Findings of reading from which others may follow. */
  readonly read: readonly Finding[];
  /** Asked once for each finding, with what tells it from all others. */
  suppressedAs(found: Found, identity: readonly string[]): Suppressed;
}

/**
 * Makes findings of what rules found, in the order of a report. Root causes are told from what follows; one that is
 * ignored or known explains nothing, or an exception from one rule would hide what others find. A root weighs as much as
 * the heaviest that follows from it, so that a run does not pass because one more rule explains what is wrong.
 */
export function toFindings(found: readonly Found[], { model, read, suppressedAs }: Settling): Finding[] {
  const places = found.map(placeFor);
  const identities = numberedIdentities(found, inText(found, places));
  const suppressed = found.map((source, index) => suppressedAs(source, identities[index]!));
  const roots = settleCauses(found, suppressed);
  const raisedBy = findRaised(found, roots);
  const isUnread = createUnread(model, read);
  const settled = found.map((source, index): Placed => {
    const root = roots[index] === -1 ? undefined : found[roots[index]!];
    const first = root ?? source;
    const { plan } = first.finding.at;
    const lack = plan && isUnread(first.rule.id, first.finding);
    const raising = raisedBy[index] === -1 ? undefined : found[raisedBy[index]!];
    const finding = toFinding(source, {
      place: places[index],
      identity: identities[index]!,
      suppressed: suppressed[index],
      causedBy: lack ? [plan.id] : root?.finding.subjects,
      causedByRule: lack ? undefined : root?.rule.id,
      raising,
    });
    return { finding, at: source.finding.at };
  });
  return orderFindings(settled).map(({ finding }) => finding);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Rest {
  readonly place: Place | undefined;
  readonly identity: readonly string[];
  readonly suppressed: Suppressed;
  readonly causedBy: readonly string[] | undefined;
  readonly causedByRule: string | undefined;
  readonly raising: Found | undefined;
}

/** A finding as users get it. What it does not have is left out of it, which costs least where it is seen to at once. */
function toFinding({ rule: { id: rule }, finding, severity: own }: Found, rest: Rest): Finding {
  const { args, subjects, links, threads, fix } = finding;
  const { place, identity, suppressed, causedBy, causedByRule, raising } = rest;
  const stage = "rule";
  if (!links && !threads && !fix && !suppressed && place && !causedBy && !raising)
    return Object.freeze({ rule, severity: own, stage, args, subjects, cause: "direct", place, identity });
  const isRaised = !causedBy && raising !== undefined;
  const severity = isRaised ? raising.severity : own;
  const made: Mutable<Partial<Finding>> = { rule, severity, stage, args, subjects };
  if (links) made.links = links;
  if (threads) made.threads = threads;
  made.cause = causedBy ? "transitive" : "direct";
  if (causedBy) made.causedBy = causedBy;
  if (causedByRule) made.causedByRule = causedByRule;
  if (isRaised) made.raisedBy = raising.rule.id;
  if (place) made.place = place;
  if (fix) made.fix = fix;
  if (suppressed) made.suppressed = suppressed;
  made.identity = identity;
  return Object.freeze(made as Finding);
}

/** Where it stands; what is not written down, such as the id of a plan without one, is told of at the start of the file. */
function placeFor({ finding: { at } }: Found): Place | undefined {
  return placeOf(at.origin, at.part) ?? (at.origin.source ?? at.plan?.source)?.placeAt(0, 0);
}

/** The findings in the order of the text, whatever follows from what. */
function inText(found: readonly Found[], places: readonly (Place | undefined)[]): Int32Array {
  const order = new Int32Array(found.length);
  const keys = new Float64Array(found.length);
  for (let index = 0; index < found.length; index++) {
    order[index] = index;
    const { at } = found[index]!.finding;
    // Texts of different files have no common order, and nothing of different plans is alike.
    keys[index] = at.plan ? (places[index]?.start.offset ?? at.order) : 0;
  }
  return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
}

const weightOf: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/**
 * For each root, the heaviest of those that follow from it, where that weighs more; -1 for all others. Not where somebody
 * has set what the root weighs, nor in a draft, for rules that are softer there.
 */
function findRaised(found: readonly Found[], roots: Int32Array): Int32Array {
  const raisedBy = new Int32Array(found.length).fill(-1);
  for (let index = 0; index < roots.length; index++) {
    const at = roots[index]!;
    if (at === -1) continue;
    const { severity } = found[index]!;
    const root = found[at]!;
    const before = raisedBy[at] === -1 ? root.severity : found[raisedBy[at]!]!.severity;
    if (root.isSet || weightOf[severity] <= weightOf[before]) continue;
    if (soften(severity, root.rule.id, root.finding.at.plan) === severity) raisedBy[at] = index;
  }
  return raisedBy;
}
