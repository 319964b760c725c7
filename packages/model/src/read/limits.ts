/** Bounds on what is read, checked before anything is built from the text. */
export interface ReadLimits {
  /** Longest YAML text, in UTF-16 units. Default 5,000,000. */
  readonly yamlSize: number;
  /** Longest JSON text, in UTF-16 units. Default 200,000,000. */
  readonly jsonSize: number;
  /** Deepest nesting of mappings and lists. Default 64. */
  readonly depth: number;
  /** Most values that aliases may expand to. Default 250,000. */
  readonly aliasValues: number;
}

export const defaultLimits: ReadLimits = { yamlSize: 5_000_000, jsonSize: 200_000_000, depth: 64, aliasValues: 250_000 };
