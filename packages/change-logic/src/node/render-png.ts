import { readFileSync } from "node:fs";
import { ChangeLogicError } from "@change-logic/model";
import { checkOptions } from "@change-logic/model/documents";
import { arimoFiles } from "./arimo.js";
import { errorInBoth } from "./error-in-both.js";
import { type Coverage, fontCoverage } from "./font-coverage.js";
import { installedParts, type OptionalParts, partMissing, pngParts } from "./optional-parts.js";
import { isOwnFont } from "./own-fonts.js";
import { charactersOf, fontFamilyOf, sizeOf, withRoot } from "./svg-parts.js";

/** How large a picture is, and with which fonts it is drawn. */
export interface PngOptions {
  /** Pixels per px of the SVG; 2 when left out, or as much of it as the largest picture allows, but at least 1. */
  readonly scale?: number;
  /** The width in whole pixels, in place of a scale. */
  readonly width?: number;
  /**
   * Whether the fonts of the machine are used. Otherwise all text is drawn in Arimo, and only characters that Arimo lacks
   * are looked for among the machine's fonts. When left out: for a theme with a font of one's own.
   */
  readonly machineFonts?: boolean;
  /** Where the optional packages come from; those that are installed when left out. */
  readonly parts?: OptionalParts;
}

/** A picture, and why it depends on the fonts of the machine that drew it, if it does. */
export interface Png {
  readonly bytes: Uint8Array;
  /** `own`: it was drawn in them; `lacks`: it has characters that Arimo lacks. */
  readonly machineFonts: "own" | "lacks" | undefined;
}

/** The largest picture that is drawn, in pixels: it takes four bytes for each while it is made. */
export const largestPng = 50_000_000;

type Resvg = typeof import("@resvg/resvg-js");

/**
 * Draws an SVG of `renderSvg` as PNG, through the optional packages `@resvg/resvg-js` and `@expo-google-fonts/arimo`, so
 * that text is there on a machine without fonts. The same SVG gives the same bytes, unless it holds characters that
 * Arimo lacks (Chinese, Arabic, emoji …) or `machineFonts` asks for others. Throws `ChangeLogicError`: `part-missing`
 * when a package is not installed, `diagram-too-large` above 50 million pixels, `invalid-argument` for what is no SVG.
 */
export async function renderPng(svg: string, options: PngOptions = {}): Promise<Uint8Array> {
  return (await drawPng(svg, options)).bytes;
}

/** As `renderPng`, and says whether the picture depends on the machine's fonts. */
export async function drawPng(svg: string, options: PngOptions = {}): Promise<Png> {
  checkOptions(options, "renderPng");
  const family = fontFamilyOf(svg);
  const { machineFonts: own = isOwnFont(family), parts = installedParts } = options;
  const zoom = zoomFor(svg, options);
  const { Resvg, fonts } = await loadParts(parts);
  const lacks = [...charactersOf(svg)].some((character) => !fonts.covers(character.codePointAt(0) ?? 0));
  // Among the machine's fonts may be the first that a theme names: then the text would no longer be as measured.
  const image = new Resvg(own ? svg : withRoot(svg, { "font-family": family === "" ? "Arimo" : `Arimo, ${family}` }), {
    fitTo: options.width === undefined ? { mode: "zoom", value: zoom } : { mode: "width", value: options.width },
    font: {
      fontFiles: [...fonts.files],
      loadSystemFonts: own || lacks,
      defaultFontFamily: "Arimo",
      sansSerifFamily: "Arimo",
    },
    logLevel: "off",
  }).render();
  return { bytes: new Uint8Array(image.asPng()), machineFonts: own ? "own" : lacks ? "lacks" : undefined };
}

interface Fonts {
  readonly files: readonly string[];
  readonly covers: Coverage;
}

async function loadParts(parts: OptionalParts): Promise<{ Resvg: Resvg["Resvg"]; fonts: Fonts }> {
  const missing: string[] = [];
  let why: unknown;
  const orMissing = (name: string) => (error: unknown) => {
    missing.push(name);
    why ??= error;
    return undefined;
  };
  const [resvgName, arimoName] = pngParts;
  const resvg = (await parts.load(resvgName).catch(orMissing(resvgName))) as Resvg | undefined;
  const fonts = await readFonts(parts).catch(orMissing(arimoName));
  if (!resvg || !fonts) throw partMissing("PNG", missing, why);
  return { Resvg: resvg.Resvg, fonts };
}

async function readFonts(parts: OptionalParts): Promise<Fonts> {
  const files = [...arimoFiles(parts).values()];
  const faces = files.map((file) => fontCoverage(readFileSync(file)));
  return { files, covers: (codePoint) => faces.every((covers) => covers(codePoint)) };
}

/** How many pixels a px becomes, within what may be drawn. */
function zoomFor(svg: string, { scale, width }: PngOptions): number {
  for (const [name, value] of Object.entries({ scale, width })) {
    if (value === undefined || (value > 0 && Number.isFinite(value) && (name === "scale" || Number.isInteger(value))))
      continue;
    throw new ChangeLogicError(
      "invalid-argument",
      "caller",
      `renderPng was given a ${name} that is not ${name === "scale" ? "a number over 0" : "a whole number over 0"}.`,
      "Leave it out, or give for example { scale: 2 } or { width: 1600 }.",
    );
  }
  const size = sizeOf(svg);
  const most = Math.sqrt(largestPng / (size.width * size.height));
  const zoom = width === undefined ? (scale ?? Math.max(1, Math.min(2, most))) : width / size.width;
  if (zoom <= most) return zoom;
  const pixels = `${Math.ceil(size.width * zoom)} × ${Math.ceil(size.height * zoom)}`;
  throw errorInBoth(
    "diagram-too-large",
    "caller",
    {
      sv: `Bilden skulle bli ${pixels} bildpunkter, och över ${largestPng / 1e6} miljoner ritas inte.`,
      en: `The picture would be ${pixels} pixels, and over ${largestPng / 1e6} million are not drawn.`,
    },
    {
      sv: "Rita den som SVG, på papper (--paper A3) eller som översikt (--view overview), eller välj en mindre skala.",
      en: "Draw it as SVG, on paper (--paper A3) or as an overview (--view overview), or choose a smaller scale.",
    },
  );
}
