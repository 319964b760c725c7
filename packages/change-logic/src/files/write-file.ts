import { randomBytes } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ChangeLogicError } from "@change-logic/model";

/**
 * Writes a file whole or not at all: to a file beside it first, which then takes its place. Throws `ChangeLogicError`
 * (`file-not-written`, blame `environment`) when that is not possible; then nothing has changed.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    if ((await stat(file).catch(() => undefined))?.isDirectory())
      throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, file);
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
