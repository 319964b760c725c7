import { shippedCatalogs } from "@change-logic/catalogs";
import { type Model, type ModelLink, splitEdition } from "@change-logic/model";

/** The catalogue that a link names as a whole, where it should name an item of it. */
export function wholeCatalog({ state, type, from, text }: ModelLink, model: Model): string | undefined {
  if (state !== "unresolved" && state !== "notListed") return undefined;
  if (type !== "contributesTo" && type !== "alignsWith") return undefined;
  if (text.includes("/")) return undefined;
  const { id } = splitEdition(text);
  const listed = from.kind === "item" ? model.catalogs : from.plan.catalogs;
  const known = [...listed, ...model.catalogs, ...shippedCatalogs.map(({ data }) => data)];
  return known.find((catalog) => catalog.id === id)?.id;
}
