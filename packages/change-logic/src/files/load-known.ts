import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createSource, defaultLimits, type Finding, readFinding, type Source } from "@change-logic/model";
import { type KnownFindings, readKnownFindings, resolveConfig } from "@change-logic/validate";
import { boundOf, findUpward } from "./find-upward.js";
import type { LoadedConfig } from "./load-config.js";
import { readTextFile } from "./read-text-file.js";
import { isWithin, realPathOf } from "./real-path.js";
import { shownPath } from "./shown-path.js";

/** The name under which a list of known findings is found by itself. */
export const knownName = "change-logic.known.json";

/** A list of known findings from a file. */
export interface LoadedKnown {
  /** Missing when there is none, or it cannot be used. */
  readonly known?: KnownFindings;
  /** Where it stands, or would be written. */
  readonly file: string;
  readonly isThere: boolean;
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Where a list of known findings is looked for. */
export interface LoadKnownOptions {
  /** The list that was asked for. */
  readonly file?: string | undefined;
  readonly config: LoadedConfig;
  /** The file of the first plan. */
  readonly plan?: string | undefined;
  /** Whether one that is named may be missing, since it is to be written. */
  readonly mayBeMissing?: boolean;
}

/**
 * Loads the list of known findings: the one asked for, else the configuration's, else the nearest
 * `change-logic.known.json` from the plan's folder up to the root of its repository. Where there is none, it would be
 * written beside the configuration, else beside the plan. Never throws for what the file holds.
 */
export async function loadKnown(from: LoadKnownOptions): Promise<LoadedKnown> {
  const { file: asked, config, plan, mayBeMissing = false } = from;
  const named = asked ?? resolveConfig(config.config).known;
  const folder = dirname(plan ?? ".");
  const found = named ?? (await findUpward(folder, [knownName]))[0];
  const file = found ?? join(config.file === undefined ? folder : dirname(config.file), knownName);
  const nothing = { file, isThere: false, findings: [], sources: new Map<string, Source>() };
  if (found !== undefined && named === undefined) {
    const bound = await boundOf(dirname(found));
    if (!isWithin(await realPathOf(found), bound)) return { ...nothing, findings: [outside(found, shownPath(bound))] };
  }
  if ((found === undefined || mayBeMissing) && (await isMissing(file))) return nothing;
  const options = { mayBePipe: asked !== undefined, wanted: "knownFindings" } as const;
  const text = await readTextFile(file, defaultLimits.jsonSize, options);
  if ("problem" in text) {
    const { args } = text.problem;
    const place = asked === undefined ? config.knownAt.get(file) : undefined;
    // Where the configuration names it, that is the line to mend.
    const problem = place ? { ...text.problem, args: { ...args, file: shownPath(file) }, place } : text.problem;
    return { ...nothing, findings: [problem], sources: config.sources };
  }
  const { value, findings } = readKnownFindings(text.text, { file });
  const sources = new Map([[file, value?.source ?? createSource(text.text, file)]]);
  return { ...(value && findings.length === 0 ? { known: value } : {}), file, isThere: true, findings, sources };
}

/** Whether nothing bears that name: a link that leads nowhere is a place to write to. */
const isMissing = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === "ENOENT" || error.code === "ENOTDIR",
  );

function outside(file: string, folder: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return readFinding("outside-repository", { found: file, folder, option: "known" }, { file, start, end: start });
}
