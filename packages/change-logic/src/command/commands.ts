import type { Localized } from "@change-logic/model";
import type { Tool } from "@change-logic/report";
import type { Arguments, OptionDefinition } from "./arguments.js";
import { catalogsCommand } from "./catalogs-command.js";
import type { Streams } from "./context.js";
import { coverageCommand } from "./coverage-command.js";
import { explainCommand } from "./explain-command.js";
import { initCommand } from "./init-command.js";
import { knownCommand } from "./known-command.js";
import { renderCommand } from "./render-command.js";
import { reviewCommand } from "./review-command.js";
import { rulesCommand } from "./rules-command.js";
import { traceCommand } from "./trace-command.js";
import { validateCommand } from "./validate-command.js";

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly help: Localized;
  /** What follows the command's name. */
  readonly usage: Localized;
  readonly options: Readonly<Record<string, OptionDefinition>>;
  readonly examples: readonly string[];
  /** Does the work and gives the exit code; throws `UsageError` or `ChangeLogicError` for `run` to tell. */
  run(given: Arguments, streams: Streams, tool: Tool): Promise<number>;
}

/** The commands there are, in the order of the help. */
export const commands: readonly Command[] = [
  initCommand,
  validateCommand,
  knownCommand,
  coverageCommand,
  traceCommand,
  renderCommand,
  reviewCommand,
  catalogsCommand,
  rulesCommand,
  explainCommand,
];
