import type { Language } from "@change-logic/model";
import { codeParts } from "../explanation-parts.js";
import { html } from "../html/html.js";
import { htmlPage } from "../html/html-page.js";
import { type Block, ended, type Form, type Line, type Section } from "./review-blocks.js";
import { reviewStyle } from "./review-style.js";

// HTML has no deeper heading.
const deepest = 6;

/** A form as a page of its own: one file without scripts or anything from elsewhere, to be read, printed and written on. */
export function reviewHtml({ title, blocks, closing }: Form, lang: Language): string {
  const body = `<main>
<h1>${html(title)}</h1>
${blocksHtml(blocks, 2)}
</main>
<footer>
<p>${html(closing)}</p>
</footer>`;
  return htmlPage({ title, style: reviewStyle, body }, lang);
}

const blocksHtml = (blocks: readonly Block[], level: number): string =>
  blocks.map((block) => blockHtml(block, level)).join("\n");

function blockHtml(block: Block, level: number): string {
  switch (block.kind) {
    case "text":
      return `<p>${codeParts(block.text)
        .map(({ isCode, text }) => (isCode ? `<code>${html(text)}</code>` : html(text)))
        .join("")}</p>`;
    case "list": {
      const tag = block.isNumbered ? "ol" : "ul";
      const kind = block.isNumbered ? "" : ' class="levels"';
      return `<${tag}${kind}>\n${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "boxes":
      return `<ul class="boxes">\n${block.items.map(boxHtml).join("\n")}\n</ul>`;
    case "facts": {
      const rows = block.rows.map(
        ({ label, text }) => `<tr><th scope="row">${html(label)}</th><td>${html(text)}</td></tr>`,
      );
      return `<table class="facts">\n<caption>${html(block.heading)}</caption>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
    }
    case "questions":
      return tableHtml(
        "questions",
        block.headings,
        block.rows.map(
          ({ asked, said }) => `<th scope="row">${html(asked)}</th><td>${said.map(cellLine).join(" ")}</td><td></td>`,
        ),
      );
    case "empty":
      return tableHtml(
        "empty",
        block.headings,
        Array.from({ length: block.rows }, () => "<td></td>".repeat(block.headings.length)),
      );
    case "section":
      return sectionHtml(block, level);
    default: {
      const unknown: never = block;
      return unknown;
    }
  }
}

function sectionHtml({ title, id, fold, blocks }: Section, level: number): string {
  const tag = `h${Math.min(level, deepest)}`;
  const name = `<${tag}${id === undefined ? "" : ` id="${html(id)}"`}>${html(title)}</${tag}>`;
  const body = blocksHtml(blocks, level + 1);
  if (fold === undefined) return `<section>\n${name}\n${body}\n</section>`;
  return `<details class="part">\n<summary>${name}</summary>\n${body}\n</details>`;
}

const tableHtml = (
  kind: string,
  headings: readonly string[],
  rows: readonly string[],
): string => `<table class="${kind}">
<thead><tr>${headings.map((heading) => `<th scope="col">${html(heading)}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row}</tr>`).join("\n")}
</tbody>
</table>`;

const cellLine = (line: Line): string =>
  `<p${line.isQuestion ? ' class="ask"' : ""}>${lineHtml({ ...line, text: ended(line.text) })}</p>`;

const boxHtml = ({ text, to }: { readonly text: string; readonly to?: string }): string =>
  `<li>${to === undefined ? html(text) : `<a href="#${html(to)}">${html(text)}</a>`}</li>`;

const lineHtml = ({ label, text, isQuestion }: Line): string => {
  if (isQuestion) return `<em>→ ${html(text)}</em>`;
  return label === undefined ? html(text) : `<strong>${html(label)}:</strong> ${html(text)}`;
};
