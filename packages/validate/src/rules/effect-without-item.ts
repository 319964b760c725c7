import { atElement } from "../engine/spot.js";
import { shouldReachItem } from "../facts/item-ends.js";
import { createStrategyCauses } from "../facts/strategy-causes.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An effect that no item of a strategy is reached from; one that is unwanted need not reach any. */
export const effectWithoutItem: Rule<Args> = {
  id: "effect-without-item",
  topic: "strategy",
  summary: {
    sv: "En effekt som inte leder till något mål i strategierna",
    en: "An effect that leads to no goal of the strategies",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} leder inte till något mål i planens strategier. Skriv under contributesTo vilket mål den bidrar till, eller under leadsTo vilken effekt som kommer efter.`,
    en: (a) =>
      `${nameFirst(a, "en")} leads to no goal of the plan's strategies. Write under contributesTo which goal it contributes to, or under leadsTo which effect comes next.`,
  },
  *check({ model, facts }) {
    const strategyCauses = createStrategyCauses(model);
    for (const effect of model.elements) {
      if (!shouldReachItem(effect) || facts.itemEnds.reachesItem[effect.index] === 1) continue;
      const last = model.elements[facts.itemEnds.lastEffect[effect.index]!];
      yield {
        args: named(effect),
        subjects: [effect.key],
        follows: [
          ...facts.brokenLinks.from(effect, "contributesTo", "leadsTo"),
          // It is the last effect of the line that should be tied to a goal.
          ...(last && last !== effect ? [{ rule: effectWithoutItem.id, about: last.key }] : []),
          { rule: "isolated-element", about: effect.key },
          ...strategyCauses(effect.plan),
        ],
        at: atElement(effect),
      };
    }
  },
};
