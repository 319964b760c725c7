import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Rader under `acceptedGaps`, i en plan eller i portföljen, vars datum i `until` har passerat den dag som kontrollen gäller. Ett år eller en månad gäller till och med sin sista dag. En sådan rad räknas inte längre. Om målet därför blir ett glapp, eller saknar bärande insats, är det en följd av den här iakttagelsen, som då väger lika tungt.",
    en: "Entries under `acceptedGaps`, in a plan or in the portfolio, whose date in `until` has passed on the day that the check is for. A year or a month lasts to its end. Such an entry no longer counts. If the goal therefore becomes a gap, or has no action that carries it, that follows from this finding, which then weighs just as much.",
  },
  why: {
    sv: "Ett datum betyder att någon tänkte ta upp frågan igen. När det har passerat gäller beslutet inte längre, och målet är åter planens ansvar.",
    en: "A date means that somebody meant to return to the question. Once it has passed, the decision no longer holds, and the plan answers for the goal again.",
  },
  mend: {
    sv: "Besluta på nytt. Låt något bidra till målet och ta bort raden, eller sätt ett nytt datum i `until` om målet fortfarande ska väljas bort.",
    en: "Decide again. Let something contribute to the goal and remove the entry, or set a new date in `until` if the goal is still to be left out.",
  },
};
