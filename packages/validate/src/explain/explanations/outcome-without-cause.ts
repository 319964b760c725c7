import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Resultat som ingen insats leder till, varken direkt eller via andra led. Alla insatser räknas, också de som är pausade, avbrutna eller inte genomförda; leder bara sådana dit tas det upp av `inactive-only`. Kommer resultatet bara av ett annat resultat som saknar insats är det bristen där som påpekas, och det här är en följd. Är länken dit felskriven är det den som är orsaken.",
    en: "Outcomes that no action leads to, neither directly nor through other steps. All actions count, also those that are paused, cancelled or not done; if only such actions lead there, `inactive-only` reports it. If the outcome only comes from another outcome that has no action, the flaw is reported for that outcome, and this one follows from it. If the link to it is faulty, that is the cause.",
  },
  usual: ["draft"],
  why: {
    sv: "Ett resultat är det som en insats ger. Leder ingen insats dit är det en förhoppning, och ingen har åtagit sig att göra något för det.",
    en: "An outcome is what an action gives. If no action leads there it is a hope, and nobody has undertaken to do anything for it.",
  },
  mend: {
    sv: "Skriv resultatet under `leadsTo` på den insats som ska ge det. Saknas insatsen, lägg till den eller ta bort resultatet. Är resultatet oönskat (`unwanted`) är frågan vad som orsakar det: dra länken därifrån. Står insatsen i en annan plan, ta med den planen i körningen.",
    en: "Write the outcome under `leadsTo` on the action that is to give it. If there is no such action, add one or remove the outcome. If the outcome is unwanted (`unwanted`), the question is what causes it: draw the link from there. If the action is in another plan, make that plan part of the run.",
  },
};
