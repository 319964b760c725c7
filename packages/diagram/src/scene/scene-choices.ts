import type { DetailLevel, Direction } from "./scene-types.js";

/** The directions in which a diagram may be read. */
export const directions = ["left-to-right", "right-to-left", "top-down"] as const satisfies readonly Direction[];

/** The levels of detail, the least first. */
export const detailLevels = ["titles", "facts", "assumptions"] as const satisfies readonly DetailLevel[];
