import * as z from "zod";
import { linkFieldsSchema } from "./link-schema.js";
import { amount, date, elementId, flag, keyedById, oneOf, period, text, texts } from "./parts.js";

const ignores = z
  .array(
    z.strictObject({
      rule: text("The rule that is to be silent."),
      reason: text("Why.").optional(),
      until: date("Until when.").optional(),
    }),
  )
  .meta({ description: "Findings that are silenced here, with the reason." });

const anyElement = {
  title: text("What people read.").optional(),
  description: text("More about it.").optional(),
  source: text("Where it is said.").optional(),
  basis: oneOf("basis", "Whether the source says so, or it is one's own reading.").optional(),
  notes: text("Notes of one's own.").optional(),
  tags: texts("Free words to sort by.").optional(),
  group: text("A labelled lane in the diagram.").optional(),
  url: text("A page about it.").optional(),
  ignore: ignores.optional(),
};

const perspectives = z
  .record(
    z.string(),
    z.strictObject({
      considered: text("How the perspective was considered.").optional(),
      notRelevant: text("Why the perspective is not relevant here.").optional(),
    }),
  )
  .meta({
    description: "Perspectives of a strategy, keyed `catalogue/perspective`: considered, or not relevant because.",
  });

const targetGroups = texts("For whom: ids of target groups in the plan, or plain text.").optional();
const indicators = texts("Ids of the indicators that measure it.").optional();
const targetGroupInvolvement = text("How the target group took part.").optional();

export const currentStateSchema = z
  .strictObject({
    ...anyElement,
    kind: oneOf("currentStateKind", "What sort of current state; challenge when left out.").optional(),
    indicators,
    ...linkFieldsSchema,
  })
  .meta({ id: "CurrentState", description: "What is so today, and why something is needed (nuläge)." });

export const actionSchema = z
  .strictObject({
    ...anyElement,
    owner: text("Who is responsible: an actor's id, or plain text.").optional(),
    partners: texts("Who takes part: actors' ids, or plain text.").optional(),
    partOf: text("The action that this one is a part of.").optional(),
    jointWith: texts("Actions of other plans that this one is done together with: plan#action.").optional(),
    period: period("When.").optional(),
    status: oneOf("actionStatus", "How far it has come.").optional(),
    result: oneOf("actionResult", "Whether it gave what was meant, once finished.").optional(),
    places: texts("Where.").optional(),
    resources: z
      .array(
        z.strictObject({
          kind: text("What sort: money, people …").optional(),
          amount: z.number().meta({ description: "How much." }).optional(),
          unit: text("In what unit.").optional(),
          secured: flag("Whether it is secured.").optional(),
        }),
      )
      .meta({ description: "People and money." })
      .optional(),
    outputs: z
      .array(
        z.strictObject({
          title: text("What is delivered.").optional(),
          unit: text("In what unit it is counted.").optional(),
        }),
      )
      .meta({ description: "What the action delivers." })
      .optional(),
    targetGroups,
    perspectives: perspectives.optional(),
    targetGroupInvolvement,
    ...linkFieldsSchema,
  })
  .meta({ id: "Action", description: "What an organisation does (insats)." });

const result = {
  ...anyElement,
  by: date("When it is expected.").optional(),
  requires: oneOf("requires", "Whether all of its causes are needed, or any of them.").optional(),
  targetGroups,
  indicators,
  unwanted: flag(
    "A side effect that is not wanted: drawn apart, and exempt from rules about goals and target values.",
  ).optional(),
  ...linkFieldsSchema,
};

export const outcomeSchema = z
  .strictObject(result)
  .meta({ id: "Outcome", description: "What the action gives directly, and its owner can show (resultat)." });

export const effectSchema = z
  .strictObject({ ...result, horizon: oneOf("horizon", "On what term; left out when it is not known.").optional() })
  .meta({ id: "Effect", description: "What then changes for the target group or in society (effekt)." });

export const indicatorSchema = z
  .strictObject({
    ...anyElement,
    unit: text("The unit of the values.").optional(),
    direction: oneOf("direction", "Which way is better.").optional(),
    baseline: z
      .strictObject({ value: amount("The value at the start.").optional(), date: date("When it was so.").optional() })
      .meta({ description: "Where one starts." })
      .optional(),
    targetValue: z
      .strictObject({ value: amount("The value aimed at.").optional(), date: date("By when.").optional() })
      .meta({ description: "Where one wants to be (målvärde)." })
      .optional(),
    observations: z
      .array(z.strictObject({ date: date("When."), value: amount("The observed value.") }))
      .meta({ description: "Observed values (utfall)." })
      .optional(),
    reference: text("An id elsewhere: kolada:N00945, sdg:3.4.1.").optional(),
    frequency: text("How often it is measured.").optional(),
    owner: text("Who measures.").optional(),
    audience: text("Who gets the result.").optional(),
    disaggregatedBy: texts("What it is broken down by, such as sex.").optional(),
    targetGroups,
    qualitative: flag("Whether it is judged rather than counted.").optional(),
  })
  .meta({ id: "Indicator", description: "How something is measured." });

export const targetGroupSchema = z.strictObject(anyElement).meta({ id: "TargetGroup", description: "For whom." });

export const actorSchema = z
  .strictObject({ ...anyElement, organisation: text("The organisation it belongs to.").optional() })
  .meta({ id: "Actor", description: "Who acts." });

export const assumptionSchema = z
  .strictObject({
    ...anyElement,
    status: oneOf("assumptionStatus", "What is known of it.").optional(),
    date: date("When that was established.").optional(),
    check: text("How it can be checked.").optional(),
    indicators,
    critical: flag("Whether much hangs on it.").optional(),
    owner: text("Who keeps an eye on it.").optional(),
    response: text("What is done if it does not hold.").optional(),
  })
  .meta({ id: "Assumption", description: "What must hold for a link." });

export const factorSchema = z
  .strictObject({
    ...anyElement,
    kind: oneOf("factorKind", "Whether it hinders, helps or just surrounds.").optional(),
    influence: oneOf("influence", "How much the organisation can influence it.").optional(),
    affects: texts("Ids of the elements that it affects.").optional(),
  })
  .meta({ id: "Factor", description: "Something in the surroundings that matters." });

/** Gaps that a plan or a portfolio has chosen not to work on. */
export const acceptedGapsSchema = z
  .array(
    z.strictObject({
      item: text("The item, or a whole catalogue."),
      reason: text("Why nothing is done.").optional(),
      owner: text("Who decided.").optional(),
      until: date("Until when.").optional(),
    }),
  )
  .meta({ description: "Items that are deliberately not worked on." });

/** The strategies that a plan or a portfolio refers to. */
export const strategiesSchema = z
  .array(
    z.union([
      z.string(),
      z.strictObject({
        id: text("The catalogue: id, or id@edition."),
        binding: oneOf("binding", "How the strategy binds this organisation.").optional(),
      }),
    ]),
  )
  .meta({ description: "Catalogues that the plan links to: id, or id@edition." });

/** What a plan or a portfolio has taken on. */
export const scopeSchema = texts(
  "Items and catalogues that the plan has taken on; an empty list is nothing on purpose.",
);

/** A plan, as written. */
export const planSchema = z
  .strictObject({
    changeLogic: z.literal(1).meta({ description: "The version of the format." }),
    id: elementId("The plan's id."),
    title: text("The plan's title.").optional(),
    description: text("More about the plan.").optional(),
    language: text("The language it is written in: sv, en …").optional(),
    organisation: text("Whose plan it is.").optional(),
    owner: text("Who is responsible for the plan.").optional(),
    defaultOwner: text("Who owns the actions that name no owner.").optional(),
    status: oneOf("planStatus", "How far the plan has come.").optional(),
    adopted: z
      .strictObject({
        by: text("Who adopted it.").optional(),
        date: date("When.").optional(),
        reference: text("The decision's reference.").optional(),
      })
      .meta({ description: "The decision to adopt the plan." })
      .optional(),
    review: date("When the plan is to be reviewed.").optional(),
    profile: text("The profile whose levels the plan follows.").optional(),
    source: text("Where the plan comes from.").optional(),
    basis: oneOf("basis", "Whether the source says so, or it is one's own reading.").optional(),
    notes: text("Notes of one's own.").optional(),
    tags: texts("Free words to sort by.").optional(),
    url: text("A page about the plan.").optional(),
    strategies: strategiesSchema.optional(),
    scope: scopeSchema.optional(),
    horizons: z
      .strictObject({
        short: date("Short term.").optional(),
        medium: date("Medium term.").optional(),
        long: date("Long term.").optional(),
      })
      .meta({ description: "Until when the terms of the effects last." })
      .optional(),
    acceptedGaps: acceptedGapsSchema.optional(),
    delegations: z
      .array(
        z.strictObject({
          item: text("The item, or a whole catalogue."),
          to: text("The id of the plan that takes care of it."),
          until: date("Until when.").optional(),
        }),
      )
      .meta({ description: "Items that another plan takes care of." })
      .optional(),
    participants: texts("Who took part in making the plan.").optional(),
    sideEffects: text("Side effects that were considered, or `none-found`.").optional(),
    perspectives: perspectives.optional(),
    targetGroupInvolvement,
    ignore: ignores.optional(),
    actors: keyedById(actorSchema, "Who acts.").optional(),
    targetGroups: keyedById(targetGroupSchema, "For whom.").optional(),
    currentStates: keyedById(currentStateSchema, "What is so today.").optional(),
    actions: keyedById(actionSchema, "What is done.").optional(),
    outcomes: keyedById(outcomeSchema, "What the actions give directly.").optional(),
    effects: keyedById(effectSchema, "What then changes.").optional(),
    indicators: keyedById(indicatorSchema, "How it is measured.").optional(),
    assumptions: keyedById(assumptionSchema, "What must hold.").optional(),
    factors: keyedById(factorSchema, "What matters in the surroundings.").optional(),
  })
  .meta({ title: "change-logic plan", description: "A plan as a change logic (förändringslogik), format version 1." });

/** Keys of one's own: kept, and ignored by every rule. */
export interface Extensions {
  readonly [key: `x-${string}`]: unknown;
}

export interface LinkObject extends z.infer<typeof import("./link-schema.js").linkObjectSchema>, Extensions {}
export interface CurrentState extends z.infer<typeof currentStateSchema>, Extensions {}
export interface Action extends z.infer<typeof actionSchema>, Extensions {}
export interface Outcome extends z.infer<typeof outcomeSchema>, Extensions {}
export interface Effect extends z.infer<typeof effectSchema>, Extensions {}
export interface Indicator extends z.infer<typeof indicatorSchema>, Extensions {}
export interface TargetGroup extends z.infer<typeof targetGroupSchema>, Extensions {}
export interface Actor extends z.infer<typeof actorSchema>, Extensions {}
export interface Assumption extends z.infer<typeof assumptionSchema>, Extensions {}
export interface Factor extends z.infer<typeof factorSchema>, Extensions {}

/** A plan as it is written (design: the document), checked for shape but not for sense. */
export interface Plan extends z.infer<typeof planSchema>, Extensions {}
