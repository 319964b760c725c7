/** The languages in which change-logic speaks. */
export const languages = ["sv", "en"] as const;

/** A language in which change-logic speaks. */
export type Language = (typeof languages)[number];

/** The same text in every language; a missing language does not compile. */
export type Localized = Readonly<Record<Language, string>>;

/** Text as a catalogue may hold it: in one language, or in several. */
export type LocalText = string | { readonly sv: string; readonly en: string };

/** Returns the text in `language`; a text that is held in one language only is returned as it is. */
export function localText(text: LocalText, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** Reads a language tag such as `sv`, `sv-SE` or `en_GB`; undefined if change-logic does not speak it. */
export function toLanguage(tag: string | undefined): Language | undefined {
  const base = tag?.trim().toLowerCase().split(/[-_]/u)[0];
  return languages.find((language) => language === base);
}
