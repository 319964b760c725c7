import { type FindingArguments, type Language, type Localized, type LocalText, localText } from "@change-logic/model";
import { one } from "../text/kind-names.js";
import { type Named, name, nameFirst, quote, titleIn } from "../text/naming.js";
import type { DeclaredRule } from "./declared-rule-schema.js";

/** What stands in the place of `{…}` in a message. */
export const placeholders = ["name", "id", "title", "kind", "owner"] as const;

/** What a message of a declared rule is made of. */
export type DeclaredArgs = Named & {
  /** The owner, in words for people. */
  readonly owner: string | undefined;
} & FindingArguments;

const placeholder = /\{\s*([\p{L}\p{N}_.-]{1,100})\s*\}/gu;

/** The names within braces in a text, in order. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, found = ""]) => found);

/** What is left out is said by the summary, and that by the id. */
export function summaryOf({ id, summary }: DeclaredRule): Localized {
  const given = summary ?? id;
  return { sv: localText(given, "sv"), en: localText(given, "en") };
}

/** The message of a finding, in one language. */
export function messageOf(rule: DeclaredRule, args: DeclaredArgs, language: Language): string {
  return rule.message === undefined
    ? defaultMessage(rule, args, language)
    : filled(localText(rule.message as LocalText, language), args, language);
}

function defaultMessage(rule: DeclaredRule, args: DeclaredArgs, language: Language): string {
  const summary = quote(summaryOf(rule)[language].trim().replace(/\.$/u, ""), language);
  return language === "sv"
    ? `${nameFirst(args, "sv")} uppfyller inte regeln ${summary}.`
    : `${nameFirst(args, "en")} does not meet the rule ${summary}.`;
}

/** The text with its placeholders filled in; what is filled in is not looked at again. */
function filled(text: string, args: DeclaredArgs, language: Language): string {
  return text.replace(placeholder, (whole, found: string, at: number) => {
    const isFirst = /(?:^|[.!?]\s+)$/u.test(text.slice(Math.max(0, at - 10), at));
    return fillingFor(found, args, language, isFirst) ?? whole;
  });
}

function fillingFor(found: string, args: DeclaredArgs, language: Language, isFirst: boolean): string | undefined {
  switch (found) {
    case "name":
      return isFirst ? nameFirst(args, language) : name(args, language);
    case "id":
      return args.id;
    case "title":
      return titleIn(args.title, language) || args.id;
    case "kind":
      return one(args.kind, language);
    case "owner":
      return args.owner === undefined ? nobody[language] : titleIn(args.owner, language);
    default:
      return undefined;
  }
}

const nobody: Localized = { sv: "ingen", en: "nobody" };
