import type { Cause } from "../rule.js";

/** What the engine needs to know of a finding in order to tell root causes from what follows. */
export interface Caused {
  readonly rule: string;
  readonly about: string;
  readonly follows: readonly Cause[];
}

/**
 * For each finding, the index of the finding that is its root cause; -1 when it is one itself. The first cause that was
 * found is followed, and its own cause in turn. Should findings follow from each other, the first of them is the root.
 */
export function settleCauses(findings: readonly Caused[]): Int32Array {
  const byRule = new Map<string, Map<string, number>>();
  for (const [index, { rule, about }] of findings.entries()) {
    const known = byRule.get(rule) ?? new Map<string, number>();
    byRule.set(rule, known);
    if (!known.has(about)) known.set(about, index);
  }
  const causes = new Int32Array(findings.length).fill(-1);
  for (const [index, { follows }] of findings.entries()) {
    for (const { rule, about } of follows) {
      const cause = byRule.get(rule)?.get(about);
      if (cause === undefined || cause === index) continue;
      causes[index] = cause;
      break;
    }
  }
  return toRoots(causes);
}

function toRoots(causes: Int32Array): Int32Array {
  const roots = new Int32Array(causes.length).fill(-2);
  for (let start = 0; start < causes.length; start++) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = start;
    while (roots[at] === -2 && causes[at] !== -1 && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = causes[at]!;
    }
    if (onPath.has(at)) at = Math.min(...path.slice(path.indexOf(at)));
    else if (roots[at] !== -2 && roots[at] !== -1) at = roots[at]!;
    for (const finding of path) roots[finding] = at;
    roots[at] = -1;
  }
  return roots;
}
