import { isDate } from "./dates.js";
import { misuse } from "./errors.js";
import { type Language, languages } from "./language.js";
import type { Model } from "./model/nodes.js";

/** Throws `ChangeLogicError` (`invalid-argument`) unless `model` is what `createModel` returns; `caller` names who asks. */
export function checkModel(model: unknown, caller: string): asserts model is Model {
  const candidate = model as Partial<Model> | null | undefined;
  if (Array.isArray(candidate?.elements) && Array.isArray(candidate.items) && Array.isArray(candidate.links)) return;
  throw misuse(`${caller} was called with something that is not a model.`, "Give it what createModel returned.");
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless `date` is a date that exists; `caller` names who asks. */
export function checkDate(date: unknown, caller: string): asserts date is string {
  if (typeof date === "string" && isDate(date)) return;
  const found = typeof date === "string" ? `"${date}"` : typeof date;
  throw misuse(
    `${caller} needs a date such as "2026-11-22", not ${found}.`,
    'Give the day that is asked about as { date: "YYYY-MM-DD" }; the library reads no clock.',
  );
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless it is a language that change-logic speaks; `caller` names who asks. */
export function checkLanguage(lang: unknown, caller: string): asserts lang is Language {
  if (languages.some((language) => language === lang)) return;
  const found = typeof lang === "string" ? `"${lang}"` : typeof lang;
  throw misuse(
    `${caller} needs the language to speak, not ${found}.`,
    `Give it as { lang: ${languages.map((language) => `"${language}"`).join(" or ")} }; toLanguage reads a tag such as "sv-SE".`,
  );
}

/**
 * Throws `ChangeLogicError` (`invalid-argument`) for options that are no object of options; `caller` names who asks.
 * `mistaken` says what options are taken for by mistake where that is known, by the lists that tell it.
 */
export function checkOptions(
  value: unknown,
  caller: string,
  mistaken: Readonly<Record<string, readonly string[]>> = {},
): void {
  const parts = partsOf(value);
  const other = Object.entries(mistaken).find(([, lists]) => lists.every((name) => Array.isArray(parts[name])))?.[0];
  const found = typeof parts.then === "function" ? "a promise" : other;
  if (found === undefined && typeof value === "object" && value !== null && !Array.isArray(value)) return;
  const kind = value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  throw misuse(
    `${caller} was given ${found ?? kind} for options.`,
    "Give an object with the options last, or leave it out.",
  );
}

/** A value whose keys may be asked for, whatever it is. */
export const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
