import { isAction, isSaid } from "@change-logic/analysis";
import type { ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** A plan where nothing shows that the target group took part. */
export const targetGroupNotInvolved: Rule<Args> = {
  id: "target-group-not-involved",
  topic: "wording",
  summary: {
    sv: "En plan där det inte framgår att målgruppen har varit med",
    en: "A plan where nothing shows that the target group took part",
  },
  decidability: "presence",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `Det framgår inte om målgruppen har varit med och format ${name(a, "sv")}. Hur har de som berörs fått säga sitt? Skriv det under targetGroupInvolvement på planen, eller på en insats.`,
    en: (a) =>
      `It is not said whether the target group has helped to shape ${name(a, "en")}. How have those concerned had their say? Write it under targetGroupInvolvement on the plan, or on an action.`,
  },
  *check({ model }) {
    const isInvolved = new Set<ModelPlan>();
    for (const element of model.elements)
      if (isAction(element) && isSaid(element.data.targetGroupInvolvement)) isInvolved.add(element.plan);
    for (const plan of model.plans) {
      const { status, targetGroupInvolvement } = plan.data;
      if (status === "replaced" || isSaid(targetGroupInvolvement) || isInvolved.has(plan)) continue;
      yield { args: named(plan), subjects: [plan.id], at: atPlan(plan, "targetGroups") };
    }
  },
};
