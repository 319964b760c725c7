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
import type { Tool } from "@change-logic/report";
import { findingLines, holdsAll } from "@change-logic/report";
import { createModel } from "../create-model.js";
import { type LoadedFiles, loadFiles } from "../files/load-files.js";
import { type Arguments, languageOption, type OptionDefinition, oneOf, UsageError } from "./arguments.js";

/** Where a command writes, and what day it is. */
export interface Streams {
  /** Results. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Today as `YYYY-MM-DD`; asked only when no `--date` is given. */
  readonly today: () => string;
}

/** Exit codes (design: command). */
export const exit = { fine: 0, findings: 1, wrong: 2 } as const;

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

/** What the commands that read plans work with. */
export interface PlanContext {
  readonly files: LoadedFiles;
  /** Missing when no file gave a plan. */
  readonly model: Model | undefined;
  readonly lang: Language;
  readonly date: string;
  readonly format: "text" | "json";
  readonly tool: Tool;
  /** The exit code when the result itself says nothing: 2 when a file gave no plan. */
  readonly exitCode: 0 | 2;
  coverage(paths?: number): Coverage;
}

/** Reads the plans that the arguments name, and everything that the commands have in common. */
export async function planContext(
  given: Arguments,
  files: readonly string[],
  streams: Streams,
  tool: Tool,
): Promise<PlanContext> {
  const format = oneOf(given.text("format"), "format", ["text", "json"]) ?? "text";
  const asked = languageOption(given);
  const size = sizeOption(given.text("max-size"));
  const date = given.text("date") ?? streams.today();
  if (!isDate(date))
    throw new UsageError({
      sv: `--date ska vara ett datum som 2026-11-22, inte ”${date}”.`,
      en: `--date should be a date such as 2026-11-22, not “${date}”.`,
    });
  const loaded = await loadFiles(files, {
    strategies: given.texts("strategy"),
    ...(size === undefined ? {} : { limits: { yamlSize: size, jsonSize: size } }),
  });
  const model =
    loaded.plans.length > 0
      ? createModel(loaded.plans, {
          catalogs: loaded.catalogs,
          ...(loaded.portfolio ? { portfolio: loaded.portfolio } : {}),
        })
      : undefined;
  const lang = asked ?? toLanguage(loaded.plans[0]?.data.language) ?? "sv";
  const scope = given.texts("scope");
  checkScope(scope, model);
  return {
    files: loaded,
    model,
    lang,
    date,
    format,
    tool,
    exitCode: loaded.complete ? exit.fine : exit.wrong,
    coverage: (paths) => coverage(model as Model, { date, scope, ...(paths === undefined ? {} : { paths }) }),
  };
}

/** Says on stderr what was found while reading, for commands whose result has no room for it. */
export function tellReadFindings(
  { files, lang }: PlanContext,
  streams: Streams,
  findings: readonly Finding[] = files.findings,
): void {
  for (const finding of findings) {
    const file = finding.place?.file;
    const lines = findingLines(finding, { lang, sources: files.sources });
    streams.err(`${file === undefined ? "" : `${escapeTerminal(file)}\n`}${lines.join("\n")}\n`);
  }
}

/** Says on stderr which of the catalogues in use do not hold the whole strategy. */
export function tellWhatIsNotHeld({ model, lang }: PlanContext, streams: Streams): void {
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
