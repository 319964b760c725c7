import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till om effekter, och mål som något bidrar direkt till, dit inga aktiva insatser längre når om en viss insats faller bort, eller om en viss svag länk (`confidence: low`) inte håller. Bara vägar utan motverkande länkar räknas. Oönskade effekter prövas inte, och i en plan med en enda aktiv insats sägs inget om att allt hänger på den. Varje sådan insats och länk sägs en gång, om det första som hänger på den; det andra som hänger på den följer av det. Länkar från planer som inte är med är okända och räknas inte.",
    en: "The rule tells of effects, and of goals that something contributes to directly, that active actions no longer reach if a certain action falls away, or if a certain weak link (`confidence: low`) does not hold. Only ways without counteracting links count. Effects that are not wanted are left alone, and in a plan with one active action nothing is said of everything hanging on it. Each such action and link is told of once, on the first thing that hangs on it; whatever else hangs on it follows from that. Links from plans that are not loaded are unknown and do not count.",
  },
  why: {
    sv: "Det är inget fel att något hänger på en insats eller på en osäker tanke. Men då bör den som beslutar veta det, så att just den får uppmärksamhet och det finns en plan om den uteblir.",
    en: "There is nothing wrong in something hanging on one action or on one uncertain idea. But whoever decides should know of it, so that this one gets attention and there is a plan if it does not come about.",
  },
  mend: {
    sv: "Fundera på om fler insatser redan bidrar och bara saknar sin länk. Annars: bestäm hur ni följer upp den avgörande insatsen, och vad ni gör om den inte blir av. Ta reda på mer om en svag länk, och ändra `confidence` när ni vet.",
    en: "Consider whether more actions contribute already and merely lack their link. Otherwise, decide how you follow up the decisive action, and what you do if it does not happen. Find out more about a weak link, and change `confidence` when you know.",
  },
};
