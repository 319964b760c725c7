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
  const places = new Float64Array(placed.length);
  // By plan, the direct findings and the others; what stands in no plan comes under a number that no plan has.
  const groups: number[][] = [];
  const outside: [number[], number[]] = [[], []];
  for (let index = 0; index < placed.length; index++) {
    const { finding, at } = placed[index]!;
    const part = finding.cause === "direct" ? 0 : 1;
    if (!at.plan) {
      // Files of different catalogues have no common order: there the order of the rules holds.
      outside[part].push(index);
      continue;
    }
    places[index] = finding.place?.start.offset ?? at.order;
    const group = 2 * at.plan.index + part;
    const members = groups[group];
    if (members) members.push(index);
    else groups[group] = [index];
  }
  const ordered: T[] = [];
  // A sort that finds what is in order already: each rule gives its findings mostly in that of the document.
  for (const group of groups)
    for (const index of group?.sort((a, b) => places[a]! - places[b]!) ?? []) ordered.push(placed[index]!);
  for (const index of outside.flat()) ordered.push(placed[index]!);
  return ordered;
}
