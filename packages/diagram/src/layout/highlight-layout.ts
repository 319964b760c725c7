import { misuse } from "@change-logic/model/documents";
import { checkIds, checkLayout, checkOptions } from "../arguments.js";
import type { Emphasis } from "../scene/scene-types.js";
import { named } from "../value-checks.js";
import type { Layout } from "./layout-types.js";

/** What stands out in a layout. Ids that it does not have change nothing. */
export interface Highlights {
  /** Ids of boxes. */
  readonly boxes: ReadonlySet<string>;
  /** Ids of links. */
  readonly links: ReadonlySet<string>;
  /** The id of the very box that it is about, which gets a second outline; none when left out. */
  readonly chosen?: string;
}

/**
 * The same layout, place for place, with the boxes and links named standing out and all others stepping back; a stub
 * stands as its box does. The legend stays as it is. For those who show a thread when it is asked for, without laying out
 * anything anew. Takes linear time, and changes nothing of the layout that it is given. Throws {@link ChangeLogicError}
 * (`invalid-argument`) for what is not a layout, and for anything but sets of ids.
 */
export function highlightLayout(layout: Layout, highlights: Highlights): Layout {
  checkLayout(layout, "highlightLayout");
  checkOptions(highlights, "highlightLayout");
  const { boxes, links, chosen } = highlights;
  checkIds(boxes, "highlightLayout", "boxes");
  checkIds(links, "highlightLayout", "links");
  if (chosen !== undefined && typeof chosen !== "string") {
    throw misuse(`highlightLayout was given ${named(chosen)} for chosen.`, "Give the id of a box, or leave it out.");
  }
  const inOrOut = (isIn: boolean): Emphasis => (isIn ? "highlighted" : "faded");
  return {
    ...layout,
    boxes: layout.boxes.map(({ chosen: _before, ...box }) => ({
      ...box,
      emphasis: inOrOut(boxes.has(box.id)),
      ...(box.id === chosen && { chosen: true }),
    })),
    links: layout.links.map((link) => ({ ...link, emphasis: inOrOut(links.has(link.id)) })),
    stubs: layout.stubs.map((stub) => ({ ...stub, emphasis: inOrOut(boxes.has(stub.box)) })),
  };
}
