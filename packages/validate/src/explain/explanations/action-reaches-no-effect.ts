import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln följer tråden från varje insats och säger var den tar slut, om den inte når en enda effekt. Den går över resultat, över insatser som ett resultat möjliggör, och över insatsens delar; leder tråden in i en plan som inte är med räknas den som hel. Har det redan sagts varför tråden tar slut, som i `action-without-consequence` eller `outcome-without-consequence`, är det här en följd. Slutar flera trådar på samma ställe sägs det en gång, och övriga är följder. Insatser som är pausade, avbrutna eller inte genomförda prövas inte, och i ett utkast är det högst en varning.",
    en: "The rule follows the thread from every action and says where it stops, if it does not reach a single effect. It goes over outcomes, over actions that an outcome enables, and over the parts of the action; if the thread leads into a plan that is not loaded, it counts as whole. If it has been told already why the thread stops, as by `action-without-consequence` or `outcome-without-consequence`, this follows from it. If several threads stop in the same place it is told once, and the others follow from it. Actions that are paused, cancelled or not done are left alone, and in a draft it is at most a warning.",
  },
  why: {
    sv: "Ett resultat visar att något blev gjort, inte att något har förändrats. Når tråden ingen effekt säger planen inte vad insatsen i slutänden ska tjäna till.",
    en: "An outcome shows that something was done, not that anything has changed. If the thread reaches no effect, the plan does not say what the action is to be good for in the end.",
  },
  mend: {
    sv: "Gå till det ställe där tråden tar slut och skriv där, under `leadsTo`, vad nästa led är. Saknas effekten, lägg till den. Går tråden runt i en ring, låt ett av leden i ringen leda ut ur den.",
    en: "Go to the place where the thread stops, and write there, under `leadsTo`, what the next step is. If the effect is missing, add it. If the thread goes round in a loop, let one of the steps in the loop lead out of it.",
  },
};
