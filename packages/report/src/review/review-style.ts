/** What the form adds to the style of a report page: tables to write in, on a screen and on paper. */
export const reviewStyle = `
body { max-width: 70rem; }
section section h3, details h3 { margin-top: 2rem; }
ol { padding-left: 1.5rem; }
ol li { margin: .4rem 0; max-width: 44rem; }
.levels { padding-left: 1.2rem; }
.levels li { margin: .25rem 0; }
.boxes { padding: 0; list-style: none; }
.boxes li { position: relative; margin: .5rem 0; padding-left: 1.9rem; }
.boxes li::before { content: ""; position: absolute; left: 0; top: .2rem; width: 1.1rem; height: 1.1rem; border: 2px solid var(--text); border-radius: .15rem; }
.facts th, .facts td, .questions th, .questions td, .empty th, .empty td {
  padding: .5rem .7rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400;
}
.facts, .questions, .empty { width: 100%; }
.facts th { width: 40%; color: var(--soft); }
.facts td { height: 2.4rem; }
.questions { table-layout: fixed; }
.questions thead th, .empty thead th { background: var(--panel); color: var(--text); font-weight: 600; }
.questions thead th:first-child { width: 30%; }
.questions thead th:nth-child(2) { width: 40%; }
.questions tbody tr { height: 4.5rem; }
.questions tbody th { font-weight: 600; }
.questions td p { margin: 0 0 .35rem; }
.empty tbody tr { height: 3rem; }
.empty thead th:first-child { width: 60%; }
.part > summary > * { display: inline; margin: 0; border: 0; font-size: 1.15rem; }
@media (max-width: 40rem) {
  .questions, .questions tbody, .questions tr, .questions th, .questions td { display: block; width: auto; height: auto; }
  .questions thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .questions tr { margin-bottom: 1rem; }
  .questions td:last-child { min-height: 4rem; }
}
@media print {
  .facts th, .facts td, .questions th, .questions td, .empty th, .empty td { padding: 2pt 4pt; }
  .facts td { height: 5.5mm; }
  .questions tbody tr { height: 9mm; }
  .questions td p { display: inline; }
  .questions td p.ask { display: block; margin: 0; }
  .empty tbody tr { height: 8mm; }
  ol, .levels, .boxes { margin: 4pt 0; }
  ol li, .levels li { margin: 1pt 0; max-width: none; }
  .boxes li { margin: 2pt 0; }
  .boxes a { color: inherit; text-decoration: none; }
  section section h3, details h3 { margin-top: 6pt; }
  h2, h3 { break-after: avoid; }
  .part > summary { list-style: none; }
}`.trim();
