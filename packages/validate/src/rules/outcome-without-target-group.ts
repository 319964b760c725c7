import { isAction, isSaid } from "@change-logic/analysis";
import { elementColumns, kindCode } from "@change-logic/analysis/columns";
import type { Model, ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { findLineBegins } from "../facts/line-begins.js";
import { spread } from "../facts/walk-graph.js";
import { uncausedCause } from "../facts/why-uncaused.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** An outcome of which neither it nor an action of its thread says for whom it is. */
export const outcomeWithoutTargetGroup: Rule<Args> = {
  id: "outcome-without-target-group",
  topic: "wording",
  summary: {
    sv: "Ett resultat som inte säger för vem, och inte heller insatserna i samma tråd",
    en: "An outcome that does not say for whom, and neither do the actions of the same thread",
  },
  decidability: "presence",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["ESF", "D13"],
  messages: {
    sv: (a) =>
      `Det framgår inte för vem ${name(a, "sv")} är till. Vem ska märka skillnaden? Skriv targetGroups på resultatet, eller på insatsen som leder dit.`,
    en: (a) =>
      `It is not said for whom ${name(a, "en")} is meant. Who is to notice the difference? Write targetGroups on the outcome, or on the action that leads there.`,
  },
  *check({ model, facts }) {
    const silent = findSilent(model, facts);
    if (silent.length === 0) return;
    const begins = findLineBegins(silent, facts.graph.forward, facts.graph.size);
    for (const index of silent) {
      const outcome = model.elements[index]!;
      const begin = model.elements[begins[index]!] ?? outcome;
      yield {
        args: named(outcome),
        subjects: [outcome.key],
        follows: explain(facts, outcome, begin),
        at: atElement(outcome),
      };
    }
  },
};

/**
 * The outcomes, by index, that do not say for whom, and neither does an action before or after them on a walk, nor the
 * whole that it is a part of.
 */
function findSilent(model: Model, { graph, parts }: Facts): number[] {
  const { kinds } = elementColumns(model);
  const saying: number[] = [];
  for (const element of model.elements) if (isAction(element) && saysForWhom(element)) saying.push(element.index);
  const marked = spread(saying, graph.size, parts.toParts);
  const isAfter = spread(indexesOf(marked), graph.size, graph.forward);
  const isBefore = spread(indexesOf(marked), graph.size, graph.backward);
  const silent: number[] = [];
  for (let index = 0; index < graph.size; index++) {
    if (kinds[index] !== kindCode.outcome || isAfter[index] === 1 || isBefore[index] === 1) continue;
    const outcome = model.elements[index] as ModelElement & { readonly kind: "outcome" };
    if (outcome.data.unwanted !== true && !saysForWhom(outcome)) silent.push(index);
  }
  return silent;
}

function* indexesOf(marks: Uint8Array): Iterable<number> {
  for (let index = 0; index < marks.length; index++) if (marks[index] === 1) yield index;
}

const saysForWhom = ({ data }: ModelElement): boolean =>
  "targetGroups" in data && (data.targetGroups ?? []).some(isSaid);

/**
 * What tells of it already: that nothing leads here, or what should have, or that it does not lead to the action that
 * was meant; or the outcome that its line begins with.
 */
function explain(facts: Facts, outcome: ModelElement, begin: ModelElement): readonly Cause[] {
  return [
    ...facts.whyNothingLeadsTo(outcome),
    ...facts.brokenLinks.from(outcome, "enables"),
    ...(facts.uncaused.has(outcome) ? [uncausedCause(outcome)] : []),
    ...(begin === outcome ? [] : [{ rule: outcomeWithoutTargetGroup.id, about: begin.key }]),
  ];
}
