import type { FacetId, ViewerData } from "../../data/viewer-data.js";
import type { ViewerIndex } from "./viewer-index.js";
import type { ViewerState } from "./viewer-state.js";

/** What a state named that is not there. */
export interface LostChoices {
  /** The element or item that was to be looked at, by what it was called. */
  readonly selected?: string;
  readonly filters: readonly string[];
}

/** What was let go of when a state was fitted; undefined where nothing was. */
export function lostChoices(asked: ViewerState, fitted: ViewerState): LostChoices | undefined {
  const filters = Object.entries(asked.filters).flatMap(([facet, value]) =>
    Object.hasOwn(fitted.filters, facet) ? [] : [value],
  );
  const isGone = asked.selected !== undefined && fitted.selected === undefined;
  return isGone || filters.length > 0 ? { ...(isGone && { selected: asked.selected }), filters } : undefined;
}

/**
 * A state as these data can show it: what names an element, a filter's value, a view or a theme that is not there is let go.
 * The very same state where there is nothing to let go.
 */
export function fittedState(state: ViewerState, data: ViewerData, index: ViewerIndex): ViewerState {
  const { selected, path, filters, theme, tab, ...others } = state;
  const node = selected === undefined ? undefined : index.byKey(selected);
  const walks = node?.coverage?.paths ?? node?.reaches ?? [];
  const held = new Map(data.facets.map(({ id, values }) => [id, new Set(values.map((value) => value.id))]));
  const isHeld = ([facet, value]: [string, string]) => held.get(facet as FacetId)?.has(value) === true;
  const chosen = Object.entries(filters);
  const fitted: ViewerState = {
    ...others,
    theme: theme === "own" && !data.theme ? "auto" : theme,
    tab: tab === "plans" && !data.texts[data.language].tables.plans ? "diagram" : tab,
    ...(node && { selected: index.nameOf(node.id)! }),
    ...(path !== undefined && path < walks.length && { path }),
    filters: chosen.every(isHeld) ? filters : Object.fromEntries(chosen.filter(isHeld)),
  };
  const keys = Object.keys(state) as (keyof ViewerState)[];
  return keys.every((key) => fitted[key] === state[key]) ? state : fitted;
}
