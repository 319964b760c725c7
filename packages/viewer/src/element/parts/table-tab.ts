import { kindWords, type Localized } from "@change-logic/model";
import { type ReachCell, type ReportTable, reachCells } from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerTables } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { conflictList } from "./conflict-list.js";
import { goesOnSideways } from "./goes-on-sideways.js";
import { heading } from "./heading.js";
import { nodeButton } from "./node-button.js";
import { shownCount } from "./shown-count.js";
import { selectTable, type TableSelection } from "./table-selection.js";
import { tableTools } from "./table-tools.js";
import { reachSigns, tableView } from "./table-view.js";

/** The tables that have a tab of their own; findings are shown as lists. */
type TabTable = Exclude<keyof ViewerTables, "findings">;

/** A table to read, sort, copy and save. */
export function tableTab(viewer: Viewer, id: TabTable): TemplateResult {
  const { language, texts } = viewer;
  const table = texts.tables[id];
  if (!table) return html`<p class="muted">${words.noPlans[language]}</p>`;
  if (table.rows.length === 0) {
    return html`${heading(viewer, 1, table.caption)}<p>${emptyWords[id][language]}</p>`;
  }
  const selection = selectTable(viewer, table);
  return html`<div class="table-tab">
    <div class="table-top">
      <div>${heading(viewer, 1, table.caption, "table-heading")}
        <p class="table-about">${aboutWords[id][language]}</p>
        ${id === "matrix" ? reachLegend(viewer) : nothing}</div>
      ${tableTools(viewer, selection.table)}
    </div>
    ${notes(viewer, id, table, selection)}
    <p class="sideways" aria-hidden="true">${words.sideways[language]}</p>
    <div class="table-frame" tabindex="0" role="region" aria-labelledby="table-heading" ${goesOnSideways()}>
      ${tableView(viewer, selection.table, selection.drawn)}
    </div>
    ${columnKey(viewer, selection.table)}
    ${id === "coverage" ? conflictList(viewer, 2) : nothing}
  </div>`;
}

/** What the signs of the matrix say. */
const reachLegend = ({ language }: Viewer): TemplateResult =>
  html`<ul class="reach-legend" role="list">
    ${reachCells.map((cell) => html`<li><span class="reach-${cell}" aria-hidden="true">${reachSigns[cell].counted}</span> <span>${legendWords[cell][language]}</span></li>`)}
    <li><span aria-hidden="true">${reachCells.map((cell) => reachSigns[cell].uncounted).join(" ")}</span> <span>${legendWords.uncounted[language]}</span></li>
  </ul>`;

const legendWords: Readonly<Record<ReachCell | "uncounted", Localized>> = {
  furthers: {
    sv: "främjar: leder dit utan någon länk som motverkar",
    en: "furthers: leads there without any counteracting link",
  },
  both: { sv: "främjar och motverkar, på olika vägar", en: "furthers and counteracts, by different ways" },
  counteracts: {
    sv: "motverkar: leder dit genom en länk som motverkar",
    en: "counteracts: leads there by a counteracting link",
  },
  uncounted: {
    sv: "insatsen räknas inte i täckningen: den är pausad, avbruten eller inte genomförd, eller saknar ansvarig",
    en: "coverage does not count the action: it is paused, cancelled or not done, or nobody is responsible",
  },
};

/** What is left out, and how it is shown. */
function notes(viewer: Viewer, id: TabTable, all: ReportTable, selection: TableSelection): TemplateResult {
  const { language, state, matches } = viewer;
  const { table, drawn, asideInAll } = selection;
  const rowWord = kindWords[rowKinds[id]].many[language];
  const hidden = table.rows.length - drawn.length;
  const goals = (columns: ReportTable["columns"]) => columns.filter(({ key }) => key !== undefined).length;
  const ask = (event: Event) =>
    viewer.change({ all: (event.currentTarget as HTMLInputElement).checked || undefined }, "replace");
  return html`
    ${shownCount(viewer, table.rows.length, all.rows.length, rowWord)}
    ${
      matches && goals(table.columns) < goals(all.columns)
        ? html`<p class="muted">${words.columns[language]} ${goals(table.columns)} ${words.of[language]} ${goals(all.columns)} ${kindWords.item.many[language]}.</p>`
        : nothing
    }
    ${
      !matches && asideInAll > 0 && asideInAll < all.rows.length
        ? html`<label class="tick"><input type="checkbox" .checked=${state.all === true} @change=${ask} />
          <span>${words.aside[language](asideInAll)}</span></label>`
        : nothing
    }
    ${
      hidden > 0
        ? html`<p class="table-large">${words.large[language](drawn.length, table.rows.length)}
          <button type="button" @click=${() => viewer.change({ all: true }, "replace")}>${words.drawAll[language]}</button></p>`
        : nothing
    }`;
}

/** The items that columns are about, each leading to what is known of it: headings sort. */
function columnKey(viewer: Viewer, { columns }: ReportTable): TemplateResult | typeof nothing {
  const about = columns.filter(({ key }) => key !== undefined);
  if (about.length === 0) return nothing;
  return html`<details class="column-key">
    <summary>${words.columnKey[viewer.language]}</summary>
    <ol>${about.map(({ key, heading: text }) => html`<li>${nodeButton(viewer, viewer.index.byKey(key!)?.id, text)}</li>`)}</ol>
  </details>`;
}

/** What the rows are about. */
const rowKinds = { coverage: "item", matrix: "action", actions: "action", plans: "item" } as const;

const aboutWords: Readonly<Record<TabTable, Localized>> = {
  coverage: {
    sv: "Varje mål i strategierna, med sin status och skälet till den. Insatserna som räknas är de som pågår eller planeras, är genomförda eller saknar status, och som någon ansvarar för.",
    en: "Each goal of the strategies, with its status and the reason for it. The actions counted are those planned, ongoing, done or without status, for which somebody is responsible.",
  },
  matrix: {
    sv: "Vilka mål insatserna leder till, och hur. Det som leder till ett mål leder också till målen ovanför, utom när det motverkar.",
    en: "Which goals the actions lead to, and how. What leads to a goal leads to those above it too, but not where it counteracts.",
  },
  actions: {
    sv: "Målen är de lägsta som insatsen leder till utan någon länk som motverkar.",
    en: "The goals are the lowest that the action leads to without any counteracting link.",
  },
  plans: {
    sv: "● visar att minst en insats i planen når målet: den pågår eller planeras, är genomförd eller saknar status, och någon ansvarar för den. ○ visar att planen har tagit sig an målet men inte når det, → att den lämnar det till en annan plan, – att den har valt bort det. Under ”Ingen” står målets status där ingen plan når det.",
    en: "● shows that at least one action of the plan reaches the goal: it is planned, ongoing, done or without status, and somebody is responsible. ○ shows that the plan has taken the goal on without reaching it, → that it leaves it to another plan, – that it has left it out. Under “Nobody” is the goal's status where no plan reaches it.",
  },
};

const noStrategy: Localized = {
  sv: "Planen hänvisar inte till någon strategi, så det finns inga mål att visa.",
  en: "The plan refers to no strategy, so there are no goals to show.",
};

const noAction: Localized = { sv: "Planen har inga insatser.", en: "The plan has no actions." };

const emptyWords: Readonly<Record<TabTable, Localized>> = {
  coverage: noStrategy,
  matrix: noAction,
  actions: noAction,
  plans: noStrategy,
};

const words = {
  noPlans: { sv: "Här finns bara en plan.", en: "There is only one plan here." },
  columns: { sv: "Kolumnerna visar", en: "The columns show" },
  of: { sv: "av", en: "of" },
  aside: {
    sv: (count: number) => `Visa också ${count} mål som inte är valda och som inget leder till`,
    en: (count: number) => `Show also ${count} ${count === 1 ? "goal" : "goals"} not taken on, to which nothing leads`,
  },
  large: {
    sv: (shown: number, all: number) =>
      `Tabellen är stor: de första ${shown} av ${all} rader visas. Alla är med när du kopierar eller sparar.`,
    en: (shown: number, all: number) =>
      `The table is large: the first ${shown} of ${all} rows are shown. All are included when you copy or save.`,
  },
  drawAll: { sv: "Visa alla rader", en: "Show all rows" },
  sideways: { sv: "Tabellen fortsätter åt höger →", en: "The table goes on to the right →" },
  columnKey: { sv: "Målen i kolumnerna", en: "The goals of the columns" },
} as const;
