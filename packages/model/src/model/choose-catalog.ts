import { endOf } from "../dates.js";
import type { Catalog } from "../read/read-catalog.js";

/** Splits `id@edition`. */
export function splitEdition(reference: string): { id: string; edition: string | undefined } {
  const at = reference.indexOf("@");
  return at === -1
    ? { id: reference.trim(), edition: undefined }
    : { id: reference.slice(0, at).trim(), edition: reference.slice(at + 1).trim() };
}

/**
 * The catalogue that `id[@edition]` means: the first given with that edition; without an edition the newest adopted
 * one, or the first given when none is adopted. Undefined when there is none.
 */
export function chooseCatalog(reference: string, candidates: readonly Catalog[]): Catalog | undefined {
  const { id, edition } = splitEdition(reference);
  const named = candidates.filter((candidate) => candidate.data.id === id);
  if (edition !== undefined) return named.find((candidate) => candidate.data.edition === edition);
  const adopted = (candidate: Catalog) => (candidate.data.adopted === undefined ? "" : endOf(candidate.data.adopted));
  return named.reduce<Catalog | undefined>(
    (newest, candidate) => (newest === undefined || adopted(candidate) > adopted(newest) ? candidate : newest),
    undefined,
  );
}

/** A catalogue that stands on its own, with those that extend it, in the order in which they were given. */
export interface CatalogFamily {
  readonly base: Catalog;
  readonly extensions: readonly Catalog[];
}

/** The family that a plan means by `id[@edition]`: an extension stands for the catalogue it extends. */
export function chooseFamily(reference: string, candidates: readonly Catalog[]): CatalogFamily | undefined {
  const base = baseOf(chooseCatalog(reference, candidates), candidates);
  if (!base) return undefined;
  const extensions = candidates.filter(
    (candidate, index) =>
      candidate.data.extends !== undefined &&
      baseOf(candidate, candidates) === base &&
      // A second catalogue of the same id and edition is the same extension, found in two places.
      candidates.findIndex((other) => other.data.id === candidate.data.id && other.data.edition === candidate.data.edition) === index,
  );
  return { base, extensions };
}

function baseOf(catalog: Catalog | undefined, candidates: readonly Catalog[]): Catalog | undefined {
  const seen = new Set<Catalog>();
  let current = catalog;
  while (current?.data.extends !== undefined && !seen.has(current)) {
    seen.add(current);
    current = chooseCatalog(current.data.extends, candidates);
  }
  return current && seen.has(current) ? undefined : current;
}
