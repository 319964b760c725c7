import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "for-whom",
  finds: {
    sv: "Resultat där det inte framgår för vem: varken resultatet självt eller någon insats i samma tråd har `targetGroups`, och inte heller en insats som en sådan insats är en del av. Till tråden hör insatser som leder till resultatet och insatser som det leder vidare till (via `leadsTo` och `enables`, i hur många steg som helst). Ligger flera sådana resultat efter varandra är det första grunden, och de senare är följder. Leder ingen insats till resultatet, eller är länken dit eller resultatets `enables` felskriven, är det detta som är orsaken. Oönskade resultat (`unwanted: true`) är undantagna, liksom effekter.",
    en: "Outcomes of which it is not said for whom: neither the outcome itself nor any action of the same thread has `targetGroups`, nor has an action that such an action is a part of. To the thread belong the actions that lead to the outcome and those that it leads on to (through `leadsTo` and `enables`, in however many steps). If several such outcomes come one after the other, the first is the root, and the later ones follow from it. If no action leads to the outcome, or if the link there or the outcome's `enables` is faulty, that is the cause. Unwanted outcomes (`unwanted: true`) are exempt, and so are effects.",
  },
  why: {
    sv: "Ett resultat för alla blir lätt ett resultat för dem som redan har nära till det. Först när det är sagt för vem kan någon fråga de människorna om det hjälpte, och se vilka som inte nåddes.",
    en: "An outcome for everybody easily becomes an outcome for those who are close to it already. Only when it is said for whom can anyone ask those people whether it helped, and see who was not reached.",
  },
  mend: {
    sv: "Fråga vem som ska märka skillnaden, och skriv det under `targetGroups` på insatsen eller på resultatet: id på en målgrupp i planen, eller vanlig text som `[Skolbarn]`. Är det i första hand de egna medarbetarna som märker den är det också ett svar, men fråga då vad det leder till för dem som verksamheten finns till för.",
    en: "Ask who is to notice the difference, and write it under `targetGroups` on the action or on the outcome: the id of a target group in the plan, or plain text such as `[Schoolchildren]`. If it is mainly your own staff who will notice, that is an answer too, but then ask what it leads to for those whom you are there for.",
  },
};
