import { isDate, isPast } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  /** When it was to be reviewed, as it is written. */
  readonly review: string;
};

/** A plan that was to have been reviewed by now. */
export const reviewOverdue: Rule<Args> = {
  id: "review-overdue",
  topic: "lifecycle",
  summary: {
    sv: "En plan som skulle ha setts över vid det här laget",
    en: "A plan that was to have been reviewed by now",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} skulle ses över senast ${a.review}, och det har passerat. Vad har ni lärt er sedan dess? Gå igenom planen och skriv ett nytt datum i review, eller status: replaced om en annan plan har tagit över.`,
    en: (a) =>
      `${nameFirst(a, "en")} was to be reviewed by ${a.review}, which has passed. What have you learnt since then? Go through the plan and write a new date in review, or status: replaced if another plan has taken over.`,
  },
  *check({ model, date }) {
    for (const plan of model.plans) {
      const { status, review } = plan.data;
      if (status === "replaced" || review === undefined || !isDate(review) || !isPast(review, date)) continue;
      yield { args: { ...named(plan), review }, subjects: [plan.id], at: atPlan(plan, "review") };
    }
  },
};
