import { readdirSync } from "node:fs";
import { type Language, languages } from "../../packages/model/src/index.js";
import { explainRule } from "../../packages/validate/src/explain/index.js";
import { type Rule, rules } from "../../packages/validate/src/index.js";
import { ruleIndex } from "./rule-index.js";
import { rulePage } from "./rule-page.js";
import { rulePictures } from "./rule-pictures.js";

const root = new URL("../../", import.meta.url);
const folder = "docs/rules/";

/** What every file in docs/rules should hold, by its path from the root: pages, pictures and indexes. */
export async function ruleDocs(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const lang of languages) {
    files.set(`${folder}README${ending(lang)}.md`, ruleIndex(lang));
    for (const rule of rules) for (const [path, text] of await filesOf(rule, lang)) files.set(folder + path, text);
  }
  return files;
}

/** The files that lie in docs/rules, by path from the root: all that are there should be generated. */
export const ruleDocsThere = (): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${folder}${parentPath.endsWith("images") ? "images/" : ""}${name}`)
    .sort();

async function filesOf(rule: Rule, lang: Language): Promise<[string, string][]> {
  const explained = explainRule(rule);
  if (!explained) throw new Error(`There is nothing to read about ${rule.id}.`);
  const pictures = await rulePictures(explained, lang);
  const file = (name: string) => `images/${rule.id}-${name}${ending(lang)}.svg`;
  const placed = pictures && {
    wrong: { ...pictures.wrong, file: file("wrong") },
    right: { ...pictures.right, file: file("right") },
  };
  const drawn = placed ? Object.values(placed).map(({ file: path, svg }): [string, string] => [path, svg]) : [];
  return [[`${rule.id}${ending(lang)}.md`, rulePage(explained, lang, placed)], ...drawn];
}

const ending = (lang: Language): string => (lang === "en" ? "" : `.${lang}`);
