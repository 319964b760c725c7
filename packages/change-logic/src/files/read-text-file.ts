import { readFile, stat } from "node:fs/promises";
import { type Finding, readFinding } from "@change-logic/model";

/** A file's text, or what stood in the way. */
export type TextFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly problem: Finding };

/** Reads a file as UTF-8; files over `limit` bytes are not opened. Never throws for what the file system says. */
export async function readTextFile(file: string, limit: number): Promise<TextFile> {
  const problem = (rule: Parameters<typeof readFinding>[0], args: Parameters<typeof readFinding>[1] = {}): TextFile => {
    const start = { line: 1, column: 1, offset: 0 };
    return { file, problem: readFinding(rule, { file, ...args }, { file, start, end: start }) };
  };
  try {
    const status = await stat(file);
    if (status.isDirectory()) return problem("folder-not-file");
    // A device has no end; a pipe has one.
    if (!status.isFile() && !status.isFIFO()) return problem("file-not-readable", { code: "device" });
    if (status.size > limit) return problem("too-large", { size: status.size, limit });
    const bytes = await readFile(file);
    try {
      return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return problem("binary-file");
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return code === "ENOENT" || code === "ENOTDIR" ? problem("file-not-found") : problem("file-not-readable", { code });
  }
}
