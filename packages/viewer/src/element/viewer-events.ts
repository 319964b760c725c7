import type { BoxKind } from "@change-logic/diagram";
import type { ViewerState } from "./state/viewer-state.js";

/** What a `select` event says: what the reader looks at now. */
export interface SelectDetail {
  /** The id in the model: `element`, `plan#element` or `catalogue/item`; null when nothing is looked at any more. */
  readonly key: string | null;
  readonly kind: BoxKind | null;
}

/** What a `navigate` event says: any change of what is shown that the reader makes. */
export interface NavigateDetail {
  readonly state: ViewerState;
  /** The state as an address keeps it, for `viewer.address` or the part of an address after `#`. */
  readonly address: string;
  /** Whether the reader would not want to go back to what was before. */
  readonly replace: boolean;
}

/** The events of `<change-logic-viewer>`. They bubble, and leave shadow trees. */
export interface ViewerEvents {
  select: CustomEvent<SelectDetail>;
  navigate: CustomEvent<NavigateDetail>;
}
