import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Insatser utan `status`. Varje insats prövas för sig: en del kan ha kommit längre än helheten, så statusen på den insats som den är en del av räknas inte. Går statusen emot perioden säger `status-contradicts-period` till.",
    en: "Actions without a `status`. Each action is checked by itself: a part may have come further than the whole, so the status of the action that it is a part of does not count. When the status goes against the period, `status-contradicts-period` reports that.",
  },
  why: {
    sv: "I en plan utan status ser det som är klart likadant ut som det som inte har börjat. Den som läser kan då varken glädjas åt det som är gjort eller se var det behövs en knuff. En insats utan status räknas som aktiv, så en som i själva verket är nedlagd kan dessutom se ut att bära ett mål.",
    en: "In a plan without statuses, what is finished looks the same as what has not begun. Whoever reads it can neither be pleased with what has been done nor see where a push is needed. An action without a status counts as active, so one that has in fact been dropped may also seem to carry a goal.",
  },
  mend: {
    sv: "Skriv `status` på insatsen: `planned`, `ongoing`, `paused`, `done`, `partlyDone`, `notDone` eller `cancelled`. Är det den ansvariga som vet, fråga den; det är ett bra skäl att höra hur det går. Bestäm gärna en fast tid då alla insatser får sin status på nytt.",
    en: "Write `status` on the action: `planned`, `ongoing`, `paused`, `done`, `partlyDone`, `notDone` or `cancelled`. If the owner is the one who knows, ask; it is a good reason to hear how things are going. Preferably decide on a fixed time when all actions get their status anew.",
  },
};
