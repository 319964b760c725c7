import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { FindingArguments, ReadRule } from "@change-logic/model";
import type { Config } from "@change-logic/validate";

/** A configuration in code, or what stood in the way. */
export type ImportedConfig = { readonly config: Config } | { readonly rule: ReadRule; readonly args: FindingArguments };

/** Runs a configuration that is code and gives what it exports by default. Never throws for what the code does. */
export async function importConfig(file: string): Promise<ImportedConfig> {
  try {
    const config = await defaultExport(file);
    return typeof config === "object" && config !== null && !Array.isArray(config)
      ? { config: config as Config }
      : { rule: "config-not-object", args: { file } };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code;
    if (error === needsLoader) return { rule: "config-needs-loader", args: { file } };
    if (code === "ERR_MODULE_NOT_FOUND" && String((error as Error).message).includes(resolve(file)))
      return { rule: "file-not-found", args: { file } };
    return { rule: "config-failed", args: { file, problem: wordsOf(error) } };
  }
}

const needsLoader = Symbol("needs a loader");

async function defaultExport(file: string): Promise<unknown> {
  const url = pathToFileURL(resolve(file)).href;
  try {
    return await ((await import(url)) as { readonly default?: unknown }).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== "ERR_UNKNOWN_FILE_EXTENSION") throw error;
  }
  // Older Nodes do not run TypeScript; jiti does, where somebody has installed it.
  const { createJiti } = await import("jiti").catch(() => {
    throw needsLoader;
  });
  return createJiti(import.meta.url).import(url, { default: true });
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.replace(/\s+/gu, " ").trim().slice(0, 300).toWellFormed();
}
