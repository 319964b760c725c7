import type { LinkEnd, Severity } from "@change-logic/model";
import type { TextTone } from "../layout/layout-types.js";
import type { MarkKind } from "../scene/scene-types.js";

/** The colours and the typeface of a diagram. All colours are #RRGGBB. */
export interface Theme {
  readonly background: string;
  /** A CSS list of font families; widths are measured for fonts about as wide as Arial. */
  readonly fontFamily: string;
  readonly band: string;
  readonly area: { readonly fill: string; readonly stroke: string };
  readonly box: {
    readonly fill: string;
    readonly stroke: string;
    readonly inactiveFill: string;
    readonly uncoveredStroke: string;
  };
  /** The thin line under a heading, and at the left of a box. */
  readonly accent: Readonly<Record<LinkEnd, string>>;
  /** Text by tone; the tone `tile` is not here: black or white is chosen by what it stands on. */
  readonly text: Readonly<Record<Exclude<TextTone, "tile" | "mark">, string>>;
  readonly mark: Readonly<Record<MarkKind, string>>;
  readonly line: {
    readonly chain: string;
    readonly enables: string;
    readonly changes: string;
    readonly counteracts: string;
    readonly broken: string;
  };
  readonly findings: Readonly<Record<Severity, string>>;
}

const light: Theme = {
  background: "#ffffff",
  fontFamily: "Inter, 'Segoe UI', Arial, 'Liberation Sans', Helvetica, sans-serif",
  band: "#f5f6f8",
  area: { fill: "#eaedf1", stroke: "#d5dae1" },
  box: { fill: "#ffffff", stroke: "#c3cad4", inactiveFill: "#eff1f4", uncoveredStroke: "#8a5300" },
  accent: {
    currentState: "#b0701a",
    action: "#2166ac",
    outcome: "#14807a",
    effect: "#6f4aa5",
    item: "#4a7a2c",
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
  line: { chain: "#4b5a6b", enables: "#14807a", changes: "#7b8594", counteracts: "#b3261e", broken: "#b3261e" },
  findings: { error: "#b3261e", warn: "#f2b705", info: "#2166ac" },
};

/** The themes that come with change-logic, by name. */
export const themes = { light } as const satisfies Record<string, Theme>;
