import { compileGlobs, globText } from "../select/glob.js";
import type { FieldTest, FieldTests } from "./declared-rule-schema.js";
import { entriesOf, numberOf, saysSomething, textsOf, valuesAt } from "./field-values.js";

/** Makes a test for data of which all fields have to fit. */
export function compileFields(fields: FieldTests): (data: unknown) => boolean {
  const tests = Object.entries(fields).map(([path, test]) => ({ path, fits: compileTest(test) }));
  return (data) => tests.every(({ path, fits }) => fits(valuesAt(data, path)));
}

/** A test for what stands at a path. Keys of one's own are not checked when they are read: what is no test fits nothing. */
function compileTest(test: FieldTest): (values: readonly unknown[]) => boolean {
  if (typeof test === "boolean") return (values) => values.some(saysSomething) === test;
  if (typeof test === "number") return (values) => entriesOf(values).some((entry) => numberOf(entry) === test);
  if (typeof test === "string" || Array.isArray(test)) {
    const fits = compileGlobs((Array.isArray(test) ? test : [test]).map(String));
    return (values) => entriesOf(values).some((entry) => textsOf(entry).some((text) => fits(globText(text))));
  }
  if (typeof test !== "object" || test === null) return () => false;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = test as {
    readonly atLeast?: number;
    readonly atMost?: number;
  };
  return (values) => measuresOf(values).some((measure) => measure >= atLeast && measure <= atMost);
}

/** How much the numbers say; where there are none, how many entries there are. */
function measuresOf(values: readonly unknown[]): readonly number[] {
  const numbers = values.map(numberOf).filter((number) => number !== undefined);
  if (numbers.length > 0) return numbers;
  let count = 0;
  for (const value of values) {
    if (typeof value === "object" && value !== null) count += Object.keys(value).length;
    else if (saysSomething(value)) count++;
  }
  return [count];
}
