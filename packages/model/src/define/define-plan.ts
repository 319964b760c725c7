import { ChangeLogicError } from "../errors.js";
import type { PlanLinkType } from "../link-table.js";
import { checkShape } from "../read/check-shape.js";
import type { PlanDocument } from "../read/read-plan.js";
import { readMessages, type ReadRule } from "../read/read-messages.js";
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
import { isExtensionKey } from "../schema/parts.js";

/** A reference into another plan. */
type ElsewhereId = `${string}#${string}`;
/** An item of a strategy. */
type ItemId = `${string}/${string}`;

/** A link to one of `Ids`: the id, or an object with `to`. */
export type LinkTo<Ids extends string> = Ids | ElsewhereId | (Omit<LinkObject, "to"> & { readonly to: Ids | ElsewhereId });

type ItemLink = ItemId | (Omit<LinkObject, "to"> & { readonly to: ItemId });

type Written<Data, Links> = Omit<Data, PlanLinkType | "indicators" | "partOf"> & Links;

interface Measured<Indicators extends string> {
  readonly indicators?: readonly Indicators[];
}

interface ResultLinks<CurrentStates extends string, Results extends string> {
  readonly leadsTo?: readonly LinkTo<Results>[];
  readonly contributesTo?: readonly ItemLink[];
  readonly changes?: readonly LinkTo<CurrentStates>[];
}

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
> = Omit<Plan, "currentStates" | "actions" | "outcomes" | "effects" | "indicators" | "actors" | "targetGroups" | "assumptions" | "factors" | "changeLogic"> & {
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
      Measured<NoInfer<Indicators>> & ResultLinks<NoInfer<CurrentStates>, NoInfer<Outcomes | Effects>> & { readonly enables?: readonly LinkTo<NoInfer<Actions>>[] }
    >;
  };
  readonly effects?: {
    readonly [Id in Effects]: Written<Effect, Measured<NoInfer<Indicators>> & ResultLinks<NoInfer<CurrentStates>, NoInfer<Effects>>>;
  };
  readonly indicators?: { readonly [Id in Indicators]: Indicator };
  readonly actors?: Readonly<Record<string, Actor>>;
  readonly targetGroups?: Readonly<Record<string, TargetGroup>>;
  readonly assumptions?: Readonly<Record<string, Assumption>>;
  readonly factors?: Readonly<Record<string, Factor>>;
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
  return { data: checked({ changeLogic: 1, ...plan }, planSchema as never, "invalid-plan") };
}

/** A deep copy of `data`, checked against its schema; throws a {@link ChangeLogicError} for what does not fit. */
export function checked<T>(data: unknown, schema: Parameters<typeof checkShape<T>>[1], code: "invalid-plan" | "invalid-catalog"): T {
  const { value, findings } = checkShape<T>(copyOf(data, (key) => !isExtensionKey(key)), schema, () => undefined);
  if (value === undefined || findings.length > 0) {
    const said = findings.slice(0, 5).map((finding) => readMessages[finding.rule as ReadRule].en(finding.args));
    throw new ChangeLogicError(
      code,
      "caller",
      said.join(" ") || "The data are not of the document's shape.",
      "See the published JSON Schema for what may stand where.",
    );
  }
  return copyOf(data, () => true) as T;
}

/** A deep copy of plain data with the keys that are to be kept; a key without a value counts as not written. */
function copyOf(data: unknown, keep: (key: string) => boolean): unknown {
  if (Array.isArray(data)) return data.map((entry) => copyOf(entry, keep));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key, value]) => value !== undefined && keep(key))
      .map(([key, value]) => [key, copyOf(value, keep)]),
  );
}
