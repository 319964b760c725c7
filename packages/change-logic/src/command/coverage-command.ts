import { actionItemMatrix, type Coverage, perspectiveMatrix } from "@change-logic/analysis";
import { coverageJson, coverageText, matrixText, perspectivesText, toJson } from "@change-logic/report";
import { UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { planContext, planOptions, tellReadFindings } from "./context.js";

/** `change-logic coverage`. */
export const coverageCommand: Command = {
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
    perspectives: {
      type: "boolean",
      help: {
        sv: "visa strategins perspektiv mot dess områden: vilka insatser som säger något om dem",
        en: "show the strategy's perspectives against its areas: which actions say something of them",
      },
    },
  },
  examples: [
    "change-logic coverage plan.change.yaml",
    "change-logic coverage plan.change.yaml --only varmland-2040 --matrix",
    "change-logic coverage plan.change.yaml --perspectives",
  ],
  async run(given, streams, tool) {
    if (given.files.length === 0) throw new UsageError({ sv: "Ange minst en plan.", en: "Name at least one plan." });
    const context = await planContext(given, given.files, streams, tool);
    const { files, model, lang, format, exitCode } = context;
    const coverage = model ? context.coverage() : undefined;
    const only = given.text("only");
    if (only !== undefined && coverage) checkOnly(only, coverage);
    const matrix = model && given.flag("matrix") ? actionItemMatrix(model) : undefined;
    const perspectives = coverage && given.flag("perspectives") ? perspectiveMatrix(coverage) : undefined;
    const shown = { lang, ...(only === undefined ? {} : { only }) };
    if (format === "json") {
      const asked = { ...(matrix ? { matrix } : {}), ...(perspectives ? { perspectives } : {}) };
      streams.out(toJson(coverageJson(coverage, { ...context, ...shown, ...asked, findings: files.findings })));
    } else {
      tellReadFindings(context, streams);
      if (coverage && matrix) streams.out(matrixText(matrix, coverage, shown));
      if (perspectives) streams.out(perspectivesText(perspectives, { ...shown, ...streams.terminal }));
      if (coverage && !matrix && !perspectives)
        streams.out(coverageText(coverage, { ...shown, all: given.flag("all") }));
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
