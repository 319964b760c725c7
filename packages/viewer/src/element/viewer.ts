import type { Theme } from "@change-logic/diagram";
import type { Language } from "@change-logic/model";
import type { NodeId, ViewerData, ViewerTexts } from "../data/viewer-data.js";
import type { Thread, ViewerIndex } from "./state/viewer-index.js";
import type { ViewerState } from "./state/viewer-state.js";

/** What the parts of the viewer are drawn from, and how they change it. New each time something has changed. */
export interface Viewer {
  readonly data: ViewerData;
  readonly texts: ViewerTexts;
  readonly language: Language;
  /** The theme of the diagram and of everything around it. */
  readonly theme: Theme;
  readonly state: ViewerState;
  /** The level of the title; sections lie below it. */
  readonly headingLevel: number;
  readonly index: ViewerIndex;
  /** The element or item that is looked at. */
  readonly selected: NodeId | undefined;
  /** What is lit: the thread of what is selected, or the one walk of it that is asked for. */
  readonly lit: Thread | undefined;
  /** What the filters and the search leave; undefined when nothing is asked. */
  readonly matches: ReadonlySet<NodeId> | undefined;
  /** Changes the state; `replace` where the reader would not want to go back to what was before (typing, zooming). */
  change(changes: StateChanges, how?: "push" | "replace"): void;
  /** Looks at an element or item, or at none; `focus` says whether the keyboard follows, and where. */
  select(id: NodeId | undefined, focus?: "panel" | "diagram"): void;
  /** Gives the address of exactly this view; undefined where the viewer keeps no address of its own. */
  readonly link: (() => string) | undefined;
  /** Says something to those who listen. */
  announce(text: string): void;
}

/** What is to be changed of a state; undefined takes a choice back. */
export type StateChanges = { readonly [Key in keyof ViewerState]?: ViewerState[Key] | undefined };
