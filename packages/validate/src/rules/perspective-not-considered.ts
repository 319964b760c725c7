import type { Language, Model, ModelCatalog, ModelPlan } from "@change-logic/model";
import { atPlan, atReference, type Spot } from "../engine/spot.js";
import { createPerspectiveMentions } from "../facts/perspective-mentions.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  /** The perspective, as a plan writes it. */
  readonly perspective: string;
  readonly perspectiveTitle: Title;
  /** Whether there is an entry for it that says neither, or none at all. */
  readonly why: "empty" | "missing";
};

/** A plan that does not say of a perspective whether it was considered, or why it is not relevant. */
export const perspectiveNotConsidered: Rule<Args> = {
  id: "perspective-not-considered",
  topic: "wording",
  summary: {
    sv: "En plan som inte säger något om ett av strategins perspektiv",
    en: "A plan that says nothing about one of the perspectives of the strategy",
  },
  decidability: "presence",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `${a.why === "empty" ? emptyIn(a, "sv") : missingIn(a, "sv")} Hur har ni tänkt? Två svar är lika bra, under perspectives på planen eller på en insats: ${a.perspective}: { considered: så här har vi gjort }, eller ${a.perspective}: { notRelevant: därför berörs det inte }.`,
    en: (a) =>
      `${a.why === "empty" ? emptyIn(a, "en") : missingIn(a, "en")} How did you reason? Two answers are equally good, under perspectives on the plan or on an action: ${a.perspective}: { considered: this is what we did }, or ${a.perspective}: { notRelevant: this is why it is not relevant }.`,
  },
  *check({ model, facts }) {
    const answerOf = createPerspectiveMentions(model, () => facts.suggestions);
    const strategySpots = findStrategySpots(model);
    for (const plan of model.plans) {
      if (plan.data.status === "replaced") continue;
      for (const catalog of plan.catalogs) {
        for (const perspective of catalog.perspectives) {
          const { isAnswered, empty, missed } = answerOf(plan, perspective);
          if (isAnswered) continue;
          const { id, title } = named(perspective);
          yield {
            args: {
              ...named(plan),
              perspective: id,
              perspectiveTitle: title,
              why: empty ? "empty" : "missing",
            },
            subjects: [plan.id, id],
            about: `${plan.index} ${id}`,
            follows: missed,
            at: empty ? atReference(empty) : atPerspectives(plan, strategySpots(plan, catalog)),
          };
        }
      }
    }
  },
};

/** At the plan's `perspectives`; without any, where it lists the strategy. */
const atPerspectives = (plan: ModelPlan, atStrategy: Spot | undefined): Spot =>
  plan.data.perspectives === undefined && atStrategy ? atStrategy : atPlan(plan, "perspectives");

/** A function that says where a plan lists a strategy. */
function findStrategySpots({ references }: Model): (plan: ModelPlan, catalog: ModelCatalog) => Spot | undefined {
  const spots = new Map<ModelPlan | undefined, Map<unknown, Spot>>();
  for (const reference of references) {
    if (reference.role !== "strategy" || reference.state !== "resolved") continue;
    const ofPlan = spots.get(reference.plan) ?? new Map<unknown, Spot>();
    if (!ofPlan.has(reference.target)) ofPlan.set(reference.target, atReference(reference));
    spots.set(reference.plan, ofPlan);
  }
  return (plan, catalog) => spots.get(plan)?.get(catalog);
}

function missingIn(a: Args, language: Language): string {
  const [plan, perspective] = [name(a, language), name(perspectiveOf(a), language)];
  return language === "sv"
    ? `Det framgår inte hur ${plan} har tagit hänsyn till ${perspective}.`
    : `It is not said how ${plan} has taken ${perspective} into account.`;
}

function emptyIn(a: Args, language: Language): string {
  const [plan, perspective] = [nameFirst(a, language), name(perspectiveOf(a), language)];
  return language === "sv"
    ? `${plan} nämner ${perspective}, men utan svar.`
    : `${plan} names ${perspective}, but without an answer.`;
}

const perspectiveOf = ({ perspective: id, perspectiveTitle: title }: Args): Named => ({
  kind: "perspective",
  id,
  title,
});
