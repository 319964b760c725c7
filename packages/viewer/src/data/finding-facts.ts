import { boxId } from "@change-logic/diagram";
import { type Finding, type Language, languages, type Model } from "@change-logic/model";
import { findingMessage, type ReporterOptions, type ReportInput, ruleText } from "@change-logic/report";
import type { NodeId, ViewerFinding, ViewerRule } from "./viewer-data.js";

/** The findings that the viewer tells of, and what they are about. */
export interface FindingFacts {
  /** Direct ones that are neither ignored nor known, in the order of the report; none without a report. */
  readonly findings: readonly Finding[];
  /** For each of them, the elements and items among its subjects. */
  readonly subjects: readonly (readonly NodeId[])[];
  /** By element or item, the places of the findings about it. */
  readonly byNode: ReadonlyMap<NodeId, readonly number[]>;
}

/** Chooses the findings to tell of, and finds what they are about. Where an id is used twice, they are about both. */
export function findingFacts(model: Model, report: ReportInput | undefined): FindingFacts {
  const findings = (report?.findings ?? []).filter(({ cause, suppressed }) => cause === "direct" && !suppressed);
  const byKey = new Map<string, NodeId[]>();
  if (findings.length > 0) for (const node of [...model.elements, ...model.items]) add(byKey, node.key, boxId(node));
  const subjects = findings.map((finding) => [...new Set(finding.subjects.flatMap((key) => byKey.get(key) ?? []))]);
  const byNode = new Map<NodeId, number[]>();
  for (const [place, nodes] of subjects.entries()) for (const node of nodes) add(byNode, node, place);
  return { findings, subjects, byNode };
}

/** The findings in one language. */
export function toldFindings(
  { findings, subjects }: FindingFacts,
  report: ReportInput,
  lang: Language,
): ViewerFinding[] {
  return findings.map((finding, place) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: findingMessage(finding, lang, report.rules),
    subjects: subjects[place]!,
    ...(finding.place?.file !== undefined && { file: finding.place.file }),
    ...(finding.place && { line: finding.place.start.line }),
  }));
}

/** What there is to say of each rule that something was found by, in every language. */
export function toldRules(
  { findings }: FindingFacts,
  report: ReportInput | undefined,
  explain: ReporterOptions["explain"],
): ReadonlyMap<string, Readonly<Record<Language, ViewerRule>>> {
  if (!report) return new Map();
  const names = [...new Set(findings.map(({ rule }) => rule))];
  return new Map(
    names.map((name) => {
      const texts = languages.map((lang) => [lang, ruleText(name, report, { lang, ...(explain && { explain }) })]);
      return [name, Object.fromEntries(texts) as Record<Language, ViewerRule>];
    }),
  );
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
