import { isFontFamily, misuse } from "@change-logic/model/documents";
import { type Theme, themes } from "./themes.js";

const checked = new WeakSet<object>(Object.values(themes));

/**
 * Throws `ChangeLogicError` (`invalid-argument`) unless it is a whole theme whose colours are #RRGGBB and whose typeface
 * is a list of names: nothing that is written into a drawing could be taken for anything else. `caller` names who was given it.
 */
export function checkTheme(value: unknown, caller = "renderSvg"): asserts value is Theme {
  if (typeof value === "object" && value !== null && checked.has(value)) return;
  const problem = problemOf(value, themes.light, "");
  if (problem === undefined) {
    // Only what cannot change any more is known to be right the next time.
    if (isFrozen(value as object)) checked.add(value as object);
    return;
  }
  throw misuse(
    `${caller} was given a theme that cannot be used: ${problem}.`,
    'Start from a shipped theme, { ...themes.light, background: "#fffdf5" }, or read one with readTheme.',
  );
}

const isFrozen = (value: object): boolean =>
  Object.isFrozen(value) && Object.values(value).every((part) => typeof part !== "object" || Object.isFrozen(part));

/** What is wrong with a part of a theme; undefined when it is as in a shipped one. */
function problemOf(value: unknown, model: object | string, path: string): string | undefined {
  if (typeof model === "string") {
    if (path === "fontFamily") return isFontFamily(value) ? undefined : "fontFamily should be a list of font names";
    return isColor(value) ? undefined : `${path} should be a colour such as #1f2937`;
  }
  if (typeof value !== "object" || value === null) return path === "" ? "it is no object" : `${path} is missing`;
  for (const [key, part] of Object.entries(model)) {
    const inner = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    const problem = problemOf(inner, part as object | string, path === "" ? key : `${path}.${key}`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Whether a value is a colour as themes hold them: #RRGGBB. */
const isColor = (value: unknown): boolean => typeof value === "string" && /^#[0-9A-Fa-f]{6}$/u.test(value);
