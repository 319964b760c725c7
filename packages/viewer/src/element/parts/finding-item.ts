import type { Localized } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerFinding } from "../../data/viewer-data.js";
import type { FindingGrouping } from "../state/viewer-state.js";
import type { Viewer } from "../viewer.js";
import { codeText } from "./code-text.js";
import { nodeButton } from "./node-button.js";
import { scrolledTo } from "./scrolled-to.js";
import { findingMessage } from "./text-findings.js";
import { unfolded } from "./unfolded.js";

const words = {
  about: { sv: "Gäller:", en: "About:" },
  used: { sv: "som hör till", en: "which belongs to" },
  plan: { sv: "planen som helhet", en: "the plan as a whole" },
  place: { sv: "Står i:", en: "Found in:" },
  line: { sv: "rad", en: "line" },
  why: { sv: "Varför spelar det roll?", en: "Why does it matter?" },
  more: { sv: "Mer om regeln", en: "More about the rule" },
} as const satisfies Record<string, Localized>;

/** A finding: how grave, what it says, what it is about, where it stands in the plan, and why it matters. */
export function findingItem(viewer: Viewer, finding: ViewerFinding, grouping: FindingGrouping): TemplateResult {
  const { language, selected } = viewer;
  const { severity, message, subjects, named = [], plans = [], file, line } = finding;
  const isSelected = selected !== undefined && subjects.includes(selected);
  // Under the heading of its element that need not be said again.
  const others = grouping === "element" ? subjects.slice(1) : subjects;
  return html`<li class="finding ${severity} ${isSelected ? "selected" : ""}" ${scrolledTo(isSelected)}>
    <p class="message">${findingMessage({ severity, text: message }, language)}</p>
    ${
      others.length + named.length + plans.length === 0
        ? nothing
        : html`<div class="about"><span class="muted">${words.about[language]}</span>
      ${named.length === 0 ? nothing : html`<span><bdi>${named.join(", ")}</bdi>${others.length === 0 ? nothing : html`, ${words.used[language]}`}</span>`}
      ${plans.length === 0 ? nothing : html`<span>${aboutPlans(viewer, plans)}</span>`}
      <ul class="subjects" role="list">${others.map((id) => html`<li>${nodeButton(viewer, id)}</li>`)}</ul></div>`
    }
    ${file === undefined ? nothing : html`<p class="place"><span class="muted">${words.place[language]}</span> <code>${file}</code>${line === undefined ? nothing : html`, ${words.line[language]} ${line}`}</p>`}
    ${why(viewer, finding.rule)}
  </li>`;
}

/** The plan as a whole, by its title where there are several. */
const aboutPlans = ({ data, language }: Viewer, plans: readonly number[]): unknown =>
  data.plans.length < 2
    ? words.plan[language]
    : html`<bdi>${plans.flatMap((at) => data.plans[at]?.title ?? []).join("; ")}</bdi> (${words.plan[language]})`;

function why({ texts, language }: Viewer, id: string): TemplateResult | typeof nothing {
  const rule = Object.hasOwn(texts.rules, id) ? texts.rules[id] : undefined;
  if (!rule) return nothing;
  const { parts, url } = rule;
  return html`<details class="finding-why">
    <summary>${words.why[language]}<span class="unseen">: ${id}</span></summary>
    ${unfolded(
      () => html`<dl>${parts.map(({ heading, text }) => html`<dt>${heading}</dt><dd>${codeText(text)}</dd>`)}</dl>
        ${url === undefined ? nothing : html`<p><a href=${url} rel="noopener noreferrer">${words.more[language]} (<code>${id}</code>)</a></p>`}`,
    )}
  </details>`;
}
