import type { ActiveStatus, Because, BreakReason, ItemStatus, UnborneReason } from "@change-logic/analysis";
import type { BoxKind, Layout, Scene, Theme } from "@change-logic/diagram";
import type { Language, LocalText, PlanLinkType, Severity } from "@change-logic/model";
import type { PartsInScope, ReportTable, Tool } from "@change-logic/report";

/** What has the id that diagrams give it: `e12` an element, `i3` an item, `r2` gathered resources (see `SceneBox.id`). */
export type NodeId = string;

/**
 * Everything that the viewer shows, as plain data that survives JSON: facts, and their words in every language. Made by
 * {@link createViewerData}; nothing in it is escaped.
 */
export interface ViewerData {
  readonly formatVersion: 1;
  readonly tool: Tool;
  /** The day on which coverage and findings were asked, as it was given. */
  readonly date: string;
  /** The language that is shown first. */
  readonly language: Language;
  readonly plans: readonly ViewerPlan[];
  /**
   * Everything that can be looked up: all elements in document order, then all items of the catalogues in use, then the
   * resources that the diagram has gathered from the actions.
   */
  readonly nodes: readonly ViewerNode[];
  /** The links that threads run along, as they are drawn (from what comes first to what follows). */
  readonly links: readonly ViewerLink[];
  readonly indicators: readonly ViewerIndicator[];
  /** For each of the strengths of the texts, in their order: the elements and items that it names; left out when none does. */
  readonly strengthSubjects?: readonly (readonly NodeId[])[];
  /** Goal conflicts, those of items first, then of actions, then of plans; left out when there are none. */
  readonly conflicts?: readonly ViewerConflict[];
  /** What the reader may filter by; a facet without values is left out. */
  readonly facets: readonly ViewerFacet[];
  readonly texts: Readonly<Record<Language, ViewerTexts>>;
  /** A theme of the reader's organisation, beside the shipped ones; left out when there is none. */
  readonly theme?: Theme;
}

/** One of the plans. */
export interface ViewerPlan {
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
}

/** An element, an item, or a resource that actions use. */
export interface ViewerNode {
  readonly id: NodeId;
  /** The id in the model: `element`, `plan#element` or `catalogue/item`. */
  readonly key: string;
  readonly kind: BoxKind;
  readonly title: LocalText;
  /** For elements: index into `plans`. */
  readonly plan?: number;
  /** Whether it is drawn in the diagram of the whole. */
  readonly isDrawn: boolean;
  /** Where more about it can be read: http, https or mailto only. */
  readonly href?: string;
  /** For elements: indexes into `indicators`. */
  readonly indicators?: readonly number[];
  /** For elements: what is assumed on the links that leave it, link by link. */
  readonly assumptions?: readonly ViewerAssumption[];
  /** Indexes into `findings` of the texts; direct ones of which it is a subject. */
  readonly findings?: readonly number[];
  /** For actions that are active: that nobody is responsible, and no default of the plan says otherwise. */
  readonly lacksOwner?: true;
  /** For elements: the items that walks from it lead to, and how. */
  readonly reaches?: readonly ViewerReach[];
  /** For items: how it stands. */
  readonly coverage?: ViewerCoverage;
  /** For items, where there are several plans: what those that have anything to do with it do. */
  readonly stands?: readonly ViewerStand[];
  /** For items: the item above it. */
  readonly parent?: NodeId;
  /** For resources: the actions that use it, and the lines that say so (see `SceneLink.id`). */
  readonly usedBy?: readonly { readonly action: NodeId; readonly line: string }[];
}

/** An assumption, with what is known of it. */
export interface ViewerAssumption {
  readonly title: string;
  readonly status?: "untested" | "supported" | "mixed" | "refuted";
  readonly date?: string;
  /** How it is or can be checked. */
  readonly check?: string;
  /** What is done if it does not hold. */
  readonly response?: string;
  readonly owner?: string;
  readonly critical?: boolean;
  /** The other end of the link that it is about; left out where it leads to nothing that is drawn. */
  readonly to?: NodeId;
  /** The id of that link (see {@link ViewerLink}). */
  readonly link?: string;
  /** Indexes into `indicators`. */
  readonly indicators?: readonly number[];
}

/** An indicator, as its plan says it; values that are no numbers are left out of `observations`. */
export interface ViewerIndicator {
  readonly key: string;
  readonly title: LocalText;
  readonly unit?: string;
  readonly direction?: "increase" | "decrease" | "maintain";
  readonly baseline?: ViewerValue;
  readonly targetValue?: ViewerValue;
  /** By date, then in the order of the document. */
  readonly observations: readonly ViewerValue[];
  /** Whether it is judged rather than counted. */
  readonly qualitative?: true;
  /** Values that are no numbers, as the plan words them: the baseline, then the observations as they are ordered, then the target value. */
  readonly words?: readonly ViewerValueInWords[];
  readonly source?: string;
  readonly owner?: string;
  readonly frequency?: string;
  readonly reference?: string;
}

/** A value on a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; without a date where the plan gives none that can be read. */
export interface ViewerValue {
  readonly value: number;
  readonly date?: string;
}

/** A value that is no number. */
export interface ViewerValueInWords {
  readonly of: "baseline" | "observation" | "targetValue";
  readonly text: string;
  readonly date?: string;
}

/** That an element's thread leads to an item. */
export interface ViewerReach {
  readonly item: NodeId;
  /** Whether the walk furthers the item (`clean`), counteracts it (`negative`), or dampens what counteracts it. */
  readonly manner: "clean" | "negative" | "dampening";
  /** A shortest walk, from the element to the item named, both included; empty where it has more than 200 steps. */
  readonly path: readonly NodeId[];
  /** For clean walks that do not count in coverage: why; left out where they count. */
  readonly unborne?: UnborneReason;
}

/** What one of several plans has to do with an item. */
export interface ViewerStand {
  /** Index into `plans`. */
  readonly plan: number;
  /** Whether it reaches the item, or has taken it on without reaching it. */
  readonly manner?: "reaches" | "takenOn";
  /** To which plan it leaves the item. */
  readonly delegates?: { readonly to: string; readonly until?: string };
  /** Why it has chosen not to work on the item, and who decided. */
  readonly accepts?: { readonly reason?: string; readonly owner?: string; readonly until?: string };
}

/** How an item stands, and why. */
export interface ViewerCoverage {
  readonly status: ItemStatus;
  readonly inScope: boolean;
  readonly contested: boolean;
  readonly because?: Because;
  readonly through?: Readonly<Partial<Record<ActiveStatus, number>>>;
  readonly onlyPlanned?: boolean;
  readonly onlyDone?: boolean;
  readonly via?: readonly NodeId[];
  /**
   * Action … element, the item named, its ancestors up to this item: one for each action that reaches it, the shortest
   * first, at most 50.
   */
  readonly paths: readonly (readonly NodeId[])[];
  readonly breaks: readonly { readonly at: NodeId; readonly reason: BreakReason }[];
  /** For `outOfScope`: how those below it stand that are in scope and have none in scope below them; left out when there are none. */
  readonly partsInScope?: PartsInScope;
  /** For `accepted`: why, and who decided; for `accepted` and `delegated`: until when; for `delegated`: to which plan. */
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
  readonly to?: string;
  /** What the plans once said of an item that nothing reaches, and that has run out by now. */
  readonly expired?: readonly ViewerExpired[];
  /** Indexes into `plans` of those that bear it: with an active, owned action that leads there by a clean walk. */
  readonly plans: readonly number[];
}

/** That an item was accepted as a gap, or delegated, until a day that is past. */
export interface ViewerExpired {
  readonly kind: "accepted" | "delegated";
  readonly until: string;
  /** For `accepted`: why, and who decided; left out where the plan does not say. */
  readonly reason?: string;
  readonly owner?: string;
  /** For `delegated`: to which plan. */
  readonly to?: string;
}

/** A goal conflict: an item that is furthered and counteracted, or an action or plan that does both to different items. */
export interface ViewerConflict {
  readonly level: "item" | "action" | "plan";
  /** The item or the action; for a plan left out. */
  readonly subject?: NodeId;
  /** Index into `plans`; only for a plan. */
  readonly plan?: number;
  readonly furthers: readonly ViewerConflictWalk[];
  readonly counteracts: readonly ViewerConflictWalk[];
  /** How many walks more there are of each side. */
  readonly leftOut: { readonly furthers: number; readonly counteracts: number };
}

/** A walk of a goal conflict. */
export interface ViewerConflictWalk {
  /** Where it begins: an action, or what no active action reaches. */
  readonly from: NodeId;
  readonly item: NodeId;
  /** What the plan says is done about a walk that counteracts: an action, or a text. */
  readonly answer?: NodeId;
  readonly answerText?: string;
}

/** A link that threads run along. */
export interface ViewerLink {
  /** The id of the line in the diagram of the whole (see `SceneLink.id`). */
  readonly id: string;
  readonly type: PlanLinkType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly counteracts?: true;
}

/** The kinds of filter there are. */
export const facetIds = ["area", "actor", "perspective", "targetGroup", "status", "finding", "plan"] as const;

/** A kind of filter. */
export type FacetId = (typeof facetIds)[number];

/** Something to filter by. */
export interface ViewerFacet {
  readonly id: FacetId;
  readonly values: readonly FacetValue[];
}

/** A value to filter by, and all that it shows. */
export interface FacetValue {
  /** Unique in the facet, and the same from one version of the plan to the next as long as the plan's own ids are. */
  readonly id: string;
  readonly title: LocalText;
  /** What belongs to it: for an area, an actor and so on the threads through it, as the view of that name shows them. */
  readonly nodes: readonly NodeId[];
}

/** What is said in one language. */
export interface ViewerTexts {
  readonly scene: Scene;
  readonly layout: Layout;
  /** One box per level and area, with counts. */
  readonly overview: { readonly scene: Scene; readonly layout: Layout };
  /** In the order of the report. */
  readonly findings: readonly ViewerFinding[];
  readonly strengths: readonly string[];
  /** What is said of each rule that something was found by, by its id. */
  readonly rules: Readonly<Record<string, ViewerRule>>;
  readonly tables: ViewerTables;
  /** What the portfolio, where there is one, and each plan say of themselves. */
  readonly about: readonly ViewerAbout[];
  /** What the catalogues in use do not hold, in a sentence each. */
  readonly notHeld: readonly string[];
  /** Structure checked; causality not assessed. */
  readonly statement: string;
}

/** What a plan or a portfolio says of itself, in one language. */
export interface ViewerAbout {
  readonly title: string;
  readonly facts: readonly ViewerFact[];
  readonly sections: readonly ViewerAboutSection[];
}

/** Things of one kind that a plan tells of, such as its actors. */
export interface ViewerAboutSection {
  readonly title: string;
  readonly entries: readonly ViewerAboutEntry[];
}

/** One of them, with what is said of it. */
export interface ViewerAboutEntry {
  readonly title: string;
  /** The element or item that it is; left out where it is none. */
  readonly node?: NodeId;
  readonly facts: readonly ViewerFact[];
}

/** What a plan says, and what it is about. */
export interface ViewerFact {
  readonly label: string;
  readonly text: string;
  /** The elements and items that the text names, in its order; left out where it names none. */
  readonly nodes?: readonly NodeId[];
  /** Where more can be read: http, https or mailto only. */
  readonly href?: string;
}

/** The tables that can be shown, copied and saved. */
export interface ViewerTables {
  readonly coverage: ReportTable;
  readonly matrix: ReportTable;
  readonly actions: ReportTable;
  readonly findings: ReportTable;
  /** Items by plans: who works on what; left out for a single plan. */
  readonly plans?: ReportTable;
}

/** A direct finding that is neither ignored nor known. */
export interface ViewerFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Elements and items among its subjects, then those that use an indicator, an actor and so on that it is about. */
  readonly subjects: readonly NodeId[];
  /** What else it is about, each with its kind first: `indikator Behöriga till gymnasiet`; left out when there is none. */
  readonly named?: readonly string[];
  /** Indexes into `indicators` of those that it is about; left out when there are none. */
  readonly indicators?: readonly number[];
  /** Indexes into `plans` of those that it is about as wholes; left out where it is about something in them. */
  readonly plans?: readonly number[];
  /** The file as it was named, without folders of the machine, and the line from 1; left out where it has no place. */
  readonly file?: string;
  readonly line?: number;
}

/** What there is to say of a rule. */
export interface ViewerRule {
  readonly summary: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  readonly url?: string;
}
