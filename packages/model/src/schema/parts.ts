import * as z from "zod";
import { datePattern, isDate, isPeriod, periodPattern } from "../dates.js";
import { type ValueField, valuesOf } from "../words/words.js";

/** What a schema says of itself, for reading and for JSON Schema. */
export interface SchemaMeta {
  readonly description?: string;
  /** The shape that a text must have, by the name that messages use. */
  readonly shape?: "date" | "period" | "id" | "itemId" | "keyword" | "color" | "fontFamily";
  /** The field of the vocabulary that lists the values. */
  readonly values?: ValueField;
  /** What JSON Schema can say of the shape. */
  readonly pattern?: string;
  readonly maxLength?: number;
  /** What the keys of an object name, where they are not just parts of the format. */
  readonly names?: "rule" | "option";
}

/** Free text. */
export const text = (description: string) => z.string().meta({ description });

/** A yes or no. */
export const flag = (description: string) => z.boolean().meta({ description });

/** A date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = (description: string) =>
  z
    .string()
    .regex(datePattern)
    .refine(isDate)
    .meta({ description: `${description} Date: YYYY, YYYY-MM or YYYY-MM-DD.`, shape: "date" } satisfies SchemaMeta);

/** A period `start/end` or `start/..`. */
export const period = (description: string) =>
  z
    .string()
    .regex(periodPattern)
    .refine(isPeriod)
    .meta({
      description: `${description} Two dates with a slash between; the end may be "..".`,
      shape: "period",
    } satisfies SchemaMeta);

/** One of a fixed set of values, taken from the vocabulary. */
export const oneOf = <F extends ValueField>(field: F, description: string) =>
  z.enum(valuesOf(field)).meta({ description, values: field } satisfies SchemaMeta);

/** A list of texts. */
export const texts = (description: string) => z.array(z.string()).meta({ description });

/** A number, or a text where the measure is qualitative. */
export const amount = (description: string) => z.union([z.number(), z.string()]).meta({ description });

// No / # @ , quotes, control characters, line separators, or characters that turn text around.
const idForbidden = /[/#@,"'`´‘’‚“”„«»‹›\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

/** Why a text may not stand as an id. */
export type IdProblem = "reserved" | "empty" | "start" | "length" | "character" | "space" | "form";

/** Why `id` may not stand as an id; undefined when it may. Ids of items and perspectives may begin with a digit. */
export function idProblem(id: string, digits = false): IdProblem | undefined {
  if (id === "__proto__") return "reserved";
  if (id.trim() === "") return "empty";
  if (id.length > 200 || [...id].length > 100) return "length";
  if (id !== id.trim()) return "space";
  if (idForbidden.test(id) || !id.isWellFormed()) return "character";
  if (!(digits ? /^[\p{L}\p{Nd}_]/u : /^[\p{L}_]/u).test(id)) return "start";
  return id === id.normalize("NFC") ? undefined : "form";
}

/** The first character of `id` that may not stand in an id; by its number where it cannot be seen. */
export function forbiddenCharacter(id: string): string | undefined {
  const character = idForbidden.exec(id)?.[0];
  if (character === undefined) return undefined;
  const isSeen = !/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u.test(character);
  return isSeen ? character : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Whether `id` may stand as the id of an element in a plan. */
export const isElementId = (id: string): boolean => idProblem(id) === undefined;

/** Whether `id` may stand as the id of a catalogue's item, which may also begin with a digit. */
export const isItemId = (id: string): boolean => idProblem(id, true) === undefined;

// What JSON Schema can say of it; the rest is said in words.
const idPattern = (start: string) => `^(?!__proto__$)[${start}_][^/#@,"'\\u0000-\\u001f\\u007f]*$`;

/** An id of a plan, a catalogue or an element. */
export const elementId = (description: string) =>
  z
    .string()
    .refine(isElementId)
    .meta({
      description: `${description} Begins with a letter or _; 1–100 characters; none of / # @ , and quotes.`,
      shape: "id",
      pattern: idPattern("\\p{L}"),
      maxLength: 100,
    } satisfies SchemaMeta);

/** An id of an item or a perspective in a catalogue. */
export const itemId = (description: string) =>
  z
    .string()
    .refine(isItemId)
    .meta({
      description: `${description} May begin with a digit; otherwise as an id.`,
      shape: "itemId",
      pattern: idPattern("\\p{L}\\p{Nd}"),
      maxLength: 100,
    } satisfies SchemaMeta);

/** Elements of one kind, keyed by id. */
export const keyedById = <T extends z.ZodType>(element: T, description: string) =>
  z
    .record(
      z
        .string()
        .refine(isElementId)
        .meta({ shape: "id", pattern: idPattern("\\p{L}"), maxLength: 100 } satisfies SchemaMeta),
      element,
    )
    .meta({ description });

/** A key that is left to the user, wherever it stands: kept, and ignored by every rule. So no element has such an id. */
export const isExtensionKey = (key: string): boolean => key.startsWith("x-") || key === "$schema";
