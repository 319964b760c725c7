import type { RuleFinding } from "../rule.js";
import type { Found } from "./run-rules.js";

/**
 * For each finding, the index of the finding that is its root cause; -1 when it is one itself. The first cause that was
 * found is followed, and its own cause in turn. Should findings follow from each other, the first of them is the root.
 * A root that is suppressed explains nothing: what would follow from it follows from another cause, or from none.
 */
export function settleCauses(found: readonly Found[], suppressed: readonly unknown[] = []): Int32Array {
  const byRule = indexByRule(found);
  const roots = toRoots(causesOf(found, byRule, () => true));
  if (suppressed.every((reason) => reason === undefined)) return roots;
  const isSuppressed = (index: number) => suppressed[index] !== undefined;
  // Past a suppressed finding that follows from another one, the way goes on to that.
  const counts = (cause: number) => !isSuppressed(cause) || (roots[cause] !== -1 && !isSuppressed(roots[cause]!));
  return toRoots(causesOf(found, byRule, counts));
}

/** For each finding, the first of its causes that was found and that counts. */
function causesOf(
  found: readonly Found[],
  byRule: ReturnType<typeof indexByRule>,
  counts: (cause: number) => boolean,
): Int32Array {
  const causes = new Int32Array(found.length).fill(-1);
  for (let index = 0; index < found.length; index++) {
    for (const { rule, about } of found[index]!.finding.follows ?? []) {
      const cause = byRule.get(rule)?.get(about);
      if (cause === undefined || cause === index || !counts(cause)) continue;
      causes[index] = cause;
      break;
    }
  }
  return causes;
}

/** The first finding of each rule about each thing. */
function indexByRule(found: readonly Found[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byRule = new Map<string, Map<string, number>>();
  // Only what some finding names is ever asked for.
  for (const { finding } of found) {
    for (const { rule } of finding.follows ?? []) if (!byRule.has(rule)) byRule.set(rule, new Map());
  }
  for (let index = 0; index < found.length; index++) {
    const { rule, finding } = found[index]!;
    const known = byRule.get(rule.id);
    const about = aboutOf(finding);
    if (known && !known.has(about)) known.set(about, index);
  }
  return byRule;
}

const aboutOf = ({ about, subjects }: RuleFinding): string => about ?? subjects[0];

function toRoots(causes: Int32Array): Int32Array {
  const roots = new Int32Array(causes.length).fill(-2);
  // By finding, the walk that it was last met on.
  const metOn = new Int32Array(causes.length).fill(-1);
  for (let start = 0; start < causes.length; start++) {
    if (causes[start] === -1) {
      roots[start] = -1;
      continue;
    }
    const path: number[] = [];
    let at = start;
    while (roots[at] === -2 && causes[at] !== -1 && metOn[at] !== start) {
      path.push(at);
      metOn[at] = start;
      at = causes[at]!;
    }
    if (metOn[at] === start) at = least(path, path.indexOf(at));
    else if (roots[at] !== -2 && roots[at] !== -1) at = roots[at]!;
    for (const finding of path) roots[finding] = at;
    roots[at] = -1;
  }
  return roots;
}

/** The least number from a place on; a loop may be too long to be spread into arguments. */
function least(numbers: readonly number[], from: number): number {
  let smallest = numbers[from]!;
  for (let place = from; place < numbers.length; place++) smallest = Math.min(smallest, numbers[place]!);
  return smallest;
}
