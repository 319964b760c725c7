import { strengths } from "@change-logic/analysis";
import type { Finding, Severity } from "@change-logic/model";
import { findingsJson, findingsText, toJson } from "@change-logic/report";
import { summarize, validate } from "@change-logic/validate";
import { oneOf, UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { exit, planContext, planOptions, tellWhatIsNotHeld } from "./context.js";

const severities = ["error", "warn", "info"] as const satisfies readonly Severity[];

/** `change-logic validate`. */
export const validateCommand: Command = {
  name: "validate",
  help: { sv: "visar vad som saknas eller brister i planen", en: "shows what is missing or breaks in the plan" },
  usage: { sv: "<filer…> [flaggor]", en: "<files…> [options]" },
  options: {
    ...planOptions,
    all: {
      type: "boolean",
      help: {
        sv: "visa även det som bara följer av något annat",
        en: "show also what merely follows from something else",
      },
    },
    "fail-on": {
      type: "string",
      value: { sv: "error|warn|info", en: "error|warn|info" },
      help: {
        sv: "avsluta med kod 1 från den här nivån; annars error",
        en: "end with code 1 from this level; otherwise error",
      },
    },
  },
  examples: [
    "change-logic validate plan.change.yaml",
    "change-logic validate planer/*.change.yaml --format json --fail-on warn",
  ],
  async run(given, streams, tool) {
    if (given.files.length === 0)
      throw new UsageError({ sv: "Ange minst en plan att kontrollera.", en: "Name at least one plan to check." });
    const failOn = oneOf(given.text("fail-on"), "fail-on", severities) ?? "error";
    const context = await planContext(given, given.files, streams, tool);
    const { files, model, lang, date } = context;
    const findings: Finding[] = [...files.findings];
    if (model)
      findings.push(
        ...validate(model, {
          date,
          scope: given.texts("scope"),
          coverage: context.coverage(0),
          read: files.findings,
        }).findings,
      );
    if (context.format === "json") streams.out(toJson(findingsJson(findings, context)));
    else {
      const all = given.flag("all");
      streams.out(
        findingsText(findings, {
          lang,
          sources: files.sources,
          all,
          ...(model ? { strengths: strengths(model) } : {}),
        }),
      );
      tellWhatIsNotHeld(context, streams);
    }
    if (context.exitCode !== exit.fine) return context.exitCode;
    const counts = summarize(findings);
    const failing = severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
    return failing ? exit.findings : exit.fine;
  },
};
