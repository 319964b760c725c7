import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { boundOf } from "../../files/find-upward.js";
import { isWithin, realPathOf } from "../../files/real-path.js";

/** What is to be followed. */
export interface WatchPlaces {
  /** Folders by their real paths, and how many folders deep each is followed: 0 for the files right in it. */
  readonly folders: ReadonlyMap<string, number>;
  /** The names that files to follow have, where their ending does not say it. */
  readonly names: ReadonlySet<string>;
}

/** What a reading was made of. */
export interface WatchedFiles {
  /** Files that were named or read; they need not be there. */
  readonly files: readonly string[];
  /** Names of files that may be globs, as they are from the working folder. */
  readonly patterns: readonly string[];
  /** Where configurations and lists of known findings are looked for: from these folders upward. */
  readonly upwardFrom: readonly string[];
}

/**
 * The folders in which something may change what was read: those of all the files, and of what they lead to; those in
 * which a glob may find something new; and those above a plan in which a configuration is looked for. Folders are
 * followed rather than files, since editors put a new file in the place of the old one.
 */
export async function watchPlaces(from: WatchedFiles): Promise<WatchPlaces> {
  const folders = new Map<string, number>();
  const add = async (folder: string, depth: number): Promise<void> => {
    let at = resolve(folder);
    let missing = 0;
    while (!(await isFolder(at)) && dirname(at) !== at) {
      at = dirname(at);
      missing += 1;
    }
    const real = await realPathOf(at);
    folders.set(real, Math.max(folders.get(real) ?? 0, depth + missing));
  };
  const files = [...from.files, ...from.patterns];
  for (const file of files) {
    await add(dirname(file), 0);
    const real = await realpath(file).catch(() => undefined);
    if (real !== undefined) await add(dirname(real), 0);
  }
  for (const pattern of from.patterns) {
    if (!isDynamicPattern(pattern)) continue;
    const { folder, depth } = globPlace(pattern);
    await add(folder, depth);
  }
  for (const folder of new Set(from.upwardFrom)) for (const above of await foldersAbove(folder)) await add(above, 0);
  return { folders, names: new Set(files.map((file) => basename(file))) };
}

/** The folder that a glob begins in, and how many folders below it the files that it finds may lie. */
export function globPlace(pattern: string): { readonly folder: string; readonly depth: number } {
  const parts = pattern.split("/");
  const at = parts.findIndex((part) => /[*?[\]{}()!+@\\]/u.test(part));
  const rest = at === -1 ? [] : parts.slice(at);
  const fixed = parts.slice(0, parts.length - Math.max(rest.length, 1)).join("/");
  const folder = fixed !== "" ? fixed : pattern.startsWith("/") ? "/" : ".";
  // Braces may hold slashes of their own.
  const isDeep = rest.some((part) => part.includes("**")) || (rest.length > 1 && rest.join("/").includes("{"));
  return { folder, depth: isDeep ? Number.POSITIVE_INFINITY : Math.max(0, rest.length - 1) };
}

/** The folder and those above it, up to the root of its repository; outside of one, up to the working folder. */
async function foldersAbove(folder: string): Promise<string[]> {
  const start = await realPathOf(folder);
  const bound = await boundOf(start);
  const here = await realPathOf(".");
  const top = bound === start && isWithin(start, here) ? here : bound;
  const found = [start];
  for (let at = start; at !== top && dirname(at) !== at; at = dirname(at)) found.push(dirname(at));
  return found;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(join(path, ".")).catch(() => undefined))?.isDirectory() ?? false;
