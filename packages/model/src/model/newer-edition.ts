import { endOf } from "../dates.js";
import type { Catalog } from "../read/read-catalog.js";
import type { CatalogData } from "../schema/catalog-schema.js";
import { chooseCatalog } from "./choose-catalog.js";

/**
 * The newest adopted edition of a catalogue among the candidates, when it came after this one; else undefined. A
 * catalogue without a date may be a draft of what is to come: it is older only when the other says that it replaces it.
 */
export function newerEdition(
  { id, edition, adopted }: CatalogData,
  candidates: readonly Catalog[],
): CatalogData | undefined {
  const newest = chooseCatalog(id, candidates)?.data;
  if (!newest || newest.adopted === undefined || newest.edition === edition) return undefined;
  const isLater = adopted !== undefined && endOf(newest.adopted) > endOf(adopted);
  return isLater || (edition !== undefined && newest.replaces?.edition === edition) ? newest : undefined;
}
