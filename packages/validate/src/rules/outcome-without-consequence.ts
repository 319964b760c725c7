import type { ModelLink, ModelNode } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule, RuleContext } from "../rule.js";
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
  *check(context) {
    const { model, facts } = context;
    const { leadsOn } = facts.chainEnds;
    const ends = model.elements.filter(({ kind, index }) => leadsOn[index] === 0 && kind === "outcome");
    const skipping = contributionsOf(context, new Set<ModelNode>(ends));
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
function contributionsOf(context: RuleContext, outcomes: ReadonlySet<ModelNode>) {
  const contributions = new Map<ModelNode, ModelLink[]>();
  if (outcomes.size === 0) return contributions;
  for (const link of selectLinks(context, { states: ["valid"], types: ["contributesTo"], from: "outcome" })) {
    if (!outcomes.has(link.from)) continue;
    const known = contributions.get(link.from);
    if (known) known.push(link);
    else contributions.set(link.from, [link]);
  }
  return contributions;
}
