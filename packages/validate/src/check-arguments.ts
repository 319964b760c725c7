import type { Finding, ReadOptions } from "@change-logic/model";
import { misuse, partsOf } from "@change-logic/model/documents";
import type { KnownFindings } from "./known/known-findings.js";
import type { Report, ValidateOptions } from "./validate.js";

// What a program without types may hand over, told at once and in words. Shapes are looked at only as deep as a mistake
// of this kind goes, so that it costs nothing on large models.

/** Throws `ChangeLogicError` (`invalid-argument`) for options of `validate` that are not of their type. */
export function checkValidateOptions({ read, known, scope, element, coverage }: ValidateOptions): void {
  if (read !== undefined && !(Array.isArray(read) && read.every(isFinding)))
    throw misuse(
      "The option read of validate should be a list of findings.",
      "Give it the findings that readPlan gave.",
    );
  if (known !== undefined) checkKnown(known, "validate");
  if (scope !== undefined && !isTexts(scope))
    throw misuse(
      "The option scope of validate should be a list of texts.",
      'Name catalogues and items as a plan would: { scope: ["agenda-2030"] }.',
    );
  if (element !== undefined && typeof element !== "string")
    throw misuse("The option element of validate should be the id of an element.", "Give its key, or leave it out.");
  // Only whether they are there: they may be worked out when they are asked for.
  if (coverage !== undefined && !("items" in partsOf(coverage) && "catalogs" in partsOf(coverage)))
    throw misuse("The option coverage of validate is no coverage.", "Give it what coverage returned, or leave it out.");
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless it is a finding; `caller` names who asks. */
export function checkFinding(finding: unknown, caller: string): asserts finding is Finding {
  if (isFinding(finding)) return;
  throw misuse(
    `${caller} was called with something that is not a finding.`,
    "Give it one of the findings of a report.",
  );
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless it is a list of known findings; `caller` names who asks. */
export function checkKnown(known: unknown, caller: string): asserts known is KnownFindings {
  const { findings } = partsOf(partsOf(known).data);
  const isKnown = (entry: unknown) => isTexts([partsOf(entry).fingerprint, partsOf(entry).rule]);
  if (Array.isArray(findings) && findings.every(isKnown)) return;
  throw misuse(
    `${caller} was called with something that is not a list of known findings.`,
    "Give it what knownFindingsOf returned, or the value that readKnownFindings read.",
  );
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless it is a report of `validate`; `caller` names who asks. */
export function checkReport(report: unknown, caller: string): asserts report is Report {
  const { findings, rules, model } = partsOf(report);
  if (Array.isArray(findings) && Array.isArray(rules) && Array.isArray(partsOf(model).plans)) return;
  throw misuse(`${caller} was called with something that is not a report.`, "Give it what validate returned.");
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless these are options for reading; `caller` names who asks. */
export function checkReadOptions(options: unknown, caller: string): asserts options is ReadOptions {
  const { file, rules } = partsOf(options);
  const isFile = file === undefined || typeof file === "string";
  if (typeof options === "object" && options !== null && isFile && (rules === undefined || Array.isArray(rules)))
    return;
  throw misuse(
    `${caller} was called with options that cannot be used.`,
    'Give an object, such as { file: "name.yaml" }, or leave them out.',
  );
}

function isFinding(value: unknown): value is Finding {
  const { rule, args, subjects } = partsOf(value);
  return typeof rule === "string" && typeof args === "object" && args !== null && Array.isArray(subjects);
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((text) => typeof text === "string");
