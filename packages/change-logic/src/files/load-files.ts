import { realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  type Catalog,
  createSource,
  defaultLimits,
  type Finding,
  type PlanDocument,
  type Portfolio,
  type Read,
  type ReadLimits,
  type ReadOptions,
  readCatalog,
  readFinding,
  readPlan,
  readPortfolio,
  type Source,
} from "@change-logic/model";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
import { readTextFile } from "./read-text-file.js";

/** What is loaded besides the files that are named. */
export interface LoadOptions {
  /** Catalogue files, those to prefer first. */
  readonly strategies?: readonly string[];
  readonly limits?: Partial<ReadLimits>;
  /** Asked before each file is read, named or found; what it throws ends the loading. */
  readonly check?: (file: string) => Promise<void>;
}

/** Plans and catalogues read from files, with everything that was found on the way. */
export interface LoadedFiles {
  readonly plans: readonly PlanDocument[];
  readonly portfolio: Portfolio | undefined;
  /** The catalogues named, then those beside the plans; the shipped ones are not among them. */
  readonly catalogs: readonly Catalog[];
  readonly findings: readonly Finding[];
  /** The texts that were read, by file. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Whether each file that was named gave a plan, a portfolio or a catalogue. */
  readonly complete: boolean;
}

const isPortfolioFile = (file: string): boolean => /\.portfolio\.(?:ya?ml|json)$/iu.test(file);

/**
 * Reads plans, and portfolio files with the plans they name, and the catalogues they may need: those given, then
 * `*.catalog.(yaml|yml|json)` beside each plan. Paths may be globs. Never throws for what the files hold, only what
 * `check` throws.
 */
export async function loadFiles(files: readonly string[], options: LoadOptions = {}): Promise<LoadedFiles> {
  return new Loader(options).load(files);
}

class Loader {
  private readonly plans: PlanDocument[] = [];
  private readonly catalogs: Catalog[] = [];
  private readonly findings: Finding[] = [];
  private readonly sources = new Map<string, Source>();
  private readonly seen = new Set<string>();
  /** What the user named one by one, which may be pipes. */
  private readonly asked = new Set<string>();
  private portfolio: Portfolio | undefined;
  private complete = true;

  constructor(private readonly options: LoadOptions) {}

  async load(files: readonly string[]): Promise<LoadedFiles> {
    const planFiles: string[] = [];
    for (const file of [...files, ...(this.options.strategies ?? [])]) this.asked.add(file);
    for (const file of await this.expand(files)) {
      if (isPortfolioFile(file)) planFiles.push(...(await this.loadPortfolio(file)));
      else planFiles.push(file);
    }
    const folders = new Set<string>();
    for (const file of planFiles) {
      if (await this.isRepeated(file, "plan")) continue;
      const plan = await this.read(file, readPlan, true);
      if (plan) this.plans.push(plan);
      folders.add(dirname(file));
    }
    for (const file of this.options.strategies ?? []) await this.loadCatalog(file, true);
    for (const folder of folders) {
      const pattern = `${escapePath(folder === "" ? "." : folder)}/*.catalog.{yaml,yml,json}`;
      const found = await glob(pattern, { onlyFiles: true, expandDirectories: false }).catch(() => []);
      for (const file of found.sort(byCodeUnit)) await this.loadCatalog(file, false);
    }
    const { plans, portfolio, catalogs, findings, sources, complete } = this;
    return { plans, portfolio, catalogs, findings, sources, complete };
  }

  private async expand(files: readonly string[]): Promise<string[]> {
    const expanded: string[] = [];
    for (const file of files) {
      const isThere = !isDynamicPattern(file) || (await realpath(file).catch(() => undefined)) !== undefined;
      const found = isThere ? [] : await glob(file, { onlyFiles: true, expandDirectories: false }).catch(() => []);
      expanded.push(...(found.length > 0 ? found.sort(byCodeUnit) : [file]));
    }
    return expanded;
  }

  private async loadPortfolio(file: string): Promise<string[]> {
    const portfolio = await this.read(file, readPortfolio, true);
    if (!portfolio) return [];
    this.portfolio ??= portfolio;
    const folder = dirname(file);
    const named: string[] = [];
    if ((portfolio.data.plans ?? []).length === 0) {
      this.findings.push(readFinding("no-plans", { pattern: "plans" }, portfolio.source?.placeAt(0, 0)));
      this.complete = false;
    }
    for (const [index, pattern] of (portfolio.data.plans ?? []).entries()) {
      const isThere = (await realpath(resolve(folder, pattern)).catch(() => undefined)) !== undefined;
      const found = isThere
        ? [pattern]
        : await glob(isUnbounded(pattern) ? [] : pattern, {
            cwd: folder,
            onlyFiles: true,
            expandDirectories: false,
          }).catch(() => []);
      if (found.length === 0) {
        const place = portfolio.source?.placeOf(portfolio.data.plans as object, index);
        this.findings.push(readFinding("no-plans", { pattern }, place));
        this.complete = false;
      }
      named.push(...found.sort(byCodeUnit).map((path) => join(folder, path)));
    }
    return named;
  }

  private async loadCatalog(file: string, named: boolean): Promise<void> {
    if (await this.isRepeated(file, "catalog")) return;
    const catalog = await this.read(file, readCatalog, named);
    if (catalog) this.catalogs.push(catalog);
  }

  /** Reads one file; `named` files that give nothing make the whole incomplete. */
  private async read<T extends { readonly source?: Source }>(
    file: string,
    reader: (text: string, options: ReadOptions) => Read<T>,
    named: boolean,
  ): Promise<T | undefined> {
    await this.options.check?.(file);
    const limits = { ...defaultLimits, ...this.options.limits };
    const limit = /\.json$/iu.test(file) ? limits.jsonSize : limits.yamlSize;
    const found = await readTextFile(file, limit, { mayBePipe: this.asked.has(file) });
    const { value, findings } =
      "problem" in found ? { value: undefined, findings: [found.problem] } : reader(found.text, { file, limits });
    this.findings.push(...findings);
    if ("text" in found) this.sources.set(file, value?.source ?? createSource(found.text, file));
    if (!value && named) this.complete = false;
    return value;
  }

  /** Whether the file has been read as this kind of document already. */
  private async isRepeated(file: string, kind: "plan" | "catalog"): Promise<boolean> {
    const path = `${kind} ${await realpath(file).catch(() => resolve(file))}`;
    if (this.seen.has(path)) return true;
    this.seen.add(path);
    return false;
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Patterns whose matching or walking has no bound worth the name: many stars in one name, or `**` above the folder. */
const isUnbounded = (pattern: string): boolean =>
  pattern.split("/").some((name) => name.split("*").length > 4) ||
  (/^(?:\.\.|\/)/u.test(pattern) && pattern.includes("**"));
