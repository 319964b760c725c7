import type { ItemStatus } from "@change-logic/analysis";
import type { Language, LinkEnd, LinkState, PlanLinkType, Severity } from "@change-logic/model";

/** Where the first column is, and which way one reads on from it. */
export type Direction = "left-to-right" | "right-to-left" | "top-down";

/**
 * How much a box and a line say: `titles`; `facts` (also who is responsible, when, target groups and indicators);
 * `assumptions` (also the assumptions and the rationale of each link, as numbered notes).
 */
export type DetailLevel = "titles" | "facts" | "assumptions";

/**
 * What part of a model is shown. `whole`: all of it. `area`: an item of a strategy with what is below it, and all that
 * leads there. `actor`: an actor's actions (an id or plain text, as in `owner` or `partners`) and their threads.
 * `perspective`: the actions that say how they take it into account, and their threads. `element`: an element or an item
 * with its thread, highlighted among the rest, or `alone`. `findings`: only what direct findings are about, with what it
 * is linked to. `overview`: one box per level and area, with counts, since nobody reads three hundred boxes.
 */
export type SceneView =
  | { readonly kind: "whole" }
  | { readonly kind: "area"; readonly item: string }
  | { readonly kind: "actor"; readonly actor: string }
  | { readonly kind: "perspective"; readonly perspective: string }
  | { readonly kind: "element"; readonly id: string; readonly alone?: boolean }
  | { readonly kind: "findings" }
  | { readonly kind: "overview" };

/** Whether something belongs to what the view is about, or is its surroundings; `normal` where a view tells no difference. */
export type Emphasis = "normal" | "highlighted" | "faded";

/** What a box stands for: an element, an item, resources gathered from the actions, or (in the overview) several of a kind. */
export type BoxKind = LinkEnd | "resource";

/** How a link differs from an ordinary one; a link may differ in several ways. */
export type LinkStyle = "counteracts" | "weak" | "critical" | "feedback";

/**
 * What a mark on a box is about: `inactive` (an action that is paused, not done or cancelled), `unwanted` (a side
 * effect), `aspect` (a current state that is a strength or a fact), `contested` (a goal conflict), `status` (how an item
 * stands, other than covered), `setAside` (an item that the plan has accepted as a gap, or delegated).
 */
export type MarkKind = "inactive" | "unwanted" | "aspect" | "contested" | "status" | "setAside";

/** A word on a box. */
export interface SceneMark {
  readonly kind: MarkKind;
  /** In the scene's language, lower case. */
  readonly text: string;
}

/** Something that the plan says of an element or a link: `ansvarig`, `Tekniska förvaltningen`. */
export interface SceneDetail {
  /** In the scene's language, lower case. */
  readonly label: string;
  /** The plan's own words; titles where it names something by its id. */
  readonly text: string;
}

/** What a finding says. */
export interface SceneMessage {
  readonly severity: Severity;
  /** In the scene's language, as `formatFinding` of validate says it. */
  readonly text: string;
}

/** The findings about a box: only direct ones, on the first of their subjects that is shown. */
export interface SceneFindings {
  readonly count: number;
  /** The highest severity among them. */
  readonly severity: Severity;
  /** The rules that found them, each once, in the order of the findings. */
  readonly rules: readonly string[];
  /**
   * What they say, each message once, in the order of the findings. In the overview, where a box stands for many: the
   * gravest five, and then how many more there are.
   */
  readonly messages: readonly SceneMessage[];
}

/** An element of the plan, or an item of a strategy. */
export interface SceneBox {
  /** Unique in the scene, and made of ASCII letters and digits only: `e12`, `i3`. */
  readonly id: string;
  /** The id in the model: `element`, `plan#element` or `catalogue/item`. Not unique when a plan uses an id twice. */
  readonly key: string;
  readonly kind: BoxKind;
  /** The title as it is written; the id where there is none. In the overview, a count: `12 insatser`. */
  readonly title: string;
  /** Index into `scene.columns`. */
  readonly column: number;
  /** The sub-column within the column, from 0. */
  readonly track: number;
  readonly marks: readonly SceneMark[];
  readonly findings?: SceneFindings;
  /**
   * For elements, what the plan says besides the title: first what the diagram may draw (who is responsible, when, how
   * far it has come when no mark says it, what came of it, for whom, by what it is measured), then the rest (description,
   * resources, deliveries, places …). Left out when there is nothing.
   */
  readonly details?: readonly SceneDetail[];
  /** Those of the details that the diagram draws in the box, by the scene's level of detail; left out when there are none. */
  readonly facts?: readonly SceneDetail[];
  readonly emphasis: Emphasis;
  /** Whether it is the very element or item that the view of an element names, among its thread; left out otherwise. */
  readonly chosen?: true;
  /** The lane it stands in, by id; left out where there are no lanes, for resources, and for items but in the overview. */
  readonly lane?: string;
  /** Where more about it can be read (`url`): http, https or mailto only. */
  readonly href?: string;
  /** For items, when coverage was given. */
  readonly status?: ItemStatus;
  /** For items: no action that holds reaches it, and it is in scope. */
  readonly uncovered: boolean;
  /** For items: in scope, but accepted as a gap, or delegated to another plan. */
  readonly setAside: boolean;
  /** For items: the id of the area it belongs to. */
  readonly area?: string;
  /** For goals and targets of Agenda 2030: the code, and the goal's official colour (#RRGGBB). */
  readonly tile?: { readonly code: string; readonly color: string };
}

/** Items that belong under the same topmost item of a catalogue. */
export interface SceneArea {
  /** Unique in the scene: `a3`. */
  readonly id: string;
  /** The topmost item's id: `catalogue/item`. */
  readonly key: string;
  readonly title: string;
  readonly column: number;
  /** The box of the topmost item itself, when it is shown. */
  readonly head?: string;
  /** The boxes below it, in the catalogue's order. */
  readonly boxes: readonly string[];
  /** Number of items without an action that are left out: those in scope, and in the view of an area also the others. */
  readonly folded: number;
  /** For a goal of Agenda 2030. */
  readonly tile?: { readonly code: string; readonly color: string };
}

/** Elements that belong together across all columns: by `group`, by plan where there are several, or both. */
export interface SceneLane {
  /** Unique in the scene: `g0`. */
  readonly id: string;
  /**
   * As it is written: the group, the plan, or `group – plan` where several plans are shown; empty for the last lane of a
   * single plan, of elements that belong to no group.
   */
  readonly title: string;
  /** In the overview, for an area that no action leads to: that there is none, and in which column this is said. */
  readonly empty?: { readonly column: number; readonly text: string };
}

/** A headed column. */
export interface SceneColumn {
  /** Unique in the scene: the id of a profile's column, or `catalog:` and the id of a catalogue. */
  readonly id: string;
  readonly kind: "level" | "strategy" | "agenda2030";
  /** The kind of what stands in it; the first of them in a column of several. */
  readonly shows: BoxKind;
  readonly heading: string;
  /** The guiding question; empty for catalogues. */
  readonly question: string;
  /** Number of sub-columns: the longest inner chain; at least 1. */
  readonly tracks: number;
  /** Whether it is required and empty: it is drawn with its guiding question. */
  readonly missing: boolean;
}

/** What a line stands for: a link of the plan, or that an action uses a resource. */
export type LineType = PlanLinkType | "uses";

/** A link that can be walked, between two boxes. */
export interface SceneLink {
  /** Unique in the scene: `l7`. */
  readonly id: string;
  /** Index into `model.links`; left out where the line stands for no single link (resources, the overview). */
  readonly index?: number;
  readonly type: LineType;
  readonly emphasis: Emphasis;
  /** What the diagram says of it in a numbered note, by the scene's level of detail; left out when there is nothing. */
  readonly notes?: readonly SceneDetail[];
  /** The box where the drawn line starts. An `addresses` link is drawn from the current state to the action. */
  readonly from: string;
  readonly to: string;
  /** Whether it is drawn the other way than it is written. */
  readonly reversed: boolean;
  /** What it is called in the direction it is drawn: `motiverar`, `leder till`. */
  readonly label: string;
  /** What it is called in the direction it is written: `möter`, `leder till`. */
  readonly reads: string;
  readonly styles: readonly LinkStyle[];
  /** What the plan says of the link: assumptions, rationale, mitigation, confidence. Left out when there are none. */
  readonly details?: readonly SceneDetail[];
  /** In the overview: how many links of the plans the line stands for. */
  readonly count?: number;
}

/** A link that leads nowhere, that may not be walked, or that is missing where a thread ends: drawn as a stub. */
export interface SceneStub {
  /** Unique in the scene: `s7`; `d12` where a thread ends. */
  readonly id: string;
  /** Index into `model.links`; left out where a thread ends. */
  readonly index?: number;
  readonly type: PlanLinkType;
  readonly emphasis: Emphasis;
  /** The box on which the link is written, or where the thread ends. */
  readonly box: string;
  /** Whether the line enters the box from the left: so for `addresses`, which is drawn the other way. */
  readonly incoming: boolean;
  /** The reference as it is written; empty where a thread ends. */
  readonly text: string;
  /** Why it is a stub; `threadEnds` where an element leads on to nothing. */
  readonly state: Exclude<LinkState, "valid"> | "threadEnds";
  /** What the link is called in the direction it is written. */
  readonly reads: string;
  /** Why it is broken, in a few words. */
  readonly reason: string;
  readonly styles: readonly LinkStyle[];
  /** What the plan says of the link: assumptions, rationale, mitigation, confidence. Left out when there are none. */
  readonly details?: readonly SceneDetail[];
}

/** What a diagram shows, without geometry: made by `createScene`, drawn by the layouts and renderers. */
export interface Scene {
  readonly language: Language;
  readonly title: string;
  /** Organisation, status and the like, joined by middle dots; may be empty. */
  readonly subtitle: string;
  /** Which part of the model is shown. */
  readonly view: SceneView;
  readonly direction: Direction;
  readonly detail: DetailLevel;
  /** In reading order, whatever the direction. */
  readonly columns: readonly SceneColumn[];
  /** In reading order: by column, then as in the documents. */
  readonly boxes: readonly SceneBox[];
  readonly areas: readonly SceneArea[];
  /** From the first to the last; empty where no element names a group. */
  readonly lanes: readonly SceneLane[];
  readonly links: readonly SceneLink[];
  readonly stubs: readonly SceneStub[];
  /**
   * What direct findings say that are marked on no box, such as those about the plan itself: each message once, in the
   * order of the findings. For the text equivalents; left out when there are none, and in views of a part of the model.
   */
  readonly findings?: readonly SceneMessage[];
}
