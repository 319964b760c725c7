import type { Language, ModelCatalog, ModelItem, ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import { lazy } from "../facts/lazy.js";
import { selectLinks } from "../facts/select-links.js";
import { createStrategyCauses } from "../facts/strategy-causes.js";
import type { Rule, RuleContext } from "../rule.js";
import { type Named, named, nameFirst, quoted, shortList, titleIn, toTitle } from "../text/naming.js";

type Args = Named & {
  /** The areas (topmost items) that nothing in the plan contributes to, as a plan writes them. */
  readonly untouched: readonly string[];
  /** Their titles in each language; empty where there is none. */
  readonly titlesSv: readonly string[];
  readonly titlesEn: readonly string[];
  /** What to paste: what the plan contributes to, counteracts, accepts as a gap or delegates, then the untouched areas. */
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
  *check(context) {
    const { model } = context;
    // Looked for only when a plan does not say what it takes on.
    const touchedBy = lazy(() => itemsTouched(context));
    const strategyCauses = createStrategyCauses(model);
    for (const plan of model.plans) {
      if ((plan.data.strategies ?? []).length === 0 || plan.data.scope !== undefined) continue;
      const touched = touchedBy()(plan);
      const untouched = plan.catalogs.flatMap(({ top }) => top).filter((item) => !touched.areas.has(item));
      yield {
        args: {
          ...named(plan),
          untouched: untouched.map(({ key }) => key),
          titlesSv: untouched.map(({ data }) => titleIn(toTitle(data.title), "sv")),
          titlesEn: untouched.map(({ data }) => titleIn(toTitle(data.title), "en")),
          lines: [...touched.named, ...untouched].map((each) => named(each).id),
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

/** What a plan names in its strategies, in their order, and the areas that it contributes to or speaks of. */
function itemsTouched(context: RuleContext) {
  const { model } = context;
  const spokenOf = new Map(model.plans.map((plan) => [plan, new Set<ModelItem | ModelCatalog>()]));
  const items = new Map(model.plans.map((plan) => [plan, new Set<ModelItem>()]));
  const counteracted = new Map(model.plans.map((plan) => [plan, new Set<ModelItem>()]));
  for (const { from, to, counteracts } of selectLinks(context, { states: ["valid"], types: ["contributesTo"] })) {
    if (to?.kind === "item" && from.kind !== "item") (counteracts ? counteracted : items).get(from.plan)?.add(to);
  }
  for (const { plan, target } of [...model.acceptedGaps, ...model.delegations]) {
    if (plan && target) spokenOf.get(plan)?.add(target);
  }
  return (plan: ModelPlan) => {
    const spoken = new Set<ModelItem | ModelCatalog>([...(items.get(plan) ?? []), ...(spokenOf.get(plan) ?? [])]);
    const areas = new Set<ModelItem>();
    for (const target of spoken) {
      for (const area of target.kind === "catalog" ? target.top : [topmost(target)]) areas.add(area);
    }
    const all = [...new Set([...spoken, ...(counteracted.get(plan) ?? [])])];
    // A strategy comes before what it holds; an area that is untouched stands in the line as it is.
    const place = (each: ModelItem | ModelCatalog) =>
      each.kind === "catalog" ? (each.top[0]?.index ?? 0) - 0.5 : each.index;
    const inLine = all.filter((each) => each.kind === "catalog" || each.parent || areas.has(each));
    return { named: inLine.sort((a, b) => place(a) - place(b)), areas };
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
