import { type Layout, renderSvg, type Theme } from "@change-logic/diagram";
import { parseSvg } from "./drawing.js";

/** The headings of the columns, to be seen while what is below them is scrolled. */
export interface PinnedHeadings {
  readonly svg: SVGSVGElement;
  /** In the drawing: from where to where the headings reach, in px of the layout. */
  readonly top: number;
  readonly bottom: number;
}

/** Draws the headings of the columns alone; nothing where there are none, and where rows take the place of columns. */
export function pinnedHeadings(layout: Layout, theme: Theme): PinnedHeadings | undefined {
  if (layout.direction === "top-down" || layout.bands.length === 0) return undefined;
  const top = Math.min(...layout.bands.map(({ y }) => y));
  const bottom = Math.max(...layout.bands.map(({ rule }) => rule.y + rule.height)) + 6;
  const none = { header: [], lanes: [], areas: [], boxes: [], tiles: [], placeholders: [], links: [], stubs: [] };
  const bare: Layout = { ...layout, ...none, continuations: [], notes: [], legend: [] };
  const svg = parseSvg(renderSvg(bare, { theme, idPrefix: "pinned" }));
  for (const spoken of svg.querySelectorAll("title, desc")) spoken.remove();
  for (const { name } of [...svg.attributes]) if (/^(?:aria-|role$)/u.test(name)) svg.removeAttribute(name);
  svg.setAttribute("viewBox", `0 ${top} ${layout.width} ${bottom - top}`);
  return { svg, top, bottom };
}
