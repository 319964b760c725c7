import { localText } from "@change-logic/model";
import type { TableCell, TableColumn, TableRow } from "@change-logic/report";
import { severityWords } from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerFinding, ViewerTables } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { findingGroups } from "./finding-groups.js";
import { printWords } from "./print-words.js";
import { severitySign } from "./severity-sign.js";

/** Strengths first, then the findings that the selection leaves, by severity. */
export function printedFindings(viewer: Viewer): TemplateResult {
  const { texts, language, matches } = viewer;
  const shown = matches
    ? texts.findings.filter(({ subjects }) => subjects.some((id) => matches.has(id)))
    : texts.findings;
  return html`${
    texts.strengths.length === 0
      ? nothing
      : html`<h2>${printWords.strengths[language]}</h2>
    <ul>${texts.strengths.map((text) => html`<li>${text}</li>`)}</ul>`
  }
    <h2>${printWords.findings[language]}</h2>
    ${shown.length === 0 ? html`<p>${printWords.noFindings[language]}</p>` : printedGroups(viewer, shown)}`;
}

/** By severity as on the screen, from the gravest on; numbered throughout, so that one can be named at a meeting. */
function printedGroups(viewer: Viewer, findings: readonly ViewerFinding[]): TemplateResult[] {
  let count = 0;
  return findingGroups(viewer, findings, "severity").map((group) => {
    const start = count + 1;
    count += group.findings.length;
    return html`<h3>${group.title} (${group.findings.length})</h3>
      <ol class="findings" start=${start}>${group.findings.map((finding) => printedFinding(viewer, finding))}</ol>`;
  });
}

function printedFinding(
  { language, index }: Viewer,
  { severity, message, subjects, named = [], plans, file, line }: ViewerFinding,
): TemplateResult {
  const nodes = subjects
    .flatMap((id) => index.node(id) ?? [])
    .map(({ title, key }) => localText(title, language).trim() || key);
  const about = [...named, ...nodes, ...(plans ? [printWords.wholePlan[language]] : [])];
  const place =
    file === undefined ? undefined : line === undefined ? file : `${file}, ${printWords.line[language]} ${line}`;
  return html`<li><strong>${severitySign(severity)} ${severityWords[severity][language]}:</strong> <bdi>${message}</bdi>
    ${about.length === 0 ? nothing : html`<br /><span class="muted">${printWords.about[language]}: <bdi>${about.join(", ")}</bdi></span>`}
    ${place === undefined ? nothing : html`<br /><span class="muted">${place}</span>`}</li>`;
}

/**
 * A table without its empty columns and without the goals that nobody has chosen or reaches; how many those are is said
 * below it.
 */
export function printedTable(viewer: Viewer, id: keyof ViewerTables): TemplateResult | typeof nothing {
  const { texts, language, matches, index } = viewer;
  const table = texts.tables[id];
  if (!table) return nothing;
  const isChosen = ({ key }: TableRow) => index.byKey(key ?? "")?.coverage?.status !== "outOfScope";
  const isMatch = ({ key }: TableRow) => !matches || key === undefined || matches.has(index.byKey(key)?.id ?? "");
  const asked = table.rows.filter(isMatch);
  const rows = asked.filter(isChosen);
  const used = table.columns.flatMap((column, at) =>
    rows.some(({ cells }) => hasSaid(cells[at])) ? [{ column, at }] : [],
  );
  const left = asked.length - rows.length;
  return html`<h2>${table.caption}</h2>
    ${
      rows.length === 0
        ? html`<p>${printWords.emptyTable[language]}</p>`
        : html`<table>
      <thead><tr>${used.map(({ column }) => html`<th scope="col" class=${column.kind}>${column.heading}</th>`)}</tr></thead>
      <tbody>${rows.map(({ cells }) => html`<tr>${used.map(({ column, at }) => html`<td class=${column.kind}><bdi>${cellText(cells[at], column)}</bdi></td>`)}</tr>`)}</tbody>
    </table>`
    }
    ${left === 0 ? nothing : html`<p class="muted">${printWords.notChosen[language]} ${left}.</p>`}`;
}

const hasSaid = (cell: TableCell | undefined): boolean =>
  cell !== undefined && cell !== null && cell !== "" && cell !== 0;

function cellText(cell: TableCell | undefined, { kind }: TableColumn): string {
  if (!hasSaid(cell)) return cell === 0 && kind === "number" ? "0" : "";
  return kind === "mark" ? "×" : String(cell);
}
