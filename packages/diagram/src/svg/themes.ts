import type { Severity } from "@change-logic/model";
import type { TextTone } from "../layout/layout-types.js";
import type { BoxKind, MarkKind } from "../scene/scene-types.js";
import { dark } from "./themes/dark.js";
import { highContrast } from "./themes/high-contrast.js";
import { light } from "./themes/light.js";
import { print } from "./themes/print.js";

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
  /** The outline of the tiles of Agenda 2030: seen where their own colours come near what they stand on. */
  readonly tile: { readonly stroke: string };
  /** The sign that numbers a note; black or white is chosen for its number. */
  readonly note: string;
  /** What a view lets step back: still to be read. */
  readonly faded: { readonly fill: string; readonly stroke: string; readonly text: string; readonly line: string };
}

/** The themes that come with change-logic. `print` is for paper, in colour or in grey; `highContrast` for weak sight. */
export const themes = { light, dark, print, highContrast } as const satisfies Record<string, Theme>;

/** What a theme is called where it is chosen by name. */
export const themeIds = ["light", "dark", "print", "high-contrast"] as const;

/** The name of a shipped theme. */
export type ThemeId = (typeof themeIds)[number];

const byId: ReadonlyMap<string, Theme> = new Map<ThemeId, Theme>([
  ["light", light],
  ["dark", dark],
  ["print", print],
  ["high-contrast", highContrast],
]);

/** The shipped theme of that name; undefined when there is none. */
export function findTheme(id: string): Theme | undefined {
  return byId.get(id);
}
