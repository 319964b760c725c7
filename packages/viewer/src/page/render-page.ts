import { script, scriptHash } from "#page-parts";
import type { ViewerData } from "../data/viewer-data.js";

/** How the page is written. */
export interface PageOptions {
  /** What is chosen when the page is opened, as an address keeps it (see `writeState`); the whole when left out. */
  readonly address?: string;
}

/** The page around the viewer: one file that loads nothing, to be opened from a disk or published as it is. */
export function renderPage(data: ViewerData, options: PageOptions = {}): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>change-logic</title>
</head>
<body>
<change-logic-viewer follow="hash" heading-level="1"></change-logic-viewer>
<script type="application/json" id="change-logic-data">${json}</script>
<script>${script}</script>
</body>
</html>
${options.address ?? ""}`;
}
