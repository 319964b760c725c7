import type { ModelIndicator } from "@change-logic/analysis";
import type { Assumption, Model, ModelElement, ModelLink, ModelPlan } from "@change-logic/model";
import { linkId } from "./link-facts.js";
import type { NamedByPlan } from "./named-by-plan.js";
import { said, withoutGaps } from "./said.js";
import type { NodeId, ViewerAssumption } from "./viewer-data.js";

/** What assumptions are told with. */
export interface AssumptionContext {
  readonly named: NamedByPlan;
  /** The place of an indicator among those of the viewer. */
  readonly placesOf: (indicators: readonly ModelIndicator[]) => number[];
  readonly indicatorsOf: (assumption: NonNullable<ReturnType<NamedByPlan["find"]>>) => readonly ModelIndicator[];
  /** The id of what a link leads to; undefined where it leads to nothing that is drawn. */
  readonly endOf: (link: ModelLink) => NodeId | undefined;
}

/** The assumptions that are written on the links of each element, link by link, in document order; whatever becomes of the link. */
export function assumptionFacts(
  { links }: Model,
  context: AssumptionContext,
): ReadonlyMap<ModelElement, readonly ViewerAssumption[]> {
  const facts = new Map<ModelElement, ViewerAssumption[]>();
  for (const link of links) {
    const { from, data } = link;
    if (from.kind === "item" || data?.assumptions === undefined) continue;
    const told = facts.get(from) ?? [];
    const to = context.endOf(link);
    for (const text of data.assumptions) {
      if (said(text) === undefined) continue;
      told.push({ ...oneAssumption(text, from.plan, context), ...(to !== undefined && { to, link: linkId(link) }) });
    }
    if (told.length > 0) facts.set(from, told);
  }
  return facts;
}

function oneAssumption(text: string, plan: ModelPlan, context: AssumptionContext): ViewerAssumption {
  const { named, placesOf, indicatorsOf } = context;
  const title = named.titleOf(plan, "assumption", text);
  const found = named.find(plan, "assumption", text);
  if (!found) return { title };
  const { status, date, check, response, owner, critical } = found.data as Assumption;
  const by = said(owner);
  return {
    title,
    ...withoutGaps({
      status,
      date,
      check: said(check),
      response: said(response),
      // Whoever is named by another plan is named as that plan does.
      owner: by && named.titleOf(found.plan, "actor", by),
      critical: critical === true ? true : undefined,
      indicators: placesOf(indicatorsOf(found)),
    }),
  };
}
