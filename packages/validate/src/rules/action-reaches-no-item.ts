import { isAction, isActive } from "@change-logic/analysis";
import type { ModelAction, ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { listsStrategies } from "../facts/item-ends.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  /** Where the line stops; missing where it goes round. */
  readonly endKind: string | undefined;
  readonly endId: string | undefined;
  readonly endTitle: Title;
};

/** An active action whose line reaches no item of a strategy, nor do its parts. */
export const actionReachesNoItem: Rule<Args> = {
  id: "action-reaches-no-item",
  topic: "strategy",
  summary: {
    sv: "En insats vars tråd inte når något mål i strategierna",
    en: "An action whose thread reaches no goal of the strategies",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS"],
  messages: {
    sv: (a) => {
      const end = endOf(a);
      const start = `${nameFirst(a, "sv")} når inget mål i planens strategier: tråden`;
      if (!end)
        return `${start} går runt i en ring. Skriv på en effekt i ringen vilket mål den bidrar till (contributesTo).`;
      if (end.kind === "effect")
        return `${start} slutar vid ${name(end, "sv")}. Skriv på den, eller på en effekt tidigare i tråden, vilket mål den bidrar till (contributesTo).`;
      return `${start} slutar ${end.id === a.id ? "redan där" : `vid ${name(end, "sv")}`}. Skriv där vad nästa led är (leadsTo), och på den effekt som tråden når vilket mål den bidrar till (contributesTo).`;
    },
    en: (a) => {
      const end = endOf(a);
      const start = `${nameFirst(a, "en")} reaches no goal of the plan's strategies: the thread`;
      if (!end)
        return `${start} goes round in a loop. Write on an effect in the loop which goal it contributes to (contributesTo).`;
      if (end.kind === "effect")
        return `${start} stops at ${name(end, "en")}. Write on it, or on an effect earlier in the thread, which goal it contributes to (contributesTo).`;
      return `${start} stops ${end.id === a.id ? "right there" : `at ${name(end, "en")}`}. Write there what the next step is (leadsTo), and on the effect that the thread reaches which goal it contributes to (contributesTo).`;
    },
  },
  *check({ model, facts }) {
    const { reachesItem, stopsAt } = facts.itemEnds;
    // Several actions may stop at the same end: one finding tells of it, the others follow.
    const firstAt = new Map<ModelElement, string>();
    for (const action of model.elements) {
      if (!isAction(action) || !isActive(action) || !listsStrategies(action.plan)) continue;
      if (reachesItem[action.index] === 1) continue;
      const end = model.elements[stopsAt[action.index]!];
      const stop = end && named(end);
      const first = end && firstAt.get(end);
      if (end && first === undefined) firstAt.set(end, action.key);
      yield {
        args: { ...named(action), endKind: stop?.kind, endId: stop?.id, endTitle: stop?.title },
        subjects: end && end !== action ? [action.key, end.key] : [action.key],
        identity: [action.key],
        follows: [
          ...explain(facts, action, end, model.elements[facts.itemEnds.lastEffect[action.index]!]),
          ...(first === undefined ? [] : [{ rule: actionReachesNoItem.id, about: first }]),
        ],
        at: atElement(action),
      };
    }
  },
};

/** Findings that already say where and why the line stops. */
const explain = (
  { brokenLinks }: Facts,
  action: ModelAction,
  end: ModelElement | undefined,
  last: ModelElement | undefined,
): Cause[] => [
  { rule: "isolated-element", about: action.key },
  { rule: "action-without-consequence", about: action.key },
  { rule: "action-reaches-no-effect", about: action.key },
  ...(last ? [{ rule: "effect-without-item", about: last.key }] : []),
  ...(end ? brokenLinks.from(end, "leadsTo", "enables", "contributesTo") : []),
];

const endOf = ({ endKind: kind, endId: id, endTitle: title }: Args): Named | undefined =>
  kind === undefined || id === undefined ? undefined : { kind, id, title };
