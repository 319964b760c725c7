import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Effekter som ingen insats leder fram till, varken direkt eller via andra led. Alla insatser räknas, också de som är pausade, avbrutna eller inte genomförda; leder bara sådana dit tas det upp av `inactive-only`. Kommer effekten bara av något som självt saknar insats är det bristen där tråden börjar som påpekas, och det här är en följd. Är länken dit felskriven är det den som är orsaken.",
    en: "Effects that no action leads to, neither directly nor through other steps. All actions count, also those that are paused, cancelled or not done; if only such actions lead there, `inactive-only` reports it. If the effect only comes from something that has no action itself, the flaw is reported where the thread begins, and this one follows from it. If the link to it is faulty, that is the cause.",
  },
  usual: ["draft"],
  why: {
    sv: "En effekt utan insats är en önskan. Planen säger att något ska förändras, men inte vad någon gör för att det ska ske.",
    en: "An effect without an action is a wish. The plan says that something is to change, but not what anybody does to make it happen.",
  },
  mend: {
    sv: "Skriv effekten under `leadsTo` på det resultat eller den insats som ska leda dit. Finns ingen sådan, lägg till det som ska göras eller ta bort effekten. Är effekten oönskad (`unwanted`) är frågan vad som orsakar den: dra länken därifrån. Står insatsen i en annan plan, ta med den planen i körningen.",
    en: "Write the effect under `leadsTo` on the outcome or the action that is to lead there. If there is none, add what is to be done or remove the effect. If the effect is unwanted (`unwanted`), the question is what causes it: draw the link from there. If the action is in another plan, make that plan part of the run.",
  },
};
