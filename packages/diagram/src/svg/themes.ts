import type { Severity } from "@change-logic/model";
import type { TextTone } from "../layout/layout-types.js";
import type { BoxKind, MarkKind } from "../scene/scene-types.js";

/** The colours and the typeface of a diagram. All colours are #RRGGBB. */
export interface Theme {
  readonly background: string;
  /** A CSS list of font families; widths are measured for fonts about as wide as Arial. */
  readonly fontFamily: string;
  /** A column; its outline may be of the same colour as its fill. */
  readonly band: { readonly fill: string; readonly stroke: string };
  readonly lane: { readonly stroke: string };
  readonly area: { readonly fill: string; readonly stroke: string };
  readonly box: {
    readonly fill: string;
    readonly stroke: string;
    readonly inactiveFill: string;
    readonly uncoveredStroke: string;
  };
  /** The thin line under a heading, and at the left of a box. */
  readonly accent: Readonly<Record<BoxKind, string>>;
  /** Text by tone; the tone `tile` is not here: black or white is chosen by what it stands on. */
  readonly text: Readonly<Record<Exclude<TextTone, "tile" | "mark">, string>>;
  readonly mark: Readonly<Record<MarkKind, string>>;
  readonly line: {
    readonly chain: string;
    readonly uses: string;
    readonly enables: string;
    readonly changes: string;
    readonly counteracts: string;
    readonly broken: string;
  };
  readonly findings: Readonly<Record<Severity, string>>;
  /** The sign that numbers a note; black or white is chosen for its number. */
  readonly note: string;
  /** What a view lets step back: still to be read. */
  readonly faded: { readonly fill: string; readonly stroke: string; readonly text: string; readonly line: string };
}

const light: Theme = {
  background: "#ffffff",
  fontFamily: "Inter, 'Segoe UI', Arial, 'Liberation Sans', Helvetica, sans-serif",
  band: { fill: "#f5f6f8", stroke: "#f5f6f8" },
  lane: { stroke: "#c3cad4" },
  area: { fill: "#eaedf1", stroke: "#d5dae1" },
  box: { fill: "#ffffff", stroke: "#c3cad4", inactiveFill: "#eff1f4", uncoveredStroke: "#8a5300" },
  accent: {
    currentState: "#b0701a",
    action: "#2166ac",
    outcome: "#14807a",
    effect: "#6f4aa5",
    item: "#4a7a2c",
    resource: "#8a6d1f",
  },
  text: { strong: "#111827", normal: "#1f2937", muted: "#4b5563" },
  mark: {
    inactive: "#4b5563",
    unwanted: "#9b1c1c",
    aspect: "#7a4b0a",
    contested: "#9b1c1c",
    status: "#7a4b00",
    setAside: "#4b5563",
  },
  line: {
    chain: "#4b5a6b",
    uses: "#7b8594",
    enables: "#14807a",
    changes: "#7b8594",
    counteracts: "#b3261e",
    broken: "#b3261e",
  },
  findings: { error: "#b3261e", warn: "#f2b705", info: "#2166ac" },
  note: "#4b5a6b",
  faded: { fill: "#fafbfc", stroke: "#d5dae1", text: "#6b7280", line: "#8b95a3" },
};

/** The themes that come with change-logic, by name. */
export const themes = { light } as const satisfies Record<string, Theme>;
