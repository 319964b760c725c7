import { type DeclaredKind, type Model, type ModelDeclaration, type ModelPlan, titleOf } from "@change-logic/model";

/** Finds what a plan names: its own declarations by id, those of other plans as `plan#id`; the rest is plain text. */
export interface NamedByPlan {
  /** The declaration of this kind that a text names; undefined for plain text. */
  find(plan: ModelPlan, kind: DeclaredKind, text: string): ModelDeclaration | undefined;
  /** What people read: the title of the declaration, or the text itself. */
  titleOf(plan: ModelPlan, kind: DeclaredKind, text: string): string;
}

/** Lays out what the plans declare; linear. Of an id that is declared twice the first holds. */
export function namedByPlan({ declarations }: Model): NamedByPlan {
  const byKey = new Map<string, ModelDeclaration>();
  const own = new Map<ModelPlan, Map<string, ModelDeclaration>>();
  for (const declaration of declarations) {
    const { key, id, plan } = declaration;
    if (!byKey.has(key)) byKey.set(key, declaration);
    const ofPlan = own.get(plan) ?? new Map<string, ModelDeclaration>();
    own.set(plan, ofPlan);
    if (!ofPlan.has(id)) ofPlan.set(id, declaration);
  }
  const find: NamedByPlan["find"] = (plan, kind, text) => {
    const wanted = text.trim();
    const found = own.get(plan)?.get(wanted) ?? (wanted.includes("#") ? byKey.get(wanted) : undefined);
    return found?.kind === kind ? found : undefined;
  };
  return {
    find,
    titleOf(plan, kind, text) {
      const found = find(plan, kind, text);
      // What a plan declares, it words in one language.
      return found ? titleOf(found, "sv").trim() : text.trim();
    },
  };
}
