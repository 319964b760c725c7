import {
  createSource,
  defaultLimits,
  type Finding,
  type Read,
  type ReadOptions,
  type Source,
} from "@change-logic/model";
import { readTextFile } from "./read-text-file.js";

/** A document from a file. */
export interface LoadedDocument<T> {
  /** Missing when the file gave nothing that can be used. */
  readonly value?: T;
  readonly findings: readonly Finding[];
  /** The text that was read, by file. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Reads one file that the user named with a reader. Never throws for what the file holds, or for a file that is not there. */
export async function loadDocument<T>(
  file: string,
  reader: (text: string, options: ReadOptions) => Read<T>,
  wanted: "profile" | "theme",
): Promise<LoadedDocument<T>> {
  const found = await readTextFile(file, defaultLimits.yamlSize, { mayBePipe: true, wanted });
  if ("problem" in found) return { findings: [found.problem], sources: new Map() };
  const { value, findings } = reader(found.text, { file });
  return {
    ...(value === undefined ? {} : { value }),
    findings,
    sources: new Map([[file, createSource(found.text, file)]]),
  };
}
