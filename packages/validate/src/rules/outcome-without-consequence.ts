import type { ModelLink, ModelNode } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An outcome that leads to nothing and enables nothing. */
export const outcomeWithoutConsequence: Rule<Args> = {
  id: "outcome-without-consequence",
  topic: "chain",
  summary: {
    sv: "Ett resultat som inte leder vidare och inte möjliggör någon insats",
    en: "An outcome that leads to nothing and enables no action",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} leder inte vidare till något. Skriv under leadsTo vilken effekt det ska ge, eller under enables vilken insats det gör möjlig.`,
    en: (a) =>
      `${nameFirst(a, "en")} leads to nothing. Write under leadsTo which effect it is to give, or under enables which action it makes possible.`,
  },
  *check({ model, facts }) {
    const ends = model.elements.filter(({ kind, index }) => kind === "outcome" && facts.chainEnds.leadsOn[index] === 0);
    const skipping = contributionsOf(model.links, new Set<ModelNode>(ends));
    for (const outcome of ends) {
      yield {
        args: named(outcome),
        subjects: [outcome.key],
        follows: [
          ...facts.brokenLinks.from(outcome, "leadsTo", "enables", "contributesTo"),
          { rule: "isolated-element", about: outcome.key },
          // Its way onward is there, but leaves out the effect: that link is what has to be mended.
          ...(skipping.get(outcome) ?? []).map((link) => ({ rule: "level-skip", about: aboutLink(link) })),
          ...(facts.has(outcome.plan, "effect") ? [] : missingLevelCauses(facts.missingLevels(outcome.plan), "effect")),
        ],
        at: atElement(outcome),
      };
    }
  },
};

/** Links from these outcomes to items. */
function contributionsOf(links: readonly ModelLink[], outcomes: ReadonlySet<ModelNode>) {
  const contributions = new Map<ModelNode, ModelLink[]>();
  for (const link of links) {
    if (link.type !== "contributesTo" || link.state !== "valid" || !outcomes.has(link.from)) continue;
    const known = contributions.get(link.from);
    if (known) known.push(link);
    else contributions.set(link.from, [link]);
  }
  return contributions;
}
