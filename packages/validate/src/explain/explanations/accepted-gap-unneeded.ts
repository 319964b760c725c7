import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Rader under `acceptedGaps` som inte behövs. Antingen nås målet ändå av en aktiv insats med ansvarig; för en hel strategi, eller ett mål med egna delmål, gäller det först när alla de lägsta målen nås. Eller så ingår varken målet eller något under det i `scope`, och inget i planen säger sig bidra till det. Det senare prövas inte i planer utan `scope`. Är raden dessutom ogiltig, eller har datumet passerat, är det den bristen som påpekas, och den här iakttagelsen är en följd.",
    en: "Entries under `acceptedGaps` that are not needed. Either the goal is reached anyway by an active action with an owner; for a whole strategy, or a goal with goals below it, that holds only when all of the lowest goals are reached. Or neither the goal nor anything below it is in `scope`, and nothing in the plan says that it contributes to it. The latter is not checked in plans without `scope`. If the entry is also invalid or past its date, that is what is reported, and this finding follows from it.",
  },
  why: {
    sv: "En rad som säger att målet är bortvalt medan planen når det ger en felaktig bild av vad organisationen gör.",
    en: "An entry that says that a goal is left out while the plan reaches it gives a wrong picture of what the organisation does.",
  },
  mend: {
    sv: "Ta bort raden. Är målet bortvalt på riktigt fast det inte ingår i `scope`, lägg till det under `scope`, så syns det att planen har tagit ställning.",
    en: "Remove the entry. If the goal really is left out although it is not in `scope`, add it to `scope`, to show that the plan has taken a stand.",
  },
};
