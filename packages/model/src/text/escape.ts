/**
 * One escape function per output. Text from plans passes through the one that belongs to the output, and nowhere else.
 */

// What XML 1.0 cannot hold, even escaped: control characters and two non-characters (lone surrogates are gone before).
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const xmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text for XML, SVG and HTML, both as content and within quoted attributes. What XML cannot hold becomes U+FFFD;
 * line breaks and tabs are kept.
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(notXml, "\ufffd")
    .replace(/[&<>"']/gu, (character) => xmlEntities[character] ?? character);
}

// What Mermaid takes for more than text, in some place or other:
// - a colon after the word "style" or "classDef", after which it strips a semicolon that may end one of our entities;
// - a full stop that makes a list (`1. `) or an address (`www.`) in Markdown, which it refuses to draw.
const notMermaid = /[^\p{L}\p{M}\p{N} .,!?/–—’”…\u{80}-\u{10ffff}]|(?<=\p{N})\.(?= |$)|(?<!\p{N})\.(?! |$)/gu;

/**
 * Text for a quoted label in Mermaid, where `#35;` and `&lt;` are entities. All that Mermaid, Markdown or HTML could
 * read as more than text becomes a numeric entity, so the drawn label is the text itself. Line breaks become spaces.
 */
export function escapeMermaid(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\s\u2028\u2029]+/gu, " ")
      .replace(notXml, "\ufffd")
      .replace(/[\u007f-\u009f]/gu, "\ufffd")
      // Mermaid's own stand-ins for `&` and `;`, which it replaces in the finished drawing too: nothing written as an
      // entity gets past that, so the pairs are taken apart (the ligature into its letters, the others by no width).
      .replace(/ﬂ(?=°)/gu, "fl")
      .replace(/¶(?=ß)/gu, "¶\u200b")
      .replace(notMermaid, (character) => `#${character.codePointAt(0)};`)
  );
}

// Control characters, the characters that turn text around, and those that take no room: they could forge what a
// terminal shows. What emoji are joined of and painted with belongs to them.
const emoji = /\p{ExtPict}(?:\p{EMod}|\ufe0f\u20e3?|[\u{e0020}-\u{e007e}]{1,10}\u{e007f})?/u.source;
const unseen = new RegExp(
  `(${emoji}(?:\\u200d${emoji})*|[0-9#*]\\ufe0f\\u20e3)|\\r\\n|[\\p{Cc}\\u2028\\u2029\\p{Default_Ignorable_Code_Point}]`,
  "gu",
);

/** Text for one line on a terminal: what would not be seen, or would turn text around, is made visible as `\u{1b}`. */
export function escapeTerminal(text: string): string {
  return text.toWellFormed().replace(unseen, (character, seen: string | undefined) => {
    if (seen !== undefined) return seen;
    return character === "\r\n" || character === "\n" || character === "\t"
      ? " "
      : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
