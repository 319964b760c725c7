import { zoomLimits } from "../../state/viewer-state.js";

/** A size, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that the buttons and keys step through. */
const steps = [0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;

/** Below this share of its drawn size, text in boxes can hardly be read: it is then some 7 px. */
const readable = 0.53;

/** Room for a scroll bar, in px, wherever the system draws one. */
const scrollBar = 17;

/** Keeps a size within what a state can hold. */
export const withinLimits = (zoom: number): number => Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom));

/** The next step up (1) or down (-1) from a size; the size itself, kept within limits, where there is none. */
export function stepFrom(zoom: number, way: 1 | -1): number {
  const found = way === 1 ? steps.find((step) => step > zoom * 1.01) : steps.findLast((step) => step < zoom * 0.99);
  return found ?? withinLimits(zoom);
}

/** The size at which all of a drawing is seen; never more than drawn. */
export const wholeIn = (drawing: Size, room: Size): number =>
  withinLimits(Math.min(1, room.width / drawing.width, room.height / drawing.height));

/**
 * The size that a drawing is opened at: all of it where that can be read; else its whole width where that can be read, to be
 * scrolled down; else as small as can be read, to be scrolled both ways.
 */
export function fittedIn(drawing: Size, room: Size): number {
  const whole = wholeIn(drawing, room);
  if (whole >= readable) return whole;
  return Math.max(readable, wholeIn({ ...drawing, height: 1 }, { ...room, width: room.width - scrollBar }));
}
