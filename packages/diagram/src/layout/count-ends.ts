import type { Scene } from "../scene/scene-types.js";
import { type LaidLink, lineSort } from "./laid-links.js";
import { metrics } from "./metrics.js";

/** At which sides of a box lines join; `before` is where they come in. */
export type JoiningSides = true | "before" | "after";

/** Where lines join, and how much room the ends of lines need. */
export interface EndCounts {
  /** At the busier side of each box that has any, by id, in px. */
  readonly room: ReadonlyMap<string, number>;
  /** The boxes at which lines join, those of one sort together: on both sides (`true`), or on one. */
  readonly joining: ReadonlyMap<string, JoiningSides>;
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
  const joining = new Map<string, JoiningSides>();
  for (const { id, kind } of scene.boxes) {
    const joinsAt = (side: Side | undefined) => kind === "item" || (side !== undefined && side.ends > mostEnds);
    const needed = (side: Side | undefined) => {
      if (side === undefined) return 0;
      const count = (joinsAt(side) ? side.sorts.size : side.ends) + side.loose;
      return (count - 1) * (joinsAt(side) ? metrics.itemPortGap : metrics.portGap) + 2 * metrics.portGap;
    };
    const [comingIn, goingOut] = [before.get(id), after.get(id)];
    if (joinsAt(comingIn) || joinsAt(goingOut)) {
      const isBoth = joinsAt(comingIn) && joinsAt(goingOut);
      joining.set(id, isBoth || (joinsAt(comingIn) ? "before" : "after"));
    }
    const most = Math.max(needed(comingIn), needed(goingOut));
    if (most > 0) room.set(id, most);
  }
  return { room, joining };
}
