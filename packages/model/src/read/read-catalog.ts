import type { Finding, Read } from "../finding.js";
import { type CatalogData, catalogSchema, type ItemData } from "../schema/catalog-schema.js";
import type { ReadOptions } from "./read-document.js";
import { readDocument } from "./read-document.js";
import { readFinding } from "./read-messages.js";
import type { Source } from "./source.js";

/** A catalogue (a strategy as data), and the text that it was read from when it was read. */
export interface Catalog {
  readonly data: CatalogData;
  readonly source?: Source;
}

/**
 * Reads a catalogue from YAML or JSON. Never throws on what a person wrote; see `readPlan`. An id that stands twice,
 * among items and perspectives together, is a finding, and the first counts.
 */
export function readCatalog(text: string, options?: ReadOptions): Read<Catalog> {
  const { value, findings } = readDocument<CatalogData>(text, "catalog", catalogSchema as never, options);
  return value ? { value, findings: [...findings, ...removeDuplicates(value.data, value.source)] } : { findings };
}

function removeDuplicates(catalog: CatalogData, source: Source): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  const visit = (parts: { id: string; items?: ItemData[] | undefined }[]) => {
    for (const part of [...parts]) {
      if (taken.has(part.id)) {
        findings.push(readFinding("duplicate-item", { found: part.id }, source.placeOf(part, "id"), [`${catalog.id}/${part.id}`]));
        parts.splice(parts.indexOf(part), 1);
        continue;
      }
      taken.add(part.id);
      if (part.items) visit(part.items);
    }
  };
  visit(catalog.items ?? []);
  visit(catalog.perspectives ?? []);
  return findings;
}
