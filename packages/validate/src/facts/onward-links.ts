import { isSaid } from "@change-logic/analysis";
import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { Model, ModelLink, ModelPlan } from "@change-logic/model";

/** The links of a plan on which the steps after the actions rest, by whether they say what has to hold. */
export interface OnwardLinks {
  /** Those without an assumption. */
  readonly bare: readonly ModelLink[];
  /** Those with at least one. */
  readonly assuming: readonly ModelLink[];
}

/** The assumptions that a link says, each once: ids of the plan's own, or text. */
export const assumptionsOf = ({ data }: ModelLink): ReadonlySet<string> =>
  new Set(data?.assumptions?.filter(isSaid) ?? []);

/**
 * By plan, the valid `leadsTo` and `enables` links that start at outcomes and effects and do not counteract, in document
 * order; plans without any are left out.
 */
export function findOnwardLinks(model: Model): ReadonlyMap<ModelPlan, OnwardLinks> {
  const byPlan = new Map<ModelPlan, { readonly bare: ModelLink[]; readonly assuming: ModelLink[] }>();
  const { kinds } = elementColumns(model);
  const { types, states, from, counteracts } = linkColumns(model);
  const { leadsTo, enables } = typeCode;
  for (let index = 0; index < types.length; index++) {
    if (states[index] !== stateCode.valid || counteracts[index] === 1) continue;
    if (types[index] !== leadsTo && types[index] !== enables) continue;
    const start = from[index]!;
    if (kinds[start] !== kindCode.outcome && kinds[start] !== kindCode.effect) continue;
    const link = model.links[index]!;
    const { plan } = model.elements[start]!;
    let links = byPlan.get(plan);
    if (!links) {
      links = { bare: [], assuming: [] };
      byPlan.set(plan, links);
    }
    (link.data?.assumptions?.some(isSaid) ? links.assuming : links.bare).push(link);
  }
  return byPlan;
}
