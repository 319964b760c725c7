import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** A plan that does not say which of its links it stands and falls with. */
export const noCriticalLink: Rule<Args> = {
  id: "no-critical-link",
  topic: "links",
  summary: {
    sv: "En plan där ingen länk är utpekad som avgörande",
    en: "A plan in which no link is singled out as critical",
  },
  decidability: "exact",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) =>
      `I ${name(a, "sv")} är ingen länk utpekad som avgörande. Välj den eller de länkar som planen står och faller med, och skriv critical: true på dem.`,
    en: (a) =>
      `In ${name(a, "en")}, no link is singled out as critical. Choose the link or links that the plan stands and falls with, and write critical: true on them.`,
  },
  *check({ model }) {
    const leading = new Set<ModelPlan>();
    const chosen = new Set<ModelPlan>();
    const { types, states, from } = linkColumns(model);
    for (let index = 0; index < types.length; index++) {
      const start = model.elements[from[index]!];
      if (!start) continue;
      if (states[index] === stateCode.valid && types[index] === typeCode.leadsTo) leading.add(start.plan);
      // Somebody has chosen it, even where the link itself is wrong.
      if (model.links[index]!.data?.critical === true) chosen.add(start.plan);
    }
    for (const plan of leading) {
      if (chosen.has(plan)) continue;
      yield { args: named(plan), subjects: [plan.id], at: atPlan(plan) };
    }
  },
};
