import type { Language, Localized } from "@change-logic/model";
import { css, html, nothing, type TemplateResult } from "lit";
import type { NodeId, ViewerConflict, ViewerConflictWalk } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { heading } from "./heading.js";
import { nodeButton } from "./node-button.js";
import { shownCount } from "./shown-count.js";

/** Goal conflicts with what stands on each side, each leading to what is known of it; nothing where there are none. */
export function conflictList(viewer: Viewer, depth: 0 | 1 | 2): TemplateResult | typeof nothing {
  const { data, language, matches } = viewer;
  const all = data.conflicts ?? [];
  if (all.length === 0) return nothing;
  const shown = all.filter((conflict) => !matches || nodesOf(conflict).some((id) => matches.has(id)));
  return html`<section class="goal-conflicts">
    ${heading(viewer, depth, words.conflicts[language])}
    <p class="muted">${words.about[language]}</p>
    ${shownCount(viewer, shown.length, all.length, words.counted[language])}
    ${shown.length === 0 ? nothing : html`<ul class="conflicts" role="list">${shown.map((each) => html`<li>${told(viewer, each)}</li>`)}</ul>`}
  </section>`;
}

const nodesOf = ({ subject, furthers, counteracts }: ViewerConflict): NodeId[] => [
  ...(subject === undefined ? [] : [subject]),
  ...[...furthers, ...counteracts].flatMap(({ from, item }) => [from, item]),
];

function told(viewer: Viewer, conflict: ViewerConflict): TemplateResult {
  const { language, data } = viewer;
  const { level, subject, plan, furthers, counteracts, leftOut } = conflict;
  const name = plan === undefined ? nodeButton(viewer, subject) : html`<bdi>${data.plans[plan]?.title}</bdi>`;
  const side = (walks: readonly ViewerConflictWalk[], kind: "furthers" | "counteracts") =>
    html`<dt><span aria-hidden="true">${kind === "furthers" ? "+" : "−"}</span> ${sideWords[level === "item" ? "item" : "other"][kind][language]}</dt>
      ${walks.map((walk) => html`<dd>${end(viewer, walk, level)}${kind === "counteracts" ? answer(viewer, walk) : nothing}</dd>`)}
      ${leftOut[kind] > 0 ? html`<dd class="muted">${words.more[language](leftOut[kind])}</dd>` : nothing}`;
  return html`<p>${name} ${levelWords[level][language]}</p>
    <dl>${side(furthers, "furthers")}${side(counteracts, "counteracts")}</dl>`;
}

/** Of an item the action is told, of an action the item, of a plan both. */
function end(viewer: Viewer, { from, item }: ViewerConflictWalk, level: ViewerConflict["level"]): TemplateResult {
  if (level === "item") return nodeButton(viewer, from);
  if (level === "action") return nodeButton(viewer, item);
  return html`${nodeButton(viewer, item)} (${words.by[viewer.language]} ${nodeButton(viewer, from)})`;
}

/** What the plan says is done about it. */
function answer(viewer: Viewer, { answer: action, answerText }: ViewerConflictWalk): TemplateResult {
  const { language } = viewer;
  const text = action === undefined ? answerText : nodeButton(viewer, action);
  return html`<span class="answer">${text === undefined ? words.noAnswer[language] : html`${words.answer[language]}: <bdi>${text}</bdi>`}</span>`;
}

/** The style of {@link conflictList}. */
export const conflictListStyle = css`
  .table-tab .goal-conflicts {
    margin-top: 2rem;
  }
  .conflicts {
    margin-top: 0.5rem;
  }
  .conflicts > li {
    position: relative;
    margin-top: 0.75rem;
    padding: 0.25rem 0 0.25rem 1.5rem;
    overflow-wrap: anywhere;
  }
  .conflicts > li::before {
    position: absolute;
    left: 0.25rem;
    color: var(--muted);
    content: "⇄" / "";
  }
  .conflicts dl {
    margin: 0.25rem 0 0;
  }
  .conflicts dt {
    font-weight: 700;
  }
  .conflicts dd {
    margin-inline-start: 1.25rem;
  }
  .conflicts .answer {
    display: block;
    color: var(--muted);
  }
`;

const levelWords: Readonly<Record<ViewerConflict["level"], Localized>> = {
  item: { sv: "främjas och motverkas.", en: "is furthered and counteracted." },
  action: { sv: "främjar ett mål och motverkar ett annat.", en: "furthers one goal and counteracts another." },
  plan: { sv: "främjar ett mål och motverkar ett annat.", en: "furthers one goal and counteracts another." },
};

const sideWords = {
  item: {
    furthers: { sv: "Främjas av", en: "Furthered by" },
    counteracts: { sv: "Motverkas av", en: "Counteracted by" },
  },
  other: {
    furthers: { sv: "Främjar", en: "Furthers" },
    counteracts: { sv: "Motverkar", en: "Counteracts" },
  },
} as const satisfies Record<string, Record<"furthers" | "counteracts", Localized>>;

const words = {
  conflicts: { sv: "Målkonflikter", en: "Goal conflicts" },
  about: {
    sv: "Mål som något i planen främjar och något motverkar, och insatser som främjar ett mål och motverkar ett annat.",
    en: "Goals that something in the plan furthers and something counteracts, and actions that further one goal and counteract another.",
  },
  counted: { sv: "målkonflikter", en: "goal conflicts" },
  by: { sv: "genom", en: "by" },
  more: {
    sv: (count: number) => `… och ${count} till`,
    en: (count: number) => `… and ${count} more`,
  },
  answer: { sv: "Planens svar", en: "The plan’s answer" },
  noAnswer: { sv: "Planen säger inget om vad som görs åt det.", en: "The plan says nothing of what is done about it." },
} as const satisfies Record<string, Localized | Readonly<Record<Language, (count: number) => string>>>;
