import { escapeXml, type Language, type Localized } from "@change-logic/model";
import type { FindingView } from "../report-view.js";
import type { ReporterOptions } from "../reporter.js";
import { marksOf, severityName } from "../summary-lines.js";
import { excerptParts } from "../text/excerpt.js";
import { html } from "./html.js";
import { htmlThread } from "./html-thread.js";

const words = {
  line: { sv: "Rad", en: "Line" },
  excerpt: { sv: "Så står det i filen", en: "The file says" },
} as const satisfies Record<string, Localized>;

const signs = { error: "✕", warn: "▲", info: "●" } as const;

/** A finding as an entry of a list. `ruleId` is the id of what the page says of its rule, `id` is its own. */
export function htmlFinding(
  { finding, message, threads }: FindingView,
  id: string,
  ruleId: string,
  { lang, sources }: Pick<ReporterOptions, "lang" | "sources">,
): string {
  const { severity, rule, place } = finding;
  const sign = `<span aria-hidden="true">${signs[severity]} </span>`;
  const head = [
    `<span class="severity">${sign}${severityName(severity, lang)}</span>`,
    `<a href="#${ruleId}"><code>${html(rule)}</code></a>`,
    ...(place ? [`<span class="soft">${words.line[lang]} ${place.start.line}</span>`] : []),
    ...marksOf(finding, lang).map((mark) => `<span class="soft">(${html(mark)})</span>`),
  ];
  const shown = threads.map(
    (view, index) => `${htmlThread(view, lang, `${id}-thread${index === 0 ? "" : index + 1}`)}\n`,
  );
  return `<li class="finding ${severity}">
<p class="what">${head.join(" ")}</p>
<p class="message">${html(message)}</p>
${shown.join("")}${excerptHtml(place, sources, lang)}</li>`;
}

function excerptHtml(
  place: FindingView["finding"]["place"],
  sources: ReporterOptions["sources"],
  lang: Language,
): string {
  const source = place?.file === undefined ? undefined : sources.get(place.file);
  const parts = source && place ? excerptParts(source, place) : undefined;
  if (!parts) return "";
  const { line, before, marked, after } = parts;
  // Made harmless where it was cut out. How far a line is indented says nothing when it stands alone.
  const code = `${escapeXml(before.trimStart())}<mark>${escapeXml(marked)}</mark>${escapeXml(after)}`;
  const label = `<span class="unseen">${words.excerpt[lang]}: </span>`;
  return `<pre class="line">${label}<span class="number" aria-hidden="true">${line}</span><code>${code}</code></pre>\n`;
}
