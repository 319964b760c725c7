import { readdirSync } from "node:fs";
import { type Language, languages } from "../../packages/model/src/index.js";
import type { ExplainedRule } from "../../packages/validate/src/explain/index.js";
import { explainedRules } from "./handbook-order.js";
import { handbookPage } from "./handbook-page.js";
import { ending, pageFile } from "./page-names.js";
import { ruleIndex } from "./rule-index.js";
import { type PagePictures, rulePage } from "./rule-page.js";
import { rulePictures } from "./rule-pictures.js";

const root = new URL("../../", import.meta.url);
const folder = "docs/rules/";

/** What every file in docs/rules should hold, by its path from the root: pages, pictures, indexes and handbooks. */
export async function ruleDocs(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const lang of languages) {
    const pictures = new Map<string, PagePictures>();
    for (const explained of explainedRules()) {
      const { id } = explained.rule;
      const drawn = await picturesOf(explained, lang);
      if (drawn) pictures.set(id, drawn);
      for (const { file, svg } of Object.values(drawn ?? {})) files.set(folder + file, svg);
      files.set(folder + pageFile(id, lang), rulePage(explained, lang, drawn));
    }
    files.set(folder + pageFile("README", lang), ruleIndex(lang));
    files.set(folder + pageFile("handbook", lang), handbookPage(pictures, lang));
  }
  return files;
}

/** The files that lie in docs/rules, by path from the root: all that are there should be generated. */
export const ruleDocsThere = (): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${folder}${parentPath.endsWith("images") ? "images/" : ""}${name}`)
    .sort();

async function picturesOf(explained: ExplainedRule, lang: Language): Promise<PagePictures | undefined> {
  const pictures = await rulePictures(explained, lang);
  if (!pictures) return undefined;
  const file = (name: string) => `images/${explained.rule.id}-${name}${ending(lang)}.svg`;
  return {
    wrong: { ...pictures.wrong, file: file("wrong") },
    right: { ...pictures.right, file: file("right") },
  };
}
