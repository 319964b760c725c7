import type { Finding, Language, Severity } from "@change-logic/model";
import { formatFinding } from "@change-logic/validate";
import type { SceneFindings, SceneMessage } from "./scene-types.js";
import { countPhrases } from "./scene-words.js";

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
    const message = messageOf(finding, lang);
    if (!mark.messages.some(({ text }) => text === message.text)) mark.messages.push(message);
    marks.set(key, mark);
  }
  return marks;
}

/** What direct findings say that no box is marked with, each message once, in their order. */
export function unmarkedFindings(
  findings: readonly Finding[],
  marks: ReadonlyMap<string, SceneFindings>,
  lang: Language,
): SceneMessage[] {
  const messages = new Map<string, SceneMessage>();
  for (const finding of findings) {
    if (finding.cause !== "direct" || finding.subjects.some((key) => marks.has(key))) continue;
    const message = messageOf(finding, lang);
    if (!messages.has(message.text)) messages.set(message.text, message);
  }
  return [...messages.values()];
}

const messageOf = (finding: Finding, lang: Language): SceneMessage => ({
  severity: finding.severity,
  text: formatFinding(finding, { lang }),
});

/** Messages that are told of a box that stands for many; the rest are counted. */
const mostOfMany = 5;

/**
 * The findings about any of the nodes that one box stands for: their number, and what the gravest say, so that the
 * picture tells what they are about, however many there are. Undefined where there are none.
 */
export function sumOfFindings(
  nodes: readonly { readonly key: string }[],
  marks: ReadonlyMap<string, SceneFindings>,
  language: Language,
): SceneFindings | undefined {
  const rules = new Set<string>();
  const said = new Map<string, SceneMessage>();
  let count = 0;
  let severity: Severity = "info";
  // Two elements of the same id share their findings.
  for (const key of new Set(nodes.map((node) => node.key))) {
    const found = marks.get(key);
    if (!found) continue;
    count += found.count;
    if (rank[found.severity] > rank[severity]) severity = found.severity;
    for (const rule of found.rules) rules.add(rule);
    for (const message of found.messages) {
      const before = said.get(message.text);
      if (!before || rank[message.severity] > rank[before.severity]) said.set(message.text, message);
    }
  }
  if (count === 0) return undefined;
  const messages = [...said.values()].sort((a, b) => rank[b.severity] - rank[a.severity]);
  const left = messages.slice(mostOfMany);
  const more = left.map((message): SceneMessage => {
    return { severity: message.severity, text: countPhrases.moreFindings[language](left.length) };
  });
  return { count, severity, rules: [...rules], messages: [...messages.slice(0, mostOfMany), ...more.slice(0, 1)] };
}
