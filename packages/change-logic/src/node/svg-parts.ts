import { escapeXml } from "@change-logic/model";
import { misuseOfSvg } from "./misuse-of-svg.js";

/** The size of an SVG, in px (96 to the inch). */
export interface SvgSize {
  readonly width: number;
  readonly height: number;
}

const perUnit: Readonly<Record<string, number>> = { "": 1, px: 1, mm: 96 / 25.4 };
const rootTag = /^\s*<svg\b[^>]*>/u;

/** The first tag of an SVG that `renderSvg` wrote; throws `invalid-argument` for anything else. */
export function rootOf(svg: unknown): string {
  const tag = typeof svg === "string" ? rootTag.exec(svg)?.[0] : undefined;
  if (tag === undefined) throw misuseOfSvg(svg);
  return tag;
}

/** The size that an SVG gives itself. */
export function sizeOf(svg: string): SvgSize {
  const root = rootOf(svg);
  const length = (name: string): number => {
    const [, number, unit = ""] = new RegExp(` ${name}="([0-9.]+)(px|mm|)"`, "u").exec(root) ?? [];
    return Number(number) * (perUnit[unit] ?? Number.NaN);
  };
  const size = { width: length("width"), height: length("height") };
  if (!(size.width > 0 && size.height > 0)) throw misuseOfSvg(svg);
  return size;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** What markup of `escapeXml` says. */
const textOf = (markup: string): string =>
  markup.replace(/&(#?\w+);/gu, (entity, name: string) => entities[name] ?? entity);

/** The characters that an SVG draws, each once: titles and descriptions are not drawn, nor is what takes no room. */
export function charactersOf(svg: string): ReadonlySet<string> {
  const drawn = svg.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/gu, "").replace(/<[^>]*>/gu, "");
  return new Set(textOf(drawn).replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, ""));
}

/** The SVG with attributes of its first tag set anew; those that are undefined are taken away. */
export function withRoot(svg: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const root = rootOf(svg);
  let tag = root;
  for (const [name, value] of Object.entries(attributes)) {
    tag = tag.replace(new RegExp(` ${name}="[^"]*"`, "u"), "");
    if (value !== undefined) tag = tag.replace(/^\s*<svg/u, () => `<svg ${name}="${escapeXml(value)}"`);
  }
  return tag + svg.slice(root.length);
}

/** The list of font families that an SVG asks for; empty when it asks for none. */
export const fontFamilyOf = (svg: string): string => textOf(/ font-family="([^"]*)"/u.exec(rootOf(svg))?.[1] ?? "");
