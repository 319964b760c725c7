import type { Language } from "@change-logic/model";
import { knownJson, knownText, toJson } from "@change-logic/report";
import { canBeKnown, knownChanges, knownFindingsOf, type Report, writeKnownFindings } from "@change-logic/validate";
import { UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { knownOption, planContext, planOptions, type Streams, tellReadFindings } from "./context.js";
import { exit } from "./exit-code.js";
import { writeOutput, writtenLine } from "./write-output.js";

/** `change-logic known`. */
export const knownCommand: Command = {
  usage: { sv: "<filer…> [--write] [flaggor]", en: "<files…> [--write] [options]" },
  options: {
    write: {
      type: "boolean",
      help: {
        sv: "skriv listan: allt som finns nu blir känt, det som är borta tas bort",
        en: "write the list: all that is there now becomes known, what is gone is taken off",
      },
    },
    ...planOptions,
    ...knownOption,
  },
  examples: ["change-logic known plan.change.yaml --write", "change-logic known planer/*.change.yaml"],
  async run(given, streams, tool) {
    if (given.files.length === 0) throw new UsageError({ sv: "Ange minst en plan.", en: "Name at least one plan." });
    const context = await planContext(given, given.files, streams, tool, { known: "new" });
    const { model, known, lang, format, exitCode } = context;
    tellReadFindings(context, streams, model ? [] : context.files.findings);
    if (!model) {
      if (format === "json") streams.out(toJson(knownJson(undefined, { lang, date: context.date, tool })));
      return exit.wrong;
    }
    const report = { ...context.report(), model };
    const list = knownFindingsOf(report, known.known);
    const changes = knownChanges(list, known.known);
    tellWhatIsNeverKnown(report, lang, streams);
    const written = given.flag("write") && exitCode === exit.fine;
    if (given.flag("write") && !written) {
      streams.err(
        lang === "sv"
          ? "Listan skrevs inte, eftersom en av filerna inte kunde läsas.\n"
          : "The list was not written, since one of the files could not be read.\n",
      );
    }
    if (written) await writeOutput(known.file, writeKnownFindings(list));
    const shown = { ...context, report, ...(written ? { written: known.file } : {}) };
    if (format === "json") streams.out(toJson(knownJson(changes, shown)));
    else {
      streams.out(knownText(changes, { lang, isWritten: written, report }));
      if (written) streams.out(writtenLine(known.file, lang));
    }
    return exitCode;
  },
};

/** Says how many findings the list can never hold, so that nobody wonders why `validate` still tells of them. */
function tellWhatIsNeverKnown({ findings }: Pick<Report, "findings">, lang: Language, streams: Streams): void {
  // What tells of the list itself needs no telling.
  const never = findings.filter(
    ({ rule, identity, cause }) => cause === "direct" && rule !== "stale-known-finding" && !canBeKnown(rule, identity),
  ).length;
  if (never === 0) return;
  streams.err(
    lang === "sv"
      ? `Obs: ${never} ${never === 1 ? "iakttagelse" : "iakttagelser"} kan inte bli kända: fel som gör att en fil inte kan läsas färdigt, och allt i en plan utan id.
`
      : `Note: ${never} ${never === 1 ? "finding" : "findings"} cannot become known: mistakes that keep a file from being read to its end, and all that is in a plan without an id.
`,
  );
}
