import { ChangeLogicError } from "@change-logic/model";
import type { Scene, SceneBox, SceneLink } from "../scene/scene-types.js";

/** A line as it lies in the flow: from the box in the earlier column (`left`) to the one in the later (`right`). */
export interface LaidLink {
  readonly link: SceneLink;
  readonly left: string;
  readonly right: string;
  /** Whether it is drawn against the flow. */
  readonly backwards: boolean;
}

/**
 * Turns every link so that it runs with the flow. Throws {@link ChangeLogicError} (`invalid-argument`) for a link to a
 * box that the scene does not have, which only a scene made by hand can hold.
 */
export function laidLinks(scene: Scene): LaidLink[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  return scene.links.map((link) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    if (from === undefined || to === undefined) {
      throw new ChangeLogicError(
        "invalid-argument",
        "caller",
        `The link ${link.id} of the scene ends in a box that the scene does not have.`,
        "Make scenes with createScene; who changes one must take a link away together with its boxes.",
      );
    }
    const backwards = isBefore(to, from);
    return { link, left: backwards ? link.to : link.from, right: backwards ? link.from : link.to, backwards };
  });
}

const isBefore = (a: SceneBox, b: SceneBox) => a.column < b.column || (a.column === b.column && a.track < b.track);

/** What sets lines apart to the eye; only lines of one sort may join. */
export function lineSort({ type, styles }: Pick<SceneLink, "type" | "styles">): string {
  return [type, ...styles].join("-");
}

/** The number of the first layer of each column: every sub-column is a layer. The last entry is the number of layers. */
export function firstLayers(scene: Scene): number[] {
  const first = [0];
  for (const { tracks } of scene.columns) first.push(first.at(-1)! + tracks);
  return first;
}
