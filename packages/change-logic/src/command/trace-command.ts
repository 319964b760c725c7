import { trace } from "@change-logic/analysis";
import { closest, type Model, threadKinds } from "@change-logic/model";
import { toJson, traceJson, traceText } from "@change-logic/report";
import { UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { planContext, planOptions, tellReadFindings } from "./context.js";

const { scope: _, ...options } = planOptions;

/** `change-logic trace`. */
export const traceCommand: Command = {
  usage: { sv: "<fil> <från> <till> [flaggor]", en: "<file> <from> <to> [options]" },
  options,
  examples: ["change-logic trace plan.change.yaml bilberoende varmland-2040/gron-beredskap"],
  async run(given, streams, tool) {
    const [file, from, to, ...more] = given.files;
    if (file === undefined || from === undefined || to === undefined || more.length > 0) {
      throw new UsageError({
        sv: "Ange en plan och två id:n: change-logic trace <fil> <från> <till>.",
        en: "Name a plan and two ids: change-logic trace <file> <from> <to>.",
      });
    }
    const context = await planContext(given, [file], streams, tool);
    const { model, files, lang, format } = context;
    for (const id of model ? [from, to] : []) checkNode(id, model as Model);
    const found = model ? trace(model, from, to) : undefined;
    if (format === "json") streams.out(toJson(traceJson(found, { ...context, findings: files.findings })));
    else {
      tellReadFindings(context, streams);
      if (found) streams.out(traceText(found, lang));
    }
    return context.exitCode;
  },
};

function checkNode(id: string, model: Model): void {
  const kind = model.find(id)?.kind;
  if (kind !== undefined && ["item", ...threadKinds].includes(kind)) return;
  const keys = [...model.elements.map(({ key }) => key), ...model.items.map(({ key }) => key)];
  const near = kind === undefined ? closest(id, keys) : undefined;
  throw new UsageError({
    sv: `”${id}” är inget nuläge, ingen insats, inget resultat, ingen effekt och inget mål i planen.${near ? ` Menade du ${near}?` : ""}`,
    en: `“${id}” is no current state, action, outcome, effect or goal of the plan.${near ? ` Did you mean ${near}?` : ""}`,
  });
}
