import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isWithin } from "./real-path.js";
import { shownPath } from "./shown-path.js";

/**
 * The files of these names in the nearest folder that has any: from `folder` up to the root of its repository (the folder
 * with `.git`). Outside a repository only the folder itself is looked at, and those above it within the folder that the
 * command runs in. Empty when there is none; several when that folder has several. What bears such a name is found even
 * if it is no file: whoever reads it says so.
 */
export async function findUpward(
  folder: string,
  names: readonly string[],
  cwd = process.cwd(),
): Promise<readonly string[]> {
  const start = await realpath(resolve(cwd, folder)).catch(() => resolve(cwd, folder));
  const folders = foldersUp(start);
  const here = await realpath(cwd).catch(() => cwd);
  const top = (await firstWith(folders, ".git")) ?? (isWithin(start, here) ? here : start);
  for (const candidate of folders.slice(0, folders.indexOf(top) + 1)) {
    const found: string[] = [];
    for (const name of names)
      if (await isThere(join(candidate, name))) found.push(shownPath(join(candidate, name), here));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The folder that what is found by itself may not lead out of: the root of the repository that `folder` lies in, else
 * the folder itself. A real path.
 */
export async function boundOf(folder: string): Promise<string> {
  const start = await realpath(folder).catch(() => resolve(folder));
  return (await firstWith(foldersUp(start), ".git")) ?? start;
}

function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}

async function firstWith(folders: readonly string[], name: string): Promise<string | undefined> {
  for (const folder of folders) if (await stat(join(folder, name)).catch(() => undefined)) return folder;
  return undefined;
}

const isThere = async (path: string): Promise<boolean> => (await lstat(path).catch(() => undefined)) !== undefined;
