import type { Model, ModelNode, ModelPlan } from "@change-logic/model";
import { oneOf } from "@change-logic/model/documents";
import * as z from "zod";
import { compileGlobs, type GlobTest, listOf, type OneOrMore } from "./glob.js";
import { actorsOf, planOf } from "./owner.js";

/** What may be selected. */
export type NodeKind = z.infer<typeof nodeKind>;

const nodeKind = oneOf("nodeKind", "A kind of element, `item` for goals of strategies, `plan` for plans.");

/** One kind, or several. */
export const kinds = z.union([nodeKind, z.array(nodeKind)]).meta({ description: "Only these kinds." });

const globs = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .meta({ description: `${description} Globs: * for any text, ? for one character.` });

/** The fields of {@link Selector}, for schemas that hold more. */
export const selectorFields = {
  kind: kinds.optional(),
  id: globs("Only what has one of these ids; goals also as `catalogue/goal`.").optional(),
  actor: globs(
    "Only what has one of these owners: an actor's id or title, the owner as written, or the organisation behind.",
  ).optional(),
  plan: globs("Only what stands in one of these plans, by the plan's id.").optional(),
};

/** Which elements, goals or plans are meant; what is left out does not matter. */
export interface Selector {
  readonly kind?: OneOrMore<NodeKind> | undefined;
  readonly id?: OneOrMore<string> | undefined;
  readonly actor?: OneOrMore<string> | undefined;
  readonly plan?: OneOrMore<string> | undefined;
}

/** What a selector may be held against. */
export type Selectable = ModelNode | ModelPlan;

/** Whether a node is one of those that are meant. `plan` is that of the finding, for goals, which stand in no plan. */
export function isSelected(selector: Selector, node: Selectable, model: Model, plan = planOf(node)): boolean {
  let compiled = compiledSelectors.get(selector);
  if (!compiled) {
    compiled = compile(selector);
    compiledSelectors.set(selector, compiled);
  }
  return compiled(node, model, plan);
}

type Compiled = (node: Selectable, model: Model, plan: ModelPlan | undefined) => boolean;

// A selector is asked about many nodes, and taking its globs apart costs more than trying them.
const compiledSelectors = new WeakMap<Selector, Compiled>();

function compile({ kind, id, actor, plan: plans }: Selector): Compiled {
  const wanted = kind === undefined ? undefined : new Set<string>(listOf(kind));
  const ids = optionalGlobs(id);
  const actors = optionalGlobs(actor);
  const planIds = optionalGlobs(plans);
  return (node, model, plan) =>
    (wanted?.has(node.kind) ?? true) &&
    (!ids || ids(node.id) || ("key" in node && ids(node.key))) &&
    (!planIds || (plan !== undefined && planIds(plan.id))) &&
    (!actors || actorsOf(node, model).some(actors));
}

const optionalGlobs = (globs: OneOrMore<string> | undefined): GlobTest | undefined =>
  globs === undefined ? undefined : compileGlobs(globs);
