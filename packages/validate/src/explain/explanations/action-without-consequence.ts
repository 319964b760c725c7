import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Insatser som inte leder till något, varken ett resultat eller en effekt. En länk in i en plan som inte är med räknas som att insatsen leder vidare. En insats med delar (`partOf`) är i sin ordning om någon av delarna leder vidare; gör ingen det är delarna orsaken. Är länken felskriven är det den som är orsaken.",
    en: "Actions that lead to nothing, neither an outcome nor an effect. A link into a plan that is not loaded counts as leading on. An action with parts (`partOf`) is in order if one of its parts leads on; if none does, the parts are the cause. If the link is faulty, that is the cause.",
  },
  usual: ["inactive", "draft"],
  why: {
    sv: "En insats som inte säger vad den ska ge går inte att värdera. Ingen kan se om den behövs, eller om den har lyckats.",
    en: "An action that does not say what it is meant to give cannot be judged. Nobody can see whether it is needed, or whether it has succeeded.",
  },
  mend: {
    sv: "Fråga vad insatsen ger direkt, skriv det som ett resultat och peka dit under `leadsTo`. Ger den samma sak som en annan insats kan båda peka på samma resultat. Är den en del av något större, skriv `partOf`.",
    en: "Ask what the action gives directly, write that as an outcome, and point to it under `leadsTo`. If it gives the same as another action, both may point to the same outcome. If it is a part of something larger, write `partOf`.",
  },
};
