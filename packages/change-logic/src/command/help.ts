import type { Language } from "@change-logic/model";
import { commonOptions, type OptionDefinition } from "./arguments.js";
import { type Command, commands } from "./commands.js";

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** The help of the command as a whole. */
export function generalHelp(lang: Language): string {
  const lines =
    lang === "sv"
      ? [
          "change-logic: från nuläge via insatser till effekter och mål, och var tråden brister.",
          "",
          "Användning: change-logic <kommando> [filer…] [flaggor]",
          "",
        ]
      : [
          "change-logic: from current state through actions to effects and goals, and where the thread breaks.",
          "",
          "Usage: change-logic <command> [files…] [options]",
          "",
        ];
  lines.push(...columns(commands.map(({ name, help }) => [name, help[lang]])), "");
  lines.push(
    lang === "sv"
      ? "`change-logic <kommando> --help` visar kommandots flaggor. Börja med `change-logic init`."
      : "`change-logic <command> --help` shows the command's options. Begin with `change-logic init`.",
  );
  return `${lines.join("\n")}\n`;
}

/** The help of one command. */
export function commandHelp(command: Command, lang: Language): string {
  const option = ([name, { value, help, short }]: [string, OptionDefinition]): [string, string] => [
    `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value[lang]}` : ""}`,
    help[lang],
  ];
  const lines = [
    `change-logic ${command.name}: ${command.help[lang]}`,
    "",
    `${lang === "sv" ? "Användning" : "Usage"}: change-logic ${command.name} ${command.usage[lang]}`,
    "",
    ...columns(Object.entries({ ...command.options, ...commonOptions, ...command.options }).map(option)),
    "",
    lang === "sv" ? "Exempel" : "Example",
    ...command.examples.map((example) => `  ${example}`),
  ];
  return `${lines.join("\n")}\n`;
}
