import type { Language } from "@change-logic/model";
import { commands } from "./commands.js";

/** Rows of the help, in two columns. */
export const helpRows = (rows: readonly (readonly [string, string])[]): string[] => {
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
  lines.push(...helpRows(commands.map(({ name, help }) => [name, help[lang]])), "");
  lines.push(
    lang === "sv"
      ? "`change-logic <kommando> --help` visar kommandots flaggor. Börja med `change-logic init`."
      : "`change-logic <command> --help` shows the command's options. Begin with `change-logic init`.",
  );
  return `${lines.join("\n")}\n`;
}
