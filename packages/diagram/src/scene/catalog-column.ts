import { type Language, type ModelCatalog, titleOf } from "@change-logic/model";
import type { SceneColumn } from "./scene-types.js";

/** The column of a catalogue. */
export function catalogColumn(catalog: ModelCatalog, id: string, language: Language): SceneColumn {
  return {
    id,
    kind: catalog.id === "agenda-2030" ? "agenda2030" : "strategy",
    shows: "item",
    heading: titleOf(catalog, language),
    question: "",
    tracks: 1,
    missing: false,
  };
}

/** Gives each catalogue an id for its column that no column has: plans may list two editions of one catalogue. */
export function columnIds(columns: readonly SceneColumn[]): (catalog: ModelCatalog) => string {
  const taken = new Set(columns.map(({ id }) => id));
  return ({ id, edition }) => {
    let name = `catalog:${id}`;
    if (taken.has(name)) name = `${name}@${edition ?? ""}`;
    while (taken.has(name)) name = `${name}-`;
    taken.add(name);
    return name;
  };
}
