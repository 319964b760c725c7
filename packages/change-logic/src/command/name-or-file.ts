import { closest, type Language } from "@change-logic/model";
import { findingLines } from "@change-logic/report";
import type { LoadedDocument } from "../files/load-document.js";
import { UsageError } from "./arguments.js";
import type { Streams } from "./context.js";

/** What an option that takes a name or a file means. */
export type NameOrFile<T> = { readonly value: T } | { readonly file: string };

/** What comes with change-logic under that name, else a file: what has a dot or a slash in it. Wrong usage otherwise. */
export function nameOrFile<T>(
  option: string,
  given: string | undefined,
  names: readonly string[],
  find: (name: string) => T | undefined,
): NameOrFile<T> | undefined {
  if (given === undefined) return undefined;
  const value = find(given);
  if (value !== undefined) return { value };
  if (/[./\\]/u.test(given)) return { file: given };
  const near = closest(given, names);
  throw new UsageError({
    sv: `--${option} kan vara ${names.join(", ")} eller en fil, inte ”${given}”.${near ? ` Menade du ${near}?` : ""}`,
    en: `--${option} can be ${names.join(", ")} or a file, not “${given}”.${near ? ` Did you mean ${near}?` : ""}`,
  });
}

/** What was read of a name or a file: `usable` is false when the file gave nothing, and then there is no value. */
export interface Asked<T> {
  readonly value: T | undefined;
  readonly usable: boolean;
}

/** The value, read where it is a file. What is found in the file is told on stderr. */
export async function askedValue<T>(
  asked: NameOrFile<T> | undefined,
  load: (file: string) => Promise<LoadedDocument<T>>,
  { lang, streams }: { readonly lang: Language; readonly streams: Streams },
): Promise<Asked<T>> {
  if (asked === undefined) return { value: undefined, usable: true };
  if ("value" in asked) return { value: asked.value, usable: true };
  const { value, findings, sources } = await load(asked.file);
  for (const finding of findings) streams.err(`${findingLines(finding, { lang, sources }).join("\n")}\n`);
  return { value, usable: value !== undefined };
}
