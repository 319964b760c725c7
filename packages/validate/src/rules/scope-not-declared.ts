import type { Language, Model, ModelCatalog, ModelItem, ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import { createStrategyCauses } from "../facts/strategy-causes.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst, quoted, shortList, titleIn, toTitle } from "../text/naming.js";

type Args = Named & {
  /** The areas (topmost items) that nothing in the plan contributes to, as a plan writes them. */
  readonly untouched: readonly string[];
  /** Their titles in each language; empty where there is none. */
  readonly titlesSv: readonly string[];
  readonly titlesEn: readonly string[];
  /** What to paste: the items that the plan contributes to, then the untouched areas. */
  readonly lines: readonly string[];
};

/** A plan that lists strategies and does not say what in them it has taken on. */
export const scopeNotDeclared: Rule<Args> = {
  id: "scope-not-declared",
  topic: "strategy",
  summary: {
    sv: "En plan som listar strategier utan att säga vilka mål den tar sig an",
    en: "A plan that lists strategies without saying which goals it takes on",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS"],
  messages: {
    sv: (a) => {
      const start = `${nameFirst(a, "sv")} säger inte vilka mål den tar sig an.`;
      const areas = a.untouched.length > 0 ? ` Inget i planen bidrar till ${areasIn(a, "sv")}.` : "";
      return `${start}${areas} Klistra in raden, och stryk det som planen inte ska svara för: ${line(a)}`;
    },
    en: (a) => {
      const start = `${nameFirst(a, "en")} does not say which goals it takes on.`;
      const areas = a.untouched.length > 0 ? ` Nothing in the plan contributes to ${areasIn(a, "en")}.` : "";
      return `${start}${areas} Paste the line, and strike out what the plan is not to answer for: ${line(a)}`;
    },
  },
  *check({ model }) {
    const touchedBy = itemsTouched(model);
    const strategyCauses = createStrategyCauses(model);
    for (const plan of model.plans) {
      if ((plan.data.strategies ?? []).length === 0 || plan.data.scope !== undefined) continue;
      const touched = touchedBy(plan);
      const untouched = plan.catalogs.flatMap(({ top }) => top).filter((item) => !touched.areas.has(item));
      yield {
        args: {
          ...named(plan),
          untouched: untouched.map(({ key }) => key),
          titlesSv: untouched.map(({ data }) => titleIn(toTitle(data.title), "sv")),
          titlesEn: untouched.map(({ data }) => titleIn(toTitle(data.title), "en")),
          lines: [...touched.items, ...untouched].map(({ key }) => key),
        },
        subjects: [plan.id, ...untouched.map(({ key }) => key)],
        // Which areas are untouched changes with every link.
        identity: [plan.id],
        // Where none of the strategies is found, there is nothing to choose from.
        follows: strategyCauses(plan),
        at: atPlan(plan, "strategies"),
      };
    }
  },
};

/** The items that a plan contributes to, in document order, and the areas that it contributes to or speaks of. */
function itemsTouched(model: Model) {
  const spokenOf = new Map(model.plans.map((plan) => [plan, new Set<ModelItem | ModelCatalog>()]));
  const items = new Map(model.plans.map((plan) => [plan, new Set<ModelItem>()]));
  for (const { type, state, from, to, counteracts } of model.links) {
    if (type !== "contributesTo" || state !== "valid" || counteracts) continue;
    if (to?.kind === "item" && from.kind !== "item") items.get(from.plan)?.add(to);
  }
  for (const { plan, target } of [...model.acceptedGaps, ...model.delegations]) {
    if (plan && target) spokenOf.get(plan)?.add(target);
  }
  return (plan: ModelPlan) => {
    const contributedTo = [...(items.get(plan) ?? [])].sort((a, b) => a.index - b.index);
    const areas = new Set<ModelItem>();
    for (const target of [...contributedTo, ...(spokenOf.get(plan) ?? [])]) {
      for (const area of target.kind === "catalog" ? target.top : [topmost(target)]) areas.add(area);
    }
    return { items: contributedTo, areas };
  };
}

function topmost(item: ModelItem): ModelItem {
  let area = item;
  while (area.parent) area = area.parent;
  return area;
}

function areasIn({ untouched, titlesSv, titlesEn }: Args, language: Language): string {
  const titles = language === "sv" ? titlesSv : titlesEn;
  const names = untouched.map((id, index) => quoted({ id, title: titles[index] }, language));
  return shortList(names, language, 6);
}

// One line in flow style: it stays valid YAML wherever a report breaks it.
const line = ({ lines }: Args): string => `scope: [${lines.join(", ")}]`;
