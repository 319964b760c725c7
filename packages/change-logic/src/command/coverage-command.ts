import { actionItemMatrix, type Coverage } from "@change-logic/analysis";
import { coverageJson, coverageText, matrixText, toJson } from "@change-logic/report";
import { UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { planContext, planOptions, tellReadFindings } from "./context.js";

/** `change-logic coverage`. */
export const coverageCommand: Command = {
  name: "coverage",
  help: {
    sv: "visar vilka av strategins mål som planen når, och varför",
    en: "shows which of the strategy's goals the plan reaches, and why",
  },
  usage: { sv: "<filer…> [flaggor]", en: "<files…> [options]" },
  options: {
    ...planOptions,
    only: {
      type: "string",
      value: { sv: "KATALOG", en: "CATALOGUE" },
      help: { sv: "visa bara den här katalogen", en: "show only this catalogue" },
    },
    all: {
      type: "boolean",
      help: { sv: "visa även mål som planen inte har valt", en: "show also goals that the plan has not taken on" },
    },
    matrix: { type: "boolean", help: { sv: "visa insatser mot mål", en: "show actions against goals" } },
  },
  examples: [
    "change-logic coverage plan.change.yaml",
    "change-logic coverage plan.change.yaml --only varmland-2040 --matrix",
  ],
  async run(given, streams, tool) {
    if (given.files.length === 0) throw new UsageError({ sv: "Ange minst en plan.", en: "Name at least one plan." });
    const context = await planContext(given, given.files, streams, tool);
    const { files, model, lang, format, exitCode } = context;
    const coverage = model ? context.coverage() : undefined;
    const only = given.text("only");
    if (only !== undefined && coverage) checkOnly(only, coverage);
    const matrix = model && given.flag("matrix") ? actionItemMatrix(model) : undefined;
    const options = { ...context, findings: files.findings, ...(only === undefined ? {} : { only }) };
    if (format === "json") streams.out(toJson(coverageJson(coverage, { ...options, ...(matrix ? { matrix } : {}) })));
    else {
      tellReadFindings(context, streams);
      if (coverage && matrix)
        streams.out(matrixText(matrix, coverage, { lang, ...(only === undefined ? {} : { only }) }));
      else if (coverage)
        streams.out(coverageText(coverage, { lang, all: given.flag("all"), ...(only === undefined ? {} : { only }) }));
    }
    return exitCode;
  },
};

function checkOnly(only: string, { catalogs }: Coverage): void {
  const listed = catalogs.map(({ catalog }) => catalog.id);
  if (listed.includes(only)) return;
  throw new UsageError({
    sv: `--only: planen hänvisar inte till ”${only}”. Den hänvisar till ${listed.join(", ") || "ingen strategi"}.`,
    en: `--only: the plan does not refer to “${only}”. It refers to ${listed.join(", ") || "no strategy"}.`,
  });
}
