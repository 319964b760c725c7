import type { Layout } from "@change-logic/diagram";
import type { Size } from "./zoom.js";

/** The part of a drawing that is shown on the screen, in px of the layout: all of its width, from `top` down. */
export interface ScreenPart extends Size {
  readonly top: number;
}

/** Air above what comes first. */
const air = 12;

/**
 * Leaves out what stands above the drawing in the page already: its title, and its subtitle unless that says something of
 * this drawing alone. All of a drawing without columns is shown.
 */
export function screenPart(layout: Layout, showsSubtitle: boolean): ScreenPart {
  const { width, height, header, bands } = layout;
  const subtitle = header.find(({ bold }) => !bold);
  const starts = bands.map(({ y }) => y - air);
  // Closer, so that nothing is seen of the title above it.
  if (showsSubtitle && subtitle) starts.push(subtitle.y - subtitle.size);
  const top = bands.length === 0 ? 0 : Math.max(0, Math.min(...starts));
  return { top, width, height: height - top };
}
