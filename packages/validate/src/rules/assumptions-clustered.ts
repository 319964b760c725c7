import { atLink } from "../engine/spot.js";
import { assumptionsOf } from "../facts/onward-links.js";
import type { Rule } from "../rule.js";
import { linkList, type NamedLinks, namedLinks } from "../text/named-links.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named &
  NamedLinks & {
    /** How many assumptions the one link has. */
    readonly assumptions: number;
    /** How many links have none. */
    readonly bare: number;
  };

/** Of fewer links it says little that one of them has all assumptions. */
const fewest = 3;

/** A plan whose assumptions from outcomes and effects onward all stand on one link, while the others have none. */
export const assumptionsClustered: Rule<Args> = {
  id: "assumptions-clustered",
  topic: "links",
  summary: {
    sv: "En enda länk som bär alla antaganden medan de andra saknar",
    en: "One single link that carries all assumptions while the others have none",
  },
  decidability: "exact",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `I ${name(a, "sv")} står alla ${a.assumptions} antaganden från resultat och effekter på en enda länk, ${linkList(a, "sv")}, medan de ${a.bare} andra länkarna saknar antaganden. Flytta vart och ett till assumptions på den länk som det gäller, och fråga vad de andra länkarna vilar på.`,
    en: (a) =>
      `In ${name(a, "en")}, all ${a.assumptions} assumptions from outcomes and effects stand on one single link, ${linkList(a, "en")}, while the ${a.bare} other links have none. Move each of them to assumptions on the link that it is about, and ask what the other links rest on.`,
  },
  *check({ facts }) {
    for (const [plan, { bare, assuming }] of facts.onwardLinks) {
      const [carrier, ...others] = assuming.slice(0, 2);
      if (!carrier || others.length > 0 || bare.length + 1 < fewest) continue;
      const assumptions = assumptionsOf(carrier).size;
      if (assumptions < 2) continue;
      yield {
        args: { ...named(plan), ...namedLinks([carrier]), assumptions, bare: bare.length },
        subjects: [plan.id, carrier.from.key, ...(carrier.to ? [carrier.to.key] : [])],
        identity: [plan.id],
        // It concerns the whole plan, though it stands on one of its elements.
        at: { ...atLink(carrier), element: undefined },
        links: [carrier.index],
      };
    }
  },
};
