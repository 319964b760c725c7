import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Localized } from "change-logic";
import { phrases } from "./words.js";

/** Why a file is not read, with the id of the message that says so. */
export interface FileProblem {
  readonly ruleId: "outside-root" | "plan-not-found";
  readonly said: Localized;
}

/** A plan's file that may be read, or why it may not. */
export type PlanFile = { readonly file: string } | { readonly problem: FileProblem };

/** Where files are looked for. Real paths, as far as they are there. */
export interface Folders {
  /** The folder that may not be left. */
  readonly root: string;
  /** The folder of the document. */
  readonly document: string;
  /** The document itself. */
  readonly file: string;
}

/** What a document is called that has no file. */
const unnamed = "document.md";

const realOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** The folders of a document; what is not there is taken as it is written. */
export async function foldersOf(root: string, document: string | undefined): Promise<Folders> {
  const realRoot = await realOf(root);
  if (document === undefined) return { root: realRoot, document: realRoot, file: join(realRoot, unnamed) };
  const folder = await realOf(dirname(document));
  return { root: realRoot, document: folder, file: join(folder, basename(document)) };
}

/** The file that an address in a document means: from the document's folder, or from the root with a leading slash. */
export async function planFile(address: string, { root, document }: Folders): Promise<PlanFile> {
  const path = decoded(address);
  const file = path.startsWith("/") ? join(root, path) : resolve(document, path);
  const real = path.includes("\0") ? undefined : await realpath(file).catch(() => undefined);
  // Whether something is there is not told of places outside.
  if (!isWithin(real ?? file, root)) return { problem: outsideRoot(path) };
  return real === undefined ? { problem: { ruleId: "plan-not-found", said: phrases.notFound(path) } } : { file: real };
}

/** That a file is not read because of where it lies. */
export const outsideRoot = (path: string): FileProblem => ({ ruleId: "outside-root", said: phrases.outside(path) });

/** The first of these files that really lies outside the folder. */
export async function firstOutside(files: Iterable<string>, root: string): Promise<string | undefined> {
  for (const file of files) if (!isWithin(await realOf(file), root)) return file;
  return undefined;
}

/** The catalogues beside a document. */
export async function catalogsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = names.filter((name) => /\.catalog\.(?:ya?ml|json)$/iu.test(name));
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).map((name) => join(folder, name));
}

/** A path as one writes it in the folder, with slashes. */
export function pathFrom(root: string, file: string): string {
  return relative(root, resolve(root, file)).split(sep).join("/");
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
