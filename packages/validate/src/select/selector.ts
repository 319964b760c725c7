import type { Model, ModelNode, ModelPlan } from "@change-logic/model";
import { oneOf } from "@change-logic/model/documents";
import * as z from "zod";
import { lazy } from "../facts/lazy.js";
import {
  compileGlobs,
  type GlobTest,
  type GlobText,
  globText,
  listOf,
  type OneOrMore,
  sortsFor,
  sortsIn,
} from "./glob.js";
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
export const isSelected = (selector: Selector, node: Selectable, model: Model, plan?: ModelPlan): boolean =>
  compileSelector(selector)(candidateOf(node, model, plan));

/** A node with what selectors look at, worked out when the first of them asks: it may be held against many. */
export interface Candidate {
  readonly kind: string;
  /** Its ids, and what {@link sortsIn} says of them. */
  readonly ids: () => { readonly texts: readonly GlobText[]; readonly sorts: number };
  readonly plan: () => GlobText | undefined;
  readonly actors: () => readonly GlobText[];
}

/** A node as selectors look at it; `plan` as for {@link isSelected}. */
export function candidateOf(node: Selectable, model: Model, plan = planOf(node)): Candidate {
  return {
    kind: node.kind,
    ids: lazy(() => {
      const texts = ("key" in node && node.key !== node.id ? [node.id, node.key] : [node.id]).map(globText);
      return { texts, sorts: texts.reduce((sorts, text) => sorts | sortsIn(text), 0) };
    }),
    plan: lazy(() => plan && globText(plan.id)),
    actors: lazy(() => actorsOf(node, model).map(globText)),
  };
}

/** Tells whether a node is one of those that are meant. */
export type SelectorTest = (candidate: Candidate) => boolean;

// A selector is asked about many nodes, and taking its globs apart costs more than trying them.
const compiledSelectors = new WeakMap<Selector, SelectorTest>();

/** Makes the test of a selector; it is made once. */
export function compileSelector(selector: Selector): SelectorTest {
  let test = compiledSelectors.get(selector);
  if (!test) {
    test = compile(selector);
    compiledSelectors.set(selector, test);
  }
  return test;
}

function compile({ kind, id, actor, plan: plans }: Selector): SelectorTest {
  const wanted = kind === undefined ? undefined : new Set<string>(listOf(kind));
  const ids = optionalGlobs(id);
  const actors = optionalGlobs(actor);
  const planIds = optionalGlobs(plans);
  const sorts = id === undefined ? 0 : sortsFor(id);
  return (candidate) => {
    if (wanted && !wanted.has(candidate.kind)) return false;
    if (ids) {
      const own = candidate.ids();
      if ((sorts & ~own.sorts) !== 0 || !own.texts.some(ids)) return false;
    }
    const plan = planIds && candidate.plan();
    if (planIds && !(plan && planIds(plan))) return false;
    return !actors || candidate.actors().some(actors);
  };
}

const optionalGlobs = (globs: OneOrMore<string> | undefined): GlobTest | undefined =>
  globs === undefined ? undefined : compileGlobs(globs);
