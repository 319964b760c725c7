import type { Action, Language, Model, ModelAction } from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import { resourceWords } from "./resource-words.js";
import { sceneWords } from "./scene-words.js";

/** A resource, gathered from the actions that need it. */
export interface Resource {
  /** What it is called: its kind, else its unit, as the first action that names it writes it; never empty. */
  readonly name: string;
  /** What the actions say of it, in document order; an action that names it twice stands here twice. */
  readonly uses: readonly ResourceUse[];
}

/** What an action says of a resource that it needs. */
export interface ResourceUse {
  readonly action: ModelAction;
  /** How much, and whether it is secured; that no amount is given, where neither is said. */
  readonly text: string;
  /** Whether it says how much, or whether it is secured. */
  readonly hasAmount: boolean;
}

/** One resource for each kind that the shown actions name, in document order. Amounts are told, never summed. */
export function gatherResources(model: Model, shown: Uint8Array, language: Language): Resource[] {
  const byName = new Map<string, { name: string; uses: ResourceUse[] }>();
  for (const element of model.elements) {
    if (element.kind !== "action" || shown[element.index] === 0) continue;
    for (const each of element.data.resources ?? []) {
      const name = [each.kind, each.unit].find((word) => word?.trim())?.trim() ?? sceneWords.resource[language];
      const resource = byName.get(name) ?? { name, uses: [] };
      byName.set(name, resource);
      const parts = amountParts(each, language);
      const hasAmount = parts.length > 0;
      const text = hasAmount ? parts.join(", ") : resourceWords.noAmount[language];
      resource.uses.push({ action: element, text, hasAmount });
    }
  }
  return [...byName.values()];
}

type WrittenResource = NonNullable<Action["resources"]>[number];

/** A resource as an action says it: `pengar, 400 000 kr, säkrad`; empty when it says nothing. */
export function resourceText(resource: WrittenResource, language: Language): string {
  return [resource.kind?.trim() ?? "", ...amountParts(resource, language)].filter((part) => part !== "").join(", ");
}

/** How much, and whether it is secured, as far as the action says. */
function amountParts({ amount, unit, secured }: WrittenResource, language: Language): string[] {
  const much = [amount === undefined ? "" : numberIn(amount, language), unit?.trim() ?? ""];
  const words = [much.filter((part) => part !== "").join(" ")];
  if (secured !== undefined) words.push(securedWord(secured, language));
  return words.filter((part) => part !== "");
}

const securedWord = (secured: boolean, language: Language): string =>
  resourceWords[secured ? "secured" : "unsecured"][language];
