import {
  escapeTerminal,
  type Finding,
  isPast,
  type Model,
  type Place,
  placeOf,
  type Source,
} from "@change-logic/model";
import { fingerprint } from "@change-logic/validate";
import { messageWithThread } from "../finding-message.js";
import type { FindingView } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { artifactLocation } from "./artifact-uri.js";
import { levels } from "./sarif-rules.js";
import { escapeSarif } from "./sarif-text.js";
import type { SarifFix, SarifLocation, SarifRegion, SarifResult } from "./sarif-types.js";

/** What results are made with. */
export interface ResultContext {
  readonly report: ReportInput;
  readonly options: Pick<ReporterOptions, "lang" | "sources">;
  /** The place of each rule in the list of rules. */
  readonly ruleIndexes: ReadonlyMap<string, number>;
  /** Whether any result says that it is suppressed: then every one says whether it is. */
  readonly saysSuppressed: boolean;
}

/** A finding as a result. */
export function sarifResult(view: FindingView, context: ResultContext): SarifResult {
  const { finding, thread } = view;
  const { report, options, ruleIndexes, saysSuppressed } = context;
  const { rule, severity, cause, causedBy, causedByRule, raisedBy, stage, identity, fix, place } = finding;
  const { model } = report;
  const related = finding.subjects.slice(1).flatMap((subject) => subjectLocation(subject, model));
  const locations = locationsOf(finding, report);
  // What stands in no file, such as the goals of a shipped strategy, has no place to show.
  const steps = (thread?.steps ?? []).flatMap(({ key }) =>
    subjectLocation(key, model).map((location) => ({ location })),
  );
  const fixes = fix && place?.file !== undefined ? [fixOf(fix, place.file, options)] : [];
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: levels[severity],
    message: { text: escapeSarif(messageWithThread(view, options.lang)) },
    ...(locations.length > 0 ? { locations } : {}),
    ...(related.length > 0
      ? { relatedLocations: related.map((location, index) => ({ id: index + 1, ...location })) }
      : {}),
    ...(steps.length > 1 ? { codeFlows: [{ threadFlows: [{ locations: steps }] }] } : {}),
    ...(identity ? { partialFingerprints: { "changeLogic/v1": fingerprint(finding) } } : {}),
    ...(saysSuppressed ? { suppressions: suppressionsOf(finding, report) } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: {
      cause,
      ...(causedBy ? { causedBy: causedBy.map(escapeTerminal) } : {}),
      ...(causedByRule === undefined ? {} : { causedByRule }),
      ...(raisedBy === undefined ? {} : { raisedBy }),
      stage,
      subjects: finding.subjects.map(escapeTerminal),
      ...(thread ? { thread: thread.steps.map(({ key }) => escapeTerminal(key)) } : {}),
    },
  };
}

/** Where it stands; what stands in no file is told of at the start of the first plan, since readers ask for a place. */
function locationsOf({ place, subjects }: Finding, { model }: ReportInput): SarifLocation[] {
  const logicalLocations = subjects.slice(0, 1).flatMap((subject) => logicalLocation(subject, model));
  const [source] = model?.plans.flatMap((plan) => (plan.source?.file === undefined ? [] : [plan.source])) ?? [];
  const found = place?.file === undefined ? source?.placeAt(0, 0) : place;
  const physicalLocation =
    found?.file === undefined ? undefined : { artifactLocation: artifactLocation(found.file), region: regionOf(found) };
  if (!physicalLocation && logicalLocations.length === 0) return [];
  return [
    { ...(physicalLocation ? { physicalLocation } : {}), ...(logicalLocations.length > 0 ? { logicalLocations } : {}) },
  ];
}

const regionOf = ({ start, end }: Place): SarifRegion => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

function logicalLocation(subject: string, model: Model | undefined): NonNullable<SarifLocation["logicalLocations"]> {
  const node = model?.find(subject);
  const plan = model?.plans.find(({ id }) => id === subject);
  if (!node && !plan) return [];
  const name = escapeTerminal(node?.id ?? subject);
  return [{ name, fullyQualifiedName: escapeTerminal(subject), kind: node?.kind ?? "plan" }];
}

/** Where an element or an item is written; nothing when it stands in no file. */
function subjectLocation(subject: string, model: Model | undefined): SarifLocation[] {
  const node = model?.find(subject);
  if (!node || !("origin" in node)) return [];
  const place = placeOf(node.origin, "key") ?? placeOf(node.origin);
  if (place?.file === undefined) return [];
  return [
    {
      message: { text: escapeSarif(subject) },
      physicalLocation: { artifactLocation: artifactLocation(place.file), region: regionOf(place) },
      logicalLocations: logicalLocation(subject, model),
    },
  ];
}

function suppressionsOf(finding: Finding, report: ReportInput): NonNullable<SarifResult["suppressions"]> {
  if (finding.suppressed === "known") return [{ kind: "external" }];
  if (finding.suppressed !== "ignored") return [];
  const reason = ignoreReason(finding, report);
  return [{ kind: "inSource", ...(reason === undefined ? {} : { justification: escapeTerminal(reason) }) }];
}

/** The reason that is written where a finding is ignored: on what it is about, or on its plan. */
function ignoreReason({ rule, subjects, place }: Finding, { model, date }: ReportInput): string | undefined {
  const node = model?.find(subjects[0] ?? "");
  const plan =
    (node && "plan" in node ? node.plan : undefined) ??
    model?.plans.find(
      ({ id, source }) => id === subjects[0] || (source?.file !== undefined && source.file === place?.file),
    );
  const own = node && "ignore" in node.data ? node.data.ignore : undefined;
  const fitting = [...(own ?? []), ...(plan?.data.ignore ?? [])].filter((ignore) => ignore.rule === rule);
  return fitting.find(({ until }) => until === undefined || !isPast(until, date))?.reason;
}

function fixOf(
  { start, end, text }: NonNullable<Finding["fix"]>,
  file: string,
  { lang, sources }: ResultContext["options"],
): SarifFix {
  const source: Source | undefined = sources.get(file);
  const deletedRegion = source ? regionOf(source.placeAt(start, end)) : { charOffset: start, charLength: end - start };
  return {
    description: { text: escapeSarif(lang === "sv" ? `Skriv ”${text}”.` : `Write “${text}”.`) },
    artifactChanges: [
      { artifactLocation: artifactLocation(file), replacements: [{ deletedRegion, insertedContent: { text } }] },
    ],
  };
}
