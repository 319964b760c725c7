import type { Language } from "@change-logic/model";
import { tool } from "../tool.js";
import type { Streams } from "./context.js";
import { exit } from "./exit-code.js";
import { generalHelp } from "./general-help.js";

export type { Streams } from "./context.js";

// Most of the time of a short answer is loading: what reads plans is imported when a command is run, and not before.

/**
 * Runs the command with its arguments and gives its exit code: 0 a result was written, 1 `validate` found what it was
 * to fail on, 2 wrong usage or a file that gave no plan (design: command). Never throws.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const lang = await languageOf(argv);
  try {
    return await answer(argv, streams, lang);
  } catch (error) {
    const { describeError } = await import("./describe-error.js");
    streams.err(describeError(error, lang));
    return exit.wrong;
  }
}

async function answer(argv: readonly string[], streams: Streams, lang: Language): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V") {
    streams.out(`${tool().version}\n`);
    return exit.fine;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    const [about] = name === "help" ? rest : [];
    const asked = about === undefined ? undefined : await (await import("./run-command.js")).helpOf(about, lang);
    streams.out(asked ?? generalHelp(lang));
    return exit.fine;
  }
  if (name === undefined) {
    streams.err(generalHelp(lang));
    return exit.wrong;
  }
  const { runCommand } = await import("./run-command.js");
  return runCommand(name, rest, streams, lang);
}

/** The language that was asked for, read before anything else so that errors speak it too. */
async function languageOf(argv: readonly string[]): Promise<Language> {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = at === -1 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice("--lang=".length) : argv[at + 1];
  if (value === undefined || value === "sv") return "sv";
  if (value === "en") return "en";
  return (await import("@change-logic/model")).toLanguage(value) ?? "sv";
}
