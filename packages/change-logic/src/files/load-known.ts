import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createSource, defaultLimits, type Finding, type Source } from "@change-logic/model";
import { type KnownFindings, readKnownFindings } from "@change-logic/validate";
import { findUpward } from "./find-upward.js";
import type { LoadedConfig } from "./load-config.js";
import { readTextFile } from "./read-text-file.js";

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
export async function loadKnown(options: LoadKnownOptions): Promise<LoadedKnown> {
  const { file: asked, config, plan, mayBeMissing = false } = options;
  const named = asked ?? config.config?.known;
  const folder = dirname(plan ?? ".");
  const found = named ?? (await findUpward(folder, [knownName]))[0];
  const file = found ?? join(config.file === undefined ? folder : dirname(config.file), knownName);
  const nothing = { file, isThere: false, findings: [], sources: new Map<string, Source>() };
  const isMissing = (await stat(file).catch(() => undefined)) === undefined;
  if (isMissing && (named === undefined || mayBeMissing)) return nothing;
  const text = await readTextFile(file, defaultLimits.jsonSize);
  if ("problem" in text) return { ...nothing, findings: [text.problem] };
  const { value, findings } = readKnownFindings(text.text, { file });
  const sources = new Map([[file, value?.source ?? createSource(text.text, file)]]);
  return { ...(value && findings.length === 0 ? { known: value } : {}), file, isThere: true, findings, sources };
}
