import { clustersOf } from "@change-logic/model/documents";

// Blanks, control characters, and characters that are drawn as nothing, such as the zero-width space.
const visible = /[^\s\u2800\p{Cc}\p{DI}]/u;
const drawnAsNothing = /^\p{DI}+$/u;

/** Whether a reader sees anything of a text. */
export const isVisible = (text: string): boolean => visible.test(text);

/** How many characters a reader sees: marks that are joined to the one before are no characters of their own. */
export function charactersOf(text: string): number {
  let count = 0;
  for (const cluster of clustersOf(text.trim())) if (!drawnAsNothing.test(cluster)) count++;
  return count;
}
