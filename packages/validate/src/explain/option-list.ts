import type { Localized } from "@change-logic/model";
import type * as z from "zod";
import type { Rule } from "../rule.js";
import type { Explanation } from "./explanation.js";

/** What can be set for a rule. */
export interface ExplainedOption {
  readonly name: string;
  readonly description: Localized;
  /** The value when nothing is set; undefined when there is none. */
  readonly default: unknown;
}

/** The options of a rule, in the order of its schema, with their defaults. */
export function optionList(rule: Rule, explanation: Explanation | undefined): readonly ExplainedOption[] {
  const { shape = {} } = (rule.options?._zod.def ?? {}) as { readonly shape?: Readonly<Record<string, z.ZodType>> };
  return Object.entries(shape).map(([name, field]) => {
    const { description, fallback } = read(field);
    const own = Object.hasOwn(explanation?.options ?? {}, name) ? explanation?.options?.[name] : undefined;
    return { name, description: own ?? { sv: description, en: description }, default: fallback };
  });
}

/** What a field says of itself, whichever of the wrappers around its type says it. */
function read(field: z.ZodType): { readonly description: string; readonly fallback: unknown } {
  let description: string | undefined;
  let fallback: unknown;
  for (let at: z.ZodType | undefined = field; at; ) {
    description ??= at.meta()?.description;
    const def = at._zod.def as {
      readonly type: string;
      readonly innerType?: z.ZodType;
      readonly defaultValue?: unknown;
    };
    if (def.type === "default") fallback = def.defaultValue;
    at = def.type === "default" || def.type === "optional" ? def.innerType : undefined;
  }
  return { description: description ?? "", fallback };
}
