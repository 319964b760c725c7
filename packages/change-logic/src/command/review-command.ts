import { type ReviewFormat, reviewForm, reviewFormats } from "@change-logic/report";
import { UsageError } from "./arguments.js";
import { checkOutput } from "./check-output.js";
import type { Command } from "./commands.js";
import { planContext, planOptions, tellReadFindings } from "./context.js";
import { endingOf } from "./ending.js";
import { exit } from "./exit-code.js";
import { writeOutput, writtenLine } from "./write-output.js";

const { scope: _, ...options } = planOptions;

const endings: Readonly<Record<string, ReviewFormat>> = {
  md: "markdown",
  markdown: "markdown",
  txt: "markdown",
  html: "html",
  htm: "html",
};

/** The form that a file's ending asks for; Markdown where the form is shown. With `--format` any ending is fine. */
function formatFor(output: string | undefined, asked: string | undefined): ReviewFormat {
  const ending = endingOf(output ?? ".md");
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format !== undefined || asked !== undefined) return format ?? "markdown";
  throw new UsageError({
    sv: `Filens ändelse avgör vad som skrivs. Välj .md eller .html, eller ange --format; ”${output}” har en annan ändelse.`,
    en: `The file's ending decides what is written. Choose .md or .html, or give --format; “${output}” ends otherwise.`,
  });
}

/** `change-logic review`. */
export const reviewCommand: Command = {
  usage: { sv: "<filer…> [-o <fil.md|fil.html>] [flaggor]", en: "<files…> [-o <file.md|file.html>] [options]" },
  options: {
    output: {
      type: "string",
      short: "o",
      value: { sv: "FIL", en: "FILE" },
      help: {
        sv: "filen som skrivs: .md eller .html; annars visas formuläret",
        en: "the file to write: .md or .html; otherwise the form is shown",
      },
    },
    format: {
      type: "string",
      value: { sv: reviewFormats.join("|"), en: reviewFormats.join("|") },
      help: {
        sv: "formulärets form; annars efter filens ändelse, eller markdown",
        en: "the form of the form; otherwise by the file's ending, or markdown",
      },
    },
    ...options,
  },
  examples: [
    "change-logic review plan.change.yaml -o granskning.md",
    "change-logic review plan.change.yaml -o granskning.html",
  ],
  async run(given, streams, tool) {
    if (given.files.length === 0)
      throw new UsageError({ sv: "Ange minst en plan att granska.", en: "Name at least one plan to review." });
    const output = given.text("output");
    const format = formatFor(output, given.text("format"));
    const formats = [format, ...reviewFormats.filter((other) => other !== format)];
    const context = await planContext<ReviewFormat>(given, given.files, streams, tool, { formats });
    if (output !== undefined) await checkOutput(output, context);
    tellReadFindings(context, streams);
    const { model, lang, date } = context;
    if (!model) return exit.wrong;
    const form = reviewForm(model, { lang, date, format: context.format });
    if (output === undefined) {
      streams.out(form);
      return context.exitCode;
    }
    await writeOutput(output, form);
    streams.out(writtenLine(output, lang));
    return context.exitCode;
  },
};
