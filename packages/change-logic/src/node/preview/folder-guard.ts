import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { UsageError } from "../../command/arguments.js";
import { isWithin, realPathOf } from "../../files/real-path.js";
import { shownPath } from "../../files/shown-path.js";
import { globPlace } from "./watch-places.js";

/** Keeps what is read within folders. */
export interface FolderGuard {
  /** Throws `UsageError` for a file that leads out of the folders, or that is a pipe. */
  readonly check: (file: string) => Promise<void>;
}

/**
 * A preview reads in the folder that it runs in and below it, and in the folders (and below them) of those files that
 * were named outside of it. By their real paths: a link does not lead further.
 */
export async function createFolderGuard(named: readonly string[]): Promise<FolderGuard> {
  const here = await realPathOf(".");
  const folders = new Set([here]);
  for (const file of named) {
    const folder = resolve(isDynamicPattern(file) ? globPlace(file).folder : dirname(file));
    if (!isWithin(folder, here)) folders.add(await realPathOf(folder));
  }
  return {
    async check(file) {
      const real = await realPathOf(file);
      if (![...folders].some((folder) => isWithin(real, folder))) throw outside(file, real, here);
      // A pipe is empty when it has been read once, and whoever reads it again waits for ever.
      if ((await stat(real).catch(() => undefined))?.isFIFO()) throw pipe(file);
    },
  };
}

const outside = (file: string, real: string, here: string): UsageError =>
  new UsageError({
    sv: `”${shownPath(resolve(file))}” leder till ”${real}”, utanför mappen ”${here}”. En förhandsvisning läser bara i den mapp som den startas i och i mapparna för de filer som anges. Starta den i en mapp som rymmer filen, eller ange filen där den ligger.`,
    en: `“${shownPath(resolve(file))}” leads to “${real}”, outside the folder “${here}”. A preview reads only in the folder that it is started in and in the folders of the files that are named. Start it in a folder that holds the file, or name the file where it lies.`,
  });

const pipe = (file: string): UsageError =>
  new UsageError({
    sv: `”${file}” är ett rör, som bara går att läsa en gång. Ange en vanlig fil.`,
    en: `“${file}” is a pipe, which can be read only once. Name an ordinary file.`,
  });
