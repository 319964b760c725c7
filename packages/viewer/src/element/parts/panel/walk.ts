import type { ReachManner } from "@change-logic/analysis";
import { kindWords } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { NodeId, ViewerLink } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { assumptionStatus, assumptionsOn } from "./link-assumptions.js";
import { capitalised, kindWord, panelPhrases, panelWords, styleWord } from "./panel-words.js";
import { sceneLookup } from "./scene-lookup.js";

/** Longer walks are shown by their beginning and their end: nobody reads all of them. */
const shownSteps = { most: 40, first: 30, last: 5 } as const;

/** What there is to say of a walk: what it does to the item at its end, and which walk it is. */
export interface WalkContext {
  readonly manner: ReachManner;
  readonly label: string;
}

/**
 * A walk as an ordered list of buttons, each step with the relation that leads to it, and what makes that relation weak or
 * doubtful.
 */
export function walk(viewer: Viewer, path: readonly NodeId[], { manner, label }: WalkContext): TemplateResult {
  const { most, first, last } = shownSteps;
  const left = path.length > most ? path.length - first - last : 0;
  const links = viewer.index.linksAlong(path, manner);
  const step = (at: number) => walkStep(viewer, path, at, links[at - 1]);
  const places = path.map((_, at) => at);
  return html`<ol class="walk" role="list" aria-label=${label}>${
    left === 0
      ? places.map(step)
      : html`${places.slice(0, first).map(step)}<li class="left-out">${panelPhrases.steps[viewer.language](left)}</li>${places.slice(-last).map(step)}`
  }</ol>`;
}

function walkStep(viewer: Viewer, path: readonly NodeId[], at: number, link: ViewerLink | undefined): TemplateResult {
  const { language, index } = viewer;
  const id = path[at]!;
  const node = index.node(id);
  const word = at === 0 ? undefined : relation(viewer, path[at - 1]!, id, link);
  return html`<li class="step kind-${node?.kind}">${word === undefined ? nothing : html`<span class="relation">${word}</span>`}${link === undefined ? nothing : cautions(viewer, link)}
    ${nodeButton(viewer, id)} <span class="aside">${node && kindWord(node.kind, language)}</span></li>`;
}

/** What leads from the one to the other, in a word; from an item to the one above it, that it is part of it. */
function relation(
  { index, texts, language }: Viewer,
  from: NodeId,
  to: NodeId,
  link: ViewerLink | undefined,
): string | undefined {
  if (!link) return index.node(from)?.parent === to ? panelWords.partOf[language] : undefined;
  const line = sceneLookup(texts.scene).links.get(link.id);
  if (!line) return undefined;
  const styles = line.styles.flatMap((style) => styleWord(style, language) ?? []);
  return [line.label, ...styles].join(" · ");
}

/** The assumptions on a link that do not hold, or that may not. */
function cautions(viewer: Viewer, { id }: ViewerLink): TemplateResult[] {
  return assumptionsOn(viewer, id).flatMap(({ title, status }) =>
    status === "refuted" || status === "mixed"
      ? [
          html`<span class="caution">${capitalised(kindWords.assumption.one[viewer.language])}: <bdi>${title}</bdi> · ${assumptionStatus(status, viewer)}</span>`,
        ]
      : [],
  );
}
