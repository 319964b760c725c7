import { findUnmeasured, type Unmeasured } from "../facts/unmeasured.js";
import type { Rule } from "../rule.js";
import { nameFirst } from "../text/naming.js";

/** An effect that no indicator follows. Not every step needs one. */
export const effectWithoutIndicator: Rule<Unmeasured> = {
  id: "effect-without-indicator",
  topic: "indicators",
  summary: {
    sv: "En effekt som ingen indikator mäter",
    en: "An effect that no indicator measures",
  },
  decidability: "exact",
  severity: "warn",
  preset: "indicators",
  reach: "local",
  source: ["D13"],
  messages: {
    sv: (a) =>
      a.unwanted
        ? `${nameFirst(a, "sv")} är oönskad och mäts inte av någon indikator. Överväg en under indicators, så att det märks om den uppstår.`
        : `${nameFirst(a, "sv")} mäts inte av någon indikator, så ingen kan se om den inträffar. Skriv en under indicators, eller låt det vara om ett annat steg i tråden säger nog.`,
    en: (a) =>
      a.unwanted
        ? `${nameFirst(a, "en")} is unwanted and measured by no indicator. Consider one under indicators, so that somebody notices if it arises.`
        : `${nameFirst(a, "en")} is measured by no indicator, so nobody can see whether it comes about. Write one under indicators, or leave it if another step of the thread says enough.`,
  },
  check: (context) => findUnmeasured(context, "effect"),
};
