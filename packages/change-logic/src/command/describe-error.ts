import { ChangeLogicError, escapeTerminal, type Language } from "@change-logic/model";
import { saidIn } from "../node/error-in-both.js";
import { UsageError } from "./arguments.js";

/** What the command says of an error, ready for a terminal: whose it is, and what to do. */
export const describeError = (error: unknown, lang: Language): string =>
  `${describe(error, lang).split("\n").map(escapeTerminal).join("\n")}\n`;

function describe(error: unknown, lang: Language): string {
  if (error instanceof UsageError) return error.text[lang];
  const said = saidIn(error, lang);
  if (said !== undefined) return said;
  if (error instanceof ChangeLogicError) return `${error.message}\n${error.help}`;
  const message = error instanceof Error ? error.message : String(error);
  return lang === "sv"
    ? `Ett fel i change-logic: ${message}. Rapportera det gärna, med planen som utlöste det.`
    : `A fault in change-logic: ${message}. Please report it, with the plan that brought it about.`;
}
