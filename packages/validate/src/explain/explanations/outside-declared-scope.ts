import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Länkar under `contributesTo` till mål som planen inte har tagit sig an i sin egen `scope`. Ett valt mål tar med allt under sig, men inte det som ligger ovanför; är katalogen ofullständig under ett mål (`childrenComplete: false`) behöver målen där nämnas för sig. Motverkande länkar räknas också. Har planen ingen `scope` är regeln tyst, och vad en portfölj eller en enskild körning frågar efter spelar ingen roll.",
    en: "Links under `contributesTo` to goals that the plan has not taken on in its own `scope`. A goal that is named takes in all below it, but nothing above it; where the catalogue is incomplete below a goal (`childrenComplete: false`), the goals there have to be named themselves. Counteracting links count too. In a plan without `scope` the rule is silent, and what a portfolio or a single run asks about makes no difference.",
  },
  why: {
    sv: "Det är inget fel att bidra till fler mål än dem man svarar för. Men läsaren undrar om målet har glömts bort i `scope`, och planen följs inte upp på det.",
    en: "There is nothing wrong with contributing to more goals than one answers for. But a reader wonders whether the goal was forgotten in `scope`, and the plan is not followed up on it.",
  },
  mend: {
    sv: "Ska planen svara för målet, lägg till det under `scope`. Annars kan länken stå kvar: bidraget räknas ändå. Pekar länken på fel mål, rätta den.",
    en: "If the plan is to answer for the goal, add it to `scope`. Otherwise the link can stay: the contribution counts all the same. If the link points to the wrong goal, correct it.",
  },
};
