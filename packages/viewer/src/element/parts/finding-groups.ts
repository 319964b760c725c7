import type { Localized, Severity } from "@change-logic/model";
import { severityHeadings } from "@change-logic/report";
import type { NodeId, ViewerFinding, ViewerNode } from "../../data/viewer-data.js";
import type { FindingGrouping } from "../state/viewer-state.js";
import type { Viewer } from "../viewer.js";

/** Findings under a heading. */
export interface FindingGroup {
  readonly title: string;
  /** The element or item that they are about, when they are grouped so. */
  readonly node?: ViewerNode;
  readonly findings: readonly ViewerFinding[];
}

const severities = Object.keys(severityHeadings) as Severity[];

const words = {
  whole: { sv: "Om planen som helhet", en: "About the plan as a whole" },
} as const satisfies Record<string, Localized>;

/**
 * Groups findings, each in one group: by severity from the gravest on; by rule or by the first element or item that they
 * are about, in the order of the gravest finding of each. Within a group they stand in the order of the report.
 */
export function findingGroups(
  { language, texts, index }: Viewer,
  findings: readonly ViewerFinding[],
  grouping: FindingGrouping,
): readonly FindingGroup[] {
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  if (grouping === "severity") {
    return grouped(
      sorted,
      ({ severity }) => severity,
      (severity) => ({ title: severityHeadings[severity][language] }),
    );
  }
  if (grouping === "rule") {
    const summary = (rule: string) =>
      Object.hasOwn(texts.rules, rule) ? (texts.rules[rule]?.summary.replace(/\.$/u, "") ?? rule) : rule;
    return grouped(
      sorted,
      ({ rule }) => rule,
      (rule) => ({ title: summary(rule) }),
    );
  }
  return grouped(
    sorted,
    // What nothing uses goes by its own name.
    ({ subjects, named }): NodeId => subjects[0] ?? named?.[0] ?? "",
    (id) => {
      const node = index.node(id);
      return { title: id === "" ? words.whole[language] : id, ...(node && { node }) };
    },
  );
}

function grouped<Key>(
  findings: readonly ViewerFinding[],
  keyOf: (finding: ViewerFinding) => Key,
  headed: (key: Key) => Omit<FindingGroup, "findings">,
): FindingGroup[] {
  const groups = new Map<Key, ViewerFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, list]) => ({ ...headed(key), findings: list }));
}
