import { allowedEnds, type Model, type ModelLink, type ModelReference } from "@change-logic/model";
import type { Cause } from "../rule.js";
import { kindsForRole } from "./fitting-ids.js";

/**
 * A function that says when a link or a reference merely ends in the wrong holder of an id: another one has the same,
 * and would have fitted.
 */
export function createClashCauses(model: Model): (written: ModelLink | ModelReference) => readonly Cause[] {
  if (model.clashes.length === 0) return () => [];
  const holders = new Map<string, Set<string>>();
  for (const clash of model.clashes) {
    if (clash.kind !== "element" || !clash.plan) continue;
    const key = model.isPortfolio ? `${clash.plan.id}#${clash.id}` : clash.id;
    const kinds = holders.get(key) ?? new Set();
    for (const kind of clash.holders) kinds.add(kind);
    holders.set(key, kinds);
  }
  return (written) => {
    const isLink = "type" in written;
    const end = isLink ? written.to : written.target;
    if (!end || end.kind === "catalog") return [];
    const kinds = holders.get(end.key);
    const fitting: readonly string[] = isLink
      ? allowedEnds(written.type, written.from.kind)
      : kindsForRole(written.role);
    const isOther = fitting.some((kind) => kind !== end.kind && kinds?.has(kind));
    return isOther ? [{ rule: "duplicate-id", about: `element ${end.key}` }] : [];
  };
}
