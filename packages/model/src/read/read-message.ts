import type { FindingArguments, MessageTable, Severity } from "../finding.js";

/** How something that reading finds is said, and how much it matters. */
export interface ReadMessage extends MessageTable {
  readonly severity: Severity;
}

export const error = (sv: MessageTable["sv"], en: MessageTable["en"]): ReadMessage => message("error", sv, en);
export const warn = (sv: MessageTable["sv"], en: MessageTable["en"]): ReadMessage => message("warn", sv, en);

const message = (severity: Severity, sv: MessageTable["sv"], en: MessageTable["en"]): ReadMessage => ({
  severity,
  sv: (a) => `${pathIn(a)}${sv(a)}`,
  en: (a) => `${pathIn(a)}${en(a)}`,
});

/** Data written in code have no lines: the path to a value, such as `rules.self-link`, stands in the message. */
const pathIn = ({ inCode }: FindingArguments): string => (typeof inCode === "string" ? `${inCode}: ` : "");
