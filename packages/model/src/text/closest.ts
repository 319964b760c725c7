import { distance } from "fastest-levenshtein";

/**
 * The candidate that `text` was most likely meant to be, for "did you mean …"; undefined when none is near. At most a
 * third of the characters may differ; two that have changed places count as one. Ties go to the first candidate.
 */
export function closest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase().slice(0, 100);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const other = candidate.toLowerCase();
    const found = isSwapped(wanted, other) ? 1 : distance(wanted, other);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** Whether the texts differ only in two neighbours that have changed places: the commonest slip of all. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at < one.length - 1 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
