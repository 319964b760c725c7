import type { FindingArguments } from "../finding.js";
import type { Language } from "../language.js";
import { type ValueWord, valueWords } from "../words/words.js";
import { list, meant } from "./message-parts.js";
import { error, type ReadMessage } from "./read-message.js";

/** What can be wrong in a rule that is declared in a configuration, where each part has the right shape. */
export const ownRuleMessages = {
  "own-rule-id": error(
    (a) =>
      `”${a.found}” kan inte vara namnet på en regel. Skriv med små bokstäver a–z, siffror och bindestreck, som insats-har-period.`,
    (a) =>
      `“${a.found}” cannot be the name of a rule. Write it in lower case a–z, digits and hyphens, such as action-has-period.`,
  ),
  "own-rule-taken": error(
    (a) =>
      a.by === "base"
        ? `Två av konfigurationerna som den här bygger på har var sin regel som heter ”${a.found}”. Byt namn på den ena.`
        : `Det finns redan en regel som heter ”${a.found}”${taken("sv", a)}. Ge den här ett eget namn.`,
    (a) =>
      a.by === "base"
        ? `Two of the configurations that this one extends each have a rule called “${a.found}”. Rename one of them.`
        : `There is a rule called “${a.found}” already${taken("en", a)}. Give this one a name of its own.`,
  ),
  "empty-rule": error(
    (a) =>
      a.key === undefined
        ? `Regeln ”${a.id}” frågar inte efter något. Skriv under \`require\` vad som ska gälla, eller under \`forbid\` vad som inte får gälla.`
        : `Här står inget som regeln ska fråga efter. Skriv under \`${a.key}\` till exempel \`fields: { period: true }\`.`,
    (a) =>
      a.key === undefined
        ? `The rule “${a.id}” asks for nothing. Write under \`require\` what should hold, or under \`forbid\` what may not.`
        : `There is nothing here for the rule to ask for. Write under \`${a.key}\` for example \`fields: { period: true }\`.`,
  ),
  "scope-of-items-only": error(
    (a) =>
      `inScope gäller bara mål i strategier, men regeln gäller ${list(kinds("sv", a), "och")}. Ta bort inScope, eller skriv kind: item.`,
    (a) =>
      `inScope is for goals of strategies only, but the rule is about ${list(kinds("en", a), "and")}. Remove inScope, or write kind: item.`,
  ),
  "unknown-placeholder": error(
    (a) => `{${a.found}} kan inte fyllas i.${braced("sv", a)} Välj mellan ${placeholders(a, "och")}.`,
    (a) => `{${a.found}} cannot be filled in.${braced("en", a)} Choose between ${placeholders(a, "and")}.`,
  ),
  "unknown-field": error(
    (a) =>
      `Fältet ”${a.found}” finns inte på ${list(kinds("sv", a), "eller")}.${meant("sv", a) || " Egna fält börjar med x-."}`,
    (a) =>
      `There is no field “${a.found}” on ${list(kinds("en", a), "or")}.${meant("en", a) || " Fields of your own begin with x-."}`,
  ),
} as const satisfies Record<string, ReadMessage>;

const takers: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    shipped: ", och den följer med change-logic",
    extended: " i det som konfigurationen bygger på",
    above: " ovanför",
  },
  en: { shipped: ", which comes with change-logic", extended: " in what the configuration extends", above: " above" },
};

const taken = (language: Language, { by }: FindingArguments): string => takers[language][String(by)] ?? "";

const braced = (language: Language, { suggestion }: FindingArguments): string =>
  meant(language, { suggestion: suggestion === undefined ? undefined : `{${suggestion}}` });

const placeholders = ({ allowed }: FindingArguments, and: string): string =>
  list(
    (Array.isArray(allowed) ? allowed : []).map((name) => `{${name}}`),
    and,
  );

const nodeKinds: Readonly<Record<string, ValueWord>> = valueWords.nodeKind;

/** Kinds of element in the reader's words; `link` is none of them. */
const kinds = (language: Language, { kinds: given }: FindingArguments): readonly string[] =>
  (Array.isArray(given) ? given : []).map((kind: string) =>
    kind === "link" ? { sv: "länk", en: "link" }[language] : (nodeKinds[kind]?.name[language] ?? kind),
  );
