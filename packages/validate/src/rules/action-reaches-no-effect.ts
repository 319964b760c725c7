import { isAction, isActive } from "@change-logic/analysis";
import type { ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  /** Where the line stops; missing where it goes round. */
  readonly endKind: string | undefined;
  readonly endId: string | undefined;
  readonly endTitle: Title;
};

/** An action whose line stops before any effect, and where it does. */
export const actionReachesNoEffect: Rule<Args> = {
  id: "action-reaches-no-effect",
  topic: "chain",
  summary: {
    sv: "En insats vars tråd tar slut innan den når en effekt",
    en: "An action whose thread stops before it reaches an effect",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) => {
      if (a.endId === undefined || a.endKind === undefined)
        return `${nameFirst(a, "sv")} når ingen effekt: tråden går runt i en ring. Skriv vilken effekt ett av leden i ringen leder till (leadsTo).`;
      if (a.endId === a.id)
        return `${nameFirst(a, "sv")} når ingen effekt: tråden slutar redan vid insatsen. Skriv under leadsTo vad den ska leda till.`;
      return `${nameFirst(a, "sv")} når ingen effekt: tråden slutar vid ${name({ kind: a.endKind, id: a.endId, title: a.endTitle }, "sv")}. Skriv där, under leadsTo, vad nästa led är.`;
    },
    en: (a) => {
      if (a.endId === undefined || a.endKind === undefined)
        return `${nameFirst(a, "en")} reaches no effect: the thread goes round in a loop. Write which effect one of the steps in the loop leads to (leadsTo).`;
      if (a.endId === a.id)
        return `${nameFirst(a, "en")} reaches no effect: the thread stops at the action itself. Write under leadsTo what it is to lead to.`;
      return `${nameFirst(a, "en")} reaches no effect: the thread stops at ${name({ kind: a.endKind, id: a.endId, title: a.endTitle }, "en")}. Write there, under leadsTo, what the next step is.`;
    },
  },
  *check({ model, facts }) {
    // Several actions may stop at the same end: one finding tells of it, the others follow.
    const firstAt = new Map<number, string>();
    for (const action of model.elements) {
      if (!isAction(action) || facts.chainEnds.reachesEffect[action.index] === 1) continue;
      const end = model.elements[facts.chainEnds.stopsAt[action.index]!];
      const stop = end ? named(end) : undefined;
      const follows = explain(facts, action, end);
      if (end) {
        const first = firstAt.get(end.index);
        if (first !== undefined) follows.push({ rule: actionReachesNoEffect.id, about: first });
        else if (isActive(action)) firstAt.set(end.index, action.key);
      }
      yield {
        args: { ...named(action), endKind: stop?.kind, endId: stop?.id, endTitle: stop?.title },
        subjects: end && end !== action ? [action.key, end.key] : [action.key],
        about: action.key,
        // The place where the line stops moves as the plan grows.
        identity: [action.key],
        follows,
        at: atElement(action),
      };
    }
  },
};

/** Findings that already say where and why the line stops. */
function explain(facts: Facts, action: ModelElement, end: ModelElement | undefined): Cause[] {
  return [
    { rule: "action-without-consequence", about: action.key },
    ...(end?.kind === "action" ? [{ rule: "action-without-consequence", about: end.key }] : []),
    ...(end?.kind === "outcome" ? [{ rule: "outcome-without-consequence", about: end.key }] : []),
    ...(end ? facts.brokenLinks.from(end, "leadsTo", "enables") : []),
    ...(facts.has(action.plan, "effect") ? [] : missingLevelCauses(facts.missingLevels(action.plan), "effect")),
  ];
}
