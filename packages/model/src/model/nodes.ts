import type { AlignmentRelation, DeclaredKind, LinkTypeName } from "../link-table.js";
import type { EntryPart, Place, Source } from "../read/source.js";
import type { CatalogData, ItemData, PortfolioData } from "../schema/catalog-schema.js";
import type {
  Action,
  Actor,
  Assumption,
  CurrentState,
  Effect,
  Factor,
  Indicator,
  LinkObject,
  Outcome,
  Plan,
  TargetGroup,
} from "../schema/plan-schema.js";

/** Where something stands in the text it was read from; {@link placeOf} makes a place of it. */
export interface Origin {
  /** Missing for what was made in code. */
  readonly source: Source | undefined;
  readonly container: object;
  readonly key?: string | number;
}

/** The place of something in the text it was read from; undefined for what was made in code. */
export function placeOf(origin: Origin, part: EntryPart = "value"): Place | undefined {
  return origin.source?.placeOf(origin.container, origin.key, part);
}

/** A plan in a model. */
export interface ModelPlan {
  readonly kind: "plan";
  readonly index: number;
  readonly id: string;
  readonly data: Plan;
  readonly source: Source | undefined;
  /** The catalogues that the plan lists, as far as they were found, in the order of its `strategies`. */
  readonly catalogs: readonly ModelCatalog[];
  /** What the plan has taken on; undefined when it does not say. */
  readonly scope: readonly (ModelItem | ModelCatalog)[] | undefined;
  readonly origin: Origin;
}

interface ElementBase<Kind, Data> {
  readonly kind: Kind;
  /** Its place in `model.elements`. */
  readonly index: number;
  /** The id within its plan. */
  readonly id: string;
  /** The id within the model: `element`, or `plan#element` where there are several plans. */
  readonly key: string;
  readonly plan: ModelPlan;
  readonly data: Data;
  readonly origin: Origin;
}

/** A current state, action, outcome or effect in a model. */
export type ModelElement =
  | ElementBase<"currentState", CurrentState>
  | ElementBase<"action", Action>
  | ElementBase<"outcome", Outcome>
  | ElementBase<"effect", Effect>;

/** An action in a model. */
export type ModelAction = ModelElement & { readonly kind: "action" };

/** An indicator, target group, actor, assumption or factor in a model. Its `index` counts declarations. */
export type ModelDeclaration = ElementBase<DeclaredKind, Indicator | TargetGroup | Actor | Assumption | Factor>;

/** A catalogue in a model, with what other catalogues have added to it. */
export interface ModelCatalog {
  readonly kind: "catalog";
  readonly index: number;
  readonly id: string;
  readonly edition: string | undefined;
  readonly data: CatalogData;
  /** All items in the order of the tree, each before what stands below it; what extensions added comes last among its siblings. */
  readonly items: readonly ModelItem[];
  /** Items without a parent. */
  readonly top: readonly ModelItem[];
  readonly perspectives: readonly ModelPerspective[];
  /** Catalogues whose items joined this one. */
  readonly extensions: readonly CatalogData[];
  /**
   * Of this catalogue and each of its extensions, the newest adopted edition that is at hand, where it came after the
   * one that is used here. Its `replaces` says what has changed.
   */
  readonly newer: readonly CatalogData[];
}

/** An item of a catalogue in a model. */
export interface ModelItem {
  readonly kind: "item";
  /** Its place in `model.items`. */
  readonly index: number;
  readonly id: string;
  /** The id as a plan writes it: `catalogue/item`. */
  readonly key: string;
  readonly catalog: ModelCatalog;
  readonly parent: ModelItem | undefined;
  readonly children: readonly ModelItem[];
  /** 0 for items without a parent. */
  readonly depth: number;
  readonly data: ItemData;
  readonly origin: Origin;
}

/** A perspective of a catalogue in a model. */
export interface ModelPerspective {
  readonly kind: "perspective";
  readonly id: string;
  readonly key: string;
  readonly catalog: ModelCatalog;
  readonly data: NonNullable<CatalogData["perspectives"]>[number];
}

/** Anything that a reference may point to. */
export type ModelNode = ModelElement | ModelDeclaration | ModelItem | ModelPerspective;

/**
 * Whether a link can be walked. Links in any other state are kept and drawn, never walked, and rules tell of them:
 * `unresolved` ends in nothing, `notListed` in a catalogue that the plan does not list, `external` in a plan or
 * catalogue that is not loaded, `invalid` between kinds that the link table does not join (or within one catalogue),
 * `self` in its own start; `duplicate` repeats an earlier link.
 */
export type LinkState = "valid" | "unresolved" | "notListed" | "external" | "invalid" | "self" | "duplicate";

/** A link in a model. */
export interface ModelLink {
  /** Its place in `model.links`. */
  readonly index: number;
  readonly type: LinkTypeName;
  readonly from: ModelElement | ModelItem;
  /** Missing when nothing was found. */
  readonly to: ModelNode | undefined;
  /** The reference as it is written. */
  readonly text: string;
  readonly state: LinkState;
  /** A negative link. */
  readonly counteracts: boolean;
  readonly feedback: boolean;
  /** Only for `alignsWith`. */
  readonly relation: AlignmentRelation | undefined;
  /** What is said of the link, when it is written as an object. */
  readonly data: LinkObject | undefined;
  /** The plain form of an Agenda 2030 code that is written in another form. */
  readonly plainForm: string | undefined;
  readonly origin: Origin;
}

/** What a reference that is not a link is for. */
export type ReferenceRole =
  | "strategy"
  | "scope"
  | "acceptedGap"
  | "delegation"
  | "perspective"
  | "indicator"
  | "partOf"
  | "jointWith"
  | "affects"
  | "extends"
  | "parent"
  | "alignment";

/** A reference that is not a link, with what it points to. */
export interface ModelReference {
  readonly role: ReferenceRole;
  readonly text: string;
  readonly state: "resolved" | "unresolved" | "notListed" | "external" | "invalid";
  readonly target: ModelNode | ModelCatalog | undefined;
  /** What it is written on. */
  readonly from: ModelElement | ModelDeclaration | ModelPlan | "catalog" | "portfolio";
  readonly plan: ModelPlan | undefined;
  readonly plainForm: string | undefined;
  readonly origin: Origin;
}

/** An item, or a whole catalogue, that a plan or the portfolio chose not to work on. */
export interface ModelAcceptedGap {
  /** Missing when nothing was found. */
  readonly target: ModelItem | ModelCatalog | undefined;
  readonly reason: string | undefined;
  readonly owner: string | undefined;
  readonly until: string | undefined;
  /** The plan that accepts; undefined for the portfolio itself. */
  readonly plan: ModelPlan | undefined;
  readonly origin: Origin;
}

/** An item, or a whole catalogue, that a plan leaves to another plan. */
export interface ModelDelegation {
  readonly target: ModelItem | ModelCatalog | undefined;
  /** The id of the receiving plan. */
  readonly to: string;
  /** The receiving plan, when it is loaded. */
  readonly receiver: ModelPlan | undefined;
  readonly until: string | undefined;
  readonly plan: ModelPlan;
  readonly origin: Origin;
}

/** An id that is taken already. */
export interface ModelClash {
  readonly kind: "element" | "plan" | "item";
  readonly id: string;
  readonly plan: ModelPlan | undefined;
  /** What has the id: kinds of element, or ids of catalogues. */
  readonly holders: readonly string[];
  readonly origin: Origin;
}

/** The typed graph of one or many plans and the catalogues they list: ids resolved, frozen. */
export interface Model {
  readonly plans: readonly ModelPlan[];
  readonly catalogs: readonly ModelCatalog[];
  /** Current states, actions, outcomes and effects, in document order. */
  readonly elements: readonly ModelElement[];
  /** Indicators, target groups, actors, assumptions and factors, in document order. */
  readonly declarations: readonly ModelDeclaration[];
  /** The items of all catalogues, in document order. */
  readonly items: readonly ModelItem[];
  /** All links, in document order, whatever their state. */
  readonly links: readonly ModelLink[];
  readonly references: readonly ModelReference[];
  readonly acceptedGaps: readonly ModelAcceptedGap[];
  readonly delegations: readonly ModelDelegation[];
  readonly clashes: readonly ModelClash[];
  /** Whether plans are judged together: there are several, or a portfolio file names them. */
  readonly isPortfolio: boolean;
  readonly portfolio: PortfolioData | undefined;
  /** What the portfolio file takes on, besides the catalogues that are listed and not optional. */
  readonly portfolioScope: readonly (ModelItem | ModelCatalog)[];
  /** The element, item or perspective with this id, as a plan or a report writes it; undefined if there is none. */
  find(id: string): ModelNode | undefined;
}
