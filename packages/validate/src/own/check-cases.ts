import { misuse, partsOf } from "@change-logic/model/documents";

/** Throws `ChangeLogicError` (`invalid-argument`) for what cannot be cases of `testRule`. */
export function checkCases(cases: unknown): void {
  const { valid = {}, invalid = {} } = partsOf(cases);
  if (!isMapping(cases) || !isMapping(valid) || !isMapping(invalid)) {
    throw misuse(
      "testRule needs cases by name.",
      "Give { valid: { name: plan }, invalid: { name: { plan, findings: 1 } } }.",
    );
  }
  for (const [name, plan] of Object.entries(valid)) if (!isPlans(plan)) throw badCase("valid", name, "has no plan");
  for (const [name, one] of Object.entries(invalid)) {
    const { plan, findings } = partsOf(one);
    if (!isPlans(plan)) throw badCase("invalid", name, "has no plan");
    if (typeof findings !== "number" && !(Array.isArray(findings) && findings.every(isExpected)))
      throw badCase("invalid", name, "does not say which findings are expected");
  }
}

/** The same for options of `testRule`. */
export function checkOptions(options: unknown): void {
  const { catalogs = [] } = partsOf(options);
  if (isMapping(options) && Array.isArray(catalogs) && catalogs.every((catalog) => isMapping(partsOf(catalog).data)))
    return;
  throw misuse(
    "testRule was called with options that cannot be used.",
    "Give { catalogs: [...], date, config }, or leave them out; readCatalog reads a catalogue.",
  );
}

const badCase = (group: string, name: string, problem: string) =>
  misuse(
    `The ${group} case "${name}" of testRule ${problem}.`,
    group === "valid"
      ? "Give it a plan as YAML or JSON text, as a document or as data; or a list of them."
      : "Give it { plan, findings }, where findings is a number, or a list of ids or of { subjects, severity, message }.",
  );

const isMapping = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlans = (value: unknown): boolean => (Array.isArray(value) ? value.every(isPlan) : isPlan(value));

const isPlan = (value: unknown): boolean => typeof value === "string" || isMapping(value);

function isExpected(value: unknown): boolean {
  const { subjects } = partsOf(value);
  return [value, subjects].some((given) => typeof given === "string") || Array.isArray(subjects);
}
