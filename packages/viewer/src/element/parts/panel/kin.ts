import { html, nothing, type TemplateResult } from "lit";
import type { ViewerNode } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { section } from "./panel-section.js";
import { panelWords } from "./panel-words.js";
import { nodeRows } from "./why.js";

/** The items above an item, from the nearest, and those right below it, with how each stands. */
export function kin(viewer: Viewer, node: ViewerNode): TemplateResult | typeof nothing {
  const { language, data, index } = viewer;
  const above = new Set<string>();
  for (let id = node.parent; id !== undefined && !above.has(id); id = index.node(id)?.parent) above.add(id);
  const below = node.kind === "item" ? data.nodes.filter(({ parent }) => parent === node.id).map(({ id }) => id) : [];
  const part = (name: string, title: string, ids: readonly string[]) =>
    ids.length === 0 ? nothing : section(viewer, name, title, nodeRows(viewer, title, ids));
  return html`${part("above", panelWords.above[language], [...above])}${part("below", panelWords.below[language], below)}`;
}
