/** The same data, all of it read-only: what is written in code with `as const` fits. */
export type Readable<T> = T extends readonly (infer Entry)[]
  ? readonly Readable<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readable<T[Key]> }
    : T;
