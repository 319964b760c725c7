import type { Language, Model, ModelElement, Profile, ProfileColumn } from "@change-logic/model";
import { columnFinder, profileColumns } from "./profile-columns.js";
import { gatherResources, type Resource } from "./resources.js";
import { endOfLink, isPlanLink } from "./scene-links.js";
import type { SceneSelection } from "./scene-selection.js";
import type { SceneColumn } from "./scene-types.js";
import { type InnerLink, subColumns } from "./sub-columns.js";

/** A column of the profile with what stands in it, in document order, and the sub-column of each element. */
export interface Level {
  readonly column: SceneColumn;
  readonly elements: readonly ModelElement[];
  readonly tracks: readonly number[];
  readonly resources: readonly Resource[];
}

/** The columns of the profile that are used by what is shown, and, if asked for, those required that nothing stands in. */
export function levelColumns(
  model: Model,
  profile: Profile,
  { elements: shown, asksForLevels }: Pick<SceneSelection, "elements" | "asksForLevels">,
  language: Language,
): Level[] {
  const columns = profileColumns(profile);
  const columnOf = columnFinder(columns);
  const members = columns.map((): ModelElement[] => []);
  const places = new Int32Array(model.elements.length);
  const homes = new Int32Array(model.elements.length).fill(-1);
  /** Columns that something in the model stands in, shown or not. */
  const used = new Set<string>();
  for (const element of model.elements) {
    const column = columnOf(element);
    used.add(columns[column]!.id);
    if (shown[element.index] === 0) continue;
    homes[element.index] = column;
    places[element.index] = members[column]!.length;
    members[column]!.push(element);
  }
  const inner = innerLinks(model, homes, places);
  const resources = columns.some(isOfResources) ? gatherResources(model, shown, language) : [];
  if (resources.length > 0) for (const column of columns.filter(isOfResources)) used.add(column.id);
  // A missing group is shown by its first column, with the question to ask.
  const missing = asksForLevels
    ? profile.required.filter((group) => !group.some((id) => used.has(id))).map(([first]) => first)
    : [];
  let gathered = false;
  return columns.flatMap((column, index): Level[] => {
    // Should a profile have two columns of resources, the first holds them.
    const here = isOfResources(column) && !gathered ? resources : [];
    if (isOfResources(column)) gathered = true;
    const elements = members[index]!;
    const isMissing = elements.length + here.length === 0;
    if (isMissing && !missing.includes(column.id)) return [];
    const tracks = subColumns(elements.length, inner[index] ?? []);
    return [{ column: sceneColumn(column, tracks, isMissing, language), elements, tracks, resources: here }];
  });
}

const isOfResources = ({ shows }: ProfileColumn): boolean => shows === "resources";

function sceneColumn(
  { id, shows, heading, question }: ProfileColumn,
  tracks: readonly number[],
  missing: boolean,
  language: Language,
): SceneColumn {
  return {
    id,
    kind: "level",
    shows: shows === "resources" ? "resource" : shows[0]!,
    heading: heading[language],
    question: question[language],
    tracks: tracks.reduce((most, track) => Math.max(most, track + 1), 1),
    missing,
  };
}

/** The links between elements of one column, as they are drawn. */
function innerLinks(model: Model, homes: Int32Array, places: Int32Array): InnerLink[][] {
  const inner: InnerLink[][] = [];
  for (const link of model.links) {
    if (!isPlanLink(link)) continue;
    const end = endOfLink(link);
    if (end === undefined || end.kind === "item") continue;
    const column = homes[link.from.index]!;
    if (column < 0 || column !== homes[end.index]) continue;
    const [from, to] = link.type === "addresses" ? [end, link.from] : [link.from, end];
    // What changes the current state points back to where the thread began.
    const feedback = link.feedback || link.type === "changes";
    inner[column] ??= [];
    inner[column].push({ from: places[from.index]!, to: places[to.index]!, feedback });
  }
  return inner;
}
