import { type Finding, type Model, placeOf, type Severity } from "@change-logic/model";
import { identityOf } from "./identity.js";
import { orderFindings, type Placed } from "./order-findings.js";
import type { Found } from "./run-rules.js";
import { settleCauses } from "./settle-causes.js";
import { createUnread } from "./unread.js";

/** A finding as users get it, with what the rule said of it. */
export interface Settled extends Placed {
  readonly source: Found;
}

/**
 * Makes findings of what rules found, in the order of a report: root causes are told from what follows, and weigh as much
 * as the heaviest that follows from them, so that a run does not pass because one more rule explains what is wrong.
 */
export function toFindings(found: readonly Found[], model: Model, read: readonly Finding[]): Settled[] {
  const roots = settleCauses(
    found.map(({ rule, finding }) => ({
      rule: rule.id,
      about: finding.about ?? finding.subjects[0],
      follows: finding.follows ?? [],
    })),
  );
  const weights = rootWeights(found, roots);
  const isUnread = createUnread(model, read);
  const settled = found.map((source, index): Settled => {
    const { at, ...facts } = source.finding;
    // What is not written down, such as the id of a plan without one, is told of at the start of the file.
    const place = placeOf(at.origin, at.part) ?? (at.origin.source ?? at.plan?.source)?.placeAt(0, 0);
    const root = roots[index] === -1 ? undefined : found[roots[index]!];
    const first = root ?? source;
    const { plan } = first.finding.at;
    const causedBy = plan && isUnread(first.rule.id, first.finding) ? [plan.id] : root?.finding.subjects;
    const finding: Finding = {
      rule: source.rule.id,
      severity: causedBy ? source.severity : weights[index]!,
      stage: "rule",
      args: facts.args,
      subjects: facts.subjects,
      ...(facts.links ? { links: facts.links } : {}),
      cause: causedBy ? "transitive" : "direct",
      ...(causedBy ? { causedBy } : {}),
      ...(place ? { place } : {}),
      ...(facts.fix ? { fix: facts.fix } : {}),
      identity: identityOf(source.finding),
    };
    return { finding, at, source };
  });
  return orderFindings(settled);
}

const weightOf: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/** For each finding its own severity, or that of the heaviest finding that follows from it. */
function rootWeights(found: readonly Found[], roots: Int32Array): Severity[] {
  const weights = found.map(({ severity }) => severity);
  for (const [index, root] of roots.entries()) {
    const { severity } = found[index]!;
    if (root !== -1 && weightOf[severity] > weightOf[weights[root]!]) weights[root] = severity;
  }
  return weights;
}
