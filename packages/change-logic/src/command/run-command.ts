import { closest, type Language } from "@change-logic/model";
import { tool } from "../tool.js";
import { readArguments, UsageError } from "./arguments.js";
import { commandHelp } from "./command-help.js";
import { type CommandEntry, commands } from "./commands.js";
import type { Streams } from "./context.js";
import { exit } from "./exit-code.js";

/** Runs the command with a name, or shows its help; throws `UsageError` when there is none. */
export async function runCommand(
  name: string,
  rest: readonly string[],
  streams: Streams,
  lang: Language,
): Promise<number> {
  const entry = findCommand(name);
  if (!entry) {
    const near = closest(
      name,
      commands.map((known) => known.name),
    );
    throw new UsageError({
      sv: `Kommandot ”${name}” finns inte.${near ? ` Menade du ${near}?` : ""} \`change-logic --help\` visar kommandona.`,
      en: `There is no command “${name}”.${near ? ` Did you mean ${near}?` : ""} \`change-logic --help\` shows the commands.`,
    });
  }
  const command = await entry.load();
  const given = readArguments(rest, command.options);
  if (given.flag("help")) {
    streams.out(commandHelp(entry, command, lang));
    return exit.fine;
  }
  return command.run(given, streams, tool());
}

/** The help of the command with a name; undefined when there is none. */
export async function helpOf(name: string, lang: Language): Promise<string | undefined> {
  const entry = findCommand(name);
  return entry && commandHelp(entry, await entry.load(), lang);
}

const findCommand = (name: string): CommandEntry | undefined => commands.find((command) => command.name === name);
