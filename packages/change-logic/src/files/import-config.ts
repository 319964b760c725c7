import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FindingArguments, ReadRule } from "@change-logic/model";
import { wordsOfThrown } from "@change-logic/model/documents";
import type { Config } from "@change-logic/validate";
import { shownPath } from "./shown-path.js";

/** A configuration in code, or what stood in the way. */
export type ImportedConfig = { readonly config: Config } | { readonly rule: ReadRule; readonly args: FindingArguments };

/** Runs a configuration that is code and gives what it exports by default. Never throws for what the code does. */
export async function importConfig(file: string): Promise<ImportedConfig> {
  try {
    const config = await orIdle(defaultExport(file));
    return typeof config === "object" && config !== null && !Array.isArray(config)
      ? { config: config as Config }
      : { rule: "config-not-object", args: { file } };
  } catch (error) {
    if (error === isIdle) return { rule: "config-failed", args: { file, never: true } };
    if (error === needsLoader) return { rule: "config-needs-loader", args: { file } };
    return whyFailed(file, error);
  }
}

const needsLoader = Symbol("needs a loader");
const isIdle = Symbol("nothing is left to wait for");

async function defaultExport(file: string): Promise<unknown> {
  const url = pathToFileURL(resolve(file)).href;
  try {
    return await ((await import(url)) as { readonly default?: unknown }).default;
  } catch (error) {
    if (codeOf(error) !== "ERR_UNKNOWN_FILE_EXTENSION") throw error;
  }
  // Older Nodes do not run TypeScript; jiti does, where somebody has installed it.
  const { createJiti } = await import("jiti").catch(() => {
    throw needsLoader;
  });
  return createJiti(import.meta.url).import(url, { default: true });
}

/** What a promise gives; throws `isIdle` when Node runs out of work before that: then nothing can settle it any more. */
async function orIdle<T>(promise: Promise<T>): Promise<T> {
  let onIdle = (): void => {};
  const idle = new Promise<never>((_, reject) => {
    onIdle = () => reject(isIdle);
    process.once("beforeExit", onIdle);
  });
  try {
    return await Promise.race([promise, idle]);
  } finally {
    process.off("beforeExit", onIdle);
  }
}

/** What is said of a configuration whose code stopped. The very error may throw when it is looked at. */
function whyFailed(file: string, error: unknown): ImportedConfig {
  const problem = wordsOfThrown(error);
  try {
    if (codeOf(error) === "ERR_MODULE_NOT_FOUND" && problem.includes(resolve(file)))
      return { rule: "file-not-found", args: { file } };
    // A mistake in the text itself: its stack mostly begins with where it stands, as a path or an address.
    const spot = error instanceof SyntaxError ? /^(.+):(\d+)\n/u.exec(String(error.stack)) : null;
    const path = spot?.[1]?.startsWith("file:") ? fileURLToPath(spot[1]) : spot?.[1];
    const where = spot && path ? ` (${shownPath(path)}:${spot[2]})` : "";
    return { rule: "config-failed", args: { file, problem: `${problem}${where}` } };
  } catch {
    return { rule: "config-failed", args: { file, problem } };
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;
