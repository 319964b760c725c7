import { activeStatuses } from "@change-logic/analysis";
import { kindWords, type Language } from "@change-logic/model";
import { activeStatusWords, becauseWords, breakWords } from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { NodeId, ViewerCoverage, ViewerExpired, ViewerNode } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { unfolded } from "../unfolded.js";
import { itemStanding } from "./item-status.js";
import { restsOnRefuted } from "./link-assumptions.js";
import { titleIn } from "./panel-facts.js";
import { type Fact, factList, rowList, section, textFact } from "./panel-section.js";
import { expiredText, panelPhrases, panelWords, sentence, whyWords } from "./panel-words.js";
import { toggleWay } from "./reach.js";
import { walk } from "./walk.js";

/** How an item stands, and why: the ways by which it is reached, or where they stop. */
export function why(viewer: Viewer, node: ViewerNode): TemplateResult | typeof nothing {
  const { coverage } = node;
  if (!coverage) return nothing;
  const question = whyWords[coverage.status];
  return html`<div class="standing">${factList(standing(viewer, coverage))}</div>
    ${question ? section(viewer, "why", question[viewer.language], answer(viewer, coverage)) : nothing}
    ${counteracting(viewer, node, coverage)}`;
}

/** The status, what the plans have taken on, and which of several plans reach the item. */
function standing(viewer: Viewer, coverage: ViewerCoverage): Fact[] {
  const { inScope, plans } = coverage;
  const { language, data } = viewer;
  const isOne = data.plans.length < 2;
  const scope = inScope
    ? panelWords[isOne ? "inScope" : "onePlanInScope"]
    : panelWords[isOne ? "notInScope" : "noPlanInScope"];
  const titles = plans.flatMap((at) => data.plans[at]?.title ?? []);
  return [
    { label: panelWords.status[language], content: itemStanding(coverage, language) },
    ...textFact(panelWords.scope[language], scope[language]),
    ...(isOne ? [] : textFact(panelWords.plansThatReach[language], titles.join("; ") || panelWords.noPlan[language])),
  ];
}

function answer(viewer: Viewer, coverage: ViewerCoverage): TemplateResult {
  const { language } = viewer;
  const { because, through, onlyPlanned, onlyDone, via = [], paths, breaks, contested } = coverage;
  // Of a single action its own status says it.
  const isOne = totalOf(through ?? {}) === 1;
  const said = [
    through ? throughText(through, language) : "",
    because ? sentence(becauseWords[because][language]) : "",
    onlyPlanned && !isOne ? panelWords.onlyPlanned[language] : "",
    onlyDone && !isOne ? panelWords.onlyDone[language] : "",
    contested ? panelWords.contested[language] : "",
  ];
  const { reason, owner, until, to } = coverage;
  const facts = [
    ...textFact(panelWords.takenBy[language], to),
    ...textFact(panelWords.reason[language], reason),
    ...textFact(panelWords.owner[language], owner),
    ...textFact(panelWords.until[language], until),
  ];
  const isDoubtful =
    paths.length > 0 &&
    totalOf(through ?? {}) <= paths.length &&
    paths.every((path) => restsOnRefuted(viewer, path, "clean"));
  return html`${said.filter(Boolean).map((text) => html`<p>${text}</p>`)}${
    isDoubtful
      ? html`<p class="doubt"><span class="sign" aria-hidden="true">✕</span> ${panelWords.allRestOnRefuted[language]}</p>`
      : nothing
  }${factList(facts)}
    ${(coverage.expired ?? []).map((each) => expired(viewer, each))}
    ${via.length === 0 ? nothing : html`<p>${panelWords.via[language]}:</p>${nodeRows(viewer, panelWords.via[language], via)}`}
    ${ways(viewer, paths)}
    ${left(viewer, coverage)}
    ${breaks.length === 0 ? nothing : html`<p class="relation">${panelWords.breaks[language]}</p>${breakRows(viewer, breaks)}`}`;
}

/** What was said of the item until a day that is past. */
function expired({ language }: Viewer, entry: ViewerExpired): TemplateResult {
  const facts = [
    ...textFact(panelWords.reason[language], entry.reason),
    ...textFact(panelWords.owner[language], entry.owner),
  ];
  return html`<p class="expired">${expiredText(entry, language)}</p>${factList(facts)}`;
}

/** So many ways are shown at once; the rest is folded. */
const shownWays = 3;

/** The ways by which the item is reached. The folded ones are opened where the address asks for one of them. */
function ways(viewer: Viewer, paths: ViewerCoverage["paths"]): TemplateResult {
  const { language, state } = viewer;
  const rest = paths.length - shownWays;
  const isAsked = state.path !== undefined && state.path >= shownWays;
  const open = (details: Element | undefined) => {
    if (isAsked && details instanceof HTMLDetailsElement) details.open = true;
  };
  const later = () => paths.slice(shownWays).map((path, at) => way(viewer, path, at + shownWays));
  return html`${paths.slice(0, shownWays).map((path, at) => way(viewer, path, at))}${
    rest <= 0
      ? nothing
      : html`<details class="more" ${ref(open)}><summary>${panelPhrases.moreWays[language](rest)}</summary>${unfolded(later)}</details>`
  }`;
}

/** A way by which the item is reached; the diagram can be asked to highlight it alone. */
function way(viewer: Viewer, path: readonly NodeId[], at: number): TemplateResult | typeof nothing {
  const { language, state, index } = viewer;
  const [start] = path;
  const first = start === undefined ? undefined : index.node(start);
  if (!first) return nothing;
  const label = panelPhrases.wayFrom[language](titleIn(viewer, first));
  const isShown = state.path === at;
  const show = () => {
    if (!isShown) viewer.change({ tab: "diagram", diagram: "whole" });
    toggleWay(viewer, at);
  };
  return html`<div class="one-way">${walk(viewer, path, { manner: "clean", label })}
    <button type="button" class="way" aria-pressed=${isShown ? "true" : "false"} @click=${show}
      >${panelWords.showWayInDiagram[language]}<span class="unseen">: ${label}</span></button></div>`;
}

/** How many actions reach the item besides those whose ways are shown. */
function left({ language }: Viewer, { through = {}, paths }: ViewerCoverage): TemplateResult | typeof nothing {
  const count = totalOf(through) - paths.length;
  return paths.length === 0 || count <= 0 ? nothing : html`<p>${panelPhrases.moreActions[language](count)}</p>`;
}

const totalOf = (through: NonNullable<ViewerCoverage["through"]>): number =>
  activeStatuses.reduce((sum, status) => sum + (through[status] ?? 0), 0);

/** “Nås av 2 insatser: 1 pågår, 1 planerad.”, “Nås av 1 insats: planerad.” */
function throughText(through: NonNullable<ViewerCoverage["through"]>, language: Language): string {
  const total = totalOf(through);
  const { one, many } = kindWords.action;
  const told = activeStatuses.flatMap((status) => {
    const count = through[status] ?? 0;
    const word = activeStatusWords[status][language][count === 1 ? 0 : 1];
    return count === 0 ? [] : [total === 1 ? word : `${count} ${word}`];
  });
  return `${panelWords.reachedBy[language]} ${total} ${(total === 1 ? one : many)[language]}: ${told.join(", ")}.`;
}

function breakRows(viewer: Viewer, breaks: ViewerCoverage["breaks"]): TemplateResult {
  const { language, index } = viewer;
  const rows = breaks.map(
    ({ at, reason }) =>
      html`<li class="row kind-${index.node(at)?.kind}">${nodeButton(viewer, at)} <span class="aside">${breakWords[reason][language]}</span></li>`,
  );
  return rowList(viewer, panelWords.breaks[language], rows);
}

/** Items as buttons, each with how it stands. */
export function nodeRows(viewer: Viewer, label: string, ids: readonly NodeId[]): TemplateResult {
  const rows = ids.map((id) => {
    const node = viewer.index.node(id);
    return html`<li class="row kind-${node?.kind}">${nodeButton(viewer, id)} <span class="aside">${node?.coverage && itemStanding(node.coverage, viewer.language)}</span></li>`;
  });
  return rowList(viewer, label, rows);
}

/** The actions that lead to an item in such a way that they counteract it, where it is a matter of conflict. */
function counteracting(viewer: Viewer, { id }: ViewerNode, coverage: ViewerCoverage): TemplateResult | typeof nothing {
  if (coverage.status !== "counteracted" && !coverage.contested) return nothing;
  const title = panelWords.counteractedBy[viewer.language];
  const isAgainst = ({ kind, reaches = [] }: ViewerNode) =>
    kind === "action" && reaches.some(({ item, manner }) => item === id && manner === "negative");
  const actions = viewer.data.nodes.filter(isAgainst).map((node) => node.id);
  return actions.length === 0 ? nothing : section(viewer, "counteracting", title, nodeRows(viewer, title, actions));
}
