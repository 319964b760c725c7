import type { FindingArguments } from "../finding.js";
import type { Language } from "../language.js";

/** `a, b eller c`. */
export const list = (value: unknown, or: string): string => {
  const words = Array.isArray(value) ? value.map(String) : [String(value ?? "")];
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
};

/** The names that messages give to words of the reader's own; an unknown one stands as it is. */
type Names = Readonly<Record<string, string>>;
export const named = (names: Names, key: unknown): string => names[String(key)] ?? String(key);

/** What a value should be. */
export const shapes: Record<Language, Names> = {
  sv: {
    text: "text",
    number: "ett tal utan mellanslag och med punkt för decimaler, som 1200 eller 0.5",
    flag: "true eller false",
    list: "en lista",
    mapping: "nycklar med värden, inte text eller en lista",
    amount: "ett tal eller en text",
  },
  en: {
    text: "text",
    number: "a number without spaces and with a point for decimals, such as 1200 or 0.5",
    flag: "true or false",
    list: "a list",
    mapping: "keys with values, not text or a list",
    amount: "a number or text",
  },
};

/** The kinds of document. */
export const documents: Record<Language, Names> = {
  sv: { plan: "en plan", catalog: "en strategikatalog", portfolio: "en portfölj" },
  en: { plan: "a plan", catalog: "a catalogue", portfolio: "a portfolio" },
};

/** What to do with a document that was given in another one's place. */
export const whatToDoWith: Record<Language, Names> = {
  sv: {
    plan: "Ange den bland planerna.",
    catalog: "Ange den med --strategy.",
    portfolio: "Ange den där en portfölj ska stå.",
  },
  en: {
    plan: "Give it among the plans.",
    catalog: "Give it with --strategy.",
    portfolio: "Give it where a portfolio should stand.",
  },
};

const idProblems: Record<Language, Names> = {
  sv: {
    reserved: "namnet är upptaget i JavaScript. Välj ett annat.",
    empty: "det är tomt. Skriv ett ord som känns igen, som fler-laddar.",
    length: "det är längre än 100 tecken. Korta det, och skriv resten som titel.",
    space: "det börjar eller slutar med blanksteg. Ta bort dem.",
    character: "det innehåller / # @ , ett citattecken eller ett styrtecken. Använd bindestreck i stället.",
    form: "bokstäver som å, ä och ö är skrivna som två tecken (inte NFC). Skriv om id:t med tangentbordet.",
    start: "det ska börja med en bokstav eller _.",
    startOrDigit: "det ska börja med en bokstav, en siffra eller _.",
  },
  en: {
    reserved: "JavaScript has taken the name. Choose another one.",
    empty: "it is empty. Write a word to know it by, such as more-charging.",
    length: "it is longer than 100 characters. Shorten it, and write the rest as a title.",
    space: "it begins or ends with a space. Take it away.",
    character: "it holds / # @ , a quotation mark or a control character. Use a hyphen instead.",
    form: "letters such as å, ä and ö are written as two characters (not NFC). Type the id again.",
    start: "it should begin with a letter or _.",
    startOrDigit: "it should begin with a letter, a digit or _.",
  },
};
/** What is wrong with an id, and what to do about it. */
export const idProblem = (language: Language, a: FindingArguments): string =>
  named(idProblems[language], a.problem === "start" && a.digits === true ? "startOrDigit" : a.problem);

/** A suggestion, if there is one. */
export const meant = (language: Language, { suggestion }: FindingArguments): string => {
  if (suggestion === undefined) return "";
  return language === "sv" ? ` Menade du ”${suggestion}”?` : ` Did you mean “${suggestion}”?`;
};
