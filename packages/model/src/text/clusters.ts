// One drawn character each: a flag, an emoji with its modifiers and joiners, or a character with its combining marks.
// Intl.Segmenter would know more, but its answers change between versions of the engine, and output must not.
const cluster =
  /\r\n|\p{RI}\p{RI}|\p{Emoji_Presentation}(?:[\ufe0e\ufe0f\u20e3\p{EMod}]|\u200d\p{Extended_Pictographic})*|\p{Extended_Pictographic}(?:[\ufe0f\u20e3\p{EMod}]|\u200d\p{Extended_Pictographic})+|[^\p{M}\u200c\u200d][\p{M}\u200c\u200d]*|[\p{M}\u200c\u200d]+/gsu;

/** Cuts a text where it may be cut without splitting what is drawn as one character. */
export function clustersOf(text: string): string[] {
  return text.match(cluster) ?? [];
}
