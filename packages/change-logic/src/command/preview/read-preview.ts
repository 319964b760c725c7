import { dirname, join } from "node:path";
import { type Finding, type Language, type Localized, type Source, toLanguage } from "@change-logic/model";
import { findingLines, type Tool } from "@change-logic/report";
import type { LoadedDocument } from "../../files/load-document.js";
import { loadProfile } from "../../files/load-profile.js";
import { loadTheme } from "../../files/load-theme.js";
import type { FolderGuard } from "../../node/preview/folder-guard.js";
import type { WatchedFiles } from "../../node/preview/watch-places.js";
import type { Arguments } from "../arguments.js";
import { type PlanContext, planContext, type Streams } from "../context.js";
import { type PageContent, pageContent } from "../draw-page.js";
import type { NameOrFile } from "../name-or-file.js";
import type { Drawing } from "../render-options.js";
import { checkView } from "../view-option.js";

/** What a preview reads, and how. */
export interface PreviewRequest {
  readonly given: Arguments;
  readonly drawing: Drawing;
  readonly guard: FolderGuard;
  readonly streams: Streams;
  readonly tool: Tool;
}

/** What one reading gave. */
export interface PreviewReading {
  readonly context: PlanContext;
  /** The picture; of what could be read, where something is wrong. Missing when nothing could be drawn. */
  readonly content: PageContent | undefined;
  /** What is wrong, so that the picture is not the plans as they are meant; undefined when nothing is. */
  readonly problem: Localized | undefined;
  /** Whether no file could even be opened. */
  readonly isUnread: boolean;
  readonly files: WatchedFiles;
}

/** So many problems are told; more are not read in a hurry. */
const mostProblems = 5;

/** What keeps a file from being opened. */
const unopened: ReadonlySet<string> = new Set(["file-not-found", "file-not-readable", "folder-not-file"]);

/** Reads plans and all that they are drawn with. Throws `UsageError` for options that do not fit what was read. */
export async function readPreview({ given, drawing, guard, streams, tool }: PreviewRequest): Promise<PreviewReading> {
  const named = namedFiles(given, drawing);
  for (const file of named) await guard.check(file);
  const options = { known: "asked", check: guard.check, dataOnly: true } as const;
  const context = await planContext(given, given.files, streams, tool, options);
  const profile = await loadedValue(drawing.profile, loadProfile);
  const theme = await loadedValue(drawing.theme, loadTheme);
  const { model } = context;
  const isDrawn = model && profile.isUsable && theme.isUsable;
  if (isDrawn) checkView(model, drawing.view);
  const problems = [...readingProblems(context), ...profile.problems, ...theme.problems];
  const sources = new Map([...context.files.sources, ...profile.sources, ...theme.sources]);
  return {
    context,
    content: isDrawn ? pageContent(context, model, drawing, { profile: profile.value, theme: theme.value }) : undefined,
    problem: problems.length === 0 ? undefined : told(problems, sources),
    isUnread: !model && problems.length > 0 && problems.every(({ rule }) => unopened.has(rule)),
    files: watchedFiles(context, given.files, named),
  };
}

/** The files besides plans and catalogues that were named. */
const namedFiles = (given: Arguments, { profile, theme }: Drawing): string[] => [
  ...given.texts("config").slice(-1),
  ...given.texts("known").slice(-1),
  ...[profile, theme].flatMap((asked) => (asked && "file" in asked ? [asked.file] : [])),
];

/**
 * Why the plans are not read as they are meant: what gave no plan, or text that breaks off so that only a part of it was
 * read. Everything else that is found while reading is a finding, and stands in the page.
 */
function readingProblems({ exitCode, files }: PlanContext): readonly Finding[] {
  const errors = files.findings.filter(({ severity }) => severity === "error");
  return exitCode === 0 ? errors.filter(({ rule }) => rule === "invalid-syntax") : errors;
}

interface Asked<T> {
  readonly value: T | undefined;
  readonly isUsable: boolean;
  readonly problems: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
}

async function loadedValue<T>(
  asked: NameOrFile<T> | undefined,
  load: (file: string) => Promise<LoadedDocument<T>>,
): Promise<Asked<T>> {
  if (asked === undefined || "value" in asked)
    return { value: asked?.value, isUsable: true, problems: [], sources: new Map() };
  const { value, findings, sources } = await load(asked.file);
  return { value, isUsable: value !== undefined, problems: findings, sources };
}

function told(problems: readonly Finding[], sources: ReadonlyMap<string, Source>): Localized {
  const more = problems.length - mostProblems;
  const isCode = problems.some(({ rule }) => rule === "code-not-allowed");
  const textIn = (lang: Language): string => {
    const blocks = problems.slice(0, mostProblems).map((one) => linesOf(one, { lang, sources }).join("\n"));
    if (more > 0) blocks.push(words.more(more)[lang]);
    if (isCode) blocks.push(words.noCode[lang]);
    return blocks.join("\n\n");
  };
  return { sv: textIn("sv"), en: textIn("en") };
}

/** The lines of a finding, not set in under anything. */
const linesOf = (finding: Finding, options: { lang: Language; sources: ReadonlyMap<string, Source> }): string[] =>
  findingLines(finding, options).map((line) => line.replace(/^ {2}/u, ""));

const words = {
  more: (count: number): Localized => ({
    sv: `… och ${count} till. \`change-logic validate\` visar alla.`,
    en: `… and ${count} more. \`change-logic validate\` shows all.`,
  }),
  noCode: {
    sv: "En förhandsvisning kör aldrig kod, inte heller med --config.",
    en: "A preview never runs code, not with --config either.",
  },
} as const;

function watchedFiles(context: PlanContext, files: readonly string[], named: readonly string[]): WatchedFiles {
  const { portfolio } = context.files;
  const folder = dirname(portfolio?.source?.file ?? ".");
  const planFiles = [...context.files.sources.keys()];
  return {
    files: [...context.inputs.filter((file) => !files.includes(file)), ...named, ...context.config.knownAt.keys()],
    patterns: [
      ...files,
      ...(portfolio?.data.plans ?? []).map((pattern) => join(folder, pattern).replaceAll("\\", "/")),
    ],
    upwardFrom: [...new Set([...files, ...planFiles].map((file) => dirname(file)))],
  };
}

/** The language that was asked for, before anything has been read. */
export const askedLanguage = (given: Arguments): Language => toLanguage(given.text("lang")) ?? "sv";
