import { highlightLayout, type Layout, layoutColumns, narrowScene, type Scene } from "@change-logic/diagram";
import { localText } from "@change-logic/model";
import type { NodeId } from "../../../data/viewer-data.js";
import { keptBoxes } from "../../kept-boxes.js";
import type { ViewerIndex } from "../../state/viewer-index.js";
import type { Viewer } from "../../viewer.js";
import { diagramWords } from "./diagram-words.js";

/** What is drawn: the same object as before as long as nothing of it has changed. */
export interface Shown {
  readonly layout: Layout;
  /** The same with nothing lit, which stays the same while only that changes. */
  readonly base: Layout;
  /** Names what is chosen to be drawn; where it changes, one looks at another picture. */
  readonly picture: string;
}

/**
 * Chooses what is drawn of a viewer; keeps what it has worked out last. The box that the keyboard is on lights its thread as
 * one that is chosen does, for as long as it is there.
 */
export function shownLayouts(): (viewer: Viewer, focused?: NodeId) => Shown {
  const narrowed = keptLast((scene: Scene, said: string, keep: ReadonlySet<string>) =>
    layoutColumns(narrowScene(withSaid(scene, said), keep)),
  );
  const lit = keptLast(
    (layout: Layout, boxes: ReadonlySet<string>, links: ReadonlySet<string>, chosen: string | undefined) =>
      highlightLayout(layout, { boxes, links, ...(chosen !== undefined && { chosen }) }),
  );
  const shown = keptLast((layout: Layout, base: Layout, picture: string): Shown => ({ layout, base, picture }));
  const threadOf = keptLast((index: ViewerIndex, id: NodeId) => index.threadOf(id));
  return (viewer, focused) => {
    const { texts, state, matches, selected } = viewer;
    if (state.diagram === "overview") return shown(texts.overview.layout, texts.overview.layout, "overview");
    const kept = keptBoxes(viewer);
    const base = kept ? narrowed(texts.scene, selectionText(viewer), withResources(texts.layout, kept)) : texts.layout;
    const picture = kept ? JSON.stringify([state.filters, state.search, matches ? "" : selected]) : "whole";
    const isDrawn = (wanted: NodeId | undefined) => wanted !== undefined && base.boxes.some(({ id }) => id === wanted);
    // Of what is chosen, one way alone may be lit.
    const isGlance = focused !== undefined && focused !== selected && isDrawn(focused);
    const thread = isGlance ? threadOf(viewer.index, focused) : isDrawn(selected) ? viewer.lit : undefined;
    if (thread) {
      const boxes = withResources(base, thread.nodes);
      return shown(lit(base, boxes, withUses(base, thread.links, boxes), selected), base, picture);
    }
    if (matches === undefined || kept) return shown(base, base, picture);
    const boxes = withResources(base, matches);
    const between = base.links.filter(({ from, to }) => boxes.has(from) && boxes.has(to));
    return shown(lit(base, boxes, new Set(between.map(({ id }) => id)), undefined), base, picture);
  };
}

/** Resources are gathered from the actions that use them, and stand as those do. */
function withResources({ links }: Layout, ids: ReadonlySet<string>): ReadonlySet<string> {
  const used = links.filter(({ type, to }) => type === "uses" && ids.has(to));
  return new Set([...ids, ...used.map(({ from }) => from)]);
}

function withUses({ links }: Layout, ids: ReadonlySet<string>, boxes: ReadonlySet<string>): ReadonlySet<string> {
  const uses = links.filter(({ type, from, to }) => type === "uses" && boxes.has(from) && boxes.has(to));
  return new Set([...ids, ...uses.map(({ id }) => id)]);
}

/** What has been chosen, for the title of a drawing that shows only that. */
function selectionText({ data, state, language }: Viewer): string {
  const chosen = data.facets.flatMap(({ id, values }) => values.filter((value) => value.id === state.filters[id]));
  const parts = chosen.map(({ title }) => localText(title, language));
  const search = state.search.trim();
  if (search !== "") parts.push(language === "sv" ? `”${search}”` : `“${search}”`);
  return parts.length === 0 ? "" : `${diagramWords.selection[language]}: ${parts.join(" + ")}`;
}

const withSaid = (scene: Scene, said: string): Scene => ({
  ...scene,
  subtitle: [scene.subtitle, said].filter((part) => part !== "").join(" · "),
});

/** The same function, which works nothing out anew as long as it is given the same, sets by what they hold. */
function keptLast<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (...given) => {
    if (last === undefined || !given.every((value, index) => isSame(value, last?.given[index]))) {
      last = { given, result: work(...given) };
    }
    return last.result;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (!(a instanceof Set && b instanceof Set)) return a === b;
  return a.size === b.size && [...a].every((value) => b.has(value));
}
