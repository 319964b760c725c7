import { randomBytes } from "node:crypto";
import { chmod, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ChangeLogicError } from "@change-logic/model";
import { realPathOf } from "./real-path.js";

/**
 * Writes a file whole or not at all: to a file beside it first, which then takes its place. A link stays, and what it
 * leads to is written; a file that is replaced keeps its mode. Throws `ChangeLogicError` (`file-not-written`, blame
 * `environment`) when that is not possible, or when something other than a file is there; then nothing has changed.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realPathOf(file);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const status = await stat(target).catch(unlessMissing);
    if (status?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
    // To replace a pipe or a device would take it away from those who use it.
    if (status && !status.isFile()) throw Object.assign(new Error("is no file"), { code: "device" });
    const mode = status && status.mode & 0o777;
    await writeFile(beside, content, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    // What is asked for at first is narrowed by the umask.
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new ChangeLogicError(
      "file-not-written",
      "environment",
      `${file} could not be written (${code}).`,
      "Check that the folder exists and may be written to.",
      {
        cause: error,
      },
    );
  }
}

/** A file that is still to be written is no problem; a loop of links is. */
function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
