import type { Language } from "@change-logic/model";
import { html } from "./html.js";
import { style } from "./style.js";

/** What is particular to a page. */
export interface HtmlPage {
  readonly title: string;
  /** Rules of its own, after those that all pages have. */
  readonly style?: string;
  /** What stands between `<body>` and `</body>`, as markup. */
  readonly body: string;
}

/** A page of its own: one file that loads nothing and runs nothing, to be opened from a disk or published as it is. */
export const htmlPage = ({ title, style: own = "", body }: HtmlPage, lang: Language): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>
${style}
${own === "" ? "" : `${own}\n`}</style>
</head>
<body>
${body}
</body>
</html>
`;
