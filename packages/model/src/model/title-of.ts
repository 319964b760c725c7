import { type Language, type LocalText, localText } from "../language.js";

/** What people read on an element, an item, a plan or a catalogue: its title in the language asked, or its id. */
export function titleOf(
  node: { readonly id: string; readonly data: { readonly title?: LocalText | undefined } },
  language: Language,
): string {
  const title = node.data.title === undefined ? "" : localText(node.data.title, language);
  return title.trim() === "" ? node.id : title;
}
