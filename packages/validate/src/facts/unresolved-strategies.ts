import { shippedCatalogs } from "@change-logic/catalogs";
import type { Model } from "@change-logic/model";
import { aboutReference } from "./broken-links.js";

/** The strategy that a reference begins with. */
export const catalogPart = (text: string): string => text.split("/")[0]?.trim() ?? text;

/** The strategies that a plan lists and that are not found, by plan and id, with the finding about each. */
export function unresolvedStrategies(model: Model): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, { role, state, text, plan }] of model.references.entries()) {
    if (role !== "strategy" || state === "resolved") continue;
    for (const id of [text, text.split("@")[0]?.trim()]) {
      if (!found.has(`${plan?.index} ${id}`)) found.set(`${plan?.index} ${id}`, aboutReference(index));
    }
  }
  return found;
}

/** The catalogues of the model and those that ship, but for the one that asks. */
export const knownCatalogs = (model: Model, asking: string): string[] => [
  ...new Set(
    [...model.catalogs, ...shippedCatalogs.map(({ data }) => data)].map(({ id }) => id).filter((id) => id !== asking),
  ),
];
