import { dirname } from "node:path";
import type { Finding, Place, Source } from "@change-logic/model";
import type { Config } from "@change-logic/validate";
import { ConfigLoader } from "./config-loader.js";
import { boundOf, findUpward } from "./find-upward.js";

/** The names under which a configuration is found by itself: data, never code. */
const configNames = ["change-logic.config.yaml", "change-logic.config.yml", "change-logic.config.json"];

const codeNames = ["js", "mjs", "cjs", "ts", "mts", "cts"].map((ending) => `change-logic.config.${ending}`);

/** The configuration files of the nearest folder that has any, up to the root of the repository. */
export const findConfig = (folder: string): Promise<readonly string[]> => findUpward(folder, configNames);

/** Configurations in code that bear the name of one that is found by itself, in the nearest folder that has any. */
export const findCodeConfig = (folder: string): Promise<readonly string[]> => findUpward(folder, codeNames);

/** Where a configuration is looked for. */
export interface LoadConfigOptions {
  /** The configuration that was asked for: YAML or JSON, or code (`.js`, `.ts`), which is run. */
  readonly file?: string;
  /** Otherwise the folder from which one is looked for, up to the root of its repository; never code. */
  readonly folder?: string;
  /**
   * Whether the one that was asked for is held to what holds for one that is found by itself: no code, no packages, and
   * nothing outside its repository.
   */
  readonly dataOnly?: boolean;
}

/** A configuration from files, with everything that was found on the way. */
export interface LoadedConfig {
  /** Missing when it cannot be used: then the findings say why. */
  readonly config?: Config;
  /** The file it was read from; missing when there is none, and then the configuration is empty. */
  readonly file?: string;
  readonly findings: readonly Finding[];
  /** The texts that were read, by file. */
  readonly sources: ReadonlyMap<string, Source>;
  /** All files that it is made of, code too. */
  readonly files: readonly string[];
  /** Where it says which list of known findings is meant, by the path of the list. */
  readonly knownAt: ReadonlyMap<string, Place>;
}

/**
 * Loads a configuration with all that it extends: presets, files, and packages. Packages, and files of code, are run, so
 * they are taken only where the configuration was asked for by name; and one that is found by itself does not lead out
 * of its repository. Never throws for what the files hold.
 */
export async function loadConfig({ file, folder, dataOnly = false }: LoadConfigOptions): Promise<LoadedConfig> {
  if (file !== undefined) return new ConfigLoader(dataOnly ? await boundOf(dirname(file)) : undefined).load([file]);
  const found = folder === undefined ? [] : await findConfig(folder);
  return new ConfigLoader(found[0] === undefined ? undefined : await boundOf(dirname(found[0]))).load(found);
}
