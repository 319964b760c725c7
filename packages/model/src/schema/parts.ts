import * as z from "zod";
import { isDate, isPeriod, datePattern, periodPattern } from "../dates.js";
import { type ValueField, valuesOf } from "../words/words.js";

/** What a schema says of itself, for reading and for JSON Schema. */
export interface SchemaMeta {
  readonly description?: string;
  /** The shape that a text must have, by the name that messages use. */
  readonly shape?: "date" | "period" | "id" | "itemId" | "keyword";
  /** The field of the vocabulary that lists the values. */
  readonly values?: ValueField;
}

/** Free text. */
export const text = (description: string) => z.string().meta({ description });

/** A yes or no. */
export const flag = (description: string) => z.boolean().meta({ description });

/** A date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = (description: string) =>
  z.string().regex(datePattern).refine(isDate).meta({ description: `${description} Date: YYYY, YYYY-MM or YYYY-MM-DD.`, shape: "date" } satisfies SchemaMeta);

/** A period `start/end` or `start/..`. */
export const period = (description: string) =>
  z.string().regex(periodPattern).refine(isPeriod).meta({ description: `${description} Two dates with a slash between; the end may be "..".`, shape: "period" } satisfies SchemaMeta);

/** One of a fixed set of values, taken from the vocabulary. */
export const oneOf = <F extends ValueField>(field: F, description: string) =>
  z.enum(valuesOf(field)).meta({ description, values: field } satisfies SchemaMeta);

/** A list of texts. */
export const texts = (description: string) => z.array(z.string()).meta({ description });

/** A number, or a text where the measure is qualitative. */
export const amount = (description: string) => z.union([z.number(), z.string()]).meta({ description });

// Letters and `_` first; none of / # @ , quotes, control characters or outer space; at most 100 characters, NFC.
const idStart = /^[\p{L}_]/u;
const idForbidden = /[/#@,"'`´‘’“”«»\p{Cc}\u2028\u2029\ufeff]/u;

/** Whether `id` may stand as the id of an element in a plan. */
export const isElementId = (id: string): boolean => isItemId(id) && idStart.test(id);

/** Whether `id` may stand as the id of a catalogue's item, which may also begin with a digit. */
export const isItemId = (id: string): boolean =>
  id !== "__proto__" &&
  id.length > 0 &&
  [...id].length <= 100 &&
  /^[\p{L}\p{Nd}_]/u.test(id) &&
  !idForbidden.test(id) &&
  id === id.normalize("NFC") &&
  id === id.trim();

/** An id of a plan, a catalogue or an element. */
export const elementId = (description: string) =>
  z.string().refine(isElementId).meta({ description: `${description} Begins with a letter or _; 1–100 characters; none of / # @ , and quotes.`, shape: "id" } satisfies SchemaMeta);

/** An id of an item or a perspective in a catalogue. */
export const itemId = (description: string) =>
  z.string().refine(isItemId).meta({ description: `${description} May begin with a digit; otherwise as an id.`, shape: "itemId" } satisfies SchemaMeta);

/** Elements of one kind, keyed by id. */
export const keyedById = <T extends z.ZodType>(element: T, description: string) =>
  z.record(z.string().refine(isElementId).meta({ shape: "id" } satisfies SchemaMeta), element).meta({ description });

/** A key that is left to the user: kept, and ignored by every rule. */
export const isExtensionKey = (key: string): boolean => key.startsWith("x-") || key === "$schema";
