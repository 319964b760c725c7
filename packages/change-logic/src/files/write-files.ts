import { randomBytes } from "node:crypto";
import { chmod, copyFile, link, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ChangeLogicError } from "@change-logic/model";
import { realPathOf } from "./real-path.js";

/** A file to be written. */
export interface FileContent {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Why a file could not be written: the cause of the error. */
export interface NotWritten extends Error {
  /** What the file system says (`ENOENT`), or `device` for what is no ordinary file. */
  readonly code: string;
  readonly file: string;
}

/** A file that is written beside its place, and waits to take it. */
interface Staged {
  readonly file: string;
  readonly target: string;
  readonly beside: string;
  /** What stood in its place, under another name; missing when nothing did. */
  readonly before?: string;
}

/**
 * Writes several files, all whole or none at all, as `writeFileWhole` writes one: each beside its place first, and only
 * when all are there do they take their places. Throws `ChangeLogicError` (`file-not-written`, blame `environment`) at
 * the first that is not possible; what had taken its place by then gives it back.
 */
export async function writeFilesWhole(files: readonly FileContent[]): Promise<void> {
  const staged: Staged[] = [];
  const placed: Staged[] = [];
  try {
    for (const one of files) staged.push(await told(one.file, () => stage(one, files.length > 1)));
    for (const one of staged) {
      await told(one.file, () => rename(one.beside, one.target));
      placed.push(one);
    }
  } catch (error) {
    for (const { target, before } of placed.reverse()) {
      await (before === undefined ? rm(target, { force: true }) : rename(before, target)).catch(() => undefined);
    }
    throw error;
  } finally {
    for (const { beside, before } of staged) {
      await rm(beside, { force: true }).catch(() => undefined);
      if (before !== undefined) await rm(before, { force: true }).catch(() => undefined);
    }
  }
}

/** Writes a file beside its place; `keep` holds on to what stands there, in case the others cannot be written. */
async function stage({ file, content }: FileContent, keep: boolean): Promise<Staged> {
  const target = await realPathOf(file);
  const hidden = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  const beside = `${hidden}.tmp`;
  const before = `${hidden}.old`;
  const status = await stat(target).catch(unlessMissing);
  if (status?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  // To replace a pipe or a device would take it away from those who use it.
  if (status && !status.isFile()) throw Object.assign(new Error("is no file"), { code: "device" });
  const mode = status && status.mode & 0o777;
  try {
    await writeFile(beside, content, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    // What is asked for at first is narrowed by the umask.
    if (mode !== undefined) await chmod(beside, mode);
    if (!status || !keep) return { file, target, beside };
    // Not every file system has links.
    await link(target, before).catch(() => copyFile(target, before));
    return { file, target, beside, before };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new ChangeLogicError(
      "file-not-written",
      "environment",
      `${file} could not be written (${code}).`,
      "Check that the folder exists and may be written to.",
      { cause: Object.assign(new Error(`${file}: ${code}`, { cause: error }), { code, file }) satisfies NotWritten },
    );
  }
}

/** A file that is still to be written is no problem; a loop of links is. */
function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
