import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln hittar rader under `acceptedGaps`, i en plan eller i portföljen, vars datum `until` har passerat den dag som körningen frågar om. Ett år eller en månad gäller till sin sista dag. Raden räknas inte längre, så blir målet ett glapp, eller saknar det bärande insats, följer det av den här iakttagelsen, som då väger lika tungt.",
    en: "The rule finds entries under `acceptedGaps`, in a plan or in the portfolio, whose date `until` has passed on the day that the run asks about. A year or a month lasts to its end. The entry no longer counts, so if the goal is a gap, or has no action that carries it, that follows from this finding, which then weighs as much.",
  },
  why: {
    sv: "Ett datum betyder att någon tänkte ta upp frågan igen. När det har passerat gäller beslutet inte längre, och målet är åter planens ansvar.",
    en: "A date means that somebody meant to take the question up again. When it has passed the decision no longer holds, and the plan answers for the goal again.",
  },
  mend: {
    sv: "Besluta på nytt. Låt något bidra till målet och ta bort raden, eller sätt ett nytt datum i `until` om målet fortfarande ska väljas bort.",
    en: "Decide anew. Let something contribute to the goal and take the entry away, or set a new date in `until` if the goal is still to be left out.",
  },
};
