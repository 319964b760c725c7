import type { Language } from "@change-logic/model";
import { commonOptions, type OptionDefinition } from "./arguments.js";
import type { Command, CommandEntry } from "./commands.js";
import { helpRows } from "./general-help.js";

/** The help of one command. */
export function commandHelp({ name, help }: CommandEntry, command: Command, lang: Language): string {
  const option = ([word, { value, help: text, short }]: [string, OptionDefinition]): [string, string] => [
    `${short ? `-${short}, ` : ""}--${word}${value ? ` ${value[lang]}` : ""}`,
    text[lang],
  ];
  const lines = [
    `change-logic ${name}: ${help[lang]}`,
    "",
    `${lang === "sv" ? "Användning" : "Usage"}: change-logic ${name} ${command.usage[lang]}`,
    "",
    ...helpRows(Object.entries({ ...command.options, ...commonOptions, ...command.options }).map(option)),
    "",
    lang === "sv" ? "Exempel" : "Example",
    ...command.examples.map((example) => `  ${example}`),
  ];
  return `${lines.join("\n")}\n`;
}
