import { type Layout, type LayoutBox, renderSvg, type Theme } from "@change-logic/diagram";
import { trustedSvg } from "../../trusted-svg.js";
import type { BoxName } from "./box-names.js";

/** Ids are those of one shadow tree, so that nothing outside can be met. */
const idPrefix = "drawing";

/** Reads an SVG that `renderSvg` has written. */
export function parseSvg(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(trustedSvg(text), "image/svg+xml");
  return document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
}

/** How a box can be operated. */
export interface Operable {
  /** Whether the keyboard can be on it. */
  isOperable(id: string): boolean;
  /** Whether it is the one that is looked at; undefined where that cannot be said of it. */
  isPressed(id: string): boolean | undefined;
  /** What is said of it besides; empty where there is nothing. */
  hint: string;
  /** What screen readers say of it; left out, all that the layout says. */
  nameOf?: ((box: LayoutBox) => BoxName) | undefined;
}

/**
 * Draws a layout for the screen: its lists become groups, its boxes buttons. Nothing is a tab stop yet. The title is a name,
 * not an element, since browsers would show it wherever the pointer rests.
 */
export function drawForScreen(layout: Layout, theme: Theme, operable: Operable): SVGSVGElement {
  const svg = parseSvg(renderSvg(layout, { theme, idPrefix }));
  svg.querySelector("title")?.remove();
  svg.removeAttribute("aria-labelledby");
  svg.setAttribute("aria-label", layout.title);
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  for (const list of svg.querySelectorAll(":scope > [role=list]")) {
    list.setAttribute("role", "group");
    for (const item of list.querySelectorAll(":scope > [role=listitem]")) {
      const id = item.id.slice(idPrefix.length + 1);
      if (item.id === "" || !operable.isOperable(id)) {
        // It says something, and does nothing.
        item.setAttribute("role", "img");
        continue;
      }
      const pressed = operable.isPressed(id);
      item.setAttribute("role", "button");
      item.setAttribute("data-box", id);
      item.setAttribute("tabindex", "-1");
      if (pressed !== undefined) item.setAttribute("aria-pressed", String(pressed));
      const box = boxes.get(id);
      const said = box && operable.nameOf?.(box);
      if (said) {
        item.setAttribute("aria-label", said.name);
        if (said.description !== "") item.setAttribute("aria-description", said.description);
      }
      if (operable.hint !== "")
        item.setAttribute("aria-label", `${item.getAttribute("aria-label")}. ${operable.hint}.`);
    }
  }
  return svg;
}

/**
 * Puts what a new drawing shows into an old one where both have the same boxes, and keeps the elements of the boxes: the
 * keyboard may be on one of them, and those who listen too. Whether that was possible.
 */
export function redraw(old: SVGSVGElement, next: SVGSVGElement): boolean {
  const parts = [...old.children];
  const nextParts = [...next.children];
  const isAlike =
    parts.length === nextParts.length &&
    parts.every((part, index) => boxIds(part).join() === boxIds(nextParts[index]!).join());
  if (!isAlike) return false;
  copyAttributes(old, next);
  for (const [index, part] of parts.entries()) {
    const nextPart = nextParts[index]!;
    if (part.getAttribute("role") !== "group") {
      if (!part.isEqualNode(nextPart)) part.replaceWith(nextPart);
      continue;
    }
    copyAttributes(part, nextPart);
    const nextItems = [...nextPart.children];
    for (const [place, item] of [...part.children].entries()) {
      const nextItem = nextItems[place]!;
      const stop = item.getAttribute("tabindex");
      if (stop !== null && nextItem.hasAttribute("tabindex")) nextItem.setAttribute("tabindex", stop);
      if (!item.isEqualNode(nextItem)) redrawItem(item, nextItem);
    }
  }
  return true;
}

/** Most often only colours differ; text that stays where it is need not be laid out anew. */
function redrawItem(item: Element, next: Element): void {
  copyAttributes(item, next);
  const [pieces, nextPieces] = [[...item.querySelectorAll("*")], [...next.querySelectorAll("*")]];
  const isAlike =
    pieces.length === nextPieces.length &&
    pieces.every(
      ({ tagName, textContent }, index) =>
        tagName === nextPieces[index]!.tagName && textContent === nextPieces[index]!.textContent,
    );
  if (!isAlike) item.replaceChildren(...next.childNodes);
  else for (const [index, piece] of pieces.entries()) copyAttributes(piece, nextPieces[index]!);
}

const boxIds = (part: Element): string[] =>
  part.getAttribute("role") === "group" ? [...part.children].map(({ id }) => id) : [];

function copyAttributes(to: Element, from: Element): void {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}
