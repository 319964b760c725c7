import { escapeTerminal, escapeXml, type Language, type Localized } from "@change-logic/model";
import { previewScript, previewScriptHash, style, styleHash } from "#page-parts";
import { previewWords } from "./preview-words.js";

/**
 * The page that a preview serves while it has had nothing to draw: what is wrong, in the language. It listens to the
 * preview, tells what is wrong as that changes, and gives way to the page of the plan as soon as there is one.
 */
export function renderWaitingPage(problem: Localized, lang: Language): string {
  const policy = [
    "default-src 'none'",
    `script-src '${previewScriptHash}'`,
    `style-src '${styleHash}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${previewWords.waiting[lang]} – change-logic</title>
<style>${style}</style>
</head>
<body>
<main class="plain">
<h1>${previewWords.waiting[lang]}</h1>
<p class="notice">${previewWords.waitingHelp[lang]}</p>
<pre id="change-logic-problem" role="alert">${problem[lang].split("\n").map(escapeTerminal).map(escapeXml).join("\n")}</pre>
</main>
<script>${previewScript}</script>
</body>
</html>
`;
}
