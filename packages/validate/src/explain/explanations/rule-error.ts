import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "tool",
  finds: {
    sv: "En regel kraschade medan planen kontrollerades. De andra reglerna har gått klart, och det som regeln hann hitta är med, men resten av vad den skulle ha hittat är inte känt. Iakttagelsen står på planens `id` och säger vilken regel det gäller och vilket fel den gav. Den kan varken tystas med `ignore` eller läggas bland de kända iakttagelserna.",
    en: "A rule crashed while the plan was being checked. The other rules have finished, and what the rule had found by then is included, but the rest of what it would have found is not known. The finding is placed at the `id` of the plan and says which rule it was and what error it gave. It can neither be silenced with `ignore` nor be put among the known findings.",
  },
  why: {
    sv: "Utan den här iakttagelsen skulle en trasig regel se ut som en regel som inte hittade något.",
    en: "Without this finding, a broken rule would look like a rule that found nothing.",
  },
  mend: {
    sv: "Är det en regel som ni har skrivit själva, rätta den. Är det en av våra är felet vårt: rapportera det gärna, med den plan som utlöste det, och stäng av regeln så länge.",
    en: "If it is a rule that you wrote yourselves, correct it. If it is one of ours, the fault is ours: please report it, with the plan that caused it, and turn the rule off for now.",
  },
};
