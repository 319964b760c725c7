import type { Language, Severity } from "@change-logic/model";
import { escapeMarkdown, markdownCode } from "@change-logic/model/documents";
import { type Explanation, type Rule, ruleById, ruleUrl } from "@change-logic/validate";
import { codeParts, explanationParts, readRuleText } from "../explanation-parts.js";
import type { FindingView } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { mistakesUrl } from "../text/explain-read-text.js";
import { escapeSarif } from "./sarif-text.js";
import type { SarifLevel, SarifRule } from "./sarif-types.js";

/** SARIF's words for the severities. */
export const levels: Readonly<Record<Severity, SarifLevel>> = { error: "error", warn: "warning", info: "note" };

/** The rules that ran, and those that something was found by besides: problems of reading, rules of the engine. */
export function sarifRules(
  report: ReportInput,
  views: readonly FindingView[],
  options: Pick<ReporterOptions, "lang" | "explain">,
): SarifRule[] {
  const ran = new Map(report.rules.map((rule) => [rule.id, ruleOf(rule, options)]));
  for (const { finding } of views) {
    if (ran.has(finding.rule)) continue;
    const known = finding.stage === "rule" ? ruleById(finding.rule) : undefined;
    ran.set(finding.rule, known ? ruleOf(known, options) : readRuleOf(finding.rule, finding.severity, options.lang));
  }
  return [...ran.values()];
}

function ruleOf(rule: Rule, { lang, explain }: Pick<ReporterOptions, "lang" | "explain">): SarifRule {
  const { id, summary, severity, decidability, preset, topic } = rule;
  const text = escapeSarif(`${summary[lang]}.`);
  const url = ruleUrl(id);
  const explanation = rule.explanation ?? explain?.(id)?.explanation;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text },
    fullDescription: { text: explanation ? escapeSarif(explanation.finds[lang]) : text },
    help: explanation ? helpOf(explanation, url, lang) : plainHelp(`${summary[lang]}.`, url, lang),
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
    properties: { decidability, preset, topic, tags: [topic] },
  };
}

function readRuleOf(id: string, severity: Severity, lang: Language): SarifRule {
  const said = readRuleText(id, lang);
  const text = escapeSarif(said);
  return {
    id,
    name: nameOf(id),
    shortDescription: { text },
    fullDescription: { text },
    help: plainHelp(said, mistakesUrl, lang),
    helpUri: mistakesUrl,
    defaultConfiguration: { level: levels[severity] },
    properties: { topic: "reading", tags: ["reading"] },
  };
}

/** `item-uncovered` as `ItemUncovered`, as the names of SARIF's rules are written. */
const nameOf = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");

function helpOf(explanation: Explanation, url: string | undefined, lang: Language): SarifRule["help"] {
  const parts = explanationParts(explanation, lang);
  const inMarkdown = (text: string) =>
    codeParts(text)
      .map((part) => (part.isCode ? markdownCode(part.text) : escapeMarkdown(part.text)))
      .join("");
  return withLink(
    parts.map(({ heading, text }) => `${heading}: ${text}`),
    parts.map(({ heading, text }) => `**${heading}.** ${inMarkdown(text)}`),
    url,
    lang,
  );
}

const plainHelp = (text: string, url: string | undefined, lang: Language): SarifRule["help"] =>
  withLink([text], [escapeMarkdown(text)], url, lang);

function withLink(
  text: readonly string[],
  markdown: readonly string[],
  url: string | undefined,
  lang: Language,
): SarifRule["help"] {
  const more = lang === "sv" ? "Mer om regeln" : "More about the rule";
  return {
    text: [...text.map(escapeSarif), ...(url === undefined ? [] : [`${more}: ${url}`])].join("\n\n"),
    markdown: [...markdown, ...(url === undefined ? [] : [`[${more}](${url})`])].join("\n\n"),
  };
}
