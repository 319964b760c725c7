import type { Language, Model, ModelAction } from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import { resourceWords } from "./resource-words.js";
import { sceneWords } from "./scene-words.js";

/** A resource, gathered from the actions that need it. */
export interface Resource {
  /** What it is called: its kind, else its unit, as the first action that names it writes it; never empty. */
  readonly name: string;
  /** What the actions say of it, in document order; an action that names it twice stands here twice. */
  readonly uses: readonly { readonly action: ModelAction; readonly text: string }[];
}

/** One resource for each kind that the shown actions name, in document order. Amounts are told, never summed. */
export function gatherResources(model: Model, shown: Uint8Array, language: Language): Resource[] {
  const byName = new Map<string, { name: string; uses: { action: ModelAction; text: string }[] }>();
  for (const element of model.elements) {
    if (element.kind !== "action" || shown[element.index] === 0) continue;
    for (const { kind, amount, unit, secured } of element.data.resources ?? []) {
      const name = [kind, unit].find((word) => word?.trim())?.trim() ?? sceneWords.resource[language];
      const resource = byName.get(name) ?? { name, uses: [] };
      byName.set(name, resource);
      const much = [amount === undefined ? undefined : numberIn(amount, language), unit?.trim()].filter(Boolean);
      const parts = [much.join(" "), secured === undefined ? "" : securedWord(secured, language)].filter(Boolean);
      const text = parts.length > 0 ? parts.join(", ") : resourceWords.noAmount[language];
      resource.uses.push({ action: element, text });
    }
  }
  return [...byName.values()];
}

const securedWord = (secured: boolean, language: Language): string =>
  resourceWords[secured ? "secured" : "unsecured"][language];
