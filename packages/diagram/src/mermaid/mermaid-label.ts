import { escapeMermaid } from "@change-logic/model";

/** Text for a quoted label. It is never empty: Mermaid would put the node's id there. */
export function mermaidLabel(text: string): string {
  return escapeMermaid(text).trim() || "#8203;";
}

/** Several texts for one quoted label, each on a line of its own. */
export function mermaidLines(texts: readonly string[]): string {
  return texts.map(mermaidLabel).join("<br/>");
}
