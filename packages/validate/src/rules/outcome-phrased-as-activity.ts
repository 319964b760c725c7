import type { Rule } from "../rule.js";
import { name, quote } from "../text/naming.js";
import { phrasedAsActivity } from "../wording/phrased-as-activity.js";
import { type Worded, wordingFindings } from "../wording/wording-findings.js";

/** An outcome or effect that says what somebody does, rather than what has become different. */
export const outcomePhrasedAsActivity: Rule<Worded> = {
  id: "outcome-phrased-as-activity",
  topic: "wording",
  summary: {
    sv: "Ett resultat eller en effekt som låter som något man gör, inte som något som har ändrats",
    en: "An outcome or effect that sounds like something that is done, not like something that has changed",
  },
  decidability: "heuristic",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["DUI", "TVV"],
  messages: {
    sv: (a) =>
      `Se över ordvalet i ${name(a, "sv")}: ${quote(a.word, "sv")} säger vad någon gör, inte vad som blir annorlunda. Skriv hellre under title hur det är när ni har lyckats, till exempel ”Fler äldre använder e-tjänster” i stället för ”Utbilda äldre i e-tjänster”.`,
    en: (a) =>
      `Check the wording of ${name(a, "en")}: ${quote(a.word, "en")} says what somebody does, not what becomes different. Consider writing under title how things are when you have succeeded, for example “More older people use digital services” instead of “Train older people in digital services”.`,
  },
  check: ({ elements }) => wordingFindings(elements, ["outcome", "effect"], phrasedAsActivity),
};
