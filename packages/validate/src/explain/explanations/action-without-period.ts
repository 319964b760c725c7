import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "who-and-when",
  finds: {
    sv: "Aktiva insatser utan `period`. Det räcker att en insats som den är en del av (`partOf`) har en period, eller att alla dess egna aktiva delar har var sin. Är helheten en insats i en plan som inte är med blir det ingen iakttagelse. Saknar en insats och dess delar period är helheten grunden, och delarna är följder.",
    en: "Active actions without a `period`. It is enough that an action that it is a part of (`partOf`) has a period, or that each of its own active parts has one. If the whole is an action in a plan that is not loaded, nothing is reported. If an action and its parts have no period, the whole is the root, and the parts follow from it.",
  },
  usual: ["inactive"],
  why: {
    sv: "Utan en period vet ingen när insatsen ska börja, när den borde ha gett något, eller om den är försenad. Den som planerar nästa års budget ser den inte heller. En grov tid, som ett år, är mycket bättre än ingen.",
    en: "Without a period nobody knows when the action is to begin, when it ought to have given something, or whether it is late. Nor is it seen by whoever plans the budget for next year. A rough time, such as a year, is much better than none.",
  },
  mend: {
    sv: "Skriv två datum med snedstreck emellan under `period`, så noga som ni vet: `2027/2028`, `2027-01/2028-12`, eller `2027/..` om slutet inte är bestämt. För en insats som består av delar räcker det att skriva på helheten, eller på var och en av delarna.",
    en: "Write two dates with a slash between under `period`, as exactly as you know: `2027/2028`, `2027-01/2028-12`, or `2027/..` if the end has not been decided. For an action that consists of parts it is enough to write it on the whole, or on each of the parts.",
  },
};
