// What takes two columns: characters of scripts that fill a square, full-width forms, and emoji.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{RI}\p{RI}/u;
// What takes none: marks on the character before, joiners and what they join, soft hyphens.
const none = /\p{M}|\u200d.?|[\u00ad\u200b\u200c]|\p{EMod}/gsu;

/** How many columns a text takes on a terminal, as nearly as can be known without asking it. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const [character] of text.replace(none, "").matchAll(/\p{RI}\p{RI}|./gsu))
    columns += wide.test(character) ? 2 : 1;
  return columns;
}

const narrowest = 40;

/**
 * Wraps a text at its spaces so that no line takes more than `width` columns, each line indented. A word that is longer
 * than a line is left whole, so that ids and paths can be copied. Without a width there is one line, and so there is with
 * one below 40: terminals that do not know how wide they are say 0, or nothing.
 */
export function wrapText(text: string, indent: string, width: number | undefined): string[] {
  if (width === undefined || !(width >= narrowest)) return [indent + text];
  const room = width - columnsOf(indent);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const columns = columnsOf(word);
    if (line !== "" && used + 1 + columns > room) {
      lines.push(indent + line);
      line = word;
      used = columns;
    } else {
      used += columns + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line];
}
