import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till om ett resultat som ingen insats leder till, varken direkt eller över andra led. Alla insatser räknas, också de som är pausade, avbrutna eller inte genomförda; leder bara sådana dit säger `inactive-only` det. Kommer resultatet bara av ett annat som saknar insats sägs det om det första, och det här är en följd. Är länken dit felskriven är det den som är orsaken. I ett utkast är det högst en varning.",
    en: "The rule tells of an outcome that no action leads to, neither directly nor over other steps. All actions count, also those that are paused, cancelled or not done; if only such actions lead there, `inactive-only` tells of it. If the outcome only comes of another one that has no action, it is told of the first, and this one follows from it. If the link to it is miswritten, that is the cause. In a draft it is at most a warning.",
  },
  why: {
    sv: "Ett resultat är det som en insats ger. Leder ingen insats dit är det en förhoppning, och ingen har åtagit sig att göra något för det.",
    en: "An outcome is what an action gives. If no action leads there it is a hope, and nobody has undertaken to do anything for it.",
  },
  mend: {
    sv: "Skriv resultatet under `leadsTo` på den insats som ska ge det. Saknas insatsen, lägg till den eller ta bort resultatet. Står insatsen i en annan plan, ta med den planen i körningen.",
    en: "Write the outcome under `leadsTo` on the action that is to give it. If there is no such action, add one or take the outcome away. If the action stands in another plan, make that plan part of the run.",
  },
};
