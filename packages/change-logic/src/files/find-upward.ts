import { realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * The files of these names in the nearest folder that has any: from `folder` up to the root of its repository (the folder
 * with `.git`). Outside a repository only the folder itself is looked at, and those above it within the folder that the
 * command runs in. Empty when there is none; several when that folder has several.
 */
export async function findUpward(
  folder: string,
  names: readonly string[],
  cwd = process.cwd(),
): Promise<readonly string[]> {
  const start = await realpath(resolve(cwd, folder)).catch(() => resolve(cwd, folder));
  const folders = foldersUp(start);
  const repository = await firstWith(folders, ".git");
  const here = await realpath(cwd).catch(() => cwd);
  const top = repository ?? (isWithin(start, here) ? here : start);
  for (const candidate of folders.slice(0, folders.indexOf(top) + 1)) {
    const found: string[] = [];
    for (const name of names) if (await isFile(join(candidate, name))) found.push(shown(join(candidate, name), here));
    if (found.length > 0) return found;
  }
  return [];
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

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() === true;

const isWithin = (folder: string, above: string): boolean => folder === above || folder.startsWith(above + sep);

/** As a person in the folder would write it. */
const shown = (path: string, cwd: string): string => {
  const short = relative(cwd, path);
  return short.startsWith(`..${sep}..`) || short === "" ? path : short;
};
