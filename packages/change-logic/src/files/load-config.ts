import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  ChangeLogicError,
  closest,
  createSource,
  defaultLimits,
  type Finding,
  type Place,
  readFinding,
  type Source,
} from "@change-logic/model";
import {
  type Config,
  type ConfigDocument,
  declareRule,
  defineConfig,
  presetNames,
  type Rule,
  readConfig,
  resolveConfig,
} from "@change-logic/validate";
import { resolve as resolvePackage } from "import-meta-resolve";
import { findUpward } from "./find-upward.js";
import { importConfig } from "./import-config.js";
import { readTextFile } from "./read-text-file.js";

/** The names under which a configuration is found by itself: data, never code. */
const configNames = ["change-logic.config.yaml", "change-logic.config.yml", "change-logic.config.json"];

/** The configuration files of the nearest folder that has any, up to the root of the repository. */
export const findConfig = (folder: string): Promise<readonly string[]> => findUpward(folder, configNames);

/** Where a configuration is looked for. */
export interface LoadConfigOptions {
  /** The configuration that was asked for: YAML or JSON, or code (`.js`, `.ts`), which is run. */
  readonly file?: string;
  /** Otherwise the folder from which one is looked for, up to the root of its repository; never code. */
  readonly folder?: string;
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
}

/**
 * Loads a configuration with all that it extends: presets, files, and packages. Packages, and files of code, are run, so
 * they are taken only where the configuration was asked for by name. Never throws for what the files hold.
 */
export async function loadConfig({ file, folder }: LoadConfigOptions): Promise<LoadedConfig> {
  const loader = new ConfigLoader(file !== undefined);
  return loader.load(file === undefined ? (folder === undefined ? [] : await findConfig(folder)) : [file]);
}

/** A configuration that is being loaded: its file, and those that led to it. */
interface Step {
  readonly file: string;
  readonly above: readonly string[];
}

class ConfigLoader {
  private readonly findings: Finding[] = [];
  private readonly sources = new Map<string, Source>();

  constructor(private readonly mayRunCode: boolean) {}

  async load(files: readonly string[]): Promise<LoadedConfig> {
    const [file, ...more] = files;
    if (file === undefined) return { config: defineConfig({}), findings: [], sources: this.sources };
    let config: Config | undefined;
    if (more.length > 0) this.add("several-configs", { files: [...files] }, placeIn(file));
    else config = await this.loadFile({ file, above: [] }, undefined);
    if (config && this.findings.length === 0) this.tryOut(config, file);
    const { findings, sources } = this;
    return { ...(config && findings.length === 0 ? { config } : {}), file, findings, sources };
  }

  private async loadFile(step: Step, asked: Place | undefined): Promise<Config | undefined> {
    const { file, above } = step;
    const path = await realpath(file).catch(() => resolve(file));
    if (above.includes(path)) {
      this.add("extends-loop", { files: [...above.slice(above.indexOf(path)), path] }, asked);
      return undefined;
    }
    const within = { file, above: [...above, path] };
    return isCode(file) ? this.loadCode(within, asked) : this.loadData(within, asked);
  }

  private async loadData(step: Step, asked: Place | undefined): Promise<Config | undefined> {
    const { file } = step;
    const found = await readTextFile(file, defaultLimits.yamlSize);
    if ("problem" in found) {
      const { rule, args } = found.problem;
      this.findings.push(asked ? { ...found.problem, args, rule, place: asked } : found.problem);
      return undefined;
    }
    this.sources.set(file, createSource(found.text, file));
    const first = readConfig(found.text, { file });
    const parents = first.value ? await this.parentsOf(first.value, step) : [];
    // What a configuration may set depends on the rules of those that it extends.
    const rules = parents.flatMap((parent) => (typeof parent === "string" ? [] : ownRulesIn(parent)));
    const { value, findings } = rules.length === 0 ? first : readConfig(found.text, { file, rules });
    this.findings.push(...findings);
    if (!value) return undefined;
    const { known, ...data } = value.data;
    return { ...data, extends: parents, ...(known === undefined ? {} : { known: resolve(dirname(file), known) }) };
  }

  private async loadCode(step: Step, asked: Place | undefined): Promise<Config | undefined> {
    const { file } = step;
    if (!this.mayRunCode) {
      this.add("code-not-allowed", { found: file, config: step.above[0] ?? file }, asked);
      return undefined;
    }
    const imported = await importConfig(file);
    if ("rule" in imported) {
      this.add(imported.rule, imported.args, asked ?? placeIn(file));
      return undefined;
    }
    return this.withParents(imported.config, step);
  }

  /** Configurations in code name files and packages too, and so may those that they hold. */
  private async withParents(config: Config, step: Step): Promise<Config> {
    const { extends: given, known, ...rest } = config;
    const parents: (string | Config)[] = [];
    for (const parent of listOf(given)) {
      if (typeof parent === "string") parents.push(...(await this.parent(parent, step, placeIn(step.file))));
      else parents.push(await this.withParents(parent, step));
    }
    return {
      ...rest,
      extends: parents,
      ...(known === undefined ? {} : { known: resolve(dirname(step.file), String(known)) }),
    };
  }

  private async parentsOf({ data, source }: ConfigDocument, step: Step): Promise<(string | Config)[]> {
    const parents: (string | Config)[] = [];
    for (const [index, parent] of listOf(data.extends).entries()) {
      const place = Array.isArray(data.extends)
        ? source?.placeOf(data.extends, index)
        : source?.placeOf(data, "extends", "value");
      parents.push(...(await this.parent(parent, step, place)));
    }
    return parents;
  }

  /** What one entry of `extends` stands for; nothing, with a finding, when that cannot be had. */
  private async parent(name: string, step: Step, place: Place | undefined): Promise<(string | Config)[]> {
    if (presetNames.some((preset) => preset === name)) return [name];
    let file: string | undefined;
    if (/^\.{1,2}[/\\]/u.test(name) || isAbsolute(name))
      file = isAbsolute(name) ? name : join(dirname(step.file), name);
    else {
      const allowed = [...presetNames];
      const suggestion = closest(name, allowed);
      file = suggestion === undefined || this.mayRunCode ? packageFile(name, step.file) : undefined;
      if (file === undefined) {
        this.add("unknown-extends", { found: name, allowed, suggestion }, place);
        return [];
      }
      if (!this.mayRunCode) {
        this.add("code-not-allowed", { found: name, config: step.file }, place);
        return [];
      }
    }
    const config = await this.loadFile({ file, above: step.above }, place);
    return config ? [config] : [];
  }

  /** What only shows when everything has been put together. */
  private tryOut(config: Config, file: string): void {
    try {
      resolveConfig(config);
    } catch (error) {
      if (!(error instanceof ChangeLogicError)) throw error;
      this.add("config-failed", { file, problem: error.message }, placeIn(file));
    }
  }

  private add(rule: Parameters<typeof readFinding>[0], args: Finding["args"], place: Place | undefined): void {
    this.findings.push(readFinding(rule, args, place));
  }
}

const isCode = (file: string): boolean => !/\.(?:ya?ml|json)$/iu.test(file);

const start = { line: 1, column: 1, offset: 0 };
const placeIn = (file: string): Place => ({ file, start, end: start });

const listOf = <T>(given: T | readonly T[] | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given as T];

function ownRulesIn(config: Config): Rule[] {
  const parents = listOf(config.extends).flatMap((parent) => (typeof parent === "string" ? [] : ownRulesIn(parent)));
  return [...parents, ...(config.ownRules ?? []).map((rule) => ("check" in rule ? rule : declareRule(rule)))];
}

/** The file of a package as the configuration's own folder sees it; undefined when it is not installed. */
function packageFile(name: string, file: string): string | undefined {
  try {
    const url = resolvePackage(name, pathToFileURL(resolve(file)).href);
    return url.startsWith("file:") ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}
