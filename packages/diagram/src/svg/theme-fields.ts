import type { Theme } from "./themes.js";

/** What each colour of a theme is for; a colour without a word about it is an error of type. */
export const themeFields = {
  background: "Behind everything.",
  band: { fill: "A column.", stroke: "Its outline; the same as its fill for none." },
  lane: { stroke: "The line between two lanes." },
  area: { fill: "The frame around the items of an area.", stroke: "Its outline." },
  box: {
    fill: "A box.",
    stroke: "Its outline.",
    inactiveFill: "A box of an action that is paused, not done or cancelled.",
    uncoveredStroke: "The dashes around an item that no action reaches, and the sign where a thread ends.",
  },
  accent: {
    currentState: "The bar of a current state, and the rule above its column.",
    action: "The same for actions.",
    outcome: "The same for outcomes.",
    effect: "The same for effects.",
    item: "The same for items of a strategy.",
    resource: "The same for resources.",
  },
  text: { strong: "Titles and headings.", normal: "Text in boxes.", muted: "Text that steps back." },
  mark: {
    inactive: "The word on an action that is paused, not done or cancelled.",
    unwanted: "The word on a side effect.",
    aspect: "The word on a current state that is a strength or a fact.",
    contested: "The word on a goal conflict.",
    status: "The word on an item that is not covered.",
    setAside: "The word on an item that is accepted as a gap, or delegated.",
  },
  line: {
    chain: "Links of the chain.",
    uses: "Lines from resources.",
    enables: "Links that make a new action possible.",
    changes: "Links back to the current state.",
    counteracts: "Links that counteract.",
    broken: "Links that do not arrive.",
  },
  findings: {
    error: "The sign of findings with an error.",
    warn: "The sign of findings with a warning.",
    info: "The sign of findings that are notes.",
  },
  tile: { stroke: "The outline of tiles of Agenda 2030." },
  note: "The sign that numbers a note.",
  faded: {
    fill: "A box that a view lets step back.",
    stroke: "Its outline.",
    text: "Its text.",
    line: "Its lines.",
  },
} as const satisfies {
  readonly [Field in Exclude<keyof Theme, "fontFamily">]: Theme[Field] extends string
    ? string
    : { readonly [Part in keyof Theme[Field]]: string };
};
