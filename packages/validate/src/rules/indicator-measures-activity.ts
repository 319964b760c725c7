import { type Indicators, isAction, isSaid, type ModelIndicator } from "@change-logic/analysis";
import type { Language, Model, ModelAction, ModelElement, ModelPlan } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import { lazy } from "../facts/lazy.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, quote, shortList } from "../text/naming.js";
import { wordListsFor } from "../wording/lists.js";
import { measuresActivity } from "../wording/measures-activity.js";

type Args = Named & {
  /** The words that count what is done; empty where it has the name of an output. */
  readonly word: string;
  /** The action that delivers the output; empty where it is the words that tell. */
  readonly actionId: string;
  readonly actionTitle: string;
  /** The effects that nothing else measures: ids and titles side by side. */
  readonly effectIds: readonly string[];
  readonly effectTitles: readonly string[];
};

/** An indicator that counts what is done, and is the only measure of an effect. */
export const indicatorMeasuresActivity: Rule<Args> = {
  id: "indicator-measures-activity",
  topic: "indicators",
  summary: {
    sv: "En effekt vars enda indikator tycks räkna det som görs i stället för det som blir annorlunda",
    en: "An effect whose only indicator seems to count what is done rather than what becomes different",
  },
  decidability: "heuristic",
  severity: "info",
  preset: "indicators",
  reach: "graph",
  source: ["TVV"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} ${countIn(a, "sv")}, och är det enda som mäter ${effectsIn(a, "sv")}. Skriv gärna också en indikator för det som då blir annorlunda, för målgruppen eller i samhället, under indicators där.`,
    en: (a) =>
      `${nameFirst(a, "en")} ${countIn(a, "en")}, and is the only measure of ${effectsIn(a, "en")}. Consider adding an indicator of what then becomes different, for the target group or in society, under indicators there.`,
  },
  *check({ model, facts: { indicators } }) {
    const outputs = lazy(() => findOutputs(model));
    for (const [indicator, effects] of findOnlyMeasures(model, indicators)) {
      const { title = "" } = indicator.data;
      const lists = isSaid(title) ? wordListsFor(indicator.plan) : undefined;
      if (!lists) continue;
      const action = outputs().get(indicator.plan)?.get(plain(title));
      const word = action ? undefined : measuresActivity(title, lists);
      if (!action && word === undefined) continue;
      yield {
        args: {
          ...named(indicator),
          word: word ?? "",
          actionId: action?.key ?? "",
          actionTitle: action?.data.title ?? "",
          effectIds: effects.map(({ key }) => key),
          effectTitles: effects.map(({ data }) => data.title ?? ""),
        },
        subjects: [indicator.key, ...effects.map(({ key }) => key)],
        // Which effects it measures changes as the plan grows.
        identity: [indicator.key],
        at: atDeclaration(indicator),
      };
    }
  },
};

/** The effects that each indicator is alone in measuring: they list no other, not even one that is not found. */
function findOnlyMeasures(
  { elements }: Model,
  { of }: Indicators,
): ReadonlyMap<ModelIndicator, readonly ModelElement[]> {
  const effects = new Map<ModelIndicator, ModelElement[]>();
  for (const element of elements) {
    if (element.kind !== "effect" || new Set(element.data.indicators).size !== 1) continue;
    const [indicator] = of(element);
    if (!indicator) continue;
    const alone = effects.get(indicator);
    if (alone) alone.push(element);
    else effects.set(indicator, [element]);
  }
  return effects;
}

/** By plan, the first action that delivers each output, by its plain title. */
function findOutputs({ plans, elements }: Model): ReadonlyMap<ModelPlan, ReadonlyMap<string, ModelAction>> {
  const outputs = new Map<ModelPlan, Map<string, ModelAction>>(plans.map((plan) => [plan, new Map()]));
  for (const action of elements) {
    if (!isAction(action)) continue;
    const ofPlan = outputs.get(action.plan);
    for (const { title } of action.data.outputs ?? []) {
      if (title !== undefined && !ofPlan?.has(plain(title))) ofPlan?.set(plain(title), action);
    }
  }
  return outputs;
}

/** A title as it is compared with others. */
const plain = (title: string): string => title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

/** What it seems to count. */
function countIn({ word, actionId: id, actionTitle: title }: Args, language: Language): string {
  if (id === "")
    return `${language === "sv" ? "tycks räkna det som görs" : "seems to count what is done"} (${quote(word, language)})`;
  const action = name({ kind: "action", id, title }, language);
  return language === "sv" ? `räknar det som ${action} levererar` : `counts what ${action} delivers`;
}

function effectsIn(a: Args, language: Language): string {
  const names = a.effectIds.map((id, index) => name({ kind: "effect", id, title: a.effectTitles[index] }, language));
  return shortList(names, language, 3);
}
