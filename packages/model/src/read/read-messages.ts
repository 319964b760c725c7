import type { Finding, FindingArguments, MessageTable, Severity } from "../finding.js";
import type { Language } from "../language.js";
import type { Place } from "./source.js";

const list = (value: unknown, or: string): string => {
  const words = Array.isArray(value) ? value.map(String) : [String(value ?? "")];
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1)}`;
};

/** Names of the shapes that a value may be asked to have. */
const shapes: Record<Language, Record<string, string>> = {
  sv: { text: "text", number: "ett tal", flag: "true eller false", list: "en lista", mapping: "nycklar med värden", amount: "ett tal eller en text" },
  en: { text: "text", number: "a number", flag: "true or false", list: "a list", mapping: "keys with values", amount: "a number or text" },
};

const shape = (language: Language, name: unknown) => shapes[language][String(name)] ?? String(name);
const meant = (language: Language, suggestion: unknown) =>
  suggestion === undefined ? "" : language === "sv" ? ` Menade du ”${suggestion}”?` : ` Did you mean “${suggestion}”?`;

interface ReadMessage extends MessageTable {
  readonly severity: Severity;
}

const error = (sv: MessageTable["sv"], en: MessageTable["en"]): ReadMessage => ({ severity: "error", sv, en });
const warn = (sv: MessageTable["sv"], en: MessageTable["en"]): ReadMessage => ({ severity: "warn", sv, en });

/** What reading can find, and how it is said. The keys are the `rule` of findings whose stage is `read`. */
export const readMessages = {
  "empty-file": error(
    () => "Filen är tom. Börja med `changeLogic: 1`, eller skriv en startplan med `change-logic init`.",
    () => "The file is empty. Begin with `changeLogic: 1`, or write a starter plan with `change-logic init`.",
  ),
  "binary-file": error(
    () => "Filen är inte text. En plan skrivs som YAML eller JSON i UTF-8.",
    () => "The file is not text. A plan is written as YAML or JSON in UTF-8.",
  ),
  "not-a-mapping": error(
    (a) => `Här väntades nycklar med värden, som \`${a.example}\`, men filen innehåller något annat.`,
    (a) => `Keys with values were expected here, such as \`${a.example}\`, but the file holds something else.`,
  ),
  "wrong-document": error(
    (a) => `Det här är inte ${a.wanted === "plan" ? "en plan" : a.wanted === "catalog" ? "en strategikatalog" : "en portfölj"}, utan ${a.found === "plan" ? "en plan" : a.found === "catalog" ? "en strategikatalog: ange den med --strategy" : "en portfölj"}.`,
    (a) => `This is not a ${a.wanted === "catalog" ? "catalogue" : a.wanted}, but a ${a.found === "catalog" ? "catalogue: give it with --strategy" : a.found}.`,
  ),
  "too-large": error(
    (a) => `Filen är för stor: ${a.size} tecken, och gränsen är ${a.limit}. Dela upp planen, eller höj gränsen med --max-size.`,
    (a) => `The file is too large: ${a.size} characters, and the limit is ${a.limit}. Split the plan, or raise the limit with --max-size.`,
  ),
  "too-deep": error(
    (a) => `Texten är nästlad djupare än ${a.limit} nivåer. En plan behöver inte fler än tio: leta efter en parentes eller en indragning för mycket.`,
    (a) => `The text is nested deeper than ${a.limit} levels. A plan needs no more than ten: look for one bracket or indentation too many.`,
  ),
  "too-many-aliases": error(
    (a) => `Filens alias (*namn) växer till mer än ${a.limit} värden. Skriv ut innehållet i stället för att hänvisa till det.`,
    (a) => `The file's aliases (*name) grow to more than ${a.limit} values. Write the content out instead of referring to it.`,
  ),
  "unknown-alias": error(
    (a) => `Aliaset *${a.name} hänvisar till ett ankare (&${a.name}) som inte finns före det.`,
    (a) => `The alias *${a.name} refers to an anchor (&${a.name}) that does not stand before it.`,
  ),
  "merge-key": error(
    () => "Sammanslagning med `<<` stöds inte. Skriv ut nycklarna där de hör hemma.",
    () => "Merging with `<<` is not supported. Write the keys out where they belong.",
  ),
  "invalid-syntax": error(
    (a) => `Texten går inte att läsa som ${a.format} här: ${a.sv}`,
    (a) => `The text cannot be read as ${a.format} here: ${a.en}`,
  ),
  "several-documents": error(
    () => "Filen innehåller flera dokument (`---`). Bara det första läses: lägg varje plan i en egen fil.",
    () => "The file holds several documents (`---`). Only the first is read: put each plan in a file of its own.",
  ),
  "duplicate-key": error(
    (a) => `Nyckeln ”${a.key}” står två gånger. Den första gäller: byt namn på den andra eller ta bort den.`,
    (a) => `The key “${a.key}” stands twice. The first one counts: rename the second one or take it away.`,
  ),
  "missing-version": error(
    (a) => `Formatets version saknas. Skriv \`${a.key}: 1\` överst.`,
    (a) => `The version of the format is missing. Write \`${a.key}: 1\` at the top.`,
  ),
  "newer-version": error(
    (a) => `\`${a.key}: ${a.version}\` är gjord för en nyare version av change-logic. Uppdatera programmet; tills dess läses filen så långt det går.`,
    (a) => `\`${a.key}: ${a.version}\` is made for a newer version of change-logic. Update the program; until then the file is read as far as it goes.`,
  ),
  "unknown-version": error(
    (a) => `\`${a.key}: ${a.version}\` är ingen version av formatet. Skriv \`${a.key}: 1\`.`,
    (a) => `\`${a.key}: ${a.version}\` is no version of the format. Write \`${a.key}: 1\`.`,
  ),
  "unknown-key": error(
    (a) => `Nyckeln ”${a.key}” finns inte i formatet.${meant("sv", a.suggestion)} Egna nycklar börjar med x-.`,
    (a) => `The key “${a.key}” is not in the format.${meant("en", a.suggestion)} Keys of your own begin with x-.`,
  ),
  "missing-field": error(
    (a) => `”${a.key}” saknas här.`,
    (a) => `“${a.key}” is missing here.`,
  ),
  "wrong-type": error(
    (a) => `”${a.key}” ska vara ${shape("sv", a.expected)}.`,
    (a) => `“${a.key}” should be ${shape("en", a.expected)}.`,
  ),
  "expected-list": error(
    (a) => `”${a.key}” ska vara en lista. Skriv \`[…]\`, eller en rad med \`- \` för varje värde. Det som står här läses som en lista med ett värde.`,
    (a) => `“${a.key}” should be a list. Write \`[…]\`, or a line with \`- \` for each value. What stands here is read as a list of one.`,
  ),
  "empty-entry": warn(
    (a) => `Listan ”${a.key}” har en tom rad. Fyll i den eller ta bort den.`,
    (a) => `The list “${a.key}” has an empty entry. Fill it in or take it away.`,
  ),
  "wrong-value": error(
    (a) => `”${a.key}” kan inte vara ”${a.found}”.${meant("sv", a.suggestion)} Det kan vara ${list(a.allowed, "eller")}.`,
    (a) => `“${a.key}” cannot be “${a.found}”.${meant("en", a.suggestion)} It can be ${list(a.allowed, "or")}.`,
  ),
  "invalid-date": error(
    (a) => `”${a.found}” är inget datum. Skriv år, år-månad eller år-månad-dag: 2028, 2028-12 eller 2028-12-31.`,
    (a) => `“${a.found}” is not a date. Write year, year-month or year-month-day: 2028, 2028-12 or 2028-12-31.`,
  ),
  "invalid-period": error(
    (a) => `”${a.found}” är ingen period. Skriv start/slut, som 2026-01/2028-12, eller 2026-01/.. utan slut; slutet kan inte komma före starten.`,
    (a) => `“${a.found}” is not a period. Write start/end, such as 2026-01/2028-12, or 2026-01/.. without an end; the end cannot come before the start.`,
  ),
  "invalid-id": error(
    (a) =>
      a.found === "__proto__"
        ? "”__proto__” kan inte vara ett id: namnet är upptaget i JavaScript. Välj ett annat."
        : `”${a.found}” kan inte vara ett id. Ett id börjar med ${a.digits ? "en bokstav, en siffra" : "en bokstav"} eller _, har högst 100 tecken och inget av / # @ , eller citattecken.`,
    (a) =>
      a.found === "__proto__"
        ? "“__proto__” cannot be an id: JavaScript has taken the name. Choose another one."
        : `“${a.found}” cannot be an id. An id begins with a letter${a.digits ? ", a digit" : ""} or _, has at most 100 characters and none of / # @ , or quotes.`,
  ),
  "duplicate-item": error(
    (a) => `Id:t ”${a.found}” finns redan i katalogen. Mål och perspektiv måste ha olika id:n.`,
    (a) => `The id “${a.found}” is in the catalogue already. Items and perspectives must have different ids.`,
  ),
} as const satisfies Record<string, ReadMessage>;

/** A kind of problem that reading can find. */
export type ReadRule = keyof typeof readMessages;

/** Makes a finding of the reading stage. */
export function readFinding(rule: ReadRule, args: FindingArguments, place: Place | undefined, subjects: readonly string[] = []): Finding {
  return {
    rule,
    severity: readMessages[rule].severity,
    stage: "read",
    args,
    subjects,
    cause: "direct",
    ...(place ? { place } : {}),
  };
}
