import type { Language } from "../../packages/model/src/index.js";

/** How the files of a language end, before what says their kind: English is the plain one. */
export const ending = (lang: Language): string => (lang === "en" ? "" : `.${lang}`);

/** A page of docs/rules in one language, by its name without an ending: a rule's id, `README`, `handbook`. */
export const pageFile = (name: string, lang: Language): string => `${name}${ending(lang)}.md`;

/** The other language's page, as a link to it. */
export const otherLanguage = (name: string, lang: Language): string =>
  lang === "sv" ? `[In English](${pageFile(name, "en")})` : `[På svenska](${pageFile(name, "sv")})`;

/** A place in a page that links lead to: a heading's own name differs from one reader of Markdown to another. */
export const anchor = (name: string): string => `<a id="${name}"></a>`;
