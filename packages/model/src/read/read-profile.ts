import type { Read } from "../finding.js";
import type { Localized, LocalText } from "../language.js";
import type { ThreadKind } from "../link-table.js";
import { type ProfileColumnData, type ProfileData, profileSchema } from "../schema/profile-schema.js";
import { closest } from "../text/closest.js";
import { shortened } from "../text/shortened.js";
import type { ColumnHorizon, Profile, ProfileColumn } from "../words/profiles.js";
import { type Finish, type ReadOptions, readDocument } from "./read-document.js";
import type { Place } from "./source.js";

/**
 * Reads a profile of one's own from YAML or JSON: the columns, headings and guiding questions of a handbook. Never throws
 * on what a person wrote; see `readPlan`. It is read as far as it goes, and there is no value when no column is left.
 */
export function readProfile(text: string, options?: ReadOptions): Read<Profile> {
  const { value, findings } = readDocument<ProfileData>(text, "profile", profileSchema, options, checkSense);
  const profile = value && profileFrom(value.data);
  return profile && profile.columns.length > 0 ? { value: profile, findings } : { findings };
}

/** Most columns that a message lists by name. */
const mostNamed = 12;

const checkSense: Finish<ProfileData> = (profile, tools) => {
  const { findings, source } = tools;
  checkColumns(profile, tools);
  const columns = profile.columns ?? [];
  if (columns.length === 0) {
    const written = source.placeOf(profile, "columns", "entry");
    // Where what stands there has been told of, that nothing is left of it merely follows.
    if (written && findings.inOrder().some(({ place }) => place && isWithin(place, written))) return;
    const place = source.placeOf(profile, "columns", "key") ?? source.placeOf(profile, "profile", "key");
    findings.add("no-columns", () => ({ args: {}, place: place ?? source.placeAt(0, 0) }));
    return;
  }
  warnOfShadows(columns, tools);
  checkRequired(profile, tools);
};

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.start.offset >= outer.start.offset && inner.end.offset <= outer.end.offset;

type Tools = Parameters<Finish<ProfileData>>[1];

/** Takes out the columns that repeat an id, or that nothing can stand in. */
function checkColumns({ columns = [] }: ProfileData, { findings, source, removeFrom }: Tools): void {
  const taken = new Set<string>();
  const gone = new Set<number>();
  for (const [index, column] of columns.entries()) {
    const { id, shows, horizons } = column;
    if (taken.has(id)) {
      findings.add("duplicate-column", () => ({
        args: { found: shortened(id) },
        place: source.placeOf(column, "id"),
      }));
      gone.add(index);
      continue;
    }
    taken.add(id);
    const key = shows.length === 0 ? "shows" : horizons?.length === 0 && isOnlyEffects(shows) ? "horizons" : undefined;
    if (key === undefined) continue;
    findings.add("empty-column", () => ({ args: { id: shortened(id), key }, place: source.placeOf(column, key) }));
    gone.add(index);
  }
  removeFrom(columns, gone);
}

const isOnlyEffects = (shows: ProfileColumnData["shows"]): boolean => kindsOf(shows).every((kind) => kind === "effect");

/** Tells of columns whose elements all stand in earlier ones, and of terms where there are no effects. */
function warnOfShadows(columns: readonly ProfileColumnData[], { findings, source }: Tools): void {
  const holders = new Map<string, string>();
  for (const column of columns) {
    const { id, shows, horizons } = column;
    if (horizons !== undefined && !kindsOf(shows).includes("effect")) {
      const args = { id: shortened(id) };
      findings.add("horizons-without-effect", () => ({ args, place: source.placeOf(column, "horizons", "key") }));
    }
    const sorts = sortsOf(column);
    const earlier = sorts.map((sort) => holders.get(sort));
    for (const sort of sorts) if (!holders.has(sort)) holders.set(sort, shortened(id));
    if (earlier.includes(undefined)) continue;
    findings.add("column-never-filled", () => ({
      args: { id: shortened(id), earlier: [...new Set(earlier.filter((other) => other !== undefined))] },
      place: source.placeOf(column, "shows"),
    }));
  }
}

const allHorizons: readonly ColumnHorizon[] = ["none", "short", "medium", "long"];

const kindsOf = (shows: ProfileColumnData["shows"]): readonly string[] => (Array.isArray(shows) ? shows : [shows]);

/** What belongs in a column: kinds, and for effects kinds with a term. */
const sortsOf = ({ shows, horizons = [...allHorizons] }: ProfileColumnData): string[] =>
  kindsOf(shows).flatMap((kind) => (kind === "effect" ? horizons.map((horizon) => `${kind} ${horizon}`) : [kind]));

/** Takes out what is required of columns that are not there. */
function checkRequired({ columns = [], required = [] }: ProfileData, { findings, source, removeFrom }: Tools): void {
  const ids = columns.map(({ id }) => id);
  const known = new Set(ids);
  const unknown = (list: readonly unknown[]): Set<number> => {
    const gone = new Set<number>();
    for (const [index, id] of list.entries()) {
      if (typeof id !== "string" || known.has(id)) continue;
      gone.add(index);
      findings.add("unknown-column", () => {
        const suggestion = closest(id, ids);
        const allowed = ids.slice(0, mostNamed).map(shortened);
        const args = { found: shortened(id), allowed, ...(suggestion !== undefined && { suggestion }) };
        return { args, place: source.placeOf(list, index) };
      });
    }
    return gone;
  };
  for (const group of required) if (Array.isArray(group)) removeFrom(group, unknown(group));
  removeFrom(required, unknown(required));
}

function profileFrom({
  id,
  title,
  direction = "left-to-right",
  columns = [],
  required = [],
  source = "",
}: ProfileData) {
  const groups = required.map((group) => (typeof group === "string" ? [group] : group));
  const profile: Profile = {
    id,
    title: localized(title, id),
    columns: columns.map(columnFrom),
    required: groups.filter((group) => group.length > 0),
    direction,
    source,
  };
  return profile;
}

function columnFrom({ id, heading, question, shows, horizons, onlyWhenUsed }: ProfileColumnData): ProfileColumn {
  return {
    id,
    heading: localized(heading, id),
    question: localized(question, ""),
    shows: shows === "resources" ? shows : ([...new Set(kindsOf(shows))] as ThreadKind[]),
    ...(horizons && { horizons }),
    ...(onlyWhenUsed !== undefined && { onlyWhenUsed }),
  };
}

/** The text in every language; where there is none, what stands in for it. */
function localized(text: LocalText | undefined, instead: string): Localized {
  const { sv, en } = typeof text === "object" ? text : { sv: text ?? "", en: text ?? "" };
  return { sv: sv.trim() === "" ? instead : sv, en: en.trim() === "" ? instead : en };
}
