import { dirname, isAbsolute, join, resolve } from "node:path";
import {
  ChangeLogicError,
  closest,
  createSource,
  defaultLimits,
  type Finding,
  type FindingArguments,
  type Place,
  type ReadRule,
  readFinding,
  type Source,
} from "@change-logic/model";
import { wordsOfThrown } from "@change-logic/model/documents";
import {
  type Config,
  type ConfigDocument,
  checkConfig,
  declareRule,
  defineConfig,
  presetNames,
  type Rule,
  readConfig,
  resolveConfig,
} from "@change-logic/validate";
import { importConfig } from "./import-config.js";
import type { LoadedConfig } from "./load-config.js";
import { packageFile } from "./package-file.js";
import { readTextFile } from "./read-text-file.js";
import { isWithin, realPathOf } from "./real-path.js";
import { shownPath } from "./shown-path.js";

/** A configuration that is being loaded: its file, and the real paths that led to it, its own last. */
interface Step {
  readonly file: string;
  readonly above: readonly string[];
}

/** Loads one configuration with all that it extends, each file once. */
export class ConfigLoader {
  private readonly findings: Finding[] = [];
  private readonly sources = new Map<string, Source>();
  private readonly files: string[] = [];
  private readonly knownAt = new Map<string, Place>();
  /** What each file gave, by its real path. */
  private readonly loaded = new Map<string, Config | undefined>();
  /** What each object of code gave; undefined while it is being taken. */
  private readonly taken = new Map<object, Config | undefined>();
  /** The rules that a configuration brings with those that it extends. */
  private readonly rules = new Map<Config, ReadonlySet<Rule>>();

  /**
   * `bound` is the folder (a real path) out of which a configuration that was found by itself may not lead; undefined for
   * one that the user named, which may also be code.
   */
  constructor(private readonly bound: string | undefined) {}

  async load([file, ...more]: readonly string[]): Promise<LoadedConfig> {
    const { findings, sources, files, knownAt } = this;
    if (file === undefined) return { config: defineConfig({}), findings, sources, files, knownAt };
    let config: Config | undefined;
    if (more.length > 0) this.add("several-configs", { files: [file, ...more] }, placeIn(file));
    else config = await this.loadFile({ file, above: [] }, undefined);
    if (config && findings.length === 0) this.tryOut(config, file);
    return { ...(config && findings.length === 0 ? { config } : {}), file, findings, sources, files, knownAt };
  }

  private async loadFile({ file, above }: Step, asked: Place | undefined): Promise<Config | undefined> {
    const path = await realPathOf(file);
    const begin = above.indexOf(path);
    if (begin !== -1) {
      const files = [...above.slice(begin), path].map((one) => shownPath(one));
      this.add("extends-loop", { files }, asked);
      return undefined;
    }
    if (!this.loaded.has(path)) {
      this.files.push(file);
      const step = { file, above: [...above, path] };
      const isInside = this.isInside(path, file, "config", asked ?? placeIn(file));
      const load = isCode(file) ? this.loadCode : this.loadData;
      this.loaded.set(path, isInside ? await load.call(this, step, asked) : undefined);
    }
    return this.loaded.get(path);
  }

  private async loadData(step: Step, asked: Place | undefined): Promise<Config | undefined> {
    const { file } = step;
    const mayBePipe = this.bound === undefined && step.above.length === 1;
    const found = await readTextFile(file, defaultLimits.yamlSize, { mayBePipe, wanted: "config" });
    if ("problem" in found) {
      this.findings.push(asked ? { ...found.problem, place: asked } : found.problem);
      return undefined;
    }
    this.sources.set(file, createSource(found.text, file));
    const first = readConfig(found.text, { file });
    const parents = first.value ? await this.parentsOf(first.value, step) : [];
    // What a configuration may set depends on the rules of those that it extends.
    const rules = this.rulesOf(parents);
    const { value, findings } = rules.length === 0 ? first : readConfig(found.text, { file, rules });
    this.findings.push(...findings);
    if (!value) return undefined;
    const { known, ...data } = value.data;
    const place = value.source?.placeOf(value.data, "known", "value") ?? placeIn(file);
    const config = { ...data, extends: parents, ...(await this.knownOf(known, step, place)) };
    this.rules.set(config, new Set([...rules, ...(data.ownRules ?? []).map(declareRule)]));
    return config;
  }

  private async loadCode(step: Step, asked: Place | undefined): Promise<Config | undefined> {
    const { file } = step;
    if (this.bound !== undefined) {
      this.add("code-not-allowed", { found: file, config: shownPath(step.above[0] ?? file) }, asked);
      return undefined;
    }
    const imported = await importConfig(file);
    const place = asked ?? placeIn(file);
    if ("rule" in imported) {
      this.add(imported.rule, imported.args, place);
      return undefined;
    }
    try {
      return await this.take(imported.config, step);
    } catch (error) {
      // What code hands over may throw when it is looked at.
      this.add("config-failed", { file, problem: wordsOfThrown(error) }, place);
      return undefined;
    }
  }

  /** Takes an object of code: those that it holds name files and packages too. Throws what the object throws. */
  private async take(given: Config, step: Step): Promise<Config | undefined> {
    const place = placeIn(step.file);
    if (this.taken.has(given)) {
      const before = this.taken.get(given);
      if (!before) this.add("extends-loop", { files: [step.file, step.file] }, place);
      return before;
    }
    this.taken.set(given, undefined);
    const parents: (string | Config)[] = [];
    for (const parent of listOf<unknown>(given.extends)) {
      if (typeof parent === "string") parents.push(...(await this.parent(parent, step, place)));
      else if (typeof parent === "object" && parent !== null && !Array.isArray(parent)) {
        const config = await this.take(parent, step);
        if (config) parents.push(config);
      } else {
        const found = Array.isArray(parent) ? "[…]" : wordsOfThrown(parent);
        this.add("unknown-extends", { found, allowed: [...presetNames], inCode: "extends" }, place);
      }
    }
    const rules = this.rulesOf(parents);
    const { config: own, findings } = checkConfig(given, rules);
    for (const finding of findings) this.findings.push({ ...finding, place });
    const { known, ...rest } = own;
    const config = { ...rest, extends: parents, ...(await this.knownOf(known, step, place)) };
    this.rules.set(config, new Set([...rules, ...((own.ownRules ?? []) as readonly Rule[])]));
    this.taken.set(given, config);
    return config;
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
      file = suggestion === undefined || this.bound === undefined ? packageFile(name, step.file) : undefined;
      if (file === undefined) {
        this.add("unknown-extends", { found: name, allowed, suggestion }, place);
        return [];
      }
      if (this.bound !== undefined) {
        this.add("code-not-allowed", { found: name, config: step.file }, place);
        return [];
      }
    }
    const config = await this.loadFile({ file, above: step.above }, place);
    return config ? [config] : [];
  }

  /** The list of known findings that a configuration names, counted from its folder. */
  private async knownOf(known: string | undefined, step: Step, place: Place): Promise<Pick<Config, "known">> {
    if (known === undefined) return {};
    const path = resolve(dirname(step.file), known);
    this.knownAt.set(path, place);
    this.isInside(await realPathOf(path), known, "known", place);
    return { known: path };
  }

  /** Whether a real path may be gone to; says so when it may not. */
  private isInside(path: string, found: string, option: "config" | "known", place: Place): boolean {
    if (this.bound === undefined || isWithin(path, this.bound)) return true;
    this.add("outside-repository", { found, folder: shownPath(this.bound), option }, place);
    return false;
  }

  /** The rules of all that is extended, each once. */
  private rulesOf(parents: readonly (string | Config)[]): Rule[] {
    const rules = new Set<Rule>();
    for (const parent of parents)
      for (const rule of (typeof parent === "object" && this.rules.get(parent)) || []) rules.add(rule);
    return [...rules];
  }

  /** What only shows when everything has been put together. */
  private tryOut(config: Config, file: string): void {
    try {
      resolveConfig(config);
    } catch (error) {
      const told = error instanceof ChangeLogicError ? error.findings : [];
      for (const finding of told) this.findings.push({ ...finding, place: placeIn(file) });
      if (told.length === 0) this.add("config-failed", { file, problem: wordsOfThrown(error) }, placeIn(file));
    }
  }

  private add(rule: ReadRule, args: FindingArguments, place: Place | undefined): void {
    this.findings.push(readFinding(rule, args, place));
  }
}

const isCode = (file: string): boolean => !/\.(?:ya?ml|json)$/iu.test(file);

const start = { line: 1, column: 1, offset: 0 };
const placeIn = (file: string): Place => ({ file, start, end: start });

const listOf = <T>(given: T | readonly T[] | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given as T];
