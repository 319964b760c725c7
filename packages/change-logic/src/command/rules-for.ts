import { escapeTerminal, type Language } from "@change-logic/model";
import { findingLines } from "@change-logic/report";
import { type Rule, resolveConfig, rules } from "@change-logic/validate";
import { loadConfig } from "../files/load-config.js";
import { type Arguments, type OptionDefinition, UsageError } from "./arguments.js";
import type { Streams } from "./context.js";
import { tellOfCode } from "./tell-of-code.js";

/** The option of the commands that tell of rules. */
export const configOption: Readonly<Record<string, OptionDefinition>> = {
  config: {
    type: "string",
    value: { sv: "FIL", en: "FILE" },
    help: {
      sv: "konfigurationen med egna regler; annars den närmaste. Kod (.js, .ts) körs",
      en: "the configuration with rules of one's own; otherwise the nearest. Code (.js, .ts) is run",
    },
  },
};

/**
 * The shipped rules, and those of one's own in the configuration that was asked for, or in the nearest one. A nearest one
 * that cannot be used is told of and left aside: the shipped rules can be read about all the same.
 */
export async function rulesFor(given: Arguments, streams: Streams, lang: Language): Promise<readonly Rule[]> {
  const file = given.text("config");
  if (file === undefined) await tellOfCode(["."], lang === "en", streams);
  const { config, findings, sources, ...loaded } = await loadConfig(file === undefined ? { folder: "." } : { file });
  for (const finding of findings) streams.err(`${findingLines(finding, { lang, sources }).join("\n")}\n`);
  if (config) return resolveConfig(config).rules;
  const name = loaded.file ?? "";
  if (file !== undefined)
    throw new UsageError({
      sv: `Konfigurationen ”${name}” kan inte användas.`,
      en: `The configuration “${name}” cannot be used.`,
    });
  streams.err(
    lang === "sv"
      ? `Obs: konfigurationen ${escapeTerminal(name)} kan inte användas, så egna regler visas inte.\n`
      : `Note: the configuration ${escapeTerminal(name)} cannot be used, so rules of your own are not shown.\n`,
  );
  return rules;
}
