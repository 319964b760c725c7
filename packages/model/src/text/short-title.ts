const most = 120;
// No further into a title than this is looked for more of it.
const furthest = 2000;

/** A title on one line, long enough to be recognised and short enough for a sentence: at most 120 characters. */
export function shortTitle(title: string): string {
  const text = title.trim();
  const line = text.slice(0, furthest).replace(/\s+/gu, " ");
  const characters = [...line];
  if (text.length <= furthest && characters.length <= most) return line;
  return `${characters.slice(0, most - 1).join("")}…`;
}
