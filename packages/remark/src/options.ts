import type {
  DetailLevel,
  Direction,
  HeadingLevel,
  Language,
  Profile,
  ProfileId,
  SceneView,
  Theme,
  ThemeId,
} from "change-logic";

/** What the diagrams of a document have in common; each block may say otherwise for itself. */
export interface RemarkChangeLogicOptions {
  /**
   * The folder that links may lead to, and into, and nowhere else, also not by a symbolic link; a link that begins with
   * `/` starts there. The working folder when left out.
   */
  readonly root?: string;
  /** What a block becomes: inline SVG with its text equivalent, or a fence that Mermaid draws in the reader's browser. */
  readonly output?: DiagramOutput;
  /** The name of a shipped theme, or a theme as `readTheme` gives it; `light` when left out. Mermaid has its own. */
  readonly theme?: ThemeId | Theme;
  /** The language of headings, marks and messages; otherwise that of the configuration, then the plan's. */
  readonly lang?: Language;
  readonly profile?: ProfileId | Profile;
  readonly direction?: Direction;
  readonly detail?: DetailLevel;
  readonly view?: SceneView;
  /** Whether the plan is checked: findings become messages, and are marked in the diagram. `true` when left out. */
  readonly findings?: boolean;
  /**
   * The level of the title in the text equivalent, 1 to 6. When left out: one below the heading that the block stands
   * under, and 2 where it stands under none.
   */
  readonly headingLevel?: HeadingLevel;
  /** The day that coverage and findings are asked for (`YYYY-MM-DD`); today when left out. */
  readonly date?: string;
  /** What every id in the HTML begins with, before the document and the number of the block; `change-logic` when left out. */
  readonly idPrefix?: string;
}

/** What a block becomes. */
export type DiagramOutput = "svg" | "mermaid";

/** The values that may be written, by option. */
export const outputs = ["svg", "mermaid"] as const satisfies readonly DiagramOutput[];

/** The levels of headings in HTML. */
export const headingLevels = [1, 2, 3, 4, 5, 6] as const satisfies readonly HeadingLevel[];
