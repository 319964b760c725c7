import type { Finding } from "@change-logic/model";
import type { Spot } from "./spot.js";

/** A finding with what its place in the report depends on. */
export interface Placed {
  readonly finding: Finding;
  readonly at: Spot;
}

/**
 * The order of a report: plan by plan, and last what stands in no plan; in each plan the direct findings first; then by
 * place in the document; then by the order of the rules, which is the order in which the findings are given.
 */
export function orderFindings<T extends Placed>(placed: readonly T[]): T[] {
  const keys = placed.map(({ finding, at }) => [
    at.plan?.index ?? Number.POSITIVE_INFINITY,
    finding.cause === "direct" ? 0 : 1,
    // Files of different catalogues have no common order: there the order of the rules holds.
    at.plan ? (finding.place?.start.offset ?? at.order) : 0,
  ]);
  const order = placed.map((_, index) => index);
  order.sort((a, b) => {
    const keyOfA = keys[a]!;
    const keyOfB = keys[b]!;
    for (let part = 0; part < keyOfA.length; part++) {
      if (keyOfA[part] !== keyOfB[part]) return keyOfA[part]! < keyOfB[part]! ? -1 : 1;
    }
    return a - b;
  });
  return order.map((index) => placed[index]!);
}
