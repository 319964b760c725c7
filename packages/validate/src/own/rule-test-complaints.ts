import { type Finding, type Language, languages } from "@change-logic/model";
import { wordsOfThrown } from "@change-logic/model/documents";
import type { Rule } from "../rule.js";
import { listOf } from "../select/glob.js";
import type { CaseRun } from "./run-rule-test.js";
import type { ExpectedFinding, InvalidCase } from "./test-rule.js";

/** What is wrong with a case, in words for the one who wrote the rule; nothing when all is as expected. */
export function complaintsAbout(run: CaseRun, expected: InvalidCase["findings"], rule: Rule): readonly string[] {
  if (run.problems.length > 0) return run.problems;
  const said = run.findings.map((finding) => sayingOf(finding, rule));
  return [...said.flatMap(({ problems }) => problems), ...difference(said, expected)];
}

/** A finding with its messages. */
interface Said {
  readonly finding: Finding;
  readonly messages: readonly string[];
  readonly problems: readonly string[];
}

function sayingOf(finding: Finding, rule: Rule): Said {
  const problems: string[] = [];
  const messages = languages.map((language) => {
    const { text, problem } = messageIn(language, finding, rule);
    if (problem !== undefined) problems.push(`its message (${language}) for ${lineOf(finding)} ${problem}`);
    return text;
  });
  return { finding, messages, problems };
}

function messageIn(language: Language, { args }: Finding, rule: Rule): { text: string; problem?: string } {
  try {
    const text: unknown = rule.messages[language](args);
    if (typeof text !== "string") return { text: "", problem: "is no text" };
    if (text.trim() === "") return { text, problem: "is empty" };
    const slip = /\bundefined\b|\bNaN\b|\[object /u.exec(text)?.[0];
    // The plan itself may say so.
    const isOwn = slip === undefined || JSON.stringify(args).includes(slip);
    return isOwn ? { text } : { text, problem: `holds "${slip}": ${text}` };
  } catch (error) {
    return { text: "", problem: `crashed: ${wordsOfThrown(error)}` };
  }
}

function difference(said: readonly Said[], expected: InvalidCase["findings"]): readonly string[] {
  if (typeof expected === "number") {
    if (said.length === expected) return [];
    return [`expected ${expected} findings, found ${said.length}${listed(said)}`];
  }
  const missing: ExpectedFinding[] = [];
  const left = [...said];
  // What says most is looked for first, so that what says less does not take its place.
  for (const wanted of [...expected].sort((a, b) => weight(b) - weight(a))) {
    const at = left.findIndex((one) => isAsExpected(one, wanted));
    if (at === -1) missing.push(wanted);
    else left.splice(at, 1);
  }
  return [
    ...missing.map(
      (wanted) => `expected ${JSON.stringify(wanted)}, found${said.length === 0 ? " nothing" : listed(said)}`,
    ),
    ...left.map(
      (one) => `found ${lineOf(one.finding)}, which is not expected: ${one.messages[languages.indexOf("en")]}`,
    ),
  ];
}

const weight = (wanted: ExpectedFinding): number => (typeof wanted === "string" ? 0 : Object.keys(wanted).length);

function isAsExpected({ finding, messages }: Said, wanted: ExpectedFinding): boolean {
  if (typeof wanted === "string") return finding.subjects[0] === wanted;
  const { subjects, severity, message } = wanted;
  return (
    JSON.stringify(listOf(subjects)) === JSON.stringify(finding.subjects) &&
    (severity === undefined || severity === finding.severity) &&
    (message === undefined || messages.some((text) => text.includes(message)))
  );
}

const listed = (said: readonly Said[]): string =>
  said.length === 0 ? "" : `: ${said.map(({ finding }) => lineOf(finding)).join("; ")}`;

/** `warn about laddplatser, fler-laddar`. */
const lineOf = ({ severity, subjects }: Finding): string => `${severity} about ${subjects.join(", ")}`;
