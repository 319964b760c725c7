import type { Language, Localized, ModelElement, ModelItem } from "@change-logic/model";
import { findingViews } from "../report-view.js";
import type { ReportInput } from "../reporter.js";
import { severityWords } from "../words.js";
import type { ReportTable } from "./report-table.js";
import { joined, onOneLine, tableNames } from "./table-names.js";

/**
 * What was found, in the order of the report: a row for each direct finding that is neither ignored nor known. A row is
 * about the first of its subjects that is an element or an item.
 */
export function findingsTable(report: ReportInput, { lang }: { readonly lang: Language }): ReportTable {
  const { model } = report;
  const names = model && tableNames(model, lang);
  return {
    id: "findings",
    caption: words.caption[lang],
    columns: [
      { id: "severity", heading: words.severity[lang], kind: "text" },
      { id: "message", heading: words.message[lang], kind: "text" },
      { id: "about", heading: words.about[lang], kind: "text" },
      { id: "rule", heading: words.rule[lang], kind: "text" },
      { id: "file", heading: words.file[lang], kind: "text" },
      { id: "line", heading: words.line[lang], kind: "number" },
    ],
    rows: findingViews(report, { lang }).map(({ finding, message, file }) => {
      const nodes = finding.subjects.map((subject) => model?.find(subject));
      const first = nodes.find((node): node is ModelElement | ModelItem => node !== undefined && isShown(node.kind));
      const about = finding.subjects.map((subject, at) => {
        const node = nodes[at];
        return node && names && node.kind !== "perspective" ? names.of(node as ModelElement | ModelItem) : subject;
      });
      return {
        ...(first && { key: first.key }),
        cells: [
          severityWords[finding.severity][lang],
          onOneLine(message),
          joined(about),
          finding.rule,
          file === "" ? null : file,
          finding.place?.start.line ?? null,
        ],
      };
    }),
  };
}

const shownKinds: ReadonlySet<string> = new Set(["currentState", "action", "outcome", "effect", "item"]);

const isShown = (kind: string): boolean => shownKinds.has(kind);

const words = {
  caption: { sv: "Iakttagelser", en: "Findings" },
  severity: { sv: "Allvar", en: "Severity" },
  message: { sv: "Iakttagelse", en: "Finding" },
  about: { sv: "Gäller", en: "About" },
  rule: { sv: "Regel", en: "Rule" },
  file: { sv: "Fil", en: "File" },
  line: { sv: "Rad", en: "Line" },
} as const satisfies Record<string, Localized>;
