import {
  closest,
  type Model,
  type ModelCatalog,
  type ModelLink,
  type ModelNode,
  type ModelReference,
} from "@change-logic/model";
import { createFittingIds, type FittingIds } from "./fitting-ids.js";
import { wholeCatalog } from "./whole-catalog.js";

/** What an unresolved link or reference was probably meant to be. */
export interface Suggestion {
  /** As it would be written. */
  readonly text: string;
  /** What it points to; undefined for strategies, which are outside the model. */
  readonly target: ModelNode | ModelCatalog | undefined;
  /** Whether nothing else is near. */
  readonly certain: boolean;
}

/** Suggestions for all that is unresolved in a model. */
export interface Suggestions {
  for(written: ModelLink | ModelReference): Suggestion | undefined;
  /** Unresolved links that must have been meant to end in this node: nothing else is near. */
  meantFor(node: ModelNode): readonly ModelLink[];
}

/**
 * Ids are compared at most so many times, counted, never timed: a plan where nothing resolves is told so at once rather
 * than after a minute, and the same plan gets the same suggestions.
 */
const comparisonBudget = 3_000_000;

/** Finds what was probably meant, among the ids that would fit in that place. */
export function findSuggestions(model: Model): Suggestions {
  const lists = createFittingIds(model);
  let left = comparisonBudget;
  // Nobody means an element by a link from itself.
  const byForm = (written: ModelLink | ModelReference, { texts, shortForms }: FittingIds): Suggestion | undefined => {
    const text = shortForms.get(written.text.trim().toLowerCase());
    const target = text === undefined ? undefined : texts.get(text);
    return text === undefined || (target !== undefined && target === lists.writtenOn(written))
      ? undefined
      : { text, target, certain: true };
  };
  const byDistance = (written: ModelLink | ModelReference, { texts }: FittingIds): Suggestion | undefined => {
    left -= texts.size;
    if (left < 0) return undefined;
    const { before, wanted, near } = comparable(written.text, texts);
    const self = lists.writtenOn(written);
    const isOther = (id: string) => self === undefined || texts.get(before + id) !== self;
    const id = closest(wanted, filter(near, isOther));
    if (id === undefined) return undefined;
    left -= texts.size;
    const isAlone =
      closest(
        wanted,
        filter(near, (other) => other !== id && isOther(other)),
      ) === undefined;
    // Of short ids all are near each other.
    return { text: before + id, target: texts.get(before + id), certain: isAlone && wanted.length > 3 };
  };
  const suggest = (written: ModelLink | ModelReference): Suggestion | undefined => {
    const isElsewhere = written.text.includes("#");
    const ids = isElsewhere ? lists.elsewhere(written) : lists.here(written);
    return (
      byForm(written, ids) ??
      (model.plans.length > 1 && !isElsewhere ? byForm(written, lists.elsewhere(written)) : undefined) ??
      byDistance(written, ids)
    );
  };
  const suggestions = new Map<ModelLink | ModelReference, Suggestion>();
  const meant = new Map<ModelNode, ModelLink[]>();
  for (const link of model.links) {
    if (link.state !== "unresolved" || wholeCatalog(link, model)) continue;
    const suggestion = suggest(link);
    if (!suggestion) continue;
    suggestions.set(link, suggestion);
    const { target, certain } = suggestion;
    if (!certain || !target || target.kind === "catalog") continue;
    const links = meant.get(target);
    if (links) links.push(link);
    else meant.set(target, [link]);
  }
  for (const reference of model.references) {
    if (reference.state !== "unresolved" && reference.state !== "invalid") continue;
    // A ring is no slip of the pen.
    if (reference.state === "invalid" && (reference.role === "parent" || reference.role === "extends")) continue;
    const suggestion = suggest(reference);
    if (suggestion) suggestions.set(reference, suggestion);
  }
  return { for: (written) => suggestions.get(written), meantFor: (node) => meant.get(node) ?? [] };
}

/**
 * What is compared: where the strategy or the plan named in front is one that is there, only what follows it, since long
 * names in front would make all that follows look alike.
 */
function comparable(text: string, texts: ReadonlyMap<string, unknown>) {
  const cut = Math.max(text.indexOf("/"), text.indexOf("#")) + 1;
  const before = text.slice(0, cut).replace(/@.*(?=[/#])/u, "");
  const near: string[] = [];
  if (cut > 0) for (const other of texts.keys()) if (other.startsWith(before)) near.push(other.slice(before.length));
  return near.length > 0
    ? { before, wanted: text.slice(cut), near }
    : { before: "", wanted: text, near: [...texts.keys()] };
}

function* filter(texts: readonly string[], test: (text: string) => boolean): Iterable<string> {
  for (const text of texts) if (test(text)) yield text;
}
