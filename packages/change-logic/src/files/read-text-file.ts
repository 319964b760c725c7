import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import {
  type DocumentKind,
  type Finding,
  type FindingArguments,
  type ReadRule,
  readFinding,
} from "@change-logic/model";

/** A file's text, or what stood in the way. */
export type TextFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly problem: Finding };

/** How a file is read. */
export interface TextFileOptions {
  /** Whether it may be a pipe. Only one that the user names: to read one that nobody writes to takes for ever. */
  readonly mayBePipe?: boolean;
  /** What should stand in it, for messages. */
  readonly wanted?: DocumentKind;
}

/** Reads a file as UTF-8, at most `limit` bytes of it. Never throws for what the file system says. */
export async function readTextFile(
  file: string,
  limit: number,
  { mayBePipe = false, wanted }: TextFileOptions = {},
): Promise<TextFile> {
  const problem = (rule: ReadRule, args: FindingArguments = {}): TextFile => {
    const start = { line: 1, column: 1, offset: 0 };
    const all = { file, ...args, ...(wanted === undefined ? {} : { wanted }) };
    return { file, problem: readFinding(rule, all, { file, start, end: start }) };
  };
  try {
    const status = await stat(file);
    if (status.isDirectory()) return problem("folder-not-file");
    // A device has no end; a pipe has one.
    if (!status.isFile() && !(mayBePipe && status.isFIFO())) return problem("file-not-readable", { code: "device" });
    const bytes = status.size > limit ? undefined : await bytesOf(file, limit);
    if (bytes === undefined) return problem("too-large", { size: Math.max(status.size, limit + 1), limit });
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

/** The bytes of a file; undefined when there are more than `limit`, whatever its size is said to be (`/proc`, pipes). */
async function bytesOf(file: string, limit: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  // `end` is the last byte that is read: one more than there may be.
  for await (const part of createReadStream(file, { end: limit }) as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
  }
  return size > limit ? undefined : Buffer.concat(parts);
}
