import { html, type TemplateResult } from "lit";

/** Text in which `code` stands between backticks; an odd backtick opens nothing. */
export function codeText(text: string): TemplateResult {
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) return html`${text}`;
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}
