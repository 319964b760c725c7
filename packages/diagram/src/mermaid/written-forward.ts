import type { Direction, Scene, SceneBox, SceneLink } from "../scene/scene-types.js";

/**
 * Whether a link leads back: to an earlier column, or to an earlier sub-column. Mermaid takes its ranks from how links
 * are written, so that a single one written back would turn the columns around.
 */
export function leadsBack({ from, to }: SceneLink, boxes: ReadonlyMap<string, SceneBox>): boolean {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (start === undefined || end === undefined) return false;
  return start.column === end.column ? end.track < start.track : end.column < start.column;
}

/** What tells which way a link leads that is written from its end to its start. */
export const backArrows: Readonly<Record<Direction, string>> = {
  "left-to-right": "←",
  "right-to-left": "→",
  "top-down": "↑",
};

/** The boxes of a scene by id. */
export function boxesById({ boxes }: Scene): ReadonlyMap<string, SceneBox> {
  return new Map(boxes.map((box) => [box.id, box]));
}
