import { ruleById } from "./rules/index.js";

/** The page about a rule that ships; undefined for rules of one's own and for problems of reading. */
export function ruleUrl(rule: string): string | undefined {
  return ruleById(rule) ? `https://github.com/change-logic/change-logic/blob/main/docs/rules/${rule}.md` : undefined;
}
