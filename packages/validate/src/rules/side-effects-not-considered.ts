import { isSaid } from "@change-logic/analysis";
import { linkColumns } from "@change-logic/analysis/columns";
import type { Model, ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** A plan that names no side effect, and does not say that one has looked for them. */
export const sideEffectsNotConsidered: Rule<Args> = {
  id: "side-effects-not-considered",
  topic: "links",
  summary: {
    sv: "En plan som varken nämner någon bieffekt eller säger att man har letat efter dem",
    en: "A plan that names no side effect and does not say that anyone has looked for them",
  },
  decidability: "presence",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["ESV"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} säger inget om bieffekter. Vem eller vad kan det gå ut över? Skriv svaret under sideEffects (none-found om ni har letat utan att finna några), eller lägg till bieffekten bland effekterna med unwanted: true.`,
    en: (a) =>
      `${nameFirst(a, "en")} says nothing about side effects. Who or what might it be at the expense of? Write the answer under sideEffects (none-found if you have looked and found none), or add the side effect to the effects with unwanted: true.`,
  },
  *check({ model, facts }) {
    const considering = plansThatConsider(model);
    for (const plan of model.plans) {
      if (considering.has(plan) || !facts.has(plan, "action") || !facts.has(plan, "effect")) continue;
      yield { args: named(plan), subjects: [plan.id], at: atPlan(plan) };
    }
  },
};

/** Plans with an unwanted element or a counteracting link, be it one that ends in nothing, or with `sideEffects`. */
function plansThatConsider(model: Model): ReadonlySet<ModelPlan> {
  const { plans, elements } = model;
  const considering = new Set(plans.filter(({ data }) => isSaid(data.sideEffects)));
  for (const { kind, data, plan } of elements)
    if ((kind === "outcome" || kind === "effect") && data.unwanted === true) considering.add(plan);
  const { counteracts, from } = linkColumns(model);
  for (let link = 0; link < from.length; link++)
    if (counteracts[link] === 1 && from[link] !== -1) considering.add(elements[from[link]!]!.plan);
  return considering;
}
