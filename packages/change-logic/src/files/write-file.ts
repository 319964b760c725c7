import { writeFilesWhole } from "./write-files.js";

/**
 * Writes a file whole or not at all: to a file beside it first, which then takes its place. A link stays, and what it
 * leads to is written; a file that is replaced keeps its mode. Throws `ChangeLogicError` (`file-not-written`, blame
 * `environment`) when that is not possible, or when something other than a file is there; then nothing has changed.
 */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFilesWhole([{ file, content }]);
}
