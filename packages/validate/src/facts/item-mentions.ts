import type { ModelCatalog, ModelItem, ModelPlan } from "@change-logic/model";
import { atLink, atReference, type Spot } from "../engine/spot.js";
import type { RuleContext } from "../rule.js";
import { aboutLink, aboutReference } from "./broken-links.js";
import { selectLinks } from "./select-links.js";

/** Somewhere a plan, or the portfolio file, refers to an item: in its scope, gaps, delegations and contributions. */
export interface ItemMention {
  /** As it is written. */
  readonly text: string;
  /** The item; undefined when nothing has that id. */
  readonly item: ModelItem | undefined;
  /** Undefined for the portfolio file. */
  readonly plan: ModelPlan | undefined;
  /** The catalogues that may be meant. */
  readonly catalogs: readonly ModelCatalog[];
  readonly at: Spot;
  /** What a finding that it resolves to nothing is about. */
  readonly about: string;
}

const roles: ReadonlySet<string> = new Set(["scope", "acceptedGap", "delegation"]);
const states: ReadonlySet<string> = new Set(["resolved", "unresolved"]);

/** All mentions of items: first what the plans say of themselves, then the links. */
export function* itemMentions(context: Pick<RuleContext, "model" | "links">): Iterable<ItemMention> {
  const { model } = context;
  for (const [index, reference] of model.references.entries()) {
    const { role, state, target, text, plan } = reference;
    if (!roles.has(role) || !states.has(state) || target?.kind === "catalog") continue;
    const item = target?.kind === "item" ? target : undefined;
    const catalogs = plan ? plan.catalogs : model.catalogs;
    yield { text, item, plan, catalogs, at: atReference(reference), about: aboutReference(index) };
  }
  for (const link of selectLinks(context, {
    states: ["valid", "duplicate", "unresolved"],
    types: ["contributesTo"],
  })) {
    const { from, to, text } = link;
    if (from.kind === "item") continue;
    const item = to?.kind === "item" ? to : undefined;
    const { plan } = from;
    yield { text, item, plan, catalogs: plan.catalogs, at: atLink(link), about: aboutLink(link) };
  }
}
