import type { Language } from "@change-logic/model";
import { ruleById, ruleUrl } from "@change-logic/validate";
import { explanationParts, readRuleText } from "./explanation-parts.js";
import type { ReporterOptions, ReportInput } from "./reporter.js";
import { mistakesUrl } from "./text/explain-read-text.js";

/** What there is to say of a rule that something was found by. Code stands between backticks; nothing is escaped. */
export interface RuleText {
  /** A sentence. */
  readonly summary: string;
  /** What it finds, why it matters, what to do; none for what reading finds, and where nothing explains the rule. */
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  /** Its page in the docs; left out for rules of one's own. */
  readonly url?: string;
}

/**
 * What there is to say of a rule, by its id: one of the report, one that ships, or one of reading, which says its message
 * with `…` for what is written in the file. Of an id that is unknown it says the id.
 */
export function ruleText(
  name: string,
  { rules }: Pick<ReportInput, "rules">,
  { lang, explain }: { readonly lang: Language; readonly explain?: ReporterOptions["explain"] },
): RuleText {
  const rule = rules.find(({ id }) => id === name) ?? ruleById(name);
  if (!rule) return { summary: readRuleText(name, lang), parts: [], url: mistakesUrl };
  const explanation = rule.explanation ?? explain?.(rule.id)?.explanation;
  const url = ruleUrl(rule.id);
  return {
    summary: `${rule.summary[lang]}.`,
    parts: explanation ? explanationParts(explanation, lang) : [],
    ...(url !== undefined && { url }),
  };
}
