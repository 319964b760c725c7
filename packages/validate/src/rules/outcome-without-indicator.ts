import { findUnmeasured, type Unmeasured } from "../facts/unmeasured.js";
import type { Rule } from "../rule.js";
import { nameFirst } from "../text/naming.js";

/** An outcome that no indicator follows. Not every step needs one. */
export const outcomeWithoutIndicator: Rule<Unmeasured> = {
  id: "outcome-without-indicator",
  topic: "indicators",
  summary: {
    sv: "Ett resultat som ingen indikator mäter",
    en: "An outcome that no indicator measures",
  },
  decidability: "exact",
  severity: "info",
  preset: "indicators",
  reach: "local",
  source: ["D13"],
  messages: {
    sv: (a) =>
      a.unwanted
        ? `${nameFirst(a, "sv")} är oönskat och mäts inte av någon indikator. Överväg en under indicators, så att det märks om det uppstår.`
        : `${nameFirst(a, "sv")} mäts inte av någon indikator. Skriv en under indicators om det annars inte märks att det är nått; alla steg behöver inte en egen.`,
    en: (a) =>
      a.unwanted
        ? `${nameFirst(a, "en")} is unwanted and measured by no indicator. Consider one under indicators, so that somebody notices if it arises.`
        : `${nameFirst(a, "en")} is measured by no indicator. Write one under indicators if nobody would otherwise notice that it is reached; not every step needs one of its own.`,
  },
  check: (context) => findUnmeasured(context, "outcome"),
};
