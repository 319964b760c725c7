import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "why",
  finds: {
    sv: "Nulägen som är utmaningar och som ingen insats möter (`addresses`). Ett nuläge utan `kind` räknas som en utmaning; styrkor och fakta behöver ingen möta. Det räcker med en insats, i vilken plan som helst som är med, också en som är pausad eller avbruten. Är länken felskriven eller skriven åt fel håll, är nuläget inte länkat till något alls, eller har planen inga insatser, är det detta som är orsaken.",
    en: "Current states that are challenges and that no action addresses (`addresses`). A current state without `kind` counts as a challenge; strengths and facts need not be addressed. One action is enough, in any plan that is loaded, also one that is paused or cancelled. If the link is faulty or written the wrong way round, if the current state is linked to nothing at all, or if the plan has no actions, that is the cause.",
  },
  why: {
    sv: "Den som beskriver ett problem väcker förväntningar på att något ska göras. En utmaning utan insats är antingen glömd eller medvetet lämnad åt sidan, och läsaren kan inte se vilket.",
    en: "Whoever describes a problem raises expectations that something will be done. A challenge without an action is either forgotten or left aside on purpose, and the reader cannot see which.",
  },
  mend: {
    sv: "Skriv utmaningen under `addresses` på den insats som svarar mot den. Är nuläget en bakgrund som ni inte ska göra något åt, skriv `kind: fact`. Hör det inte hemma i planen, ta bort det.",
    en: "Write the challenge under `addresses` on the action that responds to it. If the current state is background that you are not going to do anything about, write `kind: fact`. If it does not belong in the plan, remove it.",
  },
};
