import type { Read } from "../finding.js";
import { type CatalogData, catalogSchema, type ItemData } from "../schema/catalog-schema.js";
import { shortened } from "../text/shortened.js";
import { type Finish, type ReadOptions, readDocument } from "./read-document.js";
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
  return readDocument<CatalogData>(text, "catalog", catalogSchema, options, removeRepeated);
}

type Part = { readonly id: string; readonly items?: ItemData[] | undefined };

const removeRepeated: Finish<CatalogData> = (catalog, { findings, source, removeFrom }) => {
  forEachRepeated(catalog, (parts, repeated) => {
    for (const index of repeated) {
      const part = parts[index] as Part;
      const subjects = [`${catalog.id}/${part.id}`];
      findings.add("duplicate-item", () => ({
        args: { found: shortened(part.id) },
        place: source.placeOf(part, "id"),
        subjects,
      }));
    }
    removeFrom(parts as unknown[], repeated);
  });
};

/** Tells of each list in which there are parts with ids that stand before them in the catalogue. */
export function forEachRepeated(
  catalog: CatalogData,
  tell: (parts: readonly Part[], repeated: ReadonlySet<number>) => void,
): void {
  const taken = new Set<string>();
  const visit = (parts: readonly Part[]): void => {
    const repeated = new Set<number>();
    for (const [index, part] of parts.entries()) {
      if (taken.has(part.id)) repeated.add(index);
      else {
        taken.add(part.id);
        visit(part.items ?? []);
      }
    }
    if (repeated.size > 0) tell(parts, repeated);
  };
  visit(catalog.items ?? []);
  visit(catalog.perspectives ?? []);
}
