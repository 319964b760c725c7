import { type Language, languages } from "@change-logic/model";
import { type FacetId, facetIds } from "../../data/viewer-data.js";

/** What may be shown in the main area. */
export const tabIds = ["diagram", "text", "coverage", "matrix", "actions", "findings", "plans", "about"] as const;

/** One of the views in the main area. */
export type TabId = (typeof tabIds)[number];

/** The themes that a reader may choose; `auto` follows the machine, `own` is that of the organisation. */
export const themeChoices = ["auto", "light", "dark", "high-contrast", "own"] as const;

/** A theme that a reader may choose. */
export type ThemeChoice = (typeof themeChoices)[number];

/** By what findings may be grouped. */
export const findingGroupings = ["severity", "rule", "element"] as const;

/** By what findings may be grouped. */
export type FindingGrouping = (typeof findingGroupings)[number];

/** By which column a table is sorted; document order when there is none. */
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** All that the reader has chosen: what an address keeps, and nothing that follows from something else. */
export interface ViewerState {
  /** The language of the data when left out. */
  readonly language?: Language;
  readonly theme: ThemeChoice;
  readonly tab: TabId;
  /** Which diagram is drawn: all of the plans, or one box per level and area. */
  readonly diagram: "whole" | "overview";
  /** The element or item that is looked at, by its id in the model. */
  readonly selected?: string;
  /** Of the ways by which the selected item is reached or a selected element reaches items: the one that is lit, from 0. */
  readonly path?: number;
  /** At most one value of each kind of filter. */
  readonly filters: Readonly<Partial<Record<FacetId, string>>>;
  readonly search: string;
  /** Whether what does not match is left out of the diagram, rather than stepping back. */
  readonly only: boolean;
  readonly sort?: TableSort;
  /** Whether tables show also what is not taken on, and rows beyond what is quick to draw; not when left out. */
  readonly all?: true;
  /** By what findings are grouped; by severity when left out. */
  readonly group?: FindingGrouping;
  /** Size on the screen as a share of the drawn size; fitted to the window when left out. */
  readonly zoom?: number;
  readonly paper: "A4" | "A3";
  /** Whether the diagram is printed on one sheet, however small it becomes; not when left out. */
  readonly oneSheet?: true;
}

/** Where everybody begins. */
export const startState: ViewerState = {
  theme: "auto",
  tab: "diagram",
  diagram: "whole",
  filters: {},
  search: "",
  only: false,
  paper: "A4",
};

/** As much as an address may hold of a text, in code units; longer ones are neither written nor read. */
const longestText = 5000;

/** The least and the most that a diagram is scaled to. */
export const zoomLimits = { least: 0.05, most: 4 } as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);

/**
 * Writes a state as the part of an address after `#`: only what differs from {@link startState}, so that the address of a
 * page as it is opened is empty.
 */
export function writeState(state: ViewerState): string {
  const given = new URLSearchParams();
  const put = (name: string, value: string | undefined, usual = "") => {
    if (value !== undefined && value !== usual && value.length <= longestText) given.set(name, value);
  };
  put("lang", state.language);
  put("theme", state.theme, startState.theme);
  put("tab", state.tab, startState.tab);
  put("diagram", state.diagram, startState.diagram);
  put("element", state.selected);
  put("path", state.path === undefined ? undefined : String(state.path + 1));
  for (const facet of facetIds) put(facet, state.filters[facet]);
  put("q", state.search);
  put("only", state.only ? "1" : "");
  put("sort", state.sort && writeSort(state.sort));
  put("rows", state.all && "all");
  put("group", state.group);
  put("zoom", state.zoom === undefined ? undefined : String(Math.round(state.zoom * 1000) / 1000));
  put("paper", state.paper, startState.paper);
  put("sheets", state.oneSheet && "1");
  return given.toString();
}

/** A minus for the falling order; a plus where the column begins like a sign itself. */
const writeSort = ({ column, descending }: TableSort): string =>
  `${descending ? "-" : /^[-+]/u.test(column) ? "+" : ""}${column}`;

const readSort = (text: string): TableSort => ({
  column: text.replace(/^[-+]/u, ""),
  descending: text.startsWith("-"),
});

/**
 * Reads what {@link writeState} wrote, with or without `#`. What cannot be read, or does not exist, is as in `start`; it
 * never throws, whatever somebody has typed or a program has given.
 */
export function readState(text: string, start: ViewerState = startState): ViewerState {
  const given = new URLSearchParams(typeof text === "string" ? text.replace(/^#/u, "") : "");
  const said = (name: string): string | undefined => {
    const value = given.get(name) ?? undefined;
    return value === undefined || value === "" || value.length > longestText ? undefined : value;
  };
  const filters: Partial<Record<FacetId, string>> = {};
  for (const facet of facetIds) {
    const value = said(facet) ?? start.filters[facet];
    if (value !== undefined) filters[facet] = value;
  }
  const language = oneOf(languages, given.get("lang")) ?? start.language;
  const selected = said("element") ?? start.selected;
  const path = Number(said("path"));
  const zoom = Number(said("zoom"));
  const sort = said("sort");
  const group = oneOf(findingGroupings, given.get("group")) ?? start.group;
  return {
    ...(language && { language }),
    theme: oneOf(themeChoices, given.get("theme")) ?? start.theme,
    tab: oneOf(tabIds, given.get("tab")) ?? start.tab,
    diagram: oneOf(["whole", "overview"] as const, given.get("diagram")) ?? start.diagram,
    ...(selected !== undefined && { selected }),
    ...(Number.isInteger(path) && path >= 1 && { path: path - 1 }),
    filters,
    search: said("q") ?? start.search,
    only: given.has("only") ? given.get("only") === "1" : start.only,
    ...(sort !== undefined && { sort: readSort(sort) }),
    ...((given.get("rows") === "all" || start.all) && { all: true as const }),
    ...(group && { group }),
    ...(zoom >= zoomLimits.least && zoom <= zoomLimits.most && { zoom }),
    paper: oneOf(["A4", "A3"] as const, given.get("paper")) ?? start.paper,
    ...((given.get("sheets") === "1" || start.oneSheet) && { oneSheet: true as const }),
  };
}
