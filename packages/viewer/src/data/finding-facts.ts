import type { Indicators } from "@change-logic/analysis";
import { boxId } from "@change-logic/diagram";
import {
  type Finding,
  kindWords,
  type Language,
  languages,
  type Model,
  type ModelDeclaration,
  titleOf,
} from "@change-logic/model";
import { findingMessage, type ReporterOptions, type ReportInput, ruleText } from "@change-logic/report";
import { declarationUsers } from "./declaration-users.js";
import type { NamedByPlan } from "./named-by-plan.js";
import { withoutGaps } from "./said.js";
import type { NodeId, ViewerFinding, ViewerRule } from "./viewer-data.js";

/** The findings that the viewer tells of, and what they are about. */
export interface FindingFacts {
  /** Direct ones that are neither ignored nor known, in the order of the report; none without a report. */
  readonly findings: readonly Finding[];
  /** For each of them, the elements and items among its subjects, then those that use what else it is about. */
  readonly subjects: readonly (readonly NodeId[])[];
  /** For each of them, the indicators, assumptions, actors and so on among its subjects. */
  readonly declared: readonly (readonly ModelDeclaration[])[];
  /** For each of them, the indexes of the plans that it is about, where it is about nothing else. */
  readonly plans: readonly (readonly number[])[];
  /** By element or item, the places of the findings about it. */
  readonly byNode: ReadonlyMap<NodeId, readonly number[]>;
  /** The place of an indicator among those of the viewer. */
  readonly indicatorPlaces: ReadonlyMap<ModelDeclaration, number>;
}

/** What findings are told with. */
export interface FindingContext {
  readonly indicators: Indicators;
  readonly named: NamedByPlan;
}

/**
 * Chooses the findings to tell of, and finds what they are about. What is found of an indicator, an assumption, an actor, a
 * target group or a factor is about the elements that use it. Where an id is used twice, they are about both.
 */
export function findingFacts(model: Model, report: ReportInput | undefined, context: FindingContext): FindingFacts {
  const findings = (report?.findings ?? []).filter(({ cause, suppressed }) => cause === "direct" && !suppressed);
  const nodes = new Map<string, NodeId[]>();
  const declarations = new Map<string, ModelDeclaration[]>();
  const plansById = new Map<string, number[]>();
  const users = findings.length > 0 ? declarationUsers(model, context) : undefined;
  if (users) {
    for (const node of [...model.elements, ...model.items]) add(nodes, node.key, boxId(node));
    for (const declaration of model.declarations) add(declarations, declaration.key, declaration);
    for (const { id, index } of model.plans) add(plansById, id, index);
  }
  const declared = findings.map((finding) => finding.subjects.flatMap((key) => declarations.get(key) ?? []));
  const subjects = findings.map((finding, place) => {
    const own = finding.subjects.flatMap((key) => nodes.get(key) ?? []);
    const using = declared[place]!.flatMap((declaration) => users?.(declaration) ?? []);
    return [...new Set([...own, ...using.map(boxId)])];
  });
  const plans = findings.map((finding, place) =>
    subjects[place]!.length + declared[place]!.length > 0
      ? []
      : finding.subjects.flatMap((key) => plansById.get(key) ?? []),
  );
  const byNode = new Map<NodeId, number[]>();
  for (const [place, about] of subjects.entries()) for (const node of about) add(byNode, node, place);
  const indicatorPlaces = new Map<ModelDeclaration, number>(
    context.indicators.all.map((indicator, place) => [indicator, place]),
  );
  return { findings, subjects, declared, plans, byNode, indicatorPlaces };
}

/** The findings as a diagram marks its boxes with them: what they are about through something else is a subject too. */
export function drawnFindings(model: Model, { findings, subjects }: FindingFacts): Finding[] {
  const keys = new Map([...model.elements, ...model.items].map((node) => [boxId(node), node.key]));
  return findings.map((finding, place) => {
    const using = subjects[place]!.flatMap((id) => keys.get(id) ?? []);
    const all = [...new Set([...finding.subjects, ...using])];
    return all.length === finding.subjects.length ? finding : { ...finding, subjects: all };
  });
}

/** The findings in one language. */
export function toldFindings(
  { findings, subjects, declared, plans, indicatorPlaces }: FindingFacts,
  report: ReportInput,
  lang: Language,
): ViewerFinding[] {
  return findings.map((finding, place) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: findingMessage(finding, lang, report.rules),
    subjects: subjects[place]!,
    ...withoutGaps({
      named: declared[place]!.map((each) => `${kindWords[each.kind].one[lang]} ${titleOf(each, lang).trim()}`),
      indicators: declared[place]!.flatMap((each) => indicatorPlaces.get(each) ?? []),
      plans: [...plans[place]!],
    }),
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
