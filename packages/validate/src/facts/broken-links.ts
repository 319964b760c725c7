import { linkColumns, stateCode } from "@change-logic/analysis/columns";
import type { LinkEnd, Model, ModelElement, ModelItem, ModelLink, ModelNode } from "@change-logic/model";
import type { Cause } from "../rule.js";
import type { Suggestions } from "./suggestions.js";

/** Links that cannot be walked, as possible causes of what is found at their ends. */
export interface BrokenLinks {
  /** Those written on this element, of the types named. */
  from(element: ModelElement, ...types: readonly ModelLink["type"][]): readonly Cause[];
  /** Those that end in this node in a way that is not allowed, or were probably meant to; from these kinds, or any. */
  to(node: ModelElement | ModelItem, ...kinds: readonly LinkEnd[]): readonly Cause[];
}

const ruleByState: Readonly<Partial<Record<ModelLink["state"], string>>> = {
  unresolved: "unresolved-reference",
  notListed: "unresolved-reference",
  invalid: "invalid-link",
  self: "self-link",
};

/** What findings about this link are about: the name under which others follow from them. */
export const aboutLink = (link: ModelLink): string => `link ${link.index}`;

/** As {@link aboutLink}, for a reference that is not a link: its index in `model.references`. */
export const aboutReference = (index: number): string => `reference ${index}`;

/** Indexes the links that cannot be walked by where they start and where they end. */
export function findBrokenLinks(model: Model, suggestions: Suggestions): BrokenLinks {
  const bySource = new Map<ModelNode, ModelLink[]>();
  const byEnd = new Map<ModelNode, ModelLink[]>();
  const put = (map: Map<ModelNode, ModelLink[]>, node: ModelNode, link: ModelLink) => {
    const links = map.get(node);
    if (links) links.push(link);
    else map.set(node, [link]);
  };
  const { states } = linkColumns(model);
  for (let index = 0; index < states.length; index++) {
    if (states[index] === stateCode.valid) continue;
    const link = model.links[index]!;
    if (ruleByState[link.state] === undefined) continue;
    put(bySource, link.from, link);
    if (link.to && link.state === "invalid") put(byEnd, link.to, link);
  }
  const cause = (link: ModelLink): Cause => ({ rule: ruleByState[link.state] ?? "", about: aboutLink(link) });
  return {
    from(element, ...types) {
      const links = bySource.get(element);
      return links ? links.filter(({ type }) => types.includes(type)).map(cause) : none;
    },
    to(node, ...kinds) {
      const meant = suggestions.meantFor(node);
      const ending = byEnd.get(node);
      // Of most nodes nothing is to be said, and all are asked about.
      if (meant.length === 0 && ending === undefined) return none;
      return [...meant, ...(ending ?? [])]
        .filter(({ from }) => kinds.length === 0 || kinds.includes(from.kind))
        .map(cause);
    },
  };
}

const none: readonly Cause[] = [];
