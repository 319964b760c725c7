/** Which way a text runs. */
export type TextDirection = "ltr" | "rtl";

const strong = /\p{L}/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction of a text, by its first letter, as the Unicode bidirectional algorithm has it; `ltr` without letters. */
export function textDirection(text: string): TextDirection {
  for (const character of text) if (strong.test(character)) return rightToLeft.test(character) ? "rtl" : "ltr";
  return "ltr";
}
