import { type ModelPlan, valueFor } from "@change-logic/model";
import { english } from "./en.js";
import { swedish } from "./sv.js";
import type { WordLists } from "./word-lists.js";

const byLanguage = new Map<string, WordLists>([
  ["sv", swedish],
  ["en", english],
]);

/**
 * The word lists of the language that a plan is written in, by its tag or its name; Swedish if it does not say, undefined
 * when there is none.
 */
export function wordListsFor({ data: { language } }: ModelPlan): WordLists | undefined {
  const tag = typeof language === "string" ? language.trim().toLowerCase() : "";
  if (tag === "") return swedish;
  return byLanguage.get(valueFor("language", tag) ?? (tag.split(/[-_]/u)[0] as string));
}
