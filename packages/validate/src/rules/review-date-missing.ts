import { isSaid } from "@change-logic/analysis";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** A plan of which it is not said when it is to be reviewed. */
export const reviewDateMissing: Rule<Args> = {
  id: "review-date-missing",
  topic: "lifecycle",
  summary: {
    sv: "En plan som inte säger när den ska ses över",
    en: "A plan that does not say when it is to be reviewed",
  },
  decidability: "presence",
  severity: "info",
  preset: "recommended",
  reach: "graph",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `Det framgår inte när ${name(a, "sv")} ska ses över. När vill ni stanna upp och se om den fortfarande stämmer? Skriv review på planen, till exempel review: 2027-10.`,
    en: (a) =>
      `It is not said when ${name(a, "en")} is to be reviewed. When do you want to pause and see whether it still holds? Write review on the plan, such as review: 2027-10.`,
  },
  *check({ model }) {
    for (const plan of model.plans) {
      if (plan.data.status === "replaced" || isSaid(plan.data.review)) continue;
      yield { args: named(plan), subjects: [plan.id], at: atPlan(plan, "review") };
    }
  },
};
