import type { FindingArguments } from "../finding.js";
import type { Language, Localized } from "../language.js";
import { anyId } from "./examples.js";

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
    amount: "ett tal eller en text",
  },
  en: {
    text: "text",
    number: "a number without spaces and with a point for decimals, such as 1200 or 0.5",
    flag: "true or false",
    list: "a list",
    amount: "a number or text",
  },
};

/** The kinds of document. */
export const documents: Record<Language, Names> = {
  sv: {
    plan: "en plan",
    catalog: "en strategikatalog",
    portfolio: "en portfölj",
    config: "en konfiguration",
    knownFindings: "en lista över kända iakttagelser",
    profile: "en profil för diagram",
    theme: "ett tema för diagram",
  },
  en: {
    plan: "a plan",
    catalog: "a catalogue",
    portfolio: "a portfolio",
    config: "a configuration",
    knownFindings: "a list of known findings",
    profile: "a profile for diagrams",
    theme: "a theme for diagrams",
  },
};

/** What to do with a document that was given in another one's place. */
export const whatToDoWith: Record<Language, Names> = {
  sv: {
    plan: "Ange den bland planerna.",
    catalog: "Ange den med --strategy.",
    portfolio: "Ange den där en portfölj ska stå.",
    knownFindings: "Ange den med --known.",
    profile: "Ange den med --profile.",
    theme: "Ange den med --theme.",
  },
  en: {
    plan: "Give it among the plans.",
    catalog: "Give it with --strategy.",
    portfolio: "Give it where a portfolio should stand.",
    knownFindings: "Give it with --known.",
    profile: "Give it with --profile.",
    theme: "Give it with --theme.",
  },
};

const idProblems: Record<Language, Names> = {
  sv: {
    reserved: "namnet är upptaget i JavaScript. Välj ett annat.",
    empty: "det är tomt. Skriv ett ord som känns igen, som fler-laddar.",
    length: "det är längre än 100 tecken. Korta det, och skriv resten som titel.",
    space: "det börjar eller slutar med mellanslag. Ta bort dem.",
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
const idCharacter: Record<Language, (character: unknown) => string> = {
  sv: (character) =>
    `det innehåller ”${character}”. I ett id får / # @ , och citattecken inte finnas. Använd bindestreck i stället.`,
  en: (character) => `it holds “${character}”. An id may not hold / # @ , and quotes. Use a hyphen instead.`,
};

/** What is wrong with an id, and what to do about it. */
export const idProblem = (language: Language, a: FindingArguments): string =>
  a.problem === "character" && a.character !== undefined
    ? idCharacter[language](a.character)
    : named(idProblems[language], a.problem === "start" && a.digits === true ? "startOrDigit" : a.problem);

/** A suggestion, if there is one. */
export const meant = (language: Language, { suggestion }: FindingArguments): string => {
  if (suggestion === undefined) return "";
  return language === "sv" ? ` Menade du ”${suggestion}”?` : ` Did you mean “${suggestion}”?`;
};

/** What a key names that is not just a part of the format. */
const keyNames: Record<Language, Readonly<Record<string, { missing: (key: unknown) => string; help: string }>>> = {
  sv: {
    rule: {
      missing: (key) => `Regeln ”${key}” finns inte`,
      help: " `change-logic rules` visar alla regler.",
    },
    option: {
      missing: (key) => `Regeln har ingen inställning ”${key}”`,
      help: " `change-logic explain <regel>` visar vad som kan ställas in.",
    },
  },
  en: {
    rule: {
      missing: (key) => `There is no rule “${key}”`,
      help: " `change-logic rules` shows all rules.",
    },
    option: {
      missing: (key) => `The rule has no option “${key}”`,
      help: " `change-logic explain <rule>` shows what can be set.",
    },
  },
};

/** That a key is unknown, and what to do about it. */
export const unknownKey = (language: Language, a: FindingArguments): string => {
  const names = keyNames[language][String(a.names)];
  if (names) return `${names.missing(a.key)}.${meant(language, a) || names.help}`;
  const missing =
    language === "sv"
      ? `Nyckeln ”${a.key}” finns inte här i formatet${ofText(a, ", och hoppas över")}.`
      : `The key “${a.key}” does not exist here in the format${ofText(a, ", and is skipped")}.`;
  return `${missing}${unknownKeyHelp(language, a)}`;
};

/** What is said of an unknown key: how it came about, else what was meant, else how to name a key of one's own. */
const unknownKeyHelp = (language: Language, a: FindingArguments): string => {
  const help = hints[language][String(a.hint)]?.(a) ?? meant(language, a);
  if (help !== "") return help;
  return language === "sv" ? " En egen nyckel ska börja med x-." : " A key of your own should begin with x-.";
};

const hints: Record<Language, Readonly<Record<string, (a: FindingArguments) => string>>> = {
  sv: {
    indent: (a) => ` Hör den till ${a.group}? Dra in den två mellanslag.`,
    comma: () => " Sätt citattecken runt texten om kommat hör till den.",
    decimal: (a) => ` Skriv decimaltal med punkt: ${a.number}.`,
    colon: () => " Det ska vara ett mellanslag efter kolonet.",
  },
  en: {
    indent: (a) => ` Does it belong to ${a.group}? Indent it by two spaces.`,
    comma: () => " Put quotes around the text if the comma belongs to it.",
    decimal: (a) => ` Write decimals with a point: ${a.number}.`,
    colon: () => " There should be a space after the colon.",
  },
};

/** An example in the reader's words. */
const exampleIn = (language: Language, example: unknown, id: Localized): string =>
  `\`${String(example).replace(anyId, id[language])}\``;

const ownId: Localized = { sv: "mitt-id", en: "my-id" };
const ownGoal: Localized = { sv: "mal-1", en: "goal-1" };

/** What should stand where something of another type stands. */
export const wrongType = (language: Language, a: FindingArguments): string => {
  const isSwedish = language === "sv";
  if (a.expected === "mapping") {
    const example = a.example === undefined ? undefined : exampleIn(language, a.example, ownId);
    const dashes = a.isList !== true ? "" : isSwedish ? ", utan streck" : ", without dashes";
    const like = example === undefined ? "" : `${isSwedish ? ", till exempel" : ", such as"} ${example}${dashes}`;
    return isSwedish
      ? `Under ”${a.key}” ska det stå nycklar med värden${like}.`
      : `Under “${a.key}” there should be keys with values${like}.`;
  }
  const should = isSwedish
    ? `”${a.key}” ska vara ${named(shapes.sv, a.expected)}.`
    : `“${a.key}” should be ${named(shapes.en, a.expected)}.`;
  if (a.suggestion === undefined) return should;
  return isSwedish
    ? `${should} Menade du ${a.suggestion}, utan citattecken?`
    : `${should} Did you mean ${a.suggestion}, without quotes?`;
};

/** Between which limits a number should be. */
export const outOfRange = (language: Language, { least, most, above }: FindingArguments): string => {
  const sv = language === "sv";
  if (least === undefined)
    return `${above === true ? (sv ? "mindre än" : "less than") : sv ? "högst" : "at most"} ${most}`;
  return `${above === true ? (sv ? "större än" : "more than") : sv ? "minst" : "at least"} ${least}`;
};

/** How to write the list that is wanted. */
export const expectedList = (language: Language, a: FindingArguments): string => {
  const isSwedish = language === "sv";
  if (a.example !== undefined) {
    const example = exampleIn(language, a.example, ownGoal);
    return isSwedish
      ? `”${a.key}” ska vara en lista med streck. Skriv varje post som ${example}.`
      : `“${a.key}” should be a list with dashes. Write each entry as ${example}.`;
  }
  return isSwedish
    ? `”${a.key}” ska vara en lista. Skriv värdet inom [ ], eller på en egen rad som börjar med streck.`
    : `“${a.key}” should be a list. Write the value within [ ], or on a line of its own that begins with a dash.`;
};

/**
 * What is said only where reading goes on past what does not fit. Data written in code (`inCode`) are refused as a whole,
 * and a configuration or a list of known findings (`stops`) is not used until it is mended.
 */
export const ofText = (a: FindingArguments, said: string): string =>
  a.inCode === undefined && a.stops !== true ? said : "";
