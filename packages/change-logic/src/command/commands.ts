import type { Localized } from "@change-logic/model";
import type { Tool } from "@change-logic/report";
import type { Arguments, OptionDefinition } from "./arguments.js";
import type { Streams } from "./context.js";

/** What a command takes, and does. */
export interface Command {
  /** What follows the command's name. */
  readonly usage: Localized;
  readonly options: Readonly<Record<string, OptionDefinition>>;
  readonly examples: readonly string[];
  /** Does the work and gives the exit code; throws `UsageError` or `ChangeLogicError` for `run` to tell. */
  run(given: Arguments, streams: Streams, tool: Tool): Promise<number>;
}

/** A command of the command line, as the help lists it. Everything else is loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly help: Localized;
  readonly load: () => Promise<Command>;
}

/** The commands there are, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "init",
    help: { sv: "skriver en kommenterad startplan", en: "writes a commented starter plan" },
    load: async () => (await import("./init-command.js")).initCommand,
  },
  {
    name: "validate",
    help: { sv: "visar vad som saknas eller brister i planen", en: "shows what is missing or breaks in the plan" },
    load: async () => (await import("./validate-command.js")).validateCommand,
  },
  {
    name: "known",
    help: {
      sv: "visar vad som har ändrats sedan iakttagelserna godtogs, eller godtar dem som finns nu (--write)",
      en: "shows what has changed since the findings were accepted, or accepts those that are there now (--write)",
    },
    load: async () => (await import("./known-command.js")).knownCommand,
  },
  {
    name: "coverage",
    help: {
      sv: "visar vilka av strategins mål som planen når, och varför",
      en: "shows which of the strategy's goals the plan reaches, and why",
    },
    load: async () => (await import("./coverage-command.js")).coverageCommand,
  },
  {
    name: "trace",
    help: {
      sv: "följer den röda tråden mellan två delar, eller visar var den bryts",
      en: "follows the thread between two elements, or shows where it breaks",
    },
    load: async () => (await import("./trace-command.js")).traceCommand,
  },
  {
    name: "render",
    help: { sv: "ritar planen, eller skriver dess textversion", en: "draws the plan, or writes its text equivalent" },
    load: async () => (await import("./render-command.js")).renderCommand,
  },
  {
    name: "preview",
    help: {
      sv: "visar planen i webbläsaren, och uppdaterar sidan när filen ändras",
      en: "shows the plan in the browser, and keeps the page up to date as the file changes",
    },
    load: async () => (await import("./preview-command.js")).previewCommand,
  },
  {
    name: "review",
    help: {
      sv: "skriver ett formulär med de frågor som inget program kan avgöra, för en arbetsgrupp",
      en: "writes a form with the questions that no program can decide, for a working group",
    },
    load: async () => (await import("./review-command.js")).reviewCommand,
  },
  {
    name: "catalogs",
    help: {
      sv: "visar strategikatalogerna, eller en av dem med dess mål",
      en: "shows the catalogues, or one of them with its goals",
    },
    load: async () => (await import("./catalogs-command.js")).catalogsCommand,
  },
  {
    name: "rules",
    help: { sv: "visar alla regler", en: "shows all rules" },
    load: async () => (await import("./rules-command.js")).rulesCommand,
  },
  {
    name: "explain",
    help: {
      sv: "berättar om en regel: vad den hittar, varför, och vad du kan göra",
      en: "tells of a rule: what it finds, why, and what to do",
    },
    load: async () => (await import("./explain-command.js")).explainCommand,
  },
];
