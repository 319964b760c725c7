import { isSaid } from "@change-logic/analysis";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** A plan of which it is not said who is responsible for it. */
export const planWithoutOwner: Rule<Args> = {
  id: "plan-without-owner",
  topic: "lifecycle",
  summary: {
    sv: "En plan som ingen är ansvarig för",
    en: "A plan that nobody is responsible for",
  },
  decidability: "presence",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `Det framgår inte vem som är ansvarig för ${name(a, "sv")}. Vem håller ihop den och ser till att den följs upp? Skriv owner på planen.`,
    en: (a) =>
      `It is not said who is responsible for ${name(a, "en")}. Who holds it together and sees that it is followed up? Write owner on the plan.`,
  },
  *check({ model }) {
    for (const plan of model.plans) {
      if (plan.data.status === "replaced" || isSaid(plan.data.owner)) continue;
      yield { args: named(plan), subjects: [plan.id], at: atPlan(plan, "owner") };
    }
  },
};
