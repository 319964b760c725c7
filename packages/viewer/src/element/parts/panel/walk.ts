import { html, nothing, type TemplateResult } from "lit";
import type { NodeId } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { kindWord, panelPhrases, panelWords } from "./panel-words.js";
import { sceneLookup } from "./scene-lookup.js";

/** Longer walks are shown by their beginning and their end: nobody reads all of them. */
const shownSteps = { most: 40, first: 30, last: 5 } as const;

/** A walk as an ordered list of buttons, each step with the relation that leads to it. `label` says which walk it is. */
export function walk(viewer: Viewer, path: readonly NodeId[], label: string): TemplateResult {
  const { most, first, last } = shownSteps;
  const left = path.length > most ? path.length - first - last : 0;
  const step = (at: number) => walkStep(viewer, path, at);
  const places = path.map((_, at) => at);
  return html`<ol class="walk" role="list" aria-label=${label}>${
    left === 0
      ? places.map(step)
      : html`${places.slice(0, first).map(step)}<li class="left-out">${panelPhrases.steps[viewer.language](left)}</li>${places.slice(-last).map(step)}`
  }</ol>`;
}

function walkStep(viewer: Viewer, path: readonly NodeId[], at: number): TemplateResult {
  const { language, index } = viewer;
  const id = path[at]!;
  const node = index.node(id);
  const relation = at === 0 ? undefined : relationBetween(viewer, path[at - 1]!, id);
  return html`<li class="step kind-${node?.kind}">${relation === undefined ? nothing : html`<span class="relation">${relation}</span>`}
    ${nodeButton(viewer, id)} <span class="aside">${node && kindWord(node.kind, language)}</span></li>`;
}

/** What leads from the one to the other, in a word; from an item to the one above it, that it is part of it. */
function relationBetween({ index, texts, language }: Viewer, from: NodeId, to: NodeId): string | undefined {
  const link = index.linksFrom(from).find((candidate) => candidate.to === to);
  if (link) return sceneLookup(texts.scene).links.get(link.id)?.label;
  return index.node(from)?.parent === to ? panelWords.partOf[language] : undefined;
}
