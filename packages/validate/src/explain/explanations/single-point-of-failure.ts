import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Effekter, och mål som något bidrar direkt till, som inte längre nås av aktiva insatser om en viss insats faller bort eller en viss svag länk (`confidence: low`) inte håller. Bara vägar utan motverkande länkar räknas, och det som når något under ett mål når målet. Oönskade effekter är undantagna, och i en plan med en enda aktiv insats påpekas det inte att allt hänger på den. Varje sådan insats och länk redovisas en gång, vid det första som hänger på den; övrigt som hänger på den är följder. Länkar från planer som inte är med är okända och räknas inte.",
    en: "Effects, and goals that something contributes to directly, that active actions no longer reach if a certain action falls away, or if a certain weak link (`confidence: low`) does not hold. Only paths without counteracting links count, and what reaches something below a goal reaches the goal. Unwanted effects are exempt, and in a plan with a single active action it is not reported that everything depends on it. Each such action and link is reported once, for the first thing that depends on it; whatever else depends on it follows from that. Links from plans that are not loaded are unknown and do not count.",
  },
  why: {
    sv: "Det är inget fel att något hänger på en insats eller på en osäker tanke. Men den som beslutar bör veta om det, så att insatsen eller tanken får uppmärksamhet och det finns en plan om den inte håller.",
    en: "There is nothing wrong with something depending on one action or on one uncertain idea. But whoever decides should know of it, so that it gets attention and there is a plan if it fails.",
  },
  mend: {
    sv: "Fundera på om fler insatser redan bidrar och bara saknar sin länk. Annars: bestäm hur ni följer upp den avgörande insatsen, och vad ni gör om den inte blir av. Ta reda på mer om en svag länk, och ändra `confidence` när ni vet.",
    en: "Consider whether more actions contribute already and merely lack their link. Otherwise, decide how to follow up the decisive action, and what to do if it does not happen. Find out more about a weak link, and change `confidence` when you know.",
  },
};
