import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  coverage,
  createModel,
  createScene,
  layoutColumns,
  readPlan,
  renderSvg,
  validate,
} from "../../packages/change-logic/src/index.js";
import { run } from "../../packages/change-logic/src/node.js";
import { rules } from "../../packages/validate/src/index.js";
import { docsDate } from "./check-example.js";
import { conflictsOf } from "./conflicts.js";
import { fieldTable } from "./field-tables.js";
import { galleryFiles, galleryFolder, galleryThere } from "./gallery.js";
import { linkTablePage } from "./link-table-page.js";
import { fenced, fillRegions, printedBlock, type Region } from "./regions.js";
import { ruleDocs, ruleDocsThere } from "./rule-docs.js";
import { ruleTable } from "./rule-index.js";
import { generatedParts } from "./rule-parts.js";
import { runExample, typeErrors } from "./run-example.js";
import { statusesOf } from "./statuses.js";
import { wordingTable } from "./wording-scores.js";

const root = new URL("../../", import.meta.url);

/** Reads a file of the repository. */
export const readRepoFile = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** The pages that may hold generated parts and tested examples, as paths from the root of the repository. */
export function pages(): string[] {
  const inDocs = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
  return [
    "README.md",
    "CONTRIBUTING.md",
    "examples/README.md",
    "packages/change-logic/README.md",
    "packages/validate/README.md",
    ...inDocs.map((name) => `docs/${name}`),
    ...ruleDocsThere().filter((path) => path.endsWith(".md")),
  ];
}

/**
 * What every generated file should hold, by its path from the root; only those whose path begins with one of `only`,
 * where any are named. Run from the root of the repository.
 */
export async function generatedDocs(only: readonly string[] = []): Promise<Map<string, string>> {
  if (fileURLToPath(root).replace(/[/\\]$/u, "") !== process.cwd())
    throw new Error("Run this from the root of the repository.");
  const isWanted = (path: string) => only.length === 0 || only.some((start) => path.startsWith(start));
  const files = generatedParts();
  if (isWanted("docs/rules/")) for (const [path, text] of await ruleDocs()) files.set(path, text);
  if (isWanted(`${galleryFolder}/`)) for (const [path, text] of await galleryFiles()) files.set(path, text);
  files.set("docs/images/first-plan.svg", drawing("examples/first-plan/skolvagar.change.yaml"));
  files.set("docs/link-table.md", linkTablePage());
  for (const path of pages().filter((page) => isWanted(page) && !page.startsWith("docs/rules/"))) {
    if (!files.has(path)) files.set(path, await fillRegions(readRepoFile(path), (region) => fill(region, path)));
  }
  return new Map([...files].filter(([path]) => isWanted(path)));
}

/** The files that lie in docs/rules and docs/gallery, where all is generated, without being wanted any more. */
export function noLongerGenerated(files: ReadonlyMap<string, string>): string[] {
  const made = (folder: string) => [...files.keys()].some((path) => path.startsWith(folder));
  const there = [...(made("docs/rules/") ? ruleDocsThere() : []), ...(made(`${galleryFolder}/`) ? galleryThere() : [])];
  return there.filter((path) => !files.has(path));
}

async function fill({ kind, argument, before }: Region, path: string): Promise<string> {
  switch (kind) {
    case "run":
      return printedBlock("console", `$ change-logic ${argument}\n\n${await commandOutput(argument)}`);
    case "file":
      return fenced(/\.(\w+)$/u.exec(argument)?.[1] ?? "", readRepoFile(argument));
    case "rules":
      return ruleTable(rules, "en", "../../docs/rules/");
    case "fields":
      return fieldTable(argument);
    case "prints":
      return printedBlock("text", await runExample(wanted(before, "ts tested", path)));
    case "errors":
      return printedBlock("text", (typeErrors([wanted(before, "ts fails", path)])[0] ?? []).join("\n"));
    case "statuses":
      return printedBlock("text", statusesOf(wanted(before, "yaml tested", path), argument.split(" "), docsDate));
    case "conflicts":
      return printedBlock("text", conflictsOf(wanted(before, "yaml tested", path), docsDate));
    case "wording":
      return wordingTable();
    default:
      throw new Error(`${path}: there is no generated part “${kind}”.`);
  }
}

function wanted(block: Region["before"], info: string, path: string): string {
  if (block?.info !== info)
    throw new Error(`${path}: a block \`${info}\` was to stand before, not \`${block?.info ?? ""}\`.`);
  return block.code;
}

/** What the command prints as its result, on the day of the examples. */
export async function commandOutput(line: string): Promise<string> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    today: () => docsDate,
  };
  const code = await run(line.split(" "), streams);
  if (code === 2) throw new Error(`change-logic ${line} ended with 2:\n${err.join("")}`);
  return out.join("");
}

/** The command's drawing of a plan: what `render` writes to an .svg file. */
function drawing(path: string): string {
  const { value } = readPlan(readRepoFile(path), { file: path });
  if (!value) throw new Error(`${path} gave no plan.`);
  const model = createModel(value);
  const covered = coverage(model, { date: docsDate });
  const { findings } = validate(model, { date: docsDate, coverage: covered });
  return renderSvg(layoutColumns(createScene(model, { coverage: covered, findings })));
}
