import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Regeln följer tråden från varje insats och visar var den tar slut, om den inte når en enda effekt. Tråden går via resultat, via insatser som ett resultat möjliggör och via insatsens delar; leder den in i en plan som inte är med räknas den som hel. Har en annan regel redan påpekat varför tråden tar slut, till exempel `action-without-consequence` eller `outcome-without-consequence`, är det här en följd. Slutar flera trådar på samma ställe redovisas det en gång, och övriga är följder.",
    en: "The rule follows the thread from every action and shows where it stops, if it does not reach a single effect. The thread goes through outcomes, through actions that an outcome enables, and through the parts of the action; if it leads into a plan that is not loaded, it counts as whole. If another rule has already reported why the thread stops, such as `action-without-consequence` or `outcome-without-consequence`, this follows from that. If several threads stop in the same place, it is reported once, and the others follow from it.",
  },
  usual: ["inactive", "draft"],
  why: {
    sv: "Ett resultat visar att något blev gjort, inte att något har förändrats. Når tråden ingen effekt säger planen inte vad insatsen i slutänden ska tjäna till.",
    en: "An outcome shows that something was done, not that anything has changed. If the thread reaches no effect, the plan does not say what the action is meant to achieve in the end.",
  },
  mend: {
    sv: "Gå till det ställe där tråden tar slut och skriv där, under `leadsTo`, vad nästa led är. Saknas effekten, lägg till den. Går tråden runt i en ring, låt ett av leden i ringen leda ut ur den.",
    en: "Go to the place where the thread stops, and write there, under `leadsTo`, what the next step is. If the effect is missing, add it. If the thread goes round in a loop, let one of the steps in the loop lead out of it.",
  },
};
