/** A script that nothing in a page of HTML can end too early, and how many bytes of it come from which file. */
export function bundled(
  entry: "page-main" | "preview-main",
): Promise<{ readonly text: string; readonly bytes: ReadonlyMap<string, number> }>;
/** The element as a module, its source map, how many bytes of it come from which file, and what it asks for besides. */
export function bundledElement(): Promise<{
  readonly text: string;
  readonly map: string;
  readonly bytes: ReadonlyMap<string, number>;
  readonly imports: readonly string[];
}>;
/** The parts of the page by the names that they are exported under. */
export function pageParts(): Promise<Record<"script" | "previewScript" | "style", string>>;
/** Writes them to `dist/page-parts.js`, each with its hash. */
export function buildPageParts(): Promise<void>;
