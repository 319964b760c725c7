import { lstat } from "node:fs/promises";
import { escapeTerminal } from "@change-logic/model";
import { toJson, writtenJson } from "@change-logic/report";
import { languageOption, oneOf, UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { exit } from "./exit-code.js";
import { starterPlan } from "./starter-plans.js";
import { writeOutput } from "./write-output.js";

/** `change-logic init`. */
export const initCommand: Command = {
  usage: { sv: "[fil] [flaggor]", en: "[file] [options]" },
  options: {
    force: { type: "boolean", help: { sv: "skriv över filen om den finns", en: "replace the file if it is there" } },
  },
  examples: ["change-logic init", "change-logic init var-plan.change.yaml --lang sv"],
  async run(given, streams, tool) {
    const format = oneOf(given.text("format"), "format", ["text", "json"]) ?? "text";
    const lang = languageOption(given) ?? "sv";
    const [file = "plan.change.yaml", ...more] = given.files;
    if (more.length > 0) throw new UsageError({ sv: "Ange högst en fil.", en: "Name one file at the most." });
    if (!/\.ya?ml$/iu.test(file)) {
      throw new UsageError({
        sv: `Startplanen är YAML: ge filen ett namn som slutar på .change.yaml, inte ”${file}”.`,
        en: `The starter plan is YAML: give the file a name that ends in .change.yaml, not “${file}”.`,
      });
    }
    if (!given.flag("force") && (await lstat(file).catch(() => undefined))) {
      throw new UsageError({
        sv: `”${file}” finns redan. Välj ett annat namn, eller skriv över den med --force.`,
        en: `“${file}” is there already. Choose another name, or replace it with --force.`,
      });
    }
    const nextYear = Number(streams.today().slice(0, 4)) + 1;
    await writeOutput(file, starterPlan(lang, file, nextYear));
    if (format === "json") streams.out(toJson(writtenJson(file, { lang, tool, date: streams.today() })));
    else
      streams.out(
        lang === "sv"
          ? `Skrev ${escapeTerminal(file)}. Kontrollera den med: change-logic validate ${quoted(file)}\n`
          : `Wrote ${escapeTerminal(file)}. Check it with: change-logic validate ${quoted(file)}\n`,
      );
    return exit.fine;
  },
};

/** A file's name as a shell takes it. */
const quoted = (file: string): string => (/^[\w./\\:@-]+$/u.test(file) ? file : `"${escapeTerminal(file)}"`);
