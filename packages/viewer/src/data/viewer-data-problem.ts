import { checkTheme } from "@change-logic/diagram";
import { ChangeLogicError, languages } from "@change-logic/model";

type Parts = Readonly<Record<string, unknown>>;

/**
 * What tells something from the data of a viewer, in a few words; undefined where nothing does. What `createViewerData`
 * has made is trusted in the small: the form is looked at, so that nothing is drawn from anything else.
 */
export function viewerDataProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return "it is no object";
  if (value.formatVersion !== 1)
    return "its formatVersion is not 1: it was made by another version, or is something else";
  const { language, texts, tool, theme } = value;
  if (!languages.some((one) => one === language)) return `its language is none of ${languages.join(", ")}`;
  if (!isRecord(tool) || !hasTexts(tool, "name", "version") || !hasTexts(value, "date"))
    return "it does not say what made it, and for which day";
  const list =
    lists.find((name) => !isListOfRecords(value[name])) ??
    (isListOfRecords(value.facets, "values") ? undefined : "facets");
  if (list !== undefined) return `${list} is no list of what it should hold`;
  if (!(value.nodes as readonly Parts[]).every((node) => hasTexts(node, "id", "key", "kind")))
    return "nodes is no list of what it should hold";
  if (!isRecord(texts) || !languages.every((one) => Object.hasOwn(texts, one) && areTexts(texts[one])))
    return "its texts are not whole";
  return theme === undefined || isTheme(theme) ? undefined : "its theme is none";
}

const lists = ["plans", "nodes", "links", "indicators"] as const;

const isRecord = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasTexts = (value: Parts, ...names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === "string");

/** A list of objects, each with a list of objects of that name where one is asked for. */
const isListOfRecords = (value: unknown, inner?: string): boolean =>
  Array.isArray(value) &&
  value.every((entry) => isRecord(entry) && (inner === undefined || isListOfRecords(entry[inner])));

function areTexts(value: unknown): boolean {
  if (!isRecord(value) || !hasTexts(value, "statement")) return false;
  const { scene, layout, overview, rules, tables, findings, strengths, notHeld } = value;
  return (
    isRecord(scene) &&
    hasTexts(scene, "title") &&
    isRecord(layout) &&
    hasTexts(layout, "title", "description") &&
    [overview, rules, tables].every(isRecord) &&
    isListOfRecords(findings) &&
    [strengths, notHeld].every((list) => Array.isArray(list) && list.every((text) => typeof text === "string"))
  );
}

function isTheme(value: unknown): boolean {
  try {
    checkTheme(value);
    return true;
  } catch (error) {
    if (error instanceof ChangeLogicError) return false;
    throw error;
  }
}
