import type { Portfolio } from "../read/read-plan.js";
import type { Source } from "../read/source.js";
import type { Plan } from "../schema/plan-schema.js";
import { addReference, type Draft, type Mutable, originOfEntry, targetOf } from "./draft.js";
import type { ModelCatalog, ModelItem, ModelPlan } from "./nodes.js";
import type { Found } from "./resolver.js";

/** Who names items: a plan or the portfolio, and what its references may point to. */
interface Speaker {
  readonly from: ModelPlan | "portfolio";
  readonly plan: ModelPlan | undefined;
  readonly source: Source | undefined;
  readonly resolve: (text: string) => Found;
}

/** What a plan has taken on, chosen away and left to others. */
export function addScopeAndGaps(draft: Draft, plan: Mutable<ModelPlan>): void {
  const { data, source } = plan;
  const speaker: Speaker = {
    from: plan,
    plan,
    source,
    resolve: (text) => draft.resolver.itemOrCatalog(text, plan.catalogs),
  };
  if (data.scope) plan.scope = addScope(draft, data.scope, speaker);
  addGaps(draft, data.acceptedGaps, speaker);
  for (const delegation of data.delegations ?? []) {
    const { item, to, until } = delegation;
    const origin = { source, container: delegation, key: "item" };
    const found = speaker.resolve(item);
    addReference(draft, { role: "delegation", text: item, from: plan, plan, origin }, found);
    const receiver = draft.resolver.plan(to);
    draft.delegations.push(Object.freeze({ target: targetOf(found), to, receiver, until, plan, origin }));
  }
}

/** What the portfolio file takes on as a whole; the gaps that it accepts. */
export function addPortfolio(
  draft: Draft,
  { data, source }: Portfolio,
  listed: readonly ModelCatalog[],
): readonly (ModelItem | ModelCatalog)[] {
  // What the plans list may be named too: the portfolio speaks of them as a whole.
  const catalogs = [...new Set([...listed, ...draft.catalogs])];
  const resolve = (text: string) => draft.resolver.itemOrCatalog(text, catalogs);
  const speaker: Speaker = { from: "portfolio", plan: undefined, source, resolve };
  addGaps(draft, data.acceptedGaps, speaker);
  return addScope(draft, data.scope ?? [], speaker);
}

function addScope(
  draft: Draft,
  scope: readonly string[],
  { from, plan, source, resolve }: Speaker,
): readonly (ModelItem | ModelCatalog)[] {
  const targets: (ModelItem | ModelCatalog)[] = [];
  for (const [index, text] of scope.entries()) {
    const found = resolve(text);
    addReference(draft, { role: "scope", text, from, plan, origin: originOfEntry(source, scope, index, "") }, found);
    const target = targetOf(found);
    if (target) targets.push(target);
  }
  return Object.freeze(targets);
}

function addGaps(draft: Draft, gaps: Plan["acceptedGaps"], { from, plan, source, resolve }: Speaker): void {
  for (const gap of gaps ?? []) {
    const { item, reason, owner, until } = gap;
    const origin = { source, container: gap, key: "item" };
    const found = resolve(item);
    addReference(draft, { role: "acceptedGap", text: item, from, plan, origin }, found);
    draft.acceptedGaps.push(Object.freeze({ target: targetOf(found), reason, owner, until, plan, origin }));
  }
}
