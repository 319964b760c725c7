import type { Rule } from "../rule.js";
import { name, quote } from "../text/naming.js";
import { vagueWords } from "../wording/vague-words.js";
import { type Worded, wordingFindings } from "../wording/wording-findings.js";

/** An action, an outcome or an effect whose title says neither what is done nor what changes. */
export const vagueWording: Rule<Worded> = {
  id: "vague-wording",
  topic: "wording",
  summary: {
    sv: "En insats, ett resultat eller en effekt med ord som kan betyda nästan vad som helst",
    en: "An action, an outcome or an effect in words that may mean almost anything",
  },
  decidability: "heuristic",
  severity: "info",
  preset: "evaluable",
  reach: "local",
  source: ["KRO"],
  messages: {
    sv: (a) =>
      `Se över ordvalet i ${name(a, "sv")}: ${quote(a.word, "sv")} säger inte vad som ska hända. Skriv hellre under title något som går att se eller räkna, till exempel ”Öppna en träffpunkt för äldre i varje by” i stället för ”Främja gemenskap”.`,
    en: (a) =>
      `Check the wording of ${name(a, "en")}: ${quote(a.word, "en")} does not say what is to happen. Consider writing under title something that can be seen or counted, for example “Open a meeting place for older people in each village” instead of “Promote community”.`,
  },
  check: ({ elements }) => wordingFindings(elements, ["action", "outcome", "effect"], vagueWords),
};
