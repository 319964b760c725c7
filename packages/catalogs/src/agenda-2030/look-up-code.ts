import { toAgendaCode } from "@change-logic/model";
import { type Agenda2030Code, goalCodes, targetCodes } from "./codes.js";

/** What `lookUpCode` found: the code, and whether the text was just that code (`plain`) or another form of it. */
export interface CodeLookup {
  readonly code: Agenda2030Code;
  readonly plain: boolean;
}

const maxLength = 200;
const codes: ReadonlyMap<string, Agenda2030Code> = new Map([...goalCodes, ...targetCodes].map((code) => [code, code]));

/**
 * Finds the goal or target of Agenda 2030 that a text names. Takes `1.a`, `1.A`, `SDG 13.2`, `SDG13.2`, `Goal 13`,
 * `Mål 13`, `Target 13.2`, `Delmål 13.2` and the UN's IRIs (http or https, with or without a slash at the end), in any
 * letter case and with space around. Says `plain: false` of every form but the code itself. Returns undefined for
 * anything else: a code that does not exist (`0`, `18`, `1.6`, `12.d`, `01`), more than 200 characters. Never throws.
 * The forms are those that plans may use (`toAgendaCode`); the codes are those of A/RES/70/1.
 */
export function lookUpCode(text: string): CodeLookup | undefined {
  if (text.length > maxLength) return undefined;
  // Spreadsheets hold no-break spaces, and file names from some systems hold å as two characters.
  const named = toAgendaCode(text.normalize("NFC").replace(/\s/gu, " "));
  const code = named === undefined ? undefined : codes.get(named);
  return code === undefined ? undefined : { code, plain: code === text };
}
