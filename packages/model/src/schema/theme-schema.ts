import * as z from "zod";
import { type SchemaMeta, text } from "./parts.js";

/** A colour as it may be written in a theme: #RGB or #RRGGBB. */
export const colorPattern = /^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/u;

const fontName = /^(?:'[\p{L}\p{N} -]+'|"[\p{L}\p{N} -]+"|[\p{L}\p{N}][\p{L}\p{N} -]*)$/u;

/**
 * Whether a value is a list of font names with commas between, in quotes or not, at most 300 characters long. Names are
 * made of letters, digits, spaces and hyphens: what could end an attribute, or name an address, has no place in them.
 */
export const isFontFamily = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 300 && value.split(",").every((name) => fontName.test(name.trim()));

/** What the colours of a theme are for, by their names; those that belong together under a name of their own. */
export type ColorFields = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const color = (description: string) =>
  z
    .string()
    .regex(colorPattern)
    .meta({
      description: `${description} #RGB or #RRGGBB, in quotes.`,
      shape: "color",
      pattern: colorPattern.source,
    } satisfies SchemaMeta)
    .optional();

const colors = (fields: Readonly<Record<string, string>>, description: string) =>
  z
    .strictObject(Object.fromEntries(Object.entries(fields).map(([name, said]) => [name, color(said)])))
    .meta({ description })
    .optional();

/** The schema of a theme of one's own, with the colours that diagrams have; `bases` are the themes that it may extend. */
export function themeSchemaOf(fields: ColorFields, bases: readonly string[]): z.ZodType {
  const parts = Object.entries(fields).map(([name, said]): [string, z.ZodType] => [
    name,
    typeof said === "string" ? color(said) : colors(said, `Colours: ${name}.`),
  ]);
  return z
    .strictObject({
      theme: z.literal(1).meta({ description: "The version of the format." }),
      title: text("What the theme is called.").optional(),
      extends: text(
        `The shipped theme whose colours count where none is given: ${bases.join(", ")}; light when left out.`,
      ).optional(),
      fontFamily: z
        .string()
        .refine(isFontFamily)
        .meta({
          description: "Names of typefaces with commas between, the wanted one first; about as wide as Arial.",
          shape: "fontFamily",
          maxLength: 300,
        } satisfies SchemaMeta)
        .optional(),
      ...Object.fromEntries(parts),
      notes: text("Notes of one's own.").optional(),
    })
    .meta({ title: "change-logic theme", description: "Colours and typeface of diagrams, format version 1." });
}
