import { type Coverage, coverage } from "@change-logic/analysis";
import { shippedCatalogs } from "@change-logic/catalogs";
import {
  escapeTerminal,
  type Finding,
  isDate,
  type Language,
  localText,
  type Model,
  toLanguage,
} from "@change-logic/model";
import type { ReportInput, Tool } from "@change-logic/report";
import { findingLines, holdsAll } from "@change-logic/report";
import { resolveConfig, summarize, validate } from "@change-logic/validate";
import { createModel } from "../create-model.js";
import type { LoadedConfig } from "../files/load-config.js";
import { type LoadedFiles, loadFiles } from "../files/load-files.js";
import { type LoadedKnown, loadKnown } from "../files/load-known.js";
import type { OptionalParts } from "../node/optional-parts.js";
import { type Arguments, languageOption, type OptionDefinition, oneOf, UsageError } from "./arguments.js";
import { configFor } from "./config-for.js";
import { exit } from "./exit-code.js";

/** Where a command writes, and what day it is. */
export interface Streams {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** How results look where they are shown: colours, and how wide; missing when they go to a file or a pipe. */
  readonly terminal?: { readonly color: boolean; readonly width: number };
  /** Today as `YYYY-MM-DD`; asked only when no `--date` is given. */
  readonly today: () => string;
  /** Where packages that change-logic can do without come from; those that are installed beside it when left out. */
  readonly parts?: OptionalParts;
  /** Ends a command that otherwise goes on until Ctrl-C (`preview`). */
  readonly until?: AbortSignal;
}

/** Options of the commands that read plans. */
export const planOptions: Readonly<Record<string, OptionDefinition>> = {
  strategy: {
    type: "string",
    multiple: true,
    value: { sv: "FIL", en: "FILE" },
    help: {
      sv: "en strategikatalog att slå upp mål i (kan anges flera gånger)",
      en: "a catalogue to look goals up in (may be repeated)",
    },
  },
  scope: {
    type: "string",
    multiple: true,
    value: { sv: "KATALOG", en: "CATALOGUE" },
    help: {
      sv: "fråga om en hel katalog eller ett mål, utöver planens egen omfattning",
      en: "ask about a whole catalogue or an item, besides the plan's own scope",
    },
  },
  config: {
    type: "string",
    value: { sv: "FIL", en: "FILE" },
    help: {
      sv: "konfigurationen; annars den närmaste change-logic.config.(yaml|json). Kod (.js, .ts) körs",
      en: "the configuration; otherwise the nearest change-logic.config.(yaml|json). Code (.js, .ts) is run",
    },
  },
  date: {
    type: "string",
    value: { sv: "DATUM", en: "DATE" },
    help: { sv: "den dag som frågan gäller; annars i dag", en: "the day that is asked about; otherwise today" },
  },
  "max-size": {
    type: "string",
    value: { sv: "ANTAL", en: "NUMBER" },
    help: {
      sv: "högst så många tecken läses i en fil, till exempel 20MB",
      en: "at most this many characters are read of a file, for example 20MB",
    },
  },
};

/** The option of the commands that look at findings. */
export const knownOption: Readonly<Record<string, OptionDefinition>> = {
  known: {
    type: "string",
    value: { sv: "FIL", en: "FILE" },
    help: {
      sv: "listan över kända iakttagelser; annars konfigurationens, eller change-logic.known.json bredvid den eller planen",
      en: "the list of known findings; otherwise that of the configuration, or change-logic.known.json beside it or the plan",
    },
  },
};

/** What the commands that read plans work with. */
export interface PlanContext<Format extends string = "text" | "json"> {
  /** With what was found wrong in the configuration, if anything: then no plan is looked at. */
  readonly files: LoadedFiles;
  readonly config: LoadedConfig;
  readonly known: LoadedKnown;
  /** Missing when no file gave a plan, or the configuration or the list of known findings cannot be used. */
  readonly model: Model | undefined;
  /** All files that were read, named or found; and the list of known findings, which may be still to be written. */
  readonly inputs: readonly string[];
  readonly lang: Language;
  readonly date: string;
  readonly format: Format;
  readonly tool: Tool;
  /** The exit code when the result itself says nothing: 2 when a file gave no plan. */
  readonly exitCode: 0 | 2;
  coverage(paths?: number): Coverage;
  /** What is found in the model, as the configuration wants it; without a model only what was found before it. */
  report(): ReportInput;
}

/** What a command wants of the context besides the plans. */
export interface ContextOptions<Format extends string> {
  /** The values that `--format` may have. */
  readonly formats?: readonly Format[];
  /** Whether it holds findings against the list of known ones; `new` where that list may have to be made first. */
  readonly known?: "asked" | "new";
  /** Asked before each plan and catalogue is read; what it throws is thrown. */
  readonly check?: (file: string) => Promise<void>;
  /** Whether a configuration that is named may not be code either. */
  readonly dataOnly?: boolean;
}

/** Reads the plans that the arguments name, and everything that the commands have in common. */
export async function planContext<Format extends string = "text" | "json">(
  given: Arguments,
  files: readonly string[],
  streams: Streams,
  tool: Tool,
  options: ContextOptions<Format> = {},
): Promise<PlanContext<Format>> {
  const formats = options.formats ?? (["text", "json"] as string[] as Format[]);
  const format = oneOf(given.text("format"), "format", formats) ?? (formats[0] as Format);
  const asked = languageOption(given);
  const size = sizeOption(given.text("max-size"));
  const date = given.text("date") ?? streams.today();
  if (!isDate(date))
    throw new UsageError({
      sv: `--date ska vara ett datum som 2026-11-22, inte ”${date}”.`,
      en: `--date should be a date such as 2026-11-22, not “${date}”.`,
    });
  const plans = await loadFiles(files, {
    strategies: given.texts("strategy"),
    ...(size === undefined ? {} : { limits: { yamlSize: size, jsonSize: size } }),
    ...(options.check && { check: options.check }),
  });
  const config = await configFor(given, files, plans, streams, options.dataOnly);
  const plan = plans.plans[0]?.source?.file ?? files[0];
  const known = options.known
    ? await loadKnown({ file: given.text("known"), config, plan, mayBeMissing: options.known === "new" })
    : noKnown;
  const loaded = withProblems(plans, config, known);
  const model =
    loaded.plans.length > 0
      ? createModel(loaded.plans, {
          catalogs: loaded.catalogs,
          ...(loaded.portfolio ? { portfolio: loaded.portfolio } : {}),
        })
      : undefined;
  const lang = asked ?? resolveConfig(config.config).language ?? toLanguage(plans.plans[0]?.data.language) ?? "sv";
  const scope = given.texts("scope");
  checkScope(scope, model);
  // Drawing and validating ask for the same, and each asks once.
  const byPaths = new Map<number | undefined, Coverage>();
  const covered = (paths?: number): Coverage => {
    const known =
      byPaths.get(paths) ?? coverage(model as Model, { date, scope, ...(paths === undefined ? {} : { paths }) });
    byPaths.set(paths, known);
    return known;
  };
  return {
    files: loaded,
    config,
    known,
    model,
    inputs: [
      ...files,
      ...plans.sources.keys(),
      ...given.texts("strategy"),
      ...config.files,
      ...(known.file === "" ? [] : [known.file]),
    ],
    lang,
    date,
    format,
    tool,
    exitCode: loaded.complete ? exit.fine : exit.wrong,
    coverage: covered,
    report: () => {
      const { findings } = loaded;
      if (!model) return { date, findings, summary: summarize(findings), rules: [], hasKnown: false };
      return validate(model, {
        date,
        scope,
        coverage: covered(0),
        read: loaded.findings,
        config: config.config ?? {},
        ...(known.known ? { known: known.known } : {}),
      });
    },
  };
}

const noKnown: LoadedKnown = { file: "", isThere: false, findings: [], sources: new Map() };

/** A configuration or a list that cannot be used stops the work: what would be said of the plans would not hold. */
function withProblems(plans: LoadedFiles, config: LoadedConfig, known: LoadedKnown): LoadedFiles {
  const findings = [...config.findings, ...known.findings];
  if (findings.length === 0) return plans;
  const sources = new Map([...plans.sources, ...config.sources, ...known.sources]);
  return { ...plans, plans: [], portfolio: undefined, findings, sources, complete: false };
}

/** Says on stderr what was found while reading, for commands whose result has no room for it. */
export function tellReadFindings(
  { files, lang }: Pick<PlanContext, "files" | "lang">,
  streams: Streams,
  findings: readonly Finding[] = files.findings,
): void {
  for (const finding of findings) {
    streams.err(`${findingLines(finding, { lang, sources: files.sources }).join("\n")}\n`);
  }
}

/** Says on stderr which of the catalogues in use do not hold the whole strategy. */
export function tellWhatIsNotHeld({ model, lang }: Pick<PlanContext, "model" | "lang">, streams: Streams): void {
  for (const catalog of model?.catalogs ?? []) {
    if (holdsAll(catalog)) continue;
    const title = escapeTerminal(localText(catalog.data.title ?? catalog.id, lang));
    streams.err(
      lang === "sv"
        ? `Obs: katalogen ${catalog.id} innehåller inte hela ${title}. \`change-logic coverage\` säger vad som saknas.\n`
        : `Note: the catalogue ${catalog.id} does not hold the whole of ${title}. \`change-logic coverage\` says what is missing.\n`,
    );
  }
}

function checkScope(scope: readonly string[], model: Model | undefined): void {
  if (!model) return;
  for (const text of scope) {
    const isCatalog = model.catalogs.some(({ id, edition }) => text === id || text === `${id}@${edition}`);
    if (isCatalog || model.find(text)?.kind === "item") continue;
    const listed = model.catalogs.map(({ id }) => id);
    const shipped = shippedCatalogs.some(({ data }) => data.id === text.split("@")[0]);
    throw new UsageError({
      sv: `--scope: ”${text}” är varken ett mål eller en katalog som planen hänvisar till (${listed.join(", ") || "ingen"}).${shipped ? " Lägg till den under strategies i planen." : ""}`,
      en: `--scope: “${text}” is neither an item nor a catalogue that the plan refers to (${listed.join(", ") || "none"}).${shipped ? " Add it under strategies in the plan." : ""}`,
    });
  }
}

function sizeOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{1,10})\s*([kmg]?)b?$/iu.exec(text.trim());
  if (!match)
    throw new UsageError({
      sv: `--max-size ska vara ett antal tecken, som 20000000 eller 20MB, inte ”${text}”.`,
      en: `--max-size should be a number of characters, such as 20000000 or 20MB, not “${text}”.`,
    });
  const unit = { "": 1, k: 1e3, m: 1e6, g: 1e9 }[(match[2] ?? "").toLowerCase()] ?? 1;
  return Number(match[1]) * unit;
}
