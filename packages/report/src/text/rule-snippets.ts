import type { Language, Localized } from "@change-logic/model";
import type { ExplainedRule } from "@change-logic/validate/explain";

const reason: Localized = { sv: "Varför det får vara så här", en: "Why it may be like this" };

/** How a rule is set in a configuration, as YAML: its severity, and its options with their defaults. */
export function settingSnippet({ rule, options, examples }: ExplainedRule): string {
  if (options.length === 0) return `rules:\n  ${rule.id}: ${rule.severity}\n`;
  const lines = options.flatMap(({ name, default: fallback }) => {
    // What has no default shows the value of its example.
    const value = fallback ?? examples?.options?.[name];
    return value === undefined ? [] : [`    ${name}: ${JSON.stringify(value)}\n`];
  });
  return `rules:\n  ${rule.id}:\n    severity: ${rule.severity}\n${lines.join("")}`;
}

/** How a finding of a rule is exempt where it stands, as YAML; undefined for rules that have no exceptions. */
export function ignoreSnippet({ rule }: ExplainedRule, lang: Language): string | undefined {
  if (rule.reach === "run") return undefined;
  return `ignore:\n  - rule: ${rule.id}\n    reason: ${reason[lang]}\n    until: 2027-12-31\n`;
}
