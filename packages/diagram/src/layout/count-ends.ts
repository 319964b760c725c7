import type { Scene } from "../scene/scene-types.js";
import { type LaidLink, lineSort } from "./laid-links.js";
import { metrics } from "./metrics.js";

/** Where lines join, and how much room the ends of lines need. */
export interface EndCounts {
  /** At the busier side of each box that has any, by id, in px. */
  readonly room: ReadonlyMap<string, number>;
  /** The boxes whose lines join, those of one sort together. */
  readonly joining: ReadonlySet<string>;
}

interface Side {
  ends: number;
  loose: number;
  readonly sorts: Set<string>;
}

/**
 * Counts the ends of lines at the sides of boxes. Lines of one sort join before an item, since a row is too low for an
 * end each, and at an element where more than `mostEnds` would end on one side.
 */
export function countEnds(scene: Scene, links: readonly LaidLink[], mostEnds: number): EndCounts {
  const before = new Map<string, Side>();
  const after = new Map<string, Side>();
  const side = (sides: Map<string, Side>, id: string): Side => {
    const found = sides.get(id) ?? { ends: 0, loose: 0, sorts: new Set() };
    sides.set(id, found);
    return found;
  };
  for (const { link, left, right } of links) {
    for (const at of [side(after, left), side(before, right)]) {
      at.ends += 1;
      at.sorts.add(lineSort(link));
    }
  }
  for (const { box, incoming } of scene.stubs) side(incoming ? before : after, box).loose += 1;
  const room = new Map<string, number>();
  const joining = new Set<string>();
  for (const { id, kind } of scene.boxes) {
    const sides = [before.get(id), after.get(id)].filter((one) => one !== undefined);
    const joins = kind === "item" || sides.some(({ ends }) => ends > mostEnds);
    if (joins) joining.add(id);
    const most = Math.max(0, ...sides.map(({ ends, loose, sorts }) => (joins ? sorts.size : ends) + loose));
    const gap = joins ? metrics.itemPortGap : metrics.portGap;
    if (most > 0) room.set(id, (most - 1) * gap + 2 * metrics.portGap);
  }
  return { room, joining };
}
