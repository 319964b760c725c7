import type { Model, ModelDeclaration, ModelPlan } from "@change-logic/model";

type Declarations = ReadonlyMap<ModelPlan, ReadonlyMap<string, ModelDeclaration>>;

const indexes = new WeakMap<Model, Declarations>();

/** What a plan declares under this id; undefined when it is plain text. Of two with one id the first counts. */
export function declarationOf(model: Model, plan: ModelPlan, id: string): ModelDeclaration | undefined {
  let index = indexes.get(model);
  if (!index) {
    index = indexOf(model);
    indexes.set(model, index);
  }
  return index.get(plan)?.get(id);
}

function indexOf(model: Model): Declarations {
  const index = new Map<ModelPlan, Map<string, ModelDeclaration>>(model.plans.map((plan) => [plan, new Map()]));
  for (const declaration of model.declarations) {
    const ofPlan = index.get(declaration.plan);
    if (ofPlan && !ofPlan.has(declaration.id)) ofPlan.set(declaration.id, declaration);
  }
  return index;
}
