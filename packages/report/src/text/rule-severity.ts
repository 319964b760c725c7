import type { Language } from "@change-logic/model";
import type { Rule } from "@change-logic/validate";
import { severityWords } from "../words.js";

/** Where a rule weighs otherwise than by default, `varning i evaluable`; empty when nowhere. */
export const otherSeverities = ({ severityIn = {} }: Rule, lang: Language): string =>
  Object.entries(severityIn)
    .map(([preset, weight]) => `${severityWords[weight][lang]} ${lang === "sv" ? "i" : "in"} ${preset}`)
    .join(", ");

/** How much a rule weighs: `upplysning (varning i evaluable)`. */
export function severityOf(rule: Rule, lang: Language): string {
  const others = otherSeverities(rule, lang);
  return `${severityWords[rule.severity][lang]}${others === "" ? "" : ` (${others})`}`;
}
