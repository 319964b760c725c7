import { ChangeLogicError, closest, escapeTerminal, type Language, toLanguage } from "@change-logic/model";
import { saidIn } from "../node/error-in-both.js";
import { tool } from "../tool.js";
import { readArguments, UsageError } from "./arguments.js";
import { type Command, commands } from "./commands.js";
import { exit, type Streams } from "./context.js";
import { commandHelp, generalHelp } from "./help.js";

export type { Streams } from "./context.js";

/**
 * Runs the command with its arguments and gives its exit code: 0 a result was written, 1 `validate` found what it was
 * to fail on, 2 wrong usage or a file that gave no plan (design: command). Never throws.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const lang = languageOf(argv);
  try {
    return await runCommand(argv, streams, lang);
  } catch (error) {
    streams.err(`${escapeLines(describe(error, lang))}\n`);
    return exit.wrong;
  }
}

async function runCommand(argv: readonly string[], streams: Streams, lang: Language): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V") {
    streams.out(`${tool().version}\n`);
    return exit.fine;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    const asked = name === "help" ? findCommand(rest[0]) : undefined;
    streams.out(asked ? commandHelp(asked, lang) : generalHelp(lang));
    return exit.fine;
  }
  if (name === undefined) {
    streams.err(generalHelp(lang));
    return exit.wrong;
  }
  const command = findCommand(name);
  if (!command) {
    const near = closest(
      name,
      commands.map((known) => known.name),
    );
    throw new UsageError({
      sv: `Kommandot ”${name}” finns inte.${near ? ` Menade du ${near}?` : ""} \`change-logic --help\` visar kommandona.`,
      en: `There is no command “${name}”.${near ? ` Did you mean ${near}?` : ""} \`change-logic --help\` shows the commands.`,
    });
  }
  const given = readArguments(rest, command.options);
  if (given.flag("help")) {
    streams.out(commandHelp(command, lang));
    return exit.fine;
  }
  return command.run(given, streams, tool());
}

const findCommand = (name: string | undefined): Command | undefined =>
  commands.find((command) => command.name === name);

/** The language that was asked for, read before anything else so that errors speak it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = at === -1 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  return toLanguage(value) ?? "sv";
}

function describe(error: unknown, lang: Language): string {
  if (error instanceof UsageError) return error.text[lang];
  const said = saidIn(error, lang);
  if (said !== undefined) return said;
  if (error instanceof ChangeLogicError) return `${error.message}\n${error.help}`;
  const message = error instanceof Error ? error.message : String(error);
  return lang === "sv"
    ? `Ett fel i change-logic: ${message}. Rapportera det gärna, med planen som utlöste det.`
    : `A fault in change-logic: ${message}. Please report it, with the plan that brought it about.`;
}

const escapeLines = (text: string): string => text.split("\n").map(escapeTerminal).join("\n");
