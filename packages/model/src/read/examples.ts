import { fittingOption, type Shape } from "../schema/shape.js";
import { shortened } from "../text/shortened.js";

/** Stands in an example for an id of the reader's own; messages put a word in its place. */
export const anyId = "ID";

/** Where what stands there now may well be nothing that there is: a rule that is shipped. */
const valueExamples: Readonly<Record<string, string>> = { rule: "outcome-without-consequence" };

/** What keys with values look like where they should stand, with what stands there now as far as it fits; without a key, in a list. */
export function mappingExample(key: string | undefined, found: unknown, shape: Shape): string | undefined {
  const fitting = fittingOption(shape, "mapping");
  if (fitting.kind === "record") {
    const field = firstField(fittingOption(fitting.value(), "mapping"));
    return field === undefined ? undefined : `${anyId}: { ${field}: … }`;
  }
  const field = firstField(fitting);
  if (field === undefined) return undefined;
  const isSimple = typeof found === "number" || (typeof found === "string" && /^[\p{L}\p{N} .-]+$/u.test(found));
  const value = valueExamples[field] ?? (isSimple ? shortened(String(found)) : "…");
  return key === undefined ? `- ${field}: ${value}` : `${key}: { ${field}: ${value} }`;
}

/** What an entry of a list looks like. */
export function listExample(item: Shape): string | undefined {
  const field = firstField(item);
  if (field === undefined) return undefined;
  return `- ${field}: ${field === "id" ? anyId : "…"}`;
}

/** The field that says the most. */
function firstField(shape: Shape): string | undefined {
  if (shape.kind !== "object") return undefined;
  const fields = [...shape.fields.keys()];
  return ["value", "id", "title"].find((field) => shape.fields.has(field)) ?? fields[0];
}
