import type { ModelIndicator } from "@change-logic/analysis";
import { endOf, type Model, type ModelCatalog, type ModelPlan } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import { isDay } from "../facts/indicator-values.js";
import type { Rule, RuleFinding } from "../rule.js";
import { type Named, named, nameFirst, quoted, type Title } from "../text/naming.js";

type Args = Named & {
  /** What the date of the target value does not fit. */
  readonly against: "baseline" | "strategy";
  readonly targetDate: string;
  /** The date of the baseline, or how far ahead the strategy looks. */
  readonly otherDate: string;
  /** The strategy that looks furthest ahead. */
  readonly strategy: string;
  readonly strategyTitle: Title;
};

/** An indicator whose target value comes no later than its baseline, or later than any strategy of the plan looks. */
export const indicatorDatesContradict: Rule<Args> = {
  id: "indicator-dates-contradict",
  topic: "indicators",
  summary: {
    sv: "En indikator vars målvärde inte kommer efter utgångsvärdet, eller kommer först efter att strategierna har löpt ut",
    en: "An indicator whose target value does not come after its baseline, or comes after the strategies have ended",
  },
  decidability: "exact",
  severity: "error",
  preset: "indicators",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      a.against === "baseline"
        ? `${nameFirst(a, "sv")} ska nå sitt målvärde senast ${a.targetDate}, men utgångsvärdet är från ${a.otherDate}. Målvärdet ska komma efter det värde som man utgår från: ändra date i baseline eller targetValue.`
        : `${nameFirst(a, "sv")} ska nå sitt målvärde senast ${a.targetDate}, men den av planens strategier som sträcker sig längst, ${quoted(strategyOf(a), "sv")}, når bara till ${a.otherDate}. Skriv ett tidigare date i targetValue, och det värde som ska vara nått då.`,
    en: (a) =>
      a.against === "baseline"
        ? `${nameFirst(a, "en")} is to reach its target value by ${a.targetDate}, but its baseline is from ${a.otherDate}. The target value is to come after the value one starts from: change date in baseline or targetValue.`
        : `${nameFirst(a, "en")} is to reach its target value by ${a.targetDate}, but the one of its plan's strategies that looks furthest ahead, ${quoted(strategyOf(a), "en")}, goes no further than ${a.otherDate}. Write an earlier date in targetValue, and the value to have been reached by then.`,
  },
  *check({ model, facts }) {
    const isIncomplete = plansMissingStrategies(model);
    const furthest = new Map(
      model.plans.map((plan) => [plan, isIncomplete.has(plan) ? undefined : furthestOf(plan)] as const),
    );
    for (const indicator of facts.indicators.all) {
      const { baseline, targetValue } = indicator.data;
      const targetDate = targetValue?.date;
      if (!isDay(targetDate)) continue;
      const startDate = baseline?.date;
      if (isDay(startDate) && endOf(startDate) >= endOf(targetDate))
        yield contradiction(indicator, { against: "baseline", targetDate, otherDate: startDate, ...noStrategy });
      const last = furthest.get(indicator.plan);
      if (!last || endOf(last.horizon) >= endOf(targetDate)) continue;
      const { id: strategy, title: strategyTitle } = named(last.strategy);
      const strategyArgs = { otherDate: last.horizon, strategy, strategyTitle };
      yield contradiction(indicator, { against: "strategy", targetDate, ...strategyArgs });
    }
  },
};

const contradiction = (indicator: ModelIndicator, args: Omit<Args, keyof Named>): RuleFinding<Args> => ({
  args: { ...named(indicator), ...args },
  subjects: [indicator.key],
  about: `${args.against} ${indicator.key}`,
  identity: [indicator.key, args.against],
  at: atDeclaration(indicator),
});

const noStrategy = { strategy: "", strategyTitle: undefined } as const;

const strategyOf = ({ strategy: id, strategyTitle: title }: Args): Omit<Named, "kind"> => ({ id, title });

interface Furthest {
  readonly strategy: ModelCatalog;
  readonly horizon: string;
}

/** The plans that list a strategy that is not found: how far it looks, nobody can tell. */
function plansMissingStrategies({ references }: Model): ReadonlySet<ModelPlan | undefined> {
  const missing = references.filter(({ role, state }) => role === "strategy" && state !== "resolved");
  return new Set(missing.map(({ plan }) => plan));
}

/** Of the strategies that a plan lists, the one that looks furthest ahead; undefined when not all say how far. */
function furthestOf({ catalogs }: ModelPlan): Furthest | undefined {
  let furthest: Furthest | undefined;
  for (const strategy of catalogs) {
    const { horizon } = strategy.data;
    if (!isDay(horizon)) return undefined;
    if (furthest === undefined || endOf(horizon) > endOf(furthest.horizon)) furthest = { strategy, horizon };
  }
  return furthest;
}
