import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Vilka delar som får länkas, och hur, står i länktabellen: en insats kan till exempel möta ett nuläge och leda till ett resultat, men inte peka rakt på ett mål i en strategi. Regeln hittar länkar som inte finns i tabellen och talar om vad som går i stället. Den säger också till när en strategi kopplar två av sina egna mål till varandra med `alignsWith`.",
    en: "The link table says which parts may be linked, and how: an action may for example address a current state and lead to an outcome, but not point straight to a goal of a strategy. The rule finds links that are not in the table, and says what may be used instead. It also reports when a strategy aligns two of its own goals with each other (`alignsWith`).",
  },
  usual: ["inactive"],
  why: {
    sv: "Länkarna har bestämda betydelser, och det är de som gör att planen går att läsa som en kedja. En länk som inte finns i tabellen ritas men följs inte, så det den skulle visa räknas inte.",
    en: "The links have fixed meanings, and those are what makes the plan readable as a chain. A link that is not in the table is drawn but not followed, so what it was meant to show does not count.",
  },
  mend: {
    sv: "Gör som iakttagelsen säger: skriv länken under ett annat ord, vänd på den, eller gå via det led som saknas. Pekar en insats på ett mål, skriv vilket resultat eller vilken effekt den leder till, och skriv målet på effekten.",
    en: "Do as the finding says: write the link under another word, turn it round, or go through the step that is missing. If an action points to a goal, write which outcome or effect it leads to, and write the goal on the effect.",
  },
};
