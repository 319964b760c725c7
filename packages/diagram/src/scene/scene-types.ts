import type { ItemStatus } from "@change-logic/analysis";
import type { Language, LinkEnd, LinkState, PlanLinkType, Severity } from "@change-logic/model";

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
  /** What they say, each message once, in the order of the findings. */
  readonly messages: readonly SceneMessage[];
}

/** An element of the plan, or an item of a strategy. */
export interface SceneBox {
  /** Unique in the scene, and made of ASCII letters and digits only: `e12`, `i3`. */
  readonly id: string;
  /** The id in the model: `element`, `plan#element` or `catalogue/item`. Not unique when a plan uses an id twice. */
  readonly key: string;
  readonly kind: LinkEnd;
  /** The title as it is written; the id where there is none. */
  readonly title: string;
  /** Index into `scene.columns`. */
  readonly column: number;
  /** The sub-column within the column, from 0. */
  readonly track: number;
  readonly marks: readonly SceneMark[];
  readonly findings?: SceneFindings;
  /**
   * For elements, where the plan says so: who is responsible, when, how far it has come (when no mark says it), for whom, and by what it is
   * measured. For what the diagram does not draw; left out when there are none.
   */
  readonly details?: readonly SceneDetail[];
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
  /** Number of items without an action (uncovered or set aside) that are left out. */
  readonly folded: number;
  /** For a goal of Agenda 2030. */
  readonly tile?: { readonly code: string; readonly color: string };
}

/** A headed column. */
export interface SceneColumn {
  /** Unique in the scene: the id of a profile's column, or `catalog:` and the id of a catalogue. */
  readonly id: string;
  readonly kind: "level" | "strategy" | "agenda2030";
  /** The kind of what stands in it. */
  readonly shows: LinkEnd;
  readonly heading: string;
  /** The guiding question; empty for catalogues. */
  readonly question: string;
  /** Number of sub-columns: the longest inner chain; at least 1. */
  readonly tracks: number;
  /** Whether it is required and empty: it is drawn with its guiding question. */
  readonly missing: boolean;
}

/** A link that can be walked, between two boxes. */
export interface SceneLink {
  /** Unique in the scene: `l7`. */
  readonly id: string;
  /** Index into `model.links`. */
  readonly index: number;
  readonly type: PlanLinkType;
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
}

/** A link that leads nowhere, or that may not be walked: drawn as a stub. */
export interface SceneStub {
  /** Unique in the scene: `s7`. */
  readonly id: string;
  /** Index into `model.links`. */
  readonly index: number;
  readonly type: PlanLinkType;
  /** The box on which the link is written. */
  readonly box: string;
  /** Whether the line enters the box from the left: so for `addresses`, which is drawn the other way. */
  readonly incoming: boolean;
  /** The reference as it is written. */
  readonly text: string;
  readonly state: Exclude<LinkState, "valid">;
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
  /** From left to right. */
  readonly columns: readonly SceneColumn[];
  /** In reading order: by column, then as in the documents. */
  readonly boxes: readonly SceneBox[];
  readonly areas: readonly SceneArea[];
  readonly links: readonly SceneLink[];
  readonly stubs: readonly SceneStub[];
}
