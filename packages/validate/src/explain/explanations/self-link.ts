import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Regeln säger till när en länk slutar i det som den är skriven på, som när ett resultat leder till sig självt. Det gäller alla slags länkar. Kommer tråden tillbaka via något annat är det en ring, och den tas upp av `undeclared-cycle`.",
    en: "The rule reports when a link ends in what it is written on, as when an outcome leads to itself. That goes for links of all types. If the thread comes back through something else it is a loop, and `undeclared-cycle` reports that.",
  },
  usual: ["inactive"],
  why: {
    sv: "En sådan länk säger ingenting och följs inte. Nästan alltid var ett annat id menat, och då fattas den länken i kedjan.",
    en: "Such a link says nothing and is not followed. Nearly always another id was meant, and that link is then missing from the chain.",
  },
  mend: {
    sv: "Skriv det id som var menat. Var inget annat menat, ta bort länken.",
    en: "Write the id that was meant. If nothing else was meant, remove the link.",
  },
};
