import { escapeTerminal } from "@change-logic/model";

/** Mermaid writes a title on one line, however long; a longer one is told whole by `accTitle`. */
const longest = 120;

/**
 * The title as front matter, which Mermaid writes above the flowchart; nothing for an empty one. All that could mean
 * something to YAML or to Mermaid is written by its number. Angle brackets become single quotation marks, since Mermaid
 * would show them as entities.
 */
export function mermaidTitle(title: string): string[] {
  const words = escapeTerminal(title.toWellFormed().replace(/\s+/gu, " ").trim());
  if (words === "") return [];
  const characters = [...words];
  const shown = characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : words;
  const plain = shown
    .replace(/</gu, "‹")
    .replace(/>/gu, "›")
    // Mermaid's own stand-ins for entities.
    .replace(/ﬂ(?=°)/gu, "fl")
    .replace(/¶(?=ß)/gu, "¶\u200b");
  return ["---", `title: "${plain.replace(/[^\p{L}\p{M}\p{N} .,:;!?()–—…‹›”“’-]/gu, byNumber)}"`, "---"];
}

/** A character as a double-quoted string of YAML writes it by number. */
function byNumber(character: string): string {
  return `\\U${character.codePointAt(0)!.toString(16).padStart(8, "0")}`;
}
