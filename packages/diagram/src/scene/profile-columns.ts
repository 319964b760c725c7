import {
  columnFor,
  type ModelElement,
  type Profile,
  type ProfileColumn,
  profiles,
  type ThreadKind,
} from "@change-logic/model";

/** Every sort of element that may need a column of its own, in the order of the `standard` profile. */
const sorts: readonly { readonly kind: ThreadKind; readonly horizon: string | undefined }[] = [
  { kind: "currentState", horizon: undefined },
  { kind: "action", horizon: undefined },
  { kind: "outcome", horizon: undefined },
  { kind: "effect", horizon: undefined },
  { kind: "effect", horizon: "short" },
  { kind: "effect", horizon: "medium" },
  { kind: "effect", horizon: "long" },
];

/** Resources stand between what is so today and what is done. */
const placeOfResources = 0.5;

/**
 * The columns of a profile, with those of the `standard` profile for the elements that it has no column for, in the place
 * that they have there. They are shown only when used, so that no element is lost, and no profile is made longer.
 */
export function profileColumns(profile: Profile): readonly ProfileColumn[] {
  const columns = [...profile.columns];
  const taken = new Set(columns.map(({ id }) => id));
  for (const [place, { kind, horizon }] of sorts.entries()) {
    if (columnFor(profile, kind, horizon)) continue;
    const standard = columnFor(profiles.standard, kind, horizon)!;
    let { id } = standard;
    while (taken.has(id)) id = `standard-${id}`;
    taken.add(id);
    const after = columns.findIndex((column) => placeOf(column) > place);
    columns.splice(after === -1 ? columns.length : after, 0, { ...standard, id, onlyWhenUsed: true });
  }
  return columns;
}

/** Where a column stands among the sorts: by the first that it shows. */
function placeOf({ shows, horizons }: ProfileColumn): number {
  if (shows === "resources") return placeOfResources;
  return sorts.findIndex(
    ({ kind, horizon }) =>
      shows.includes(kind) &&
      (kind !== "effect" || horizons === undefined || horizons.some((each) => each === (horizon ?? "none"))),
  );
}

/** Finds the column of each element; quick, since there are few sorts of them. */
export function columnFinder(columns: readonly ProfileColumn[]): (element: ModelElement) => number {
  const byId = new Map(columns.map((column, index) => [column, index]));
  const complete: Profile = { ...profiles.standard, columns };
  const known = new Map<string, number>();
  return (element) => {
    const horizon = element.kind === "effect" ? element.data.horizon : undefined;
    const sort = `${element.kind} ${horizon ?? ""}`;
    let index = known.get(sort);
    if (index === undefined) {
      index = byId.get(columnFor(complete, element.kind, horizon)!)!;
      known.set(sort, index);
    }
    return index;
  };
}
