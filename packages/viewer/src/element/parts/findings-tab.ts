import { type Localized, localText } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { ViewerFinding } from "../../data/viewer-data.js";
import type { FindingGrouping } from "../state/viewer-state.js";
import type { Viewer } from "../viewer.js";
import { conflictList } from "./conflict-list.js";
import { type FindingGroup, findingGroups } from "./finding-groups.js";
import { findingItem } from "./finding-item.js";
import { heading } from "./heading.js";
import { nodeButton } from "./node-button.js";
import { shownCount } from "./shown-count.js";
import { unfolded } from "./unfolded.js";

const words = {
  strengths: { sv: "Styrkor", en: "Strengths" },
  ofWhole: {
    sv: "Gäller hela planen, oavsett filter och sökning.",
    en: "About the whole plan, whatever is filtered or searched for.",
  },
  weaknesses: { sv: "Svagheter", en: "Weaknesses" },
  none: { sv: "Inga svagheter hittades i det som kontrolleras.", en: "No weaknesses were found in what is checked." },
  noneShown: {
    sv: "Ingen iakttagelse stämmer med filtret eller sökningen.",
    en: "No finding matches the filters or the search.",
  },
  which: { sv: "Visa vilka", en: "Show which" },
  things: { sv: "iakttagelser", en: "findings" },
  group: { sv: "Gruppera efter", en: "Group by" },
} as const satisfies Record<string, Localized>;

const groupings: Readonly<Record<FindingGrouping, Localized>> = {
  severity: { sv: "allvar", en: "severity" },
  rule: { sv: "regel", en: "rule" },
  element: { sv: "element", en: "element" },
};

/** Strengths, goal conflicts and findings, each leading to what it is about. */
export function findingsTab(viewer: Viewer): TemplateResult {
  const { texts, language } = viewer;
  return html`
    <div class="findings-tab">
      <section>
        ${heading(viewer, 1, words.strengths[language])}
        ${viewer.matches === undefined ? nothing : html`<p class="muted">${words.ofWhole[language]}</p>`}
        <ul class="strengths" role="list">${texts.strengths.map((text, at) => strength(viewer, text, at))}</ul>
      </section>
      ${conflictList(viewer, 1)}
      <section>
        ${heading(viewer, 1, words.weaknesses[language])}
        ${weaknesses(viewer)}
      </section>
    </div>`;
}

/** A finding, drawn anew only when something of it has changed: there may be a thousand. */
function findingOnce(viewer: Viewer, finding: ViewerFinding, grouping: FindingGrouping): unknown {
  const { selected, texts } = viewer;
  const isAbout = selected !== undefined && finding.subjects.includes(selected);
  return guard([finding, texts, grouping, isAbout && selected], () => findingItem(viewer, finding, grouping));
}

/** As many as stand beside what is said of them; more are folded. */
const mostBeside = 3;

function strength(viewer: Viewer, text: string, at: number): TemplateResult {
  const subjects = viewer.data.strengthSubjects?.[at] ?? [];
  const list = () =>
    html`<ul class="subjects" role="list">${subjects.map((id) => html`<li>${nodeButton(viewer, id)}</li>`)}</ul>`;
  return html`<li><span class="strength"><bdi>${text}</bdi></span>${
    subjects.length === 0
      ? nothing
      : subjects.length <= mostBeside
        ? list()
        : html`<details><summary>${words.which[viewer.language]} (${subjects.length})</summary>${unfolded(list)}</details>`
  }</li>`;
}

function weaknesses(viewer: Viewer): TemplateResult {
  const { texts, language, state } = viewer;
  const { findings } = texts;
  if (findings.length === 0) return html`<p>${words.none[language]}</p>`;
  const shown = askedFindings(viewer);
  const grouping = state.group ?? "severity";
  const regroup = ({ target }: Event) => {
    const chosen = (target as HTMLSelectElement).value as FindingGrouping;
    viewer.change({ group: chosen === "severity" ? undefined : chosen }, "replace");
  };
  return html`
    <p class="grouping"><label>${words.group[language]}
      <select @change=${regroup}>
        ${Object.entries(groupings).map(([id, name]) => html`<option value=${id} ?selected=${id === grouping}>${name[language]}</option>`)}
      </select></label></p>
    ${shownCount(viewer, shown.length, findings.length, words.things[language])}
    ${shown.length === 0 ? html`<p>${words.noneShown[language]}</p>` : nothing}
    ${findingGroups(viewer, shown, grouping).map((group) => groupList(viewer, group, grouping))}`;
}

/**
 * The findings that the filters and the search leave. When a kind of finding is asked for only that kind is meant, not all
 * that is said of the same elements; what is about no element is left as long as nothing else is asked.
 */
function askedFindings({ data, texts, state, matches }: Viewer): readonly ViewerFinding[] {
  const { finding: asked, ...others } = state.filters;
  const facet = data.facets.find(({ id }) => id === "finding");
  const isAsked = asked !== undefined && (facet?.values.some(({ id }) => id === asked) ?? false);
  const isOnlyAsked = isAsked && Object.keys(others).length === 0 && state.search.trim() === "";
  const isOfKind = ({ rule, severity, plans }: ViewerFinding) =>
    asked !== undefined && [severity, rule, `rule:${rule}`, ...(plans ? ["plan"] : [])].includes(asked);
  // What asks for findings of every kind names none.
  const hasKind = isAsked && texts.findings.some(isOfKind);
  return texts.findings.filter(
    (one) =>
      (!hasKind || isOfKind(one)) &&
      (matches === undefined || isOnlyAsked || one.subjects.some((id) => matches.has(id))),
  );
}

function groupList(viewer: Viewer, { title, node, findings }: FindingGroup, grouping: FindingGrouping): TemplateResult {
  const name =
    node === undefined ? title : html`${nodeButton(viewer, node.id, localText(node.title, viewer.language))}`;
  return html`
    ${heading(viewer, 2, html`${name} <span class="muted">(${findings.length})</span>`)}
    <ul class="findings" role="list">${repeat(
      findings,
      (finding) => finding,
      (finding) => findingOnce(viewer, finding, grouping),
    )}</ul>`;
}
