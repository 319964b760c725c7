import type { Language } from "@change-logic/model";
import * as z from "zod";
import { statement } from "../statement.js";

/** What made an output: the command's name and version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What every output is made with. */
export interface OutputOptions {
  /** The language of titles and messages. */
  readonly lang: Language;
  /** The day that the output speaks of, `YYYY-MM-DD`. */
  readonly date: string;
  readonly tool: Tool;
}

/** The fields that every JSON output begins with. */
export const envelopeFields = {
  formatVersion: z.literal(1).meta({ description: "The version of this output. Fields may be added, never renamed." }),
  tool: z.object({ name: z.string(), version: z.string() }).meta({ description: "What made the output." }),
  date: z.string().meta({ description: "The day that the output speaks of, YYYY-MM-DD." }),
  statement: z.string().meta({ description: "What was judged, and what was not." }),
};

export const envelope = ({ lang, date, tool }: OutputOptions) => ({
  formatVersion: 1 as const,
  tool,
  date,
  statement: statement[lang],
});

// What JSON would hold as it is, and what could turn text around or hide it where the JSON itself is shown.
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u2028\u2029\ufeff]/gu;

// What JSON.stringify may have written of half a character: where it was none, looking again does no harm.
const halfCharacter = /\\ud[89a-f][0-9a-f]{2}/u;

/**
 * JSON as files and pipes want it: indented by two, unseen characters as `\\u` escapes, half characters as U+FFFD, which
 * every reader takes, with a line feed at the end.
 */
export function toJson(value: unknown): string {
  const first = JSON.stringify(value, undefined, 2);
  const whole = halfCharacter.test(first) ? JSON.stringify(wellFormed(value), undefined, 2) : first;
  const text = whole.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${text}\n`;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toWellFormed(), wellFormed(part)]));
}

/** What a command that writes files gives as JSON: the first file, or null when none was written, and all of them. */
export const writtenJson = (
  file: string | null,
  options: OutputOptions,
  files: readonly string[] = file === null ? [] : [file],
) => ({ ...envelope(options), file, files });
