import { readlink, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";

/** As many links as systems follow themselves. */
const mostLinks = 40;

/**
 * The real path of a file that need not be there yet: links are followed as far as they lead, also those whose target is
 * still to be written. Never throws; where a path cannot be followed, it is given back whole.
 */
export async function realPathOf(file: string, links = mostLinks): Promise<string> {
  const path = resolve(file);
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  const folder = await realPathOf(dirname(path), links);
  const target = links > 0 ? await readlink(path).catch(() => undefined) : undefined;
  return target === undefined ? join(folder, basename(path)) : realPathOf(resolve(folder, target), links - 1);
}

/** Whether a path is that folder, or lies in it or below; both real. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
