import { type DeclaredKind, declaredKinds, kindKeys, type ThreadKind, threadKinds } from "../link-table.js";
import type { PlanDocument } from "../read/read-plan.js";
import type { Source } from "../read/source.js";
import { isExtensionKey } from "../schema/parts.js";
import type { Plan } from "../schema/plan-schema.js";
import { addCatalog } from "./add-catalog.js";
import { chooseFamily } from "./choose-catalog.js";
import { addReference, type Draft, type Mutable, originOfEntry } from "./draft.js";
import type { ModelCatalog, ModelDeclaration, ModelElement, ModelPlan } from "./nodes.js";

/** Adds a plan with the catalogues that it lists. */
export function addPlan(draft: Draft, { data, source }: PlanDocument): void {
  const origin = { source, container: data };
  const index = draft.plans.length;
  const plan: Mutable<ModelPlan> = {
    kind: "plan",
    index,
    id: data.id,
    data,
    source,
    catalogs: [],
    scope: undefined,
    origin,
  };
  if (!draft.resolver.addPlan(plan)) {
    const clash = {
      kind: "plan",
      id: data.id,
      plan,
      holders: ["plan", "plan"],
      origin: { ...origin, key: "id" },
    } as const;
    draft.clashes.push(Object.freeze(clash));
  }
  draft.plans.push(plan);
  plan.catalogs = addStrategies(draft, data.strategies, plan, source);
}

/** Adds the catalogues that a plan or the portfolio lists, and returns those that were found. */
export function addStrategies(
  draft: Draft,
  strategies: Plan["strategies"],
  from: ModelPlan | "portfolio",
  source: Source | undefined,
): readonly ModelCatalog[] {
  const listed = new Set<ModelCatalog>();
  for (const [index, strategy] of (strategies ?? []).entries()) {
    const text = typeof strategy === "string" ? strategy : strategy.id;
    const family = chooseFamily(text, draft.candidates);
    const catalog = family && addCatalog(draft, family);
    const plan = from === "portfolio" ? undefined : from;
    const origin = originOfEntry(source, strategies ?? [], index, "id");
    const state = catalog ? "resolved" : "unresolved";
    addReference(
      draft,
      { role: "strategy", text, from, plan, origin },
      { state, target: catalog, plainForm: undefined },
    );
    if (catalog) listed.add(catalog);
  }
  return Object.freeze([...listed]);
}

const kindByKey = new Map<string, ThreadKind | DeclaredKind>();
for (const kind of [...threadKinds, ...declaredKinds]) kindByKey.set(kindKeys[kind], kind);
const isThreadKind = (kind: ThreadKind | DeclaredKind): kind is ThreadKind =>
  (threadKinds as readonly string[]).includes(kind);

/** Adds the elements of a plan and what else it declares, in the order of the document. */
export function addElements(draft: Draft, plan: ModelPlan): void {
  for (const key of Object.keys(plan.data)) {
    const kind = kindByKey.get(key);
    if (kind === undefined) continue;
    const group = (plan.data as unknown as Record<string, Record<string, object> | undefined>)[key] ?? {};
    const list: { push(element: never): number; readonly length: number } = isThreadKind(kind)
      ? draft.elements
      : draft.declarations;
    for (const id of Object.keys(group)) {
      if (isExtensionKey(id)) continue;
      const origin = { source: plan.source, container: group, key: id };
      const keyInModel = draft.isPortfolio ? `${plan.id}#${id}` : id;
      const element = Object.freeze({ kind, index: list.length, id, key: keyInModel, plan, data: group[id], origin });
      list.push(element as never);
      const holder = draft.resolver.addElement(element as unknown as ModelElement | ModelDeclaration);
      if (holder) {
        draft.clashes.push(Object.freeze({ kind: "element", id, plan, holders: [holder.kind, kind], origin } as const));
      }
    }
  }
}
