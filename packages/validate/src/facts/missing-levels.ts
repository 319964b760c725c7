import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import {
  columnFor,
  findProfile,
  type Model,
  type ModelPlan,
  type ProfileColumn,
  profiles,
  type ThreadKind,
} from "@change-logic/model";
import type { Cause } from "../rule.js";

/** A level of the plan's profile that nothing stands in. */
export interface MissingLevel {
  /** The columns of which at least one should have an element. */
  readonly columns: readonly [ProfileColumn, ...ProfileColumn[]];
  /** The kinds that would fill it. */
  readonly kinds: readonly ThreadKind[];
  /** What the finding is about: the plan and the level. */
  readonly about: string;
}

/** For each plan, what its profile requires and it lacks, in the profile's order. */
export function findMissingLevels(model: Model): ReadonlyMap<ModelPlan, readonly MissingLevel[]> {
  const linkedToState = plansLinkedToState(model);
  const filled = filledColumns(model);
  const missingIn = (plan: ModelPlan): MissingLevel[] =>
    profileOf(plan).required.flatMap((ids) => {
      const columns = profileOf(plan).columns.filter(({ id }) => ids.includes(id));
      const [first, ...others] = columns;
      const kinds = [...new Set(columns.flatMap(({ shows }) => (shows === "resources" ? [] : shows)))];
      const isLinked = kinds.includes("currentState") && linkedToState.has(plan);
      if (!first || isLinked || columns.some((column) => filled.get(plan)?.has(column))) return [];
      return [{ columns: [first, ...others], kinds, about: `${plan.index} ${ids.join(" ")}` }];
    });
  return new Map(model.plans.map((plan) => [plan, missingIn(plan)]));
}

/** For each plan, the columns of its profile that something stands in. */
function filledColumns({ plans, elements }: Model): ReadonlyMap<ModelPlan, ReadonlySet<ProfileColumn>> {
  const filled = new Map(plans.map((plan) => [plan, new Set<ProfileColumn>()]));
  // Elements of one kind and horizon stand in the same column, and mostly one after another.
  let last: { readonly plan: ModelPlan; readonly kind: ThreadKind; readonly horizon: string | undefined } | undefined;
  for (const { plan, kind, data } of elements) {
    const horizon = kind === "effect" ? data.horizon : undefined;
    if (last?.plan === plan && last.kind === kind && last.horizon === horizon) continue;
    last = { plan, kind, horizon };
    const column = columnFor(profileOf(plan), kind, horizon);
    if (column) filled.get(plan)?.add(column);
  }
  return filled;
}

/** The profile whose levels a plan follows: `standard` when it names none, or one that does not ship. */
export const profileOf = (plan: ModelPlan) => findProfile(plan.data.profile ?? "standard") ?? profiles.standard;

/** Whether a plan's profile asks for a current state. */
export const requiresCurrentState = (plan: ModelPlan): boolean => {
  const { columns, required } = profileOf(plan);
  return columns.some(
    ({ id, shows }) =>
      shows !== "resources" && shows.includes("currentState") && required.some((ids) => ids.includes(id)),
  );
};

/** Plans that answer to a current state of another plan, also of one that is not loaded. */
function plansLinkedToState(model: Model): ReadonlySet<ModelPlan> {
  const linked = new Set<ModelPlan>();
  const { types, states } = linkColumns(model);
  const { addresses, changes } = typeCode;
  for (let link = 0; link < types.length; link++) {
    if (types[link] !== addresses && types[link] !== changes) continue;
    const { from, to } = model.links[link]!;
    if (from.kind === "item") continue;
    if (states[link] === stateCode.external || (states[link] === stateCode.valid && to?.kind === "currentState"))
      linked.add(from.plan);
  }
  return linked;
}

/** The findings about missing levels that would be filled by one of the kinds, or about any when none is named. */
export function missingLevelCauses(
  missing: readonly MissingLevel[],
  ...kinds: readonly ThreadKind[]
): readonly Cause[] {
  return missing
    .filter((level) => kinds.length === 0 || kinds.some((kind) => level.kinds.includes(kind)))
    .map(({ about }) => ({ rule: "missing-level", about }));
}
