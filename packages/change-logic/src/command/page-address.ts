import type { SceneView, ThemeId } from "@change-logic/diagram";
import { localText, type Model } from "@change-logic/model";
import { type FacetId, readState, type ThemeChoice, type ViewerData, writeState } from "@change-logic/viewer";

/** What a page shows when it is opened, as far as the arguments say. */
export interface PageStart {
  readonly view: SceneView | undefined;
  readonly paper: "A4" | "A3" | undefined;
  /** The name of a shipped theme, or `own` for that of a file. */
  readonly theme: ThemeId | "own" | undefined;
}

/** On a screen, the theme for paper is the light one. */
const themeChoices: Readonly<Record<ThemeId | "own", ThemeChoice>> = {
  light: "light",
  dark: "dark",
  print: "light",
  "high-contrast": "high-contrast",
  own: "own",
};

/**
 * What is chosen in a page when it is opened, as its address keeps it; empty for the whole. A view of a part becomes the
 * filter of that name, so that the reader can take it away again; of what no filter names, the element is looked at.
 */
export function pageAddress(model: Model, data: ViewerData, { view, paper, theme }: PageStart): string {
  return writeState({
    ...readState(""),
    ...(theme && { theme: themeChoices[theme] }),
    ...(paper && { paper }),
    ...(view && stateOf(view, model, data)),
  });
}

function stateOf(view: SceneView, model: Model, data: ViewerData) {
  switch (view.kind) {
    case "whole":
      return {};
    case "overview":
      return { diagram: "overview" as const };
    case "findings":
      return filtered(data, "finding", "any") ?? {};
    case "area": {
      const key = keyOf(model, view.item);
      return filtered(data, "area", key) ?? { selected: key };
    }
    case "actor":
      return filtered(data, "actor", view.actor) ?? { search: view.actor.trim() };
    case "perspective":
      return filtered(data, "perspective", keyOf(model, view.perspective)) ?? {};
    case "element":
      return { selected: keyOf(model, view.id), ...(view.alone && { only: true }) };
  }
}

/** The id in the model; items of Agenda 2030 may be named in several ways. */
function keyOf(model: Model, name: string): string {
  const found = model.find(name) ?? model.find(name.trim());
  return found && "key" in found ? found.key : name;
}

/**
 * Only what a filter leaves, by the value of this id, of this title, or of this id within one of the plans; undefined
 * where there is none.
 */
function filtered(data: ViewerData, id: FacetId, name: string) {
  const values = data.facets.find((facet) => facet.id === id)?.values ?? [];
  const wanted = name.trim();
  const value =
    values.find((one) => one.id === wanted) ??
    values.find(({ title }) => localText(title, "sv") === wanted || localText(title, "en") === wanted) ??
    values.find((one) => one.id.endsWith(`#${wanted}`));
  return value && { filters: { [id]: value.id }, only: true };
}
