import type { Catalog } from "../read/read-catalog.js";
import { type CatalogData, catalogSchema } from "../schema/catalog-schema.js";
import { checked } from "./define-plan.js";

/** A catalogue written in TypeScript: `catalog: 1` may be left out, and lists may be read-only. */
export type CatalogInput = Omit<CatalogData, "catalog"> & { readonly catalog?: 1 };

/**
 * Makes a catalogue of data written in TypeScript. Throws `ChangeLogicError` (`invalid-catalog`, blame `caller`) when
 * they are not of the document's shape.
 */
export function defineCatalog(catalog: CatalogInput): Catalog {
  return { data: checked<CatalogData>({ catalog: 1, ...catalog }, catalogSchema as never, "invalid-catalog") };
}
