import type { Model } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import { aboutReference } from "../facts/broken-links.js";
import type { Facts } from "../facts/facts.js";
import { lazy } from "../facts/lazy.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, named, nameFirst, quote } from "../text/naming.js";

type Args = Named;

/** An indicator that measures nothing in the plan. */
export const indicatorUnused: Rule<Args> = {
  id: "indicator-unused",
  topic: "indicators",
  summary: {
    sv: "En indikator som inte mäter något i planen",
    en: "An indicator that measures nothing in the plan",
  },
  decidability: "exact",
  severity: "warn",
  preset: "indicators",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} mäter inget i planen. Skriv ${quote(a.id, "sv")} under indicators på det nuläge, det resultat, den effekt eller det antagande som den mäter, eller ta bort den.`,
    en: (a) =>
      `${nameFirst(a, "en")} measures nothing in the plan. Write ${quote(a.id, "en")} under indicators on the current state, outcome, effect or assumption that it measures, or remove it.`,
  },
  *check({ model, facts }) {
    const meantFor = lazy(() => findMeant(model, facts));
    for (const indicator of facts.indicators.all) {
      const { elements, assumptions } = facts.indicators.measuredBy(indicator);
      if (elements.length > 0 || assumptions.length > 0) continue;
      yield {
        args: named(indicator),
        subjects: [indicator.key],
        follows: [
          ...(meantFor().get(indicator) ?? []),
          ...(model.find(indicator.key) === indicator
            ? []
            : [{ rule: "duplicate-id", about: `element ${indicator.key}` }]),
        ],
        at: atDeclaration(indicator),
      };
    }
  },
};

/** The references that miss, by the indicator that they probably mean. */
function findMeant({ references }: Model, { suggestions }: Facts): ReadonlyMap<unknown, readonly Cause[]> {
  const meant = new Map<unknown, Cause[]>();
  for (const [index, reference] of references.entries()) {
    if (reference.role !== "indicator" || reference.state === "resolved") continue;
    const target = suggestions.for(reference)?.target;
    if (!target) continue;
    const causes = meant.get(target) ?? [];
    meant.set(target, causes);
    causes.push({ rule: "unresolved-reference", about: aboutReference(index) });
  }
  return meant;
}
