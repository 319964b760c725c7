import type { Severity } from "@change-logic/model";
import { type ReportFormat, reporters } from "@change-logic/report";
import { resolveConfig } from "@change-logic/validate";
import { oneOf, UsageError } from "./arguments.js";
import { checkOutput } from "./check-output.js";
import type { Command } from "./commands.js";
import { knownOption, planContext, planOptions, tellWhatIsNotHeld } from "./context.js";
import { exit } from "./exit-code.js";
import { writeOutput } from "./write-output.js";

const reportFormats = Object.keys(reporters) as ReportFormat[];
/** The formats that say more of a rule; the prose is loaded only for them. */
const explaining: ReadonlySet<ReportFormat> = new Set(["sarif", "html"]);
const severities = ["error", "warn", "info"] as const satisfies readonly Severity[];

/** `change-logic validate`. */
export const validateCommand: Command = {
  usage: { sv: "<filer…> [flaggor]", en: "<files…> [options]" },
  options: {
    ...planOptions,
    ...knownOption,
    all: {
      type: "boolean",
      help: {
        sv: "visa även det som bara följer av något annat, och det som är ignorerat eller känt",
        en: "show also what merely follows from something else, and what is ignored or known",
      },
    },
    "fail-on": {
      type: "string",
      value: { sv: "error|warn|info", en: "error|warn|info" },
      help: {
        sv: "avsluta med kod 1 från den här nivån; annars konfigurationens, eller error",
        en: "end with code 1 from this level; otherwise that of the configuration, or error",
      },
    },
    output: {
      type: "string",
      short: "o",
      value: { sv: "FIL", en: "FILE" },
      help: { sv: "skriv rapporten till en fil i stället", en: "write the report to a file instead" },
    },
    format: {
      type: "string",
      value: { sv: reportFormats.join("|"), en: reportFormats.join("|") },
      help: { sv: "rapportens form; annars text", en: "the form of the report; otherwise text" },
    },
  },
  examples: [
    "change-logic validate plan.change.yaml",
    "change-logic validate planer/*.change.yaml --format sarif --fail-on warn",
    "change-logic validate plan.change.yaml --format html -o rapport.html",
  ],
  async run(given, streams, tool) {
    if (given.files.length === 0)
      throw new UsageError({ sv: "Ange minst en plan att kontrollera.", en: "Name at least one plan to check." });
    const asked = oneOf(given.text("fail-on"), "fail-on", severities);
    const output = given.text("output");
    const context = await planContext<ReportFormat>(given, given.files, streams, tool, {
      known: "asked",
      formats: reportFormats,
    });
    if (output !== undefined) await checkOutput(output, context);
    const { lang, date, format, files, config } = context;
    const failOn = asked ?? resolveConfig(config.config).failOn ?? "error";
    const report = context.report();
    const isShown = output === undefined;
    const text = reporters[format](report, {
      lang,
      tool,
      date,
      failOn,
      sources: files.sources,
      all: given.flag("all"),
      ...(explaining.has(format) ? { explain: (await import("@change-logic/validate/explain")).explainRule } : {}),
      ...(isShown ? streams.terminal : {}),
    });
    if (isShown) streams.out(text);
    else await writeOutput(output, text);
    if (format === "text" && isShown) tellWhatIsNotHeld(context, streams);
    if (context.exitCode !== exit.fine) return context.exitCode;
    const counted = severities.slice(0, severities.indexOf(failOn) + 1);
    return counted.some((severity) => report.summary[severity] > 0) ? exit.findings : exit.fine;
  },
};
