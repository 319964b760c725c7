/** The style of a report page: no fonts, pictures or scripts from elsewhere. Contrast is at least 4.5 to 1. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1c2126; --soft: #555f69; --line: #c9d1d9; --panel: #f5f7f9; --link: #0a4f8f;
  --error: #a3131f; --warn: #7a4b00; --info: #0a4f8f; --good: #1a6334; --mark: #fff0b3; --on-mark: #1c2126;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14181d; --text: #e8ebee; --soft: #aeb8c2; --line: #3d4650; --panel: #1d232a; --link: #93c6ff;
    --error: #ffa3a8; --warn: #f2c46b; --info: #93c6ff; --good: #8fd6a6; --mark: #5c4a00; --on-mark: #ffffff;
  }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 62rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.35rem; margin-top: 2.5rem; padding-bottom: .35rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin-top: 1.75rem; }
h4 { font-size: 1rem; margin-top: 1.5rem; }
p { margin: .5rem 0; max-width: 44rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9em; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; margin-bottom: 1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft { color: var(--soft); }
.strengths { margin: 1rem 0 0; padding: 0; list-style: none; }
.strengths li { position: relative; margin: .4rem 0; padding-left: 1.6rem; max-width: 44rem; }
.strengths li::before { content: "✓"; content: "✓" / ""; position: absolute; left: 0; color: var(--good); font-weight: 700; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; color: var(--soft); padding-bottom: .35rem; }
th, td { padding: .35rem 1.5rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
thead th { color: var(--soft); font-size: .9em; }
td { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums; font-weight: 600; }
thead th + th { text-align: right; padding-right: 0; }
.findings { margin: .75rem 0 0; padding: 0; list-style: none; }
.finding {
  margin: 0 0 1rem; padding: .9rem 1.1rem 1rem; border: 1px solid var(--line); border-left: .35rem solid var(--tone);
  border-radius: .4rem; background: var(--panel);
}
.error { --tone: var(--error); } .warn { --tone: var(--warn); } .info { --tone: var(--info); }
.what { margin: 0; display: flex; flex-wrap: wrap; gap: .15rem .9rem; align-items: baseline; }
.severity { color: var(--tone); font-weight: 700; }
.message { margin: .35rem 0 0; }
.label { margin: .9rem 0 .3rem; color: var(--soft); font-size: .9em; }
.thread { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; align-items: stretch; }
.thread li { display: flex; align-items: center; gap: .4rem; max-width: 100%; }
.thread li + li::before { content: "→"; content: "→" / ""; color: var(--soft); }
.step {
  padding: .25rem .6rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--page); min-width: 0;
  max-width: 16rem; font-size: .9em; line-height: 1.35;
}
.step small { display: block; color: var(--soft); font-size: .85em; }
.here { border: 2px solid var(--tone); font-weight: 600; }
.here small { font-weight: 400; }
.gone { border: 2px dashed var(--tone); color: var(--tone); font-weight: 600; }
pre code { font-size: 1em; }
.line { position: relative; margin: .9rem 0 0; padding: .5rem .7rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--page);
  white-space: pre-wrap; }
mark { background: var(--mark); color: var(--on-mark); padding: .05em .15em; border-radius: .15em; }
.number { color: var(--soft); margin-right: 1ch; user-select: none; }
details { margin: .75rem 0; padding: .6rem 1rem; border: 1px solid var(--line); border-radius: .4rem; }
details[open] { padding-bottom: 1rem; }
h2, .finding { scroll-margin-top: 1rem; }
.rule { scroll-margin-top: 4rem; }
.rule h3 { margin-top: 1rem; }
summary { cursor: pointer; font-weight: 600; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 2px solid var(--line); }
@media (max-width: 30rem) {
  body { padding: 1rem .75rem 2rem; }
  h1 { font-size: 1.45rem; }
  .finding { padding: .75rem .8rem .85rem; }
  .thread { flex-direction: column; align-items: flex-start; gap: .25rem; }
  .thread li { flex-direction: column; align-items: flex-start; gap: .15rem; }
  .thread li + li::before { content: "↓"; content: "↓" / ""; padding-left: .8rem; }
  .step { max-width: 100%; }
}
@media print {
  :root {
    color-scheme: light; --page: #ffffff; --text: #000000; --soft: #444444; --line: #999999; --panel: #ffffff;
    --link: #000000; --error: #a3131f; --warn: #7a4b00; --info: #0a4f8f; --good: #1a6334; --mark: #ffffff;
    --on-mark: #000000;
  }
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  .skip { display: none; }
  h1 { font-size: 16pt; }
  h2 { font-size: 12.5pt; margin-top: 14pt; }
  h3, h4 { font-size: 10.5pt; margin-top: 9pt; }
  h1, h2, h3, h4, summary { break-after: avoid; }
  p, .message { max-width: none; margin: 2pt 0; }
  table { margin: 4pt 0; }
  th, td { padding-top: 1pt; padding-bottom: 1pt; }
  .finding, tr { break-inside: avoid; }
  .findings { margin-top: 3pt; }
  /* What fits beside something else gets no line of its own: the file's words beside the rule, a thread beside its name. */
  .finding { display: flex; flex-wrap: wrap; gap: 0 8pt; align-items: baseline; margin-bottom: 4pt; padding: 2pt 6pt 3pt; }
  .what { flex: 1 0 auto; max-width: 100%; gap: 0 .9rem; }
  .line { order: 1; margin: 0; padding: 0; border: 0; font-size: .85em; }
  .message, .label, .thread { order: 2; }
  .message { flex: 1 0 100%; }
  .label { margin: 0; }
  .thread { flex: 1 1 75%; margin: 1pt 0; }
  .thread, .thread li { gap: 2pt; }
  .step { padding: 0 3pt; max-width: none; }
  .step small { display: inline; }
  mark { outline: 1px solid #000000; }
  /* Of the rules only what was opened: to print what is said of all would take more paper than the findings. */
  section:has(> details):not(:has(> details[open])), details:not([open]) { display: none; }
  details { margin: 3pt 0; padding: 0; border: 0; }
  details[open] { padding-bottom: 3pt; }
  .rule h3 { margin-top: 4pt; }
  footer { margin-top: 10pt; padding-top: 4pt; }
}`.trim();
