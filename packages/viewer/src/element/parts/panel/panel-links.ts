import type { SceneLink, SceneStub } from "@change-logic/diagram";
import { kindWords, type Language, linkTable } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { NodeId, ViewerAssumption, ViewerNode } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { assumptionStatus, assumptionsOn } from "./link-assumptions.js";
import { detailFacts, type Fact, factList, rowList, section } from "./panel-section.js";
import { capitalised, incomingWords, kindWord, panelWords, styleWord } from "./panel-words.js";
import { grouped, sceneLookup } from "./scene-lookup.js";

/** What leads to an element or item, and what it leads on to, by relation; links that do not arrive with their reason. */
export function panelLinks(viewer: Viewer, node: ViewerNode): TemplateResult {
  const { language, texts, index } = viewer;
  const lookup = sceneLookup(texts.scene);
  const stubs = lookup.stubs(node.id);
  const isKnown = (link: SceneLink, end: "from" | "to") => index.node(link[end]) !== undefined;
  const before = lookup.to(node.id).filter((link) => isKnown(link, "from"));
  const after = lookup.from(node.id).filter((link) => isKnown(link, "to"));
  const told = new Set((node.assumptions ?? []).flatMap(({ link }) => link ?? []));
  return html`${side(
    viewer,
    "leads-here",
    panelWords.leadsHere[language],
    grouped(before, (link) => incomingWord(link, language)),
    (link) => linkRow(viewer, link, link.from, told.has(link.id)),
    stubs.filter(({ incoming }) => incoming),
  )}${side(
    viewer,
    "leads-on",
    panelWords.leadsOn[language],
    grouped(after, (link) => link.label),
    (link) => linkRow(viewer, link, link.to, told.has(link.id)),
    stubs.filter(({ incoming }) => !incoming),
  )}`;
}

function side(
  viewer: Viewer,
  name: string,
  title: string,
  groups: ReadonlyMap<string, readonly SceneLink[]>,
  rowOf: (link: SceneLink) => TemplateResult,
  stubs: readonly SceneStub[],
): TemplateResult | typeof nothing {
  if (groups.size === 0 && stubs.length === 0) return nothing;
  return section(
    viewer,
    name,
    title,
    html`${[...groups].map(
      ([relation, links]) =>
        html`<p class="relation">${capitalised(relation)}</p>${rowList(viewer, relation, links.map(rowOf))}`,
    )}${stubs.length === 0 ? nothing : html`<ul class="rows" role="list">${stubs.map(stubRow)}</ul>`}`,
  );
}

/** What a link is called from the element that it leads to. */
function incomingWord(link: SceneLink, language: Language): string {
  if (link.styles.includes("counteracts")) return incomingWords.counteracts[language];
  // A link to a long-term effect is read as a contribution, whatever its type.
  const isContribution = link.reads === linkTable.contributesTo.reads[language];
  return incomingWords[isContribution ? "contributesTo" : link.type][language];
}

function linkRow(viewer: Viewer, link: SceneLink, other: NodeId, isTold: boolean): TemplateResult {
  const { language } = viewer;
  const node = viewer.index.node(other);
  const said = [node && kindWord(node.kind, language), ...link.styles.map((style) => styleWord(style, language))];
  const { one, many } = kindWords.assumption;
  const assumptions = assumptionsOn(viewer, link.id);
  const own = (label: string) => assumptions.length > 0 && (label === one[language] || label === many[language]);
  return html`<li class="row kind-${node?.kind}">${nodeButton(viewer, other)}
    <span class="aside">${said.filter(Boolean).join(" · ")}</span>
    ${factList([
      ...(isTold ? [] : assumptions.map((assumption) => assumptionFact(viewer, assumption))),
      ...detailFacts((link.details ?? []).filter(({ label }) => !own(label))),
    ])}</li>`;
}

/** An assumption on a link, where the rest of what is known of it stands with the other end. */
const assumptionFact = (viewer: Viewer, { title, status }: ViewerAssumption): Fact => ({
  label: kindWords.assumption.one[viewer.language],
  content: html`<span dir="auto">${title}</span>${status === undefined ? nothing : html` · ${assumptionStatus(status, viewer)}`}`,
});

function stubRow({ text, reads, reason, state, details }: SceneStub): TemplateResult {
  return html`<li class="row stub"><span class="sign" aria-hidden="true">⚠</span>
    ${state === "threadEnds" ? nothing : html`${capitalised(reads)} <code dir="auto">${text}</code>: `}${
      state === "threadEnds" ? capitalised(reason) : reason
    }${factList(detailFacts(details ?? []))}</li>`;
}
