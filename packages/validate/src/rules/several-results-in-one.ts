import type { Rule } from "../rule.js";
import { name, quote } from "../text/naming.js";
import { severalResults } from "../wording/several-results.js";
import { type Worded, wordingFindings } from "../wording/wording-findings.js";

/** An outcome or effect whose title joins two results, or a result and its means. */
export const severalResultsInOne: Rule<Worded> = {
  id: "several-results-in-one",
  topic: "wording",
  summary: {
    sv: "Ett resultat eller en effekt som ser ut att vara två i samma rubrik",
    en: "An outcome or effect that looks like two under one title",
  },
  decidability: "heuristic",
  severity: "info",
  preset: "evaluable",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `Se över ordvalet i ${name(a, "sv")}: ${quote(a.word, "sv")} ser ut att binda ihop två saker som kan inträffa var för sig. Dela i så fall upp rubriken under title i två och länka dem med leadsTo, till exempel ”Fler cyklar” och ”Renare luft” i stället för ”Fler cyklar och luften blir renare”.`,
    en: (a) =>
      `Check the wording of ${name(a, "en")}: ${quote(a.word, "en")} seems to join two things that may happen one without the other. If so, split the title into two and link them with leadsTo, for example “More people cycle” and “Cleaner air” instead of “More people cycle and the air gets cleaner”.`,
  },
  check: ({ elements }) => wordingFindings(elements, ["outcome", "effect"], severalResults),
};
