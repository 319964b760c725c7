import { type ItemStatus, itemStatuses } from "@change-logic/analysis";
import { itemStatusWords, type Localized } from "@change-logic/model";
import {
  type ReachCell,
  type ReportTable,
  reachCells,
  reachCellWords,
  statusSigns,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { NodeId } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { viewerWords } from "../viewer-words.js";
import { nodeButton } from "./node-button.js";
import { nextSort } from "./table-sort.js";

const words = {
  mark: { sv: "ja", en: "yes" },
  uncounted: { sv: "räknas inte", en: "not counted" },
  sortedBy: { sv: "Sorterat efter", en: "Sorted by" },
  ascending: { sv: "stigande", en: "ascending" },
  descending: { sv: "fallande", en: "descending" },
  unsorted: { sv: "I dokumentets ordning.", en: "In document order." },
} as const satisfies Record<string, Localized>;

/**
 * A table with headings that sort it; each row leads to what it is about. `drawn` are the rows to draw, those of `table` or
 * the first of them. It is drawn anew only where something of it has changed.
 */
export function tableView(viewer: Viewer, table: ReportTable, drawn: readonly TableRow[]): TemplateResult {
  const { columns } = table;
  return html`<table class="data ${isMatrix(table) ? "matrix" : ""}">
    <caption class="unseen">${table.caption}</caption>
    <thead><tr>${columns.map((column) => headingCell(viewer, column))}</tr></thead>
    <tbody>${guard([table.id, viewer.language, viewer.selected, viewer.index, ...columns, ...drawn], () =>
      drawn.map((row) => bodyRow(viewer, table, row)),
    )}</tbody>
  </table>`;
}

/** Whether the columns are about items, and so many that their headings stand on end. */
const isMatrix = ({ columns }: ReportTable): boolean => columns.some(({ key }) => key !== undefined);

const sortSigns = { ascending: "▲", descending: "▼", none: "↕" } as const;

/** How wide columns are that may hold several titles; the goals of an action are most of all. */
const widths: ReadonlyMap<string, string> = new Map([
  ["because", "wide"],
  ["conflict", "wide"],
  ["actionStatus", "wide"],
  ["targetGroups", "wide"],
  ["addresses", "wide"],
  ["leadsTo", "wide"],
  ["goals", "widest"],
]);

function headingCell(viewer: Viewer, { id, heading, kind, key }: TableColumn): TemplateResult {
  const { language } = viewer;
  const { sort } = viewer.state;
  const way = sort?.column !== id ? "none" : sort.descending ? "descending" : "ascending";
  const press = () => {
    const next = nextSort(id, sort);
    viewer.change({ sort: next }, "replace");
    // Few screen readers say that an order has changed.
    viewer.announce(
      next
        ? `${words.sortedBy[language]} ${heading}, ${words[next.descending ? "descending" : "ascending"][language]}.`
        : words.unsorted[language],
    );
  };
  return html`<th
    scope="col"
    class="${kind} ${key === undefined ? (widths.get(id) ?? "") : "upright"}"
    aria-sort=${way === "none" ? nothing : way}
  ><button type="button" class="sort" @click=${press}
    ><span class="sort-text">${heading}</span><span class="sort-sign ${way}" aria-hidden="true">${sortSigns[way]}</span></button></th>`;
}

function bodyRow(viewer: Viewer, { id, columns }: ReportTable, row: TableRow): TemplateResult {
  const node = row.key === undefined ? undefined : viewer.index.byKey(row.key);
  const cellOf = (column: string) => row.cells[columns.findIndex((other) => other.id === column)];
  const status = node?.kind === "item" ? statusOf(viewer, cellOf("status")) : undefined;
  const cells = columns.map((column, at) => {
    const cell = row.cells[at] ?? null;
    if (at === 0) return html`<th scope="row">${nodeButton(viewer, node?.id, cell ?? undefined)}</th>`;
    if (column.id === "status" && status) {
      return statusCell(
        status,
        cell,
        id === "coverage" && status !== "outOfScope" ? whyButton(viewer, node?.id, row.cells[0]) : nothing,
      );
    }
    return column.kind === "reach"
      ? reachCell(viewer, cell, row.isUncounted === true)
      : dataCell(viewer, column, cell, status);
  });
  const classes = [
    status ? `stands-${status}` : "",
    // An area, under which other goals stand.
    status && cellOf("area") === null ? "area" : "",
    node !== undefined && node.id === viewer.selected ? "current" : "",
    row.isUncounted ? "uncounted" : "",
  ];
  return html`<tr class=${classes.join(" ")}>${cells}</tr>`;
}

const statusCell = (status: ItemStatus, word: TableCell, why: unknown): TemplateResult =>
  html`<td class="item-status"><div><span class="sign" aria-hidden="true">${statusSigns[status]}</span
    ><span><span class="word">${word}</span> ${why}</span></div></td>`;

/** Leads to the panel, where the paths or the break are shown. */
const whyButton = (viewer: Viewer, id: NodeId | undefined, goal: TableCell | undefined): TemplateResult =>
  html`<span class="why">${nodeButton(
    viewer,
    id,
    html`${viewerWords.why[viewer.language]}<span class="unseen"> ${goal}</span>`,
  )}</span>`;

const emptyCell = html`<td></td>`;
const emptyMark = html`<td class="mark"></td>`;

/** What an action does to a goal: filled where coverage counts the action, hollow where it does not. */
export const reachSigns: Readonly<Record<ReachCell, { readonly counted: string; readonly uncounted: string }>> = {
  furthers: { counted: "●", uncounted: "○" },
  both: { counted: "±", uncounted: "(±)" },
  counteracts: { counted: "−", uncounted: "(−)" },
};

function reachCell({ language }: Viewer, cell: TableCell, isUncounted: boolean): TemplateResult {
  const reach = reachCells.find((each) => reachCellWords[each][language] === cell);
  if (!reach) return emptyMark;
  const word = `${reachCellWords[reach][language]}${isUncounted ? `, ${words.uncounted[language]}` : ""}`;
  return html`<td class="mark reach-${reach}"><span role="img" aria-label=${word}
    >${reachSigns[reach][isUncounted ? "uncounted" : "counted"]}</span></td>`;
}

function dataCell(
  { language }: Viewer,
  { id, kind }: TableColumn,
  cell: TableCell,
  status: ItemStatus | undefined,
): TemplateResult {
  if (cell === null) return kind === "mark" ? emptyMark : emptyCell;
  if (kind === "number") return html`<td class="number">${decimal(cell, language)}</td>`;
  if (kind === "date") return html`<td class="date">${cell}</td>`;
  if (kind === "text") return html`<td>${lines(String(cell))}</td>`;
  // That nobody reaches a goal says more by how the goal stands.
  if (id === "nobody" && status) {
    const word = itemStatusWords[status][language];
    return html`<td class="mark nobody"><span role="img" aria-label=${word}>${statusSigns[status]}</span></td>`;
  }
  return html`<td class="mark"><span role="img" aria-label=${words.mark[language]}>●</span></td>`;
}

/** Several names in a cell stand on a line each; the text is what it was. */
function lines(text: string): unknown {
  const parts = text.split(/(?<=;) /u);
  return parts.length === 1 ? text : parts.map((part) => html`<span class="part">${part}</span> `);
}

const decimal = (cell: string | number, language: "sv" | "en"): string =>
  language === "sv" ? String(cell).replace(".", ",") : String(cell);

const statusOf = ({ language }: Viewer, word: TableCell | undefined): ItemStatus | undefined =>
  itemStatuses.find((status) => itemStatusWords[status][language] === word);
