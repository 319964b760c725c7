import type { Finding, Language, Severity } from "@change-logic/model";
import { formatFinding } from "@change-logic/validate";
import type { SceneFindings, SceneMessage } from "./scene-types.js";

const rank: Record<Severity, number> = { info: 0, warn: 1, error: 2 };

/**
 * Counts findings per id of an element or item. Only direct findings count; each counts once, on the first of its
 * subjects that `isShown`, since that is the one most concerned. What they say is said in `lang`.
 */
export function findingMarks(
  findings: readonly Finding[],
  isShown: (key: string) => boolean,
  lang: Language,
): Map<string, SceneFindings> {
  const marks = new Map<string, { count: number; severity: Severity; rules: string[]; messages: SceneMessage[] }>();
  for (const finding of findings) {
    if (finding.cause !== "direct") continue;
    const key = finding.subjects.find(isShown);
    if (key === undefined) continue;
    const mark = marks.get(key) ?? { count: 0, severity: finding.severity, rules: [], messages: [] };
    mark.count += 1;
    if (rank[finding.severity] > rank[mark.severity]) mark.severity = finding.severity;
    if (!mark.rules.includes(finding.rule)) mark.rules.push(finding.rule);
    const message = { severity: finding.severity, text: formatFinding(finding, { lang }) };
    if (!mark.messages.some(({ text }) => text === message.text)) mark.messages.push(message);
    marks.set(key, mark);
  }
  return marks;
}
