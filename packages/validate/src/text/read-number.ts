// Swedish or English writing: spaces between thousands or none, and a comma or a point before the decimals.
const written = /^[-\u2212]?(?:\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,]\d+)?$/u;

// Twelve hundred to some, and a little more than one to others.
const ambiguous = /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/u;

/** The number that a text is as a whole; undefined for all other texts, and for those that can be read in two ways. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!written.test(trimmed) || ambiguous.test(trimmed)) return undefined;
  const value = Number(trimmed.replace(/\s/gu, "").replace("\u2212", "-").replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}
