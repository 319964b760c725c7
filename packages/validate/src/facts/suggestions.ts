import {
  closest,
  type Model,
  type ModelCatalog,
  type ModelLink,
  type ModelNode,
  type ModelReference,
} from "@change-logic/model";
import { changeOfGone, type ItemChange } from "./edition-changes.js";
import { createFittingIds, type FittingIds, namesItem } from "./fitting-ids.js";
import { selectLinks } from "./select-links.js";
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

const found = new WeakMap<Model, Suggestions>();

/** What was probably meant, among the ids that would fit in that place; looked for when a model is first asked about. */
export function suggestionsFor(model: Model): Suggestions {
  let suggestions = found.get(model);
  if (!suggestions) {
    suggestions = findSuggestions(model);
    found.set(model, suggestions);
  }
  return suggestions;
}

function findSuggestions(model: Model): Suggestions {
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
  const byDistance = (written: ModelLink | ModelReference, { texts, textOf }: FittingIds): Suggestion | undefined => {
    left -= texts.size;
    if (left < 0) return undefined;
    const { before, wanted, near } = comparable(written.text, texts);
    const self = textOf.get(lists.writtenOn(written));
    // A text is compared with thousands of others, so those that are left out are told by their text alone.
    const ownId = self?.startsWith(before) ? self.slice(before.length) : undefined;
    const id = closest(wanted, without(near, ownId, undefined));
    if (id === undefined) return undefined;
    left -= texts.size;
    const isAlone = closest(wanted, without(near, ownId, id)) === undefined;
    // Of short ids all are near each other.
    return { text: before + id, target: texts.get(before + id), certain: isAlone && wanted.length > 3 };
  };
  // There are few perspectives, and their ids are long: the first words of one alone say which is meant.
  const byFirstWords = (written: ModelLink | ModelReference, ids: FittingIds): Suggestion | undefined => {
    if ("type" in written || written.role !== "perspective") return undefined;
    left -= ids.shortForms.size;
    if (left < 0) return undefined;
    const start = `${written.text.trim().toLowerCase()}-`;
    const [text, ...others] = [...ids.shortForms].flatMap(([form, id]) => (form.startsWith(start) ? [id] : []));
    return text === undefined || others.length > 0 ? undefined : { text, target: ids.texts.get(text), certain: true };
  };
  const suggest = (written: ModelLink | ModelReference): Suggestion | undefined => {
    const isElsewhere = written.text.includes("#");
    const ids = isElsewhere ? lists.elsewhere(written) : lists.here(written);
    const change = becomeOf(written, model);
    if (change) return byChange(change, ids);
    return (
      byForm(written, ids) ??
      (model.plans.length > 1 && !isElsewhere ? byForm(written, lists.elsewhere(written)) : undefined) ??
      byFirstWords(written, ids) ??
      byDistance(written, ids)
    );
  };
  const suggestions = new Map<ModelLink | ModelReference, Suggestion>();
  const meant = new Map<ModelNode, ModelLink[]>();
  for (const link of selectLinks({ model, links: model.links }, { states: ["unresolved"] })) {
    if (wholeCatalog(link, model)) continue;
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

/** What the strategy says has become of an item that is named; undefined where it says nothing. */
export function becomeOf(written: ModelLink | ModelReference, model: Model): ItemChange | undefined {
  if (written.state !== "unresolved" || !namesItem(written)) return undefined;
  const isLink = "type" in written;
  const plan = isLink ? (written.from.kind === "item" ? undefined : written.from.plan) : written.plan;
  return changeOfGone(written.text, plan ? plan.catalogs : model.catalogs);
}

/** Its new id, where it has one and no more. */
function byChange({ to, keepsId }: ItemChange, { texts }: FittingIds): Suggestion | undefined {
  const text = to.length === 1 && !keepsId ? to[0]?.id : undefined;
  const target = text === undefined ? undefined : texts.get(text);
  return text === undefined || !target ? undefined : { text, target, certain: true };
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

function* without(texts: readonly string[], one: string | undefined, other: string | undefined): Iterable<string> {
  for (const text of texts) if (text !== one && text !== other) yield text;
}
