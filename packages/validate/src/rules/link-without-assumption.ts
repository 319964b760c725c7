import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { linkList, type NamedLinks, namedLinks, shareOfLinks } from "../text/named-links.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named &
  NamedLinks & {
    /** How many links of the plan lead onward from outcomes and effects. */
    readonly of: number;
  };

/** The links onward from a plan's outcomes and effects that do not say what has to hold: one finding for all of them. */
export const linkWithoutAssumption: Rule<Args> = {
  id: "link-without-assumption",
  topic: "links",
  summary: {
    sv: "Länkar från resultat och effekter som inte säger vilka antaganden de vilar på",
    en: "Links from outcomes and effects that do not say which assumptions they rest on",
  },
  decidability: "presence",
  severity: "info",
  preset: "recommended",
  severityIn: { evaluable: "warn" },
  reach: "graph",
  source: ["TA", "MAY", "UN"],
  messages: {
    sv: (a) =>
      `I ${name(a, "sv")} saknas antaganden på ${shareOfLinks(a, a.of, "sv")} från resultat och effekter: ${linkList(a, "sv")}. Skriv på länken, i assumptions, vad som måste stämma för att det ena ska ge det andra.`,
    en: (a) =>
      `In ${name(a, "en")}, an assumption is missing on ${shareOfLinks(a, a.of, "en")} from outcomes and effects: ${linkList(a, "en")}. Write on the link, in assumptions, what has to hold for the one to give the other.`,
  },
  *check({ facts }) {
    for (const [plan, { bare, assuming }] of facts.onwardLinks) {
      if (bare.length === 0) continue;
      yield {
        args: { ...named(plan), ...namedLinks(bare), of: bare.length + assuming.length },
        subjects: [plan.id],
        follows: [{ rule: "assumptions-clustered", about: plan.id }],
        at: atPlan(plan),
        links: bare.map(({ index }) => index),
      };
    }
  },
};
