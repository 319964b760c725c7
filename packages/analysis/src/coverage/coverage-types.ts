import type { Model, ModelCatalog, ModelElement, ModelItem } from "@change-logic/model";

/** The statuses that an item may have, in the order in which they are tried (design: coverage). */
export const itemStatuses = [
  "covered",
  "indirect",
  "delegated",
  "accepted",
  "claimed",
  "counteracted",
  "gap",
  "outOfScope",
] as const;

/** How a strategy's item stands: the first of {@link itemStatuses} that holds. */
export type ItemStatus = (typeof itemStatuses)[number];

/** How many items have each status. */
export type StatusCounts = Readonly<Record<ItemStatus, number>>;

/** Why a `claimed` item is not covered, or why a `gap` is one. */
export type Because =
  | "noOwner"
  | "inactive"
  | "wrongSign"
  | "noCause"
  | "onlyAncestorContributed"
  | "nothingContributes";

/** Why a walk stops. */
export type BreakReason = "noCause" | "inactive" | "noOwner" | "wrongSign" | "unresolved" | "invalidLink" | "deadEnd";

/** Where a walk stops, and why. */
export interface Break {
  readonly at: ModelElement | ModelItem;
  readonly reason: BreakReason;
}

/** The statuses of actions that coverage counts; `none` for actions that say nothing. */
export const activeStatuses = ["none", "planned", "ongoing", "done", "partlyDone"] as const;

/** A status of an active action. */
export type ActiveStatus = (typeof activeStatuses)[number];

/** How one item stands. */
export interface ItemCoverage {
  readonly item: ModelItem;
  readonly status: ItemStatus;
  /** A goal conflict: links to this very item give both a claim and a negative. */
  readonly contested: boolean;
  /** The item or one below it is contested. */
  readonly containsContested: boolean;
  readonly inScope: boolean;
  /** For `claimed` and `gap`. */
  readonly because?: Because;
  /** For `covered`: the number of actions that reach the item, by their status; those with none are left out. */
  readonly through?: Readonly<Partial<Record<ActiveStatus, number>>>;
  /** For `covered`: every action that reaches the item is planned. */
  readonly onlyPlanned?: boolean;
  /** For `covered`: every action that reaches the item is done or partly done. */
  readonly onlyDone?: boolean;
  /** For `indirect`: the covered items whose alignment leads here, in document order. */
  readonly via?: readonly ModelItem[];
  /** For `covered`: one shortest walk per action: action … element, the item named, its ancestors up to this item. */
  readonly paths: readonly (readonly (ModelElement | ModelItem)[])[];
  /** For `claimed`: where the walk backward from each claiming element stops. */
  readonly breaks?: readonly Break[];
  /** Statuses of the lowest items below this one; of the item itself when it has none below. */
  readonly counts: StatusCounts;
}

/** How the items of one catalogue stand. */
export interface CatalogCoverage {
  readonly catalog: ModelCatalog;
  /** Statuses of the catalogue's items without children. */
  readonly counts: StatusCounts;
  /** The topmost items, in document order. */
  readonly areas: readonly ItemCoverage[];
  /** All items, in document order. */
  readonly items: readonly ItemCoverage[];
}

/** How a model stands against the strategies that its plans list. */
export interface Coverage {
  readonly model: Model;
  /** The day on which it was asked, as it was given. */
  readonly date: string;
  readonly catalogs: readonly CatalogCoverage[];
  /** By `item.index`. */
  readonly items: readonly ItemCoverage[];
}

/** What {@link coverage} is asked with. */
export interface CoverageOptions {
  /** The day on which it is asked: `YYYY-MM-DD`, or a coarser date, which means its end. */
  readonly date: string;
  /** At most this many paths per covered item; 0 for none. Default 3. */
  readonly paths?: number;
  /** Items or catalogues that are asked about besides the plans' own scope, as a plan would write them. */
  readonly scope?: readonly string[];
}
