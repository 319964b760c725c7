import { isAction, isSaid, organisationOf, wholes } from "@change-logic/analysis";
import type { Model, ModelAction, ModelPlan } from "@change-logic/model";
import { declarationOf } from "./declaration-index.js";
import type { Selectable } from "./selector.js";

/**
 * The owner as it is written: of an action its own, else that of what it is a part of, else the plan's default owner; of
 * anything else its own. Undefined when nobody is named.
 */
export function ownerOf(node: Selectable, model: Model): string | undefined {
  if (node.kind !== "action") return ownOwner(node);
  return ownersOfActions(model).get(node) ?? said(node.plan.data.defaultOwner);
}

/** The owner in words for people: the title of the actor, where the owner is one that the plan declares. */
export function ownerName(node: Selectable, model: Model): string | undefined {
  const owner = ownerOf(node, model);
  return actorTitle(owner, planOf(node), model) ?? owner;
}

/** Everybody who may be said to own something: its owner in any form of the name, and the organisation behind. */
export function actorsOf(node: Selectable, model: Model): readonly string[] {
  const plan = planOf(node);
  const owner = ownerOf(node, model);
  const organisation = node.kind === "action" ? organisationOf(model, node) : plan?.data.organisation;
  return [owner, actorTitle(owner, plan, model), organisation].filter((name) => name !== undefined);
}

/** The plan that something stands in; undefined for items of strategies. */
export const planOf = (node: Selectable): ModelPlan | undefined =>
  node.kind === "plan" ? node : "plan" in node ? node.plan : undefined;

function actorTitle(owner: string | undefined, plan: ModelPlan | undefined, model: Model): string | undefined {
  const entry = owner === undefined || !plan ? undefined : declarationOf(model, plan, owner);
  return entry?.kind === "actor" ? entry.data.title : undefined;
}

function ownOwner({ data }: Selectable): string | undefined {
  const { owner } = data as { readonly owner?: unknown };
  return typeof owner === "string" ? said(owner) : undefined;
}

const said = (text: string | undefined): string | undefined => (isSaid(text) ? text : undefined);

const owners = new WeakMap<Model, ReadonlyMap<ModelAction, string>>();

/** Actions that have an owner, of their own or from what they are a part of. Each line of parts is followed once. */
function ownersOfActions(model: Model): ReadonlyMap<ModelAction, string> {
  const known = owners.get(model);
  if (known) return known;
  const wholeOf = wholes(model);
  const found = new Map<ModelAction, string | undefined>();
  for (const action of model.elements.filter(isAction)) {
    const line: ModelAction[] = [];
    const onLine = new Set<ModelAction>();
    let owner: string | undefined;
    for (let at: ModelAction | undefined = action; at && !onLine.has(at); at = wholeOf.get(at)) {
      owner = found.has(at) ? found.get(at) : said(at.data.owner);
      line.push(at);
      onLine.add(at);
      if (owner !== undefined || found.has(at)) break;
    }
    // Those before the last have no owner of their own, so what the line ends in holds for them all.
    for (const member of line) found.set(member, owner);
  }
  const owned = new Map<ModelAction, string>();
  for (const [action, owner] of found) if (owner !== undefined) owned.set(action, owner);
  owners.set(model, owned);
  return owned;
}
