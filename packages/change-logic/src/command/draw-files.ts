import type { Effort, Layout, PaperFormat, Scene, Theme } from "@change-logic/diagram";
import { fitToPaper, layoutColumns, renderMarkdown, renderMermaid, renderSvg, renderText } from "@change-logic/diagram";
import { ChangeLogicError, type Localized } from "@change-logic/model";
import type { FileContent } from "../files/write-files.js";
import { saidIn } from "../node/error-in-both.js";
import { installedParts, type OptionalParts } from "../node/optional-parts.js";
import { UsageError } from "./arguments.js";
import { pageNames } from "./page-names.js";
import type { Ending } from "./render-options.js";

/** What is drawn, and how. */
export interface DrawOptions {
  /** Pages are not made of a scene: see `drawPage`. */
  readonly ending: Exclude<Ending, "html">;
  readonly theme: Theme | undefined;
  readonly paper: PaperFormat | undefined;
  readonly effort: Effort | undefined;
  readonly parts: OptionalParts | undefined;
}

/** The files to write, and what is to be said of them. */
export interface DrawnFiles {
  readonly files: readonly FileContent[];
  readonly notes: readonly Localized[];
}

/** Dots in the inch of a picture that is to be printed. */
const printDots = 300 / 96;

/** Draws a scene as the files that its ending asks for; several where it takes several sheets of paper. */
export async function drawFiles(output: string, scene: Scene, options: DrawOptions): Promise<DrawnFiles> {
  try {
    return await drawn(output, scene, options);
  } catch (error) {
    if (!(error instanceof ChangeLogicError) || error.code !== "diagram-too-large") throw error;
    throw saidIn(error, "sv") === undefined ? tooLarge(error, options) : error;
  }
}

async function drawn(output: string, scene: Scene, options: DrawOptions): Promise<DrawnFiles> {
  const { ending, theme, parts = installedParts } = options;
  const written = (content: string | Uint8Array): DrawnFiles => ({ files: [{ file: output, content }], notes: [] });
  switch (ending) {
    case "mmd":
      return written(renderMermaid(scene));
    case "txt":
      return written(renderText(scene));
    case "md":
      return written(renderMarkdown(scene));
    default:
  }
  const sheets = sheetsOf(scene, options);
  if (ending === "pdf") {
    const { drawPdf } = await import("../node/render-pdf.js");
    const { bytes, tagged } = await drawPdf(scene, sheets, { ...(theme ? { theme } : {}), parts });
    return { ...written(bytes), notes: tagged ? [] : [notes.untagged] };
  }
  const names = pageNames(output, sheets.length);
  const pages = sheets.map((layout) => renderSvg(layout, theme ? { theme } : {}));
  if (ending === "svg") return { files: pages.map((content, index) => ({ file: names[index]!, content })), notes: [] };
  const { drawPng } = await import("../node/render-png.js");
  const files: FileContent[] = [];
  const told = new Set<Localized>();
  for (const [index, svg] of pages.entries()) {
    const scale = sheets[index]?.paper ? { scale: printDots } : {};
    const png = await drawPng(svg, { ...scale, parts });
    files.push({ file: names[index]!, content: png.bytes });
    if (png.machineFonts) told.add(png.machineFonts === "own" ? notes.ownFonts : notes.otherFonts);
  }
  return { files, notes: [...told] };
}

/** The diagram as it is, or on sheets of paper; a PDF is always on paper: A4, unless A3 takes fewer sheets. */
function sheetsOf(scene: Scene, { ending, paper, effort }: DrawOptions): readonly Layout[] {
  const layout = layoutColumns(scene, effort ? { effort } : {});
  if (paper) return fitToPaper(layout, { paper });
  if (ending !== "pdf") return [layout];
  const small = orUndefined(() => fitToPaper(layout, { paper: "A4" }));
  if (small?.length === 1) return small;
  const large = fitToPaper(layout, { paper: "A3" });
  return small && small.length <= large.length ? small : large;
}

function orUndefined<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ChangeLogicError && error.code === "diagram-too-large") return undefined;
    throw error;
  }
}

/** Layouts speak English: why it is too large is said in Swedish by what was asked for. */
function tooLarge({ message }: ChangeLogicError, { ending, paper }: DrawOptions): UsageError {
  const why = paper || ending === "pdf" ? " Den ryms inte läsbart på ett rimligt antal blad." : "";
  return new UsageError({
    sv: `Planen är för stor för att ritas så.${why} Rita en översikt (--view overview) eller en del av den (--view area:ID), eller skriv den som text (-o plan.txt) eller Mermaid (-o plan.mmd).`,
    en: `The plan is too large to draw like this. ${message} Draw an overview (--view overview) or a part of it (--view area:ID), or write it as text (-o plan.txt) or Mermaid (-o plan.mmd).`,
  });
}

const notes = {
  untagged: {
    sv: "Obs: webbläsaren är för gammal för att märka upp PDF. Filen går inte att läsa för den som inte ser, och ska inte publiceras. Ange en nyare Chromium med miljövariabeln CHROMIUM_PATH.",
    en: "Note: the browser is too old to tag PDF. Those who cannot see cannot read the file, and it is not fit to publish. Name a newer Chromium with the environment variable CHROMIUM_PATH.",
  },
  otherFonts: {
    sv: "Obs: planen har tecken som Arimo saknar (till exempel kinesiska, arabiska eller emoji). Bilden beror därför på vilka typsnitt datorn har.",
    en: "Note: the plan has characters that Arimo lacks (for example Chinese, Arabic or emoji). The picture therefore depends on the fonts of this computer.",
  },
  ownFonts: {
    sv: "Obs: temat anger egna typsnitt. Bilden beror därför på vilka typsnitt datorn har.",
    en: "Note: the theme names fonts of its own. The picture therefore depends on the fonts of this computer.",
  },
} as const satisfies Record<string, Localized>;
