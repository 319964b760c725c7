import type { kindKeys, PlanLinkType } from "../link-table.js";
import type { PlanDocument } from "../read/read-plan.js";
import {
  type Action,
  type Actor,
  type Assumption,
  type CurrentState,
  type Effect,
  type Factor,
  type Indicator,
  type LinkObject,
  type Outcome,
  type Plan,
  planSchema,
  type TargetGroup,
} from "../schema/plan-schema.js";
import { checked } from "./checked.js";
import type { Readable } from "./readable.js";

/** A reference into another plan. */
type ElsewhereId = `${string}#${string}`;
/** An item of a strategy. */
type ItemId = `${string}/${string}`;

type LinkDetails = Readable<Omit<LinkObject, "to">>;

/** A link to one of `Ids`: the id, or an object with `to`. */
export type LinkTo<Ids extends string> = Ids | ElsewhereId | (LinkDetails & { readonly to: Ids | ElsewhereId });

type ItemLink = ItemId | (LinkDetails & { readonly to: ItemId });

type Written<Data, Links> = Readable<Omit<Data, PlanLinkType | "indicators" | "partOf">> & Links;

interface Measured<Indicators extends string> {
  readonly indicators?: readonly Indicators[];
}

interface ResultLinks<CurrentStates extends string, Results extends string> {
  readonly leadsTo?: readonly LinkTo<Results>[];
  readonly contributesTo?: readonly ItemLink[];
  readonly changes?: readonly LinkTo<CurrentStates>[];
}

type ElementKey = (typeof kindKeys)[keyof typeof kindKeys];

/**
 * A plan in TypeScript, whose links are checked by the compiler: an id that is not there, or of a kind that may not be
 * linked, is an error on the very link (link table: design, words).
 */
export type PlanInput<
  CurrentStates extends string,
  Actions extends string,
  Outcomes extends string,
  Effects extends string,
  Indicators extends string,
> = Readable<Omit<Plan, ElementKey | "changeLogic">> & {
  /** The version of the format; 1 when left out. */
  readonly changeLogic?: 1;
  readonly currentStates?: { readonly [Id in CurrentStates]: Written<CurrentState, Measured<NoInfer<Indicators>>> };
  readonly actions?: {
    readonly [Id in Actions]: Written<
      Action,
      {
        readonly addresses?: readonly LinkTo<NoInfer<CurrentStates>>[];
        readonly leadsTo?: readonly LinkTo<NoInfer<Outcomes | Effects>>[];
        readonly partOf?: NoInfer<Actions> | ElsewhereId;
      }
    >;
  };
  readonly outcomes?: {
    readonly [Id in Outcomes]: Written<
      Outcome,
      Measured<NoInfer<Indicators>> &
        ResultLinks<NoInfer<CurrentStates>, NoInfer<Outcomes | Effects>> & {
          readonly enables?: readonly LinkTo<NoInfer<Actions>>[];
        }
    >;
  };
  readonly effects?: {
    readonly [Id in Effects]: Written<
      Effect,
      Measured<NoInfer<Indicators>> & ResultLinks<NoInfer<CurrentStates>, NoInfer<Effects>>
    >;
  };
  readonly indicators?: { readonly [Id in Indicators]: Readable<Indicator> };
  readonly actors?: Readonly<Record<string, Readable<Actor>>>;
  readonly targetGroups?: Readonly<Record<string, Readable<TargetGroup>>>;
  readonly assumptions?: Readonly<Record<string, Readable<Assumption>>>;
  readonly factors?: Readonly<Record<string, Readable<Factor>>>;
};

/**
 * Makes a plan document of a plan written in TypeScript. Links to ids that are not there, or between kinds that may not
 * be linked, do not compile. Throws {@link ChangeLogicError} (`invalid-plan`, blame `caller`) when the plan, seen at run
 * time, is not of the document's shape.
 */
export function definePlan<
  const CurrentStates extends string = never,
  const Actions extends string = never,
  const Outcomes extends string = never,
  const Effects extends string = never,
  const Indicators extends string = never,
>(plan: PlanInput<CurrentStates, Actions, Outcomes, Effects, Indicators>): PlanDocument {
  return { data: checked({ changeLogic: 1, ...plan }, planSchema, "invalid-plan") };
}
