/** The text, where it says something; undefined for what is missing or blank. */
export const said = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === "" ? undefined : text.trim();

/** What may be undefined is left out instead. */
export type WithoutGaps<Value> = {
  readonly [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & {
  readonly [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};

/** The object without the parts that are undefined or an empty list: what need not be written at all. */
export function withoutGaps<Value extends object>(value: Value): WithoutGaps<Value> {
  const entries = Object.entries(value).filter(
    ([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(entries) as WithoutGaps<Value>;
}
