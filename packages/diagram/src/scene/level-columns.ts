import {
  columnFor,
  type Language,
  type Model,
  type ModelElement,
  type ProfileColumn,
  profiles,
  type ThreadKind,
} from "@change-logic/model";
import { endOfLink } from "./scene-links.js";
import type { SceneColumn } from "./scene-types.js";
import { type InnerLink, subColumns } from "./sub-columns.js";

/** A column of the profile with its elements, in document order, and the sub-column of each. */
export interface Level {
  readonly column: SceneColumn;
  readonly elements: readonly ModelElement[];
  readonly tracks: readonly number[];
}

/** The columns of the `standard` profile that are used, or that are required and missing. */
export function levelColumns(model: Model, language: Language): Level[] {
  const profile = profiles.standard;
  const members = new Map<ProfileColumn, ModelElement[]>(profile.columns.map((column) => [column, []]));
  const home = new Map<ModelElement, { column: ProfileColumn; index: number }>();
  for (const element of model.elements) {
    const horizon = element.kind === "effect" ? element.data.horizon : undefined;
    const column = columnFor(profile, element.kind, horizon) ?? columnFor(profile, element.kind);
    const list = column && members.get(column);
    if (column === undefined || list === undefined) continue;
    home.set(element, { column, index: list.length });
    list.push(element);
  }
  const inner = new Map<ProfileColumn, InnerLink[]>();
  for (const link of model.links) {
    const end = endOfLink(link);
    if (end === undefined || end.kind === "item" || link.from.kind === "item" || link.type === "addresses") continue;
    const [from, to] = [home.get(link.from), home.get(end)];
    if (from === undefined || to === undefined || from.column !== to.column) continue;
    const list = inner.get(from.column) ?? [];
    inner.set(from.column, list);
    list.push({ from: from.index, to: to.index, feedback: link.feedback });
  }
  const isUsed = (column: ProfileColumn | undefined) => column !== undefined && members.get(column)!.length > 0;
  const byId = (id: string) => profile.columns.find((column) => column.id === id);
  // A missing group is shown by its first column, with the question to ask.
  const missing = profile.required.filter((group) => !group.some((id) => isUsed(byId(id)))).map((group) => group[0]);
  return profile.columns
    .filter((column) => isUsed(column) || missing.includes(column.id))
    .map((column): Level => {
      const elements = members.get(column)!;
      const tracks = subColumns(elements.length, inner.get(column) ?? []);
      return {
        column: {
          id: column.id,
          kind: "level",
          shows: column.shows === "resources" ? "action" : (column.shows[0] as ThreadKind),
          heading: column.heading[language],
          question: column.question[language],
          tracks: tracks.reduce((most, track) => Math.max(most, track + 1), 1),
          missing: elements.length === 0,
        },
        elements,
        tracks,
      };
    });
}
