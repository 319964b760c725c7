import { isSaid } from "@change-logic/analysis";
import type { Model, ModelDeclaration, ModelElement, ModelLink } from "@change-logic/model";
import { declarationOf } from "../select/declaration-index.js";
import type { Selectable } from "../select/selector.js";

/** That something is linked to something, or names it. */
export interface Neighbours {
  readonly from: Selectable;
  readonly to: Selectable;
  /** Undefined where it is only named: an indicator, an actor … */
  readonly link: ModelLink | undefined;
}

const known = new WeakMap<Model, readonly Neighbours[]>();

/**
 * Everything in a model that is linked to something by a valid link, or that names something: indicators, an owner,
 * partners, target groups, assumptions of its links, the action that it is a part of or joint with, what a factor affects.
 */
export function neighboursIn(model: Model): readonly Neighbours[] {
  let found = known.get(model);
  if (!found) {
    found = [...links(model), ...references(model), ...namedDeclarations(model)];
    known.set(model, found);
  }
  return found;
}

function* links(model: Model): Iterable<Neighbours> {
  for (const link of model.links) {
    if (link.state === "valid" && link.to) yield { from: link.from, to: link.to, link };
  }
}

const roles: ReadonlySet<string> = new Set(["indicator", "partOf", "jointWith", "affects"]);

function* references(model: Model): Iterable<Neighbours> {
  for (const { role, state, from, target } of model.references) {
    if (!roles.has(role) || state !== "resolved" || typeof from === "string") continue;
    if (target && target.kind !== "catalog") yield { from, to: target, link: undefined };
  }
}

/** The fields that take an id declared in the plan, or plain text, and what that id may be of. */
interface Naming {
  readonly owner?: string | undefined;
  readonly partners?: readonly string[] | undefined;
  readonly targetGroups?: readonly string[] | undefined;
}

function* namedDeclarations(model: Model): Iterable<Neighbours> {
  const named = (from: ModelElement | ModelDeclaration, kind: string, ids: readonly (string | undefined)[] = []) =>
    ids.flatMap((id): Neighbours[] => {
      const to = isSaid(id) ? declarationOf(model, from.plan, id!) : undefined;
      return to?.kind === kind ? [{ from, to, link: undefined }] : [];
    });
  for (const from of [...model.elements, ...model.declarations]) {
    const { owner, partners, targetGroups } = from.data as Naming;
    yield* named(from, "actor", [owner]);
    yield* named(from, "actor", partners);
    yield* named(from, "targetGroup", targetGroups);
  }
  for (const { state, from, data } of model.links) {
    if (state === "valid" && from.kind !== "item") yield* named(from, "assumption", data?.assumptions);
  }
}
