/** One value of a text, with where it stands: what the YAML and JSON readers give. */
export type SourceNode = SourceMapping | SourceSequence | SourceScalar;

/** Keys with values. */
export interface SourceMapping {
  readonly kind: "mapping";
  readonly start: number;
  readonly end: number;
  readonly entries: readonly SourceEntry[];
}

/** A list. */
export interface SourceSequence {
  readonly kind: "sequence";
  readonly start: number;
  readonly end: number;
  readonly items: readonly SourceNode[];
}

/** A single value. */
export interface SourceScalar {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
  /** The scalar's own text: `13.10` stays `13.10`. */
  readonly text: string;
  /** What the format makes of it. */
  readonly value: string | number | boolean | null;
}

/** A key with its value. */
export interface SourceEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: SourceNode;
}

/** Nothing, where a value might have stood. */
export const emptyAt = (at: number): SourceScalar => ({ kind: "scalar", start: at, end: at, text: "", value: null });

/** A number as JSON can hold it: what is not finite is taken as the text it is. */
export const finiteOr = <T>(value: T, text: string): T | string =>
  typeof value === "number" && !Number.isFinite(value) ? text : value;
