import type { Language, Severity } from "@change-logic/model";
import type { BoxKind, Direction, Emphasis, LineType, LinkStyle, MarkKind, SceneColumn } from "../scene/scene-types.js";
import type { TextDirection } from "../text/text-direction.js";

/** A point, in px from the upper left corner of the diagram. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle, in px; `x` and `y` are its upper left corner. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** How strongly a line of text speaks; a theme gives each its colour. */
export type TextTone = "strong" | "normal" | "muted" | "mark" | "tile";

/** One line of text, placed. */
export interface LayoutLine {
  readonly text: string;
  /** Where the line begins: its left end, or its right end when it runs from right to left. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Size of the font, in px. */
  readonly size: number;
  readonly bold: boolean;
  readonly direction: TextDirection;
  /** How wide it is at most, by the baked table. */
  readonly width: number;
  readonly tone: TextTone;
}

/** A headed column, over all its sub-columns; a row where one reads from the top down. */
export interface LayoutBand extends Rectangle {
  readonly id: string;
  readonly kind: SceneColumn["kind"];
  readonly shows: BoxKind;
  /** The whole heading, for those who listen. */
  readonly title: string;
  readonly heading: readonly LayoutLine[];
  /** The coloured line under the heading, or beside it where one reads from the top down. */
  readonly rule: Rectangle;
}

/** A labelled lane across all columns of elements. */
export interface LayoutLane extends Rectangle {
  readonly id: string;
  readonly title: string;
  readonly heading: readonly LayoutLine[];
}

/** A word or a few on a box, within a rounded frame. */
export interface LayoutMark extends Rectangle {
  readonly kind: MarkKind;
  /** One line, or two where the words are wider than the box. */
  readonly lines: readonly LayoutLine[];
}

/** A count of findings, within a box's upper right corner. */
export interface LayoutFindings {
  /** The middle of the sign. */
  readonly at: Point;
  readonly count: number;
  readonly severity: Severity;
  /** What the findings say. */
  readonly title: string;
  /** The count, placed. */
  readonly line: LayoutLine;
}

/** An element, or an item of a strategy. */
export interface LayoutBox extends Rectangle {
  readonly id: string;
  readonly key: string;
  readonly kind: BoxKind;
  readonly emphasis: Emphasis;
  /** Whether it is the very element or item that the view of an element names: drawn with a second outline; left out otherwise. */
  readonly chosen?: true;
  /** The whole title. */
  readonly title: string;
  /** Whether the title did not fit, and ends in an ellipsis. */
  readonly cut: boolean;
  /** The box in words, with its marks and its links: for screen readers. */
  readonly label: string;
  readonly lines: readonly LayoutLine[];
  readonly marks: readonly LayoutMark[];
  readonly findings?: LayoutFindings;
  /** An action that is paused, not done or cancelled. */
  readonly inactive: boolean;
  /** A side effect: drawn with cut corners. */
  readonly unwanted: boolean;
  /** An item that no action that holds reaches: drawn with a dashed outline. */
  readonly uncovered: boolean;
  /** An item that the plan has accepted as a gap, or delegated: drawn without the coloured bar. */
  readonly setAside: boolean;
  readonly band: string;
}

/** A coloured square with the number of a goal or target of Agenda 2030, within the box `box`. */
export interface LayoutTile extends Rectangle {
  /** The id of the box, or of the area when it stands by an area's heading. */
  readonly box: string;
  readonly code: string;
  /** #RRGGBB. */
  readonly color: string;
  readonly line: LayoutLine;
}

/** A group of items under a heading. */
export interface LayoutArea extends Rectangle {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly heading: readonly LayoutLine[];
  /** What is to be covered behind the heading where lines pass there: heading and tile are then drawn over lines. */
  readonly headingGround?: Rectangle;
  /** What is left out, in a line at the end. */
  readonly folded: readonly LayoutLine[];
}

/**
 * A required level without elements: a dashed box with the question to ask. In an overview also a lane that no action
 * leads in, which says so.
 */
export interface LayoutPlaceholder extends Rectangle {
  readonly band: string;
  /** The id of the lane; left out for a whole level. */
  readonly lane?: string;
  readonly title: string;
  readonly lines: readonly LayoutLine[];
}

/** How a line is drawn: its type and what sets it apart. */
export interface LineStyle {
  readonly type: LineType;
  readonly styles: readonly LinkStyle[];
}

/** The number of a note, on the line that it is about. */
export interface LayoutNoteSign {
  /** The middle of the sign. */
  readonly at: Point;
  readonly number: number;
  /** The number, placed. */
  readonly line: LayoutLine;
}

/** A numbered note below the diagram: what is assumed of a link, and why. */
export interface LayoutNote {
  readonly sign: LayoutNoteSign;
  readonly lines: readonly LayoutLine[];
}

/** A link, from the edge of one box to that of another. */
export interface LayoutLink extends LineStyle {
  readonly id: string;
  /** Index into `model.links`; left out where the line stands for no single link. */
  readonly index?: number;
  readonly emphasis: Emphasis;
  readonly from: string;
  readonly to: string;
  /** The link in words. */
  readonly title: string;
  /** The corners of an orthogonal line, in the direction it is drawn; at least two. */
  readonly points: readonly Point[];
  /** How many links of the plans it stands for, where it stands for several in an overview: the more, the thicker. */
  readonly count?: number;
  /** Left out where there is no note about it. */
  readonly note?: LayoutNoteSign;
  /** On pages: which ends lie on another page, so that no box and no arrow head is there. */
  readonly loose?: { readonly start: boolean; readonly end: boolean };
}

/** What a stub says: `broken` (a link that does not arrive), `external` (it ends outside of what is loaded, which is no mistake), `threadEnds` (the element leads on to nothing). */
export type StubKind = "broken" | "external" | "threadEnds";

/** A link that leads nowhere: a short line from (or to) a box. */
export interface LayoutStub extends LineStyle {
  readonly id: string;
  readonly index?: number;
  readonly emphasis: Emphasis;
  readonly box: string;
  readonly title: string;
  readonly kind: StubKind;
  /** From the edge of the box to the loose end. */
  readonly points: readonly [Point, Point];
}

/** What an entry of the legend shows a sample of. */
export type LegendSample =
  | ({ readonly kind: "link" } & LineStyle)
  | {
      readonly kind:
        | StubKind
        | "bundle"
        | "chosen"
        | "highlighted"
        | "faded"
        | "uncovered"
        | "unwanted"
        | "contested"
        | "placeholder"
        | "note"
        | "continues";
    }
  | { readonly kind: "findings"; readonly severity: Severity };

/** An entry of the legend. */
export interface LegendEntry {
  readonly sample: LegendSample;
  /** Where the sample is drawn. */
  readonly box: Rectangle;
  readonly line: LayoutLine;
}

/** A sheet of paper, and which of the pages it is. */
export interface LayoutPaper {
  readonly format: PaperFormat;
  /** Of the whole sheet, margins included, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Millimetres for one px of the diagram; it stands in the middle of the sheet, margins of 10 mm around it. */
  readonly scale: number;
}

/** Sheets to fit a diagram to, lying down (ISO 216). */
export type PaperFormat = "A4" | "A3";

/** Where a line leaves a page, or comes in from another: the number of that page, beside its end. */
export interface LayoutContinuation {
  /** The end of the line on this page. */
  readonly at: Point;
  /** The number of the other page, placed. */
  readonly line: LayoutLine;
  /** The link, as all its pieces are called on all pages: the id that it has in the scene. */
  readonly link: string;
  /** The other page, from 1. */
  readonly page: number;
  /** Whether the line, as it is drawn, goes on there; otherwise it comes from there. */
  readonly leaves: boolean;
  /** Which edge of the page the end lies at. */
  readonly side: "left" | "right" | "top" | "bottom";
}

/** A diagram with all its geometry, in px; made by a layout, drawn by `renderSvg`, and free for others to draw. */
export interface Layout {
  readonly language: Language;
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /** The paper that it is fitted to, by `fitToPaper`; left out for a drawing of its own size. */
  readonly paper?: LayoutPaper;
  /** The whole title. */
  readonly title: string;
  /** What the diagram shows, in a sentence or two. */
  readonly description: string;
  /** Title and subtitle, placed. */
  readonly header: readonly LayoutLine[];
  readonly bands: readonly LayoutBand[];
  readonly lanes: readonly LayoutLane[];
  readonly areas: readonly LayoutArea[];
  /** In reading order. */
  readonly boxes: readonly LayoutBox[];
  readonly tiles: readonly LayoutTile[];
  readonly placeholders: readonly LayoutPlaceholder[];
  readonly links: readonly LayoutLink[];
  readonly stubs: readonly LayoutStub[];
  /** Where lines go on, on another page; empty but on pages. */
  readonly continuations: readonly LayoutContinuation[];
  /** By number. */
  readonly notes: readonly LayoutNote[];
  /** Only what occurs in the diagram. */
  readonly legend: readonly LegendEntry[];
}
