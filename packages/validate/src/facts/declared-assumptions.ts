import type { Assumption, Model, ModelDeclaration } from "@change-logic/model";

/** An assumption that a plan declares. */
export type ModelAssumption = ModelDeclaration & { readonly kind: "assumption"; readonly data: Assumption };

/** The assumptions that the plans declare, in document order. */
export const declaredAssumptions = (model: Model): readonly ModelAssumption[] =>
  model.declarations.filter((declaration): declaration is ModelAssumption => declaration.kind === "assumption");
