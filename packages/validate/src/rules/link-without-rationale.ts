import { isSaid } from "@change-logic/analysis";
import { linkColumns, stateCode } from "@change-logic/analysis/columns";
import type { Model, ModelLink, ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { linkList, type NamedLinks, namedLinks, shareOfLinks } from "../text/named-links.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named &
  NamedLinks & {
    /** How many links the plan has. */
    readonly of: number;
  };

/** The links of a plan that do not say why the one belongs with the other: one finding for all of them. */
export const linkWithoutRationale: Rule<Args> = {
  id: "link-without-rationale",
  topic: "links",
  summary: {
    sv: "Länkar utan motivering: de säger inte varför det ena hör ihop med det andra",
    en: "Links without a rationale: they do not say why the one belongs with the other",
  },
  decidability: "presence",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["D18"],
  messages: {
    sv: (a) =>
      `I ${name(a, "sv")} saknas motivering på ${shareOfLinks(a, a.of, "sv")}: ${linkList(a, "sv")}. Skriv på länken, i rationale, varför det ena hör ihop med det andra.`,
    en: (a) =>
      `In ${name(a, "en")}, a rationale is missing on ${shareOfLinks(a, a.of, "en")}: ${linkList(a, "en")}. Write on the link, in rationale, why the one belongs with the other.`,
  },
  *check({ model }) {
    for (const [plan, { unexplained, count }] of linksByPlan(model)) {
      if (unexplained.length === 0) continue;
      yield {
        args: { ...named(plan), ...namedLinks(unexplained), of: count },
        subjects: [plan.id],
        at: atPlan(plan),
        links: unexplained.map(({ index }) => index),
      };
    }
  },
};

/** By plan, its valid links: how many they are, and those without a rationale, in document order. */
function linksByPlan(model: Model): ReadonlyMap<ModelPlan, { readonly unexplained: ModelLink[]; count: number }> {
  const byPlan = new Map<ModelPlan, { readonly unexplained: ModelLink[]; count: number }>();
  const { states, from } = linkColumns(model);
  for (let index = 0; index < states.length; index++) {
    const start = model.elements[from[index]!];
    if (states[index] !== stateCode.valid || !start) continue;
    let links = byPlan.get(start.plan);
    if (!links) {
      links = { unexplained: [], count: 0 };
      byPlan.set(start.plan, links);
    }
    links.count++;
    const link = model.links[index]!;
    if (!isSaid(link.data?.rationale)) links.unexplained.push(link);
  }
  return byPlan;
}
