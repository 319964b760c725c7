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

/** A catalogue that stands on its own, with those that extend it: the nearest first, then in the order given. */
export interface CatalogFamily {
  readonly base: Catalog;
  readonly extensions: readonly Catalog[];
  /** Why the base stands on its own although it extends another: that one is not given, or extends it in turn. */
  readonly trouble: "missing" | "loop" | undefined;
}

/** The family that a plan means by `id[@edition]`: an extension stands for the catalogue it extends. */
export function chooseFamily(reference: string, candidates: readonly Catalog[]): CatalogFamily | undefined {
  const chosen = chooseCatalog(reference, candidates);
  if (!chosen) return undefined;
  const { base, trouble } = wayToBase(chosen, candidates);
  const extensions = candidates
    .filter((candidate, index) => candidate !== base && isFirstOfItsKind(candidate, index, candidates))
    .map((candidate) => ({ candidate, way: wayToBase(candidate, candidates) }))
    .filter(({ way }) => way.base === base && way.steps > 0)
    .sort((a, b) => a.way.steps - b.way.steps)
    .map(({ candidate }) => candidate);
  return { base, extensions, trouble };
}

interface WayToBase {
  readonly base: Catalog;
  readonly steps: number;
  readonly trouble: CatalogFamily["trouble"];
}

function wayToBase(catalog: Catalog, candidates: readonly Catalog[]): WayToBase {
  const seen = new Set<Catalog>();
  let current = catalog;
  while (current.data.extends !== undefined) {
    seen.add(current);
    const next = chooseCatalog(current.data.extends, candidates);
    if (!next) return { base: current, steps: seen.size - 1, trouble: "missing" };
    if (seen.has(next)) return { base: catalog, steps: 0, trouble: "loop" };
    current = next;
  }
  return { base: current, steps: seen.size, trouble: undefined };
}

// A second catalogue of the same id and edition is the same one, found in two places.
const isFirstOfItsKind = ({ data }: Catalog, index: number, candidates: readonly Catalog[]): boolean =>
  candidates.findIndex((other) => other.data.id === data.id && other.data.edition === data.edition) === index;
