import type { Finding } from "../finding.js";
import { type Catalog, forEachRepeated } from "../read/read-catalog.js";
import { readFinding } from "../read/read-messages.js";
import { type CatalogData, catalogSchema } from "../schema/catalog-schema.js";
import { checked } from "./checked.js";
import type { Readable } from "./readable.js";

/** A catalogue written in TypeScript: `catalog: 1` may be left out, and lists may be read-only. */
export type CatalogInput = Readable<Omit<CatalogData, "catalog">> & { readonly catalog?: 1 };

/**
 * Makes a catalogue of data written in TypeScript. Throws `ChangeLogicError` (`invalid-catalog`, blame `caller`) when
 * they are not of the document's shape, or an id stands twice.
 */
export function defineCatalog(catalog: CatalogInput): Catalog {
  return { data: checked<CatalogData>({ catalog: 1, ...catalog }, catalogSchema, "invalid-catalog", repeatedIds) };
}

function repeatedIds(catalog: CatalogData): Finding[] {
  const findings: Finding[] = [];
  forEachRepeated(catalog, (parts, repeated) => {
    for (const index of repeated) findings.push(readFinding("duplicate-item", { found: parts[index]?.id }, undefined));
  });
  return findings;
}
