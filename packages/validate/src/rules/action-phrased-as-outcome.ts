import type { Rule } from "../rule.js";
import { name, quote } from "../text/naming.js";
import { phrasedAsState } from "../wording/phrased-as-state.js";
import { type Worded, wordingFindings } from "../wording/wording-findings.js";

/** An action that says how things are to be, rather than what is done. */
export const actionPhrasedAsOutcome: Rule<Worded> = {
  id: "action-phrased-as-outcome",
  topic: "wording",
  summary: {
    sv: "En insats som låter som ett läge man vill nå, inte som något man gör",
    en: "An action that sounds like a state to be reached, not like something that is done",
  },
  decidability: "heuristic",
  severity: "info",
  preset: "recommended",
  reach: "local",
  source: ["DUI"],
  messages: {
    sv: (a) =>
      `Se över ordvalet i ${name(a, "sv")}: ${quote(a.word, "sv")} låter som något ni vill nå, inte som något ni gör. Skriv hellre under title vad ni gör, till exempel ”Bygga belysta gångvägar” i stället för ”Ökad trygghet”.`,
    en: (a) =>
      `Check the wording of ${name(a, "en")}: ${quote(a.word, "en")} sounds like something you want to reach, not like something you do. Consider writing under title what you do, for example “Build footpaths with lighting” instead of “Increased safety”.`,
  },
  check: ({ elements }) => wordingFindings(elements, ["action"], phrasedAsState),
};
