import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Regeln räknar alla resultat och effekter som nås från en insats via `leadsTo` och `enables`, oönskade inräknade, och säger till när de är fler än 10. Gränsen kan ändras med inställningen `most`.",
    en: "The rule counts all outcomes and effects that are reached from an action through `leadsTo` and `enables`, unwanted ones included, and reports when there are more than 10. The limit can be changed with the option `most`.",
  },
  usual: ["inactive"],
  why: {
    sv: "En tråd som grenar sig åt alla håll går inte att läsa, och än mindre att följa upp. När en insats påstås leda till allt har ingen valt vad den är till för.",
    en: "A thread that branches in all directions cannot be read, let alone followed up. When an action is said to lead to everything, nobody has chosen what it is for.",
  },
  mend: {
    sv: "Behåll det viktigaste, och slå ihop det som säger samma sak. Är insatsen egentligen flera, dela upp den och låt varje del leda till sitt.",
    en: "Keep what matters most, and merge what says the same. If the action is really several, split it and let each part lead to its own.",
  },
  options: {
    most: {
      sv: "Det högsta antalet resultat och effekter som en insats får nå.",
      en: "The highest number of outcomes and effects that one action may reach.",
    },
  },
};
