import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "why",
  finds: {
    sv: "Utmaningar som insatser möter, men som inget resultat och ingen effekt på vägen från insatserna förändrar (`changes`). Vägen följs via `leadsTo` och `enables` och från en insats till dess delar, också från insatser som är avbrutna. Förändras utmaningen av något i en annan tråd framgår det av iakttagelsen. En länk som motverkar räknas inte som en förändring. Leder tråden in i en plan som inte är med blir det ingen iakttagelse; går tråden av vid en felskriven länk, eller leder insatserna inte till något alls, är det detta som är orsaken.",
    en: "Challenges that actions address, but that no outcome and no effect on the path from those actions changes (`changes`). The path is followed through `leadsTo` and `enables` and from an action to its parts, also from actions that are cancelled. If something in another thread changes the challenge, the finding says so. A link that counteracts does not count as a change. If the thread leads into a plan that is not loaded, nothing is reported; if the thread breaks at a faulty link, or if the actions lead to nothing at all, that is the cause.",
  },
  why: {
    sv: "Planen börjar i en utmaning och borde sluta i att den har förändrats. Framgår det inte var det sker kan insatserna lyckas utan att det blir bättre med det som var skälet till dem.",
    en: "The plan begins with a challenge and ought to end with that challenge changed. If it is not clear where that happens, the actions may succeed while the reason for them gets no better.",
  },
  mend: {
    sv: "Leta längs tråden efter det resultat eller den effekt som handlar om utmaningen, och skriv utmaningen under `changes` där. Finns inget sådant fattas kanske ett led, eller så möter insatsen egentligen något annat.",
    en: "Look along the thread for the outcome or effect that is about the challenge, and write the challenge under `changes` there. If there is none, perhaps a step is missing, or the action in fact addresses something else.",
  },
};
