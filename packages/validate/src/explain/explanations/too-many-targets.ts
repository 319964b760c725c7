import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Regeln räknar hur många olika delmål i Agenda 2030 en effekt pekar på direkt under `contributesTo`. Den säger till när de är fler än `most`, som är fem om inget annat är inställt. Hela mål (koder utan punkt), motverkande länkar och det som andra effekter i tråden pekar på räknas inte.",
    en: "The rule counts how many different targets of Agenda 2030 an effect points to directly under `contributesTo`. It reports when there are more than `most`, which is five unless set otherwise. Whole goals (codes without a dot), counteracting links and what other effects of the thread point to do not count.",
  },
  why: {
    sv: "En lång rad delmål säger sällan mer än en kort. Läsaren ser inte vilka som är viktiga, och ingen hinner följa upp dem alla.",
    en: "A long list of targets seldom says more than a short one. The reader does not see which are important, and nobody has the time to follow up all of them.",
  },
  mend: {
    sv: "Behåll de delmål som effekten bidrar till mest direkt och stryk resten. Handlar de om olika saker är effekten kanske flera: dela upp den. Gränsen `most` kan sättas i konfigurationen.",
    en: "Keep the targets that the effect contributes to most directly, and strike out the rest. If they are about different things the effect may be several: divide it. The limit `most` can be set in the configuration.",
  },
  options: {
    most: {
      sv: "Det högsta antalet delmål i Agenda 2030 som en effekt får peka på.",
      en: "The highest number of targets of Agenda 2030 that one effect may point to.",
    },
  },
};
