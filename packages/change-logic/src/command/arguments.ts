import { parseArgs } from "node:util";
import { closest, type Language, type Localized, languages, toLanguage } from "@change-logic/model";

/** An option of a command. */
export interface OptionDefinition {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: Localized;
  readonly help: Localized;
}

/** Wrong usage: what to say, in each language. The command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(readonly text: Localized) {
    super(text.en);
  }
}

/** Arguments as they were given. */
export interface Arguments {
  readonly files: readonly string[];
  /** The last value given; undefined when the option was not given. */
  text(option: string): string | undefined;
  /** All values given. */
  texts(option: string): readonly string[];
  flag(option: string): boolean;
}

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, OptionDefinition>> = {
  format: {
    type: "string",
    value: { sv: "text|json", en: "text|json" },
    help: { sv: "utdata som text eller JSON", en: "output as text or JSON" },
  },
  lang: {
    type: "string",
    value: { sv: "sv|en", en: "sv|en" },
    help: { sv: "språk; annars planens eget", en: "language; otherwise the plan's own" },
  },
  help: { type: "boolean", short: "h", help: { sv: "visa hjälp", en: "show help" } },
};

/** Reads the arguments of a command strictly: an unknown option or a missing value is wrong usage. */
export function readArguments(argv: readonly string[], options: Readonly<Record<string, OptionDefinition>>): Arguments {
  const known = { ...commonOptions, ...options };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { type, short }]) => [name, { type, ...(short ? { short } : {}) }]),
    ),
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const definition = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!definition) {
      const near = closest(token.name, Object.keys(known));
      throw new UsageError({
        sv: `Flaggan ${token.rawName} finns inte.${near ? ` Menade du --${near}?` : ""}`,
        en: `There is no option ${token.rawName}.${near ? ` Did you mean --${near}?` : ""}`,
      });
    }
    // A value that looks like an option was not meant as one.
    if (
      definition.type === "string" &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))
    ) {
      throw new UsageError({
        sv: `Flaggan --${token.name} ska följas av ett värde.`,
        en: `The option --${token.name} needs a value.`,
      });
    }
    if (token.value === "" && definition.value?.en === "FILE") {
      throw new UsageError({
        sv: `Flaggan ${token.rawName} ska följas av namnet på en fil.`,
        en: `The option ${token.rawName} should be followed by the name of a file.`,
      });
    }
    if (definition.type === "boolean" && token.value !== undefined) {
      throw new UsageError({
        sv: `Flaggan --${token.name} tar inget värde.`,
        en: `The option --${token.name} takes no value.`,
      });
    }
    const list = values.get(token.name) ?? [];
    list.push(token.value ?? "");
    values.set(token.name, list);
  }
  return {
    files: positionals,
    text: (option) => values.get(option)?.at(-1),
    texts: (option) => values.get(option) ?? [],
    flag: (option) => values.has(option),
  };
}

/** The value of an option that must be one of a few; wrong usage otherwise. */
export function oneOf<T extends string>(
  given: string | undefined,
  option: string,
  allowed: readonly T[],
): T | undefined {
  if (given === undefined) return undefined;
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const near = closest(given, allowed);
  throw new UsageError({
    sv: `--${option} kan vara ${allowed.join(", ")}, inte ”${given}”.${near ? ` Menade du ${near}?` : ""}`,
    en: `--${option} can be ${allowed.join(", ")}, not “${given}”.${near ? ` Did you mean ${near}?` : ""}`,
  });
}

/** The language asked for with `--lang`; undefined when none was. */
export function languageOption(given: Arguments): Language | undefined {
  const text = given.text("lang");
  if (text === undefined) return undefined;
  return toLanguage(text) ?? oneOf(text, "lang", languages);
}
