/** Bounds on what is read, checked before anything is built from the text. */
export interface ReadLimits {
  /**
   * Longest YAML text, in UTF-16 units. Default 5,000,000. Of tokens (keys, values, punctuation, line breaks) it may hold
   * two for every five of these, so that a file of nothing but punctuation does not take a minute to read.
   */
  readonly yamlSize: number;
  /**
   * Longest JSON text, in UTF-16 units. Default 200,000,000. It may hold one key or value
   * for every twenty of these; a mapping or list counts as three, since that is what it takes in memory.
   */
  readonly jsonSize: number;
  /** Deepest nesting of mappings and lists. Default 64. */
  readonly depth: number;
  /** Most values that aliases may expand to. Default 250,000. */
  readonly aliasValues: number;
}

export const defaultLimits: ReadLimits = {
  yamlSize: 5_000_000,
  jsonSize: 200_000_000,
  depth: 64,
  aliasValues: 250_000,
};

/** Most tokens in a YAML text: twice what an ordinary plan of the longest size holds (design: budgets count work). */
export const mostYamlTokens = (limits: ReadLimits): number => Math.max(1000, Math.floor(limits.yamlSize * 0.4));

/** Most keys and values in a JSON text: each takes some two hundred bytes of memory once it is read. */
export const mostJsonValues = (limits: ReadLimits): number => Math.max(1000, Math.floor(limits.jsonSize / 20));

/** The longest run of blanks in a JSON text. */
export const mostJsonBlanks = (limits: ReadLimits): number => Math.max(1000, Math.floor(limits.jsonSize / 100));

/**
 * Whether there is a run of spaces and tabs longer than `most`: the place-keeping JSON parser gathers each character of
 * them, and would fill the memory. Such a run holds a place that `most` divides, so only those are looked at.
 */
export function hasLongerBlank(text: string, most: number): boolean {
  const isBlank = (at: number) => text[at] === " " || text[at] === "\t";
  for (let at = most; at < text.length; at += most) {
    if (!isBlank(at)) continue;
    let start = at;
    let end = at + 1;
    while (isBlank(start - 1)) start--;
    while (isBlank(end)) end++;
    if (end - start > most) return true;
  }
  return false;
}
