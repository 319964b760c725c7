import { css } from "lit";

/**
 * What a page is on paper. Browsers read this in the document only, not in shadow trees, so it is put there while
 * printing: the diagram's sheets are drawn with their margins, and text stands on A4.
 */
export const pageRules = `
@page { size: 210mm 297mm; margin: 18mm; }
@page change-logic-A4 { size: 297mm 210mm; margin: 0; }
@page change-logic-A3 { size: 420mm 297mm; margin: 0; }
@page change-logic-text { size: 210mm 297mm; margin: 16mm 18mm 18mm; }
@page change-logic-wide { size: 297mm 210mm; margin: 14mm 14mm 16mm; }
`;

/** The style of {@link PrintSheets}, in points: sizes on paper have nothing to do with those on the screen. */
export const printStyle = css`
  .sheets { display: none; }
  @media print {
    .viewer:has(~ .sheets.printing) { display: none; }
    .sheets.printing { display: block; color: #111827; background: #fff; font: 9.5pt/1.4 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: anywhere; }
    .sheet { break-after: page; overflow: hidden; }
    .sheet.A4 { page: change-logic-A4; }
    .sheet.A3 { page: change-logic-A3; }
    .sheet > svg { display: block; max-width: 100%; height: auto; }
    .sheets-text { page: change-logic-text; }
    .sheets-wide { page: change-logic-wide; }
    .sheets h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4pt; }
    .sheets h2 { font-size: 14pt; line-height: 1.25; margin: 16pt 0 5pt; break-after: avoid; }
    .sheets h3 { font-size: 11pt; margin: 12pt 0 3pt; break-after: avoid; }
    .sheets-wide h2:first-child, .sheets-columns h2:first-child { margin-top: 0; }
    .sheets p { margin: 0 0 5pt; orphans: 3; widows: 3; }
    .sheets ul, .sheets ol { margin: 0 0 5pt; padding-left: 15pt; }
    .sheets ul ul { margin: 1pt 0 3pt; }
    .sheets li { margin: 1.5pt 0; }
    .sheets .findings > li, .sheets-columns > ul > li { margin: 5pt 0; break-inside: avoid; }
    .sheets .muted, .sheets .key { color: #4b5563; }
    .sheets .severity-sign { width: 8pt; height: 8pt; vertical-align: -0.5pt; }
    .sheets table { border-collapse: collapse; width: 100%; font-size: 8.5pt; line-height: 1.3; }
    .sheets thead { display: table-header-group; }
    .sheets tr { break-inside: avoid; }
    .sheets th,
    .sheets td { overflow-wrap: break-word; text-align: start; vertical-align: top; padding: 2.5pt 5pt; border-bottom: 0.5pt solid #9ca3af; }
    .sheets th { border-bottom: 1pt solid #111827; vertical-align: bottom; }
    .sheets table + p { margin-top: 5pt; }
    .sheets .number { text-align: end; }
    .sheets .mark { text-align: center; }
    .sheets .sheets-columns { columns: 2; column-gap: 8mm; }
    .sheets-columns h2 { column-span: all; }
    .sheets footer { border-top: 0.5pt solid #9ca3af; margin-top: 12pt; padding-top: 5pt; color: #4b5563; column-span: all; }
  }
`;
