import type { Localized } from "../language.js";
import { shortened } from "../text/shortened.js";
import { fieldSynonyms } from "../words/field-words.js";
import { explainYaml } from "./yaml-problems.js";

/** What a problem of the yaml library most likely comes from, and where that stands. */
export interface Diagnosis extends Localized {
  readonly start: number;
  readonly end: number;
}

/** How far around a problem the text is looked at. */
const reach = 1000;

/** Problems that come of one slip come in swarms: one is told for each line. Others (a tag, an escape) stand alone. */
const swarming: ReadonlySet<string> = new Set([
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "BLOCK_IN_FLOW",
  "MISSING_CHAR",
  "MULTILINE_IMPLICIT_KEY",
  "TAB_AS_INDENT",
  "UNEXPECTED_TOKEN",
]);

export const isSwarming = (code: string): boolean => swarming.has(code);

/** The most likely cause of a problem, looked for in the text around it. */
export function diagnoseYaml(code: string, message: string, start: number, end: number, text: string): Diagnosis {
  const found = causes[code]?.({ message, start, end, text });
  return found ?? { start, end, ...explainYaml(code) };
}

interface Problem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Cause = (problem: Problem) => Diagnosis | undefined;

const causes: Readonly<Record<string, Cause>> = {
  BAD_INDENT: ({ message, start, text }) => {
    const bracket = /end with a ([\]}])$/u.exec(message)?.[1];
    if (bracket !== undefined) return missingBracket(bracket, start, text);
    const at = start + (/^ */u.exec(text.slice(start, start + reach))?.[0].length ?? 0);
    return { start: at, end: at + 1, ...explainYaml("BAD_INDENT") };
  },
  BAD_SCALAR_START: ({ start, text }) => {
    const character = text[start] ?? "";
    return {
      start,
      end: start + 1,
      sv: `ett värde kan inte börja med ”${character}”. Sätt citattecken runt värdet.`,
      en: `a value cannot begin with “${character}”. Put quotes around the value.`,
    };
  },
  BLOCK_AS_IMPLICIT_KEY: ({ start, end, text }) => keyTooMany(start, end, text),
  BLOCK_IN_FLOW: ({ start, end, text }) =>
    /^-\s/u.test(text.slice(start, start + 2)) ? undefined : keyTooMany(start, end, text),
  MULTILINE_IMPLICIT_KEY: ({ start, end, text }) => {
    const before = lineBefore(start, text);
    // A key by itself, not a value that went on.
    if (/^(?:.*[{,])?[\s-]*$/u.test(before)) return firstLineOfKey(start, text);
    return keyTooMany(start, end, text);
  },
  MISSING_CHAR: ({ message, start, end, text }) => {
    const quote = /closing (["'])quote/u.exec(message)?.[1];
    if (quote !== undefined) return missingQuote(quote, start, text);
    const bracket = /end with a ([\]}])$/u.exec(message)?.[1];
    if (bracket !== undefined) return missingBracket(bracket, start, text);
    if (message.startsWith("Missing ,")) return missingComma(start, text);
    if (message.startsWith("Implicit map keys")) return firstLineOfKey(start, text);
    if (message.startsWith("Comments")) {
      return {
        start,
        end,
        sv: "det ska vara ett mellanslag före #. Sätt citattecken runt text som innehåller #.",
        en: "there should be a space before #. Put quotes around text that holds #.",
      };
    }
    if (message.startsWith("Sequence item")) {
      return {
        start,
        end,
        sv: "ett streck saknas: raderna före är en lista med streck.",
        en: "a dash is missing: the lines before are a list with dashes.",
      };
    }
    return message.includes("space")
      ? { start, end, sv: "ett mellanslag saknas.", en: "a space is missing." }
      : undefined;
  },
  UNEXPECTED_TOKEN: ({ start, end, text }) => unexpected(start, end, text),
};

/** Something that is followed by a colon stands where a value already stood. */
function keyTooMany(start: number, end: number, text: string): Diagnosis | undefined {
  const rest = text.slice(start, start + reach);
  const colon = colonIn(rest);
  if (colon === -1) return undefined;
  const before = rest.slice(0, colon);
  const key = lastWord(before);
  const at = start + before.trimEnd().length - key.length;
  const isFurtherDown = before.includes("\n");
  const isFlow = isWithinFlow(start, text);
  if (isFlow && before.trim() !== key) {
    if (isFurtherDown || isField(key)) return commaBefore(key, at);
    return {
      start: at,
      end: at + key.length,
      sv: `saknas ett kommatecken före ”${shortened(key)}”? Om kolonet hör till texten: sätt citattecken runt den.`,
      en: `is a comma missing before “${shortened(key)}”? If the colon belongs to the text: put quotes around it.`,
    };
  }
  if (!isFlow && isFurtherDown) {
    return {
      start: at,
      end: at + key.length,
      sv: "raden är indragen för långt (eller så saknas något på raden före).",
      en: "the line is indented too far (or something is missing on the line before).",
    };
  }
  const newline = rest.search(/\r?\n/u);
  return { start, end: newline === -1 ? end : start + newline, ...explainYaml("BLOCK_AS_IMPLICIT_KEY") };
}

/** A key that goes over several lines, or has no colon. */
function firstLineOfKey(start: number, text: string): Diagnosis | undefined {
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + reach))?.[0].trimEnd() ?? "";
  const joined = /^[^\s:"']+:(?=\S)/u.exec(line)?.[0];
  if (joined !== undefined) {
    return {
      start,
      end: start + joined.length,
      sv: "det ska vara ett mellanslag efter kolonet.",
      en: "there should be a space after the colon.",
    };
  }
  const word = /^\S+/u.exec(line)?.[0];
  if (word === undefined || /^["'[{]/u.test(word)) return undefined;
  const key = isField(word) ? word : line;
  return {
    start,
    end: start + key.length,
    sv: `saknas ett kolon efter ”${shortened(key)}”?`,
    en: `is a colon missing after “${shortened(key)}”?`,
  };
}

function unexpected(start: number, end: number, text: string): Diagnosis | undefined {
  const rest = text.slice(start, start + reach);
  const closing = /^[\]}]/u.exec(rest)?.[0];
  if (closing !== undefined) {
    const opening = closing === "]" ? "[" : "{";
    return {
      start,
      end: start + 1,
      sv: `här står ett ${closing} för mycket, eller så saknas ett ${opening} före det.`,
      en: `there is one ${closing} too many here, or a ${opening} is missing before it.`,
    };
  }
  if (rest.startsWith(",")) {
    return { start, end: start + 1, sv: "här står ett kommatecken för mycket.", en: "there is a comma too many here." };
  }
  const previous =
    text
      .slice(Math.max(0, start - reach), start)
      .trimEnd()
      .at(-1) ?? "";
  if (!/["'\]}]/u.test(previous)) return undefined;
  const line = /^[^\r\n]*/u.exec(rest)?.[0] ?? "";
  const key = /^[^\s,:[\]{}]+(?=\s*:(?:\s|$))/u.exec(line)?.[0];
  const isQuoted = /^["']/u.test(rest);
  if (isWithinFlow(start, text) && (key !== undefined || isQuoted || /[\]}]/u.test(previous))) {
    return commaBefore(key ?? /^(?:"[^"]*"|'[^']*'|[^\s,[\]{}]+)/u.exec(line)?.[0] ?? line, start);
  }
  if (key !== undefined) {
    const isOnOwnLine = lineBefore(start, text).trim() === "";
    return {
      start,
      end: start + key.length,
      ...(isOnOwnLine
        ? {
            sv: "raden är indragen för långt (eller så saknas något på raden före).",
            en: "the line is indented too far (or something is missing on the line before).",
          }
        : {
            sv: `det står mer på raden efter värdet. Sätt ”${shortened(key)}” på en egen rad.`,
            en: `there is more on the line after the value. Put “${shortened(key)}” on a line of its own.`,
          }),
    };
  }
  if (/["']/u.test(previous)) {
    return {
      start,
      end,
      sv: "det står mer efter det avslutande citattecknet. Ta bort citattecknen, eller sätt dem runt hela texten.",
      en: "there is more after the closing quote. Take the quotes away, or put them around the whole text.",
    };
  }
  return undefined;
}

function missingComma(start: number, text: string): Diagnosis | undefined {
  const word = /^[^\s,:[\]{}]+/u.exec(text.slice(start, start + reach))?.[0];
  return word === undefined ? undefined : commaBefore(word, start);
}

const commaBefore = (word: string, start: number): Diagnosis => ({
  start,
  end: start + word.length,
  sv: `saknas ett kommatecken före ”${shortened(word)}”?`,
  en: `is a comma missing before “${shortened(word)}”?`,
});

/** A bracket that is not closed: told where the text that it should have closed ends. */
function missingBracket(bracket: string, start: number, text: string): Diagnosis {
  const end = Math.max(0, start - reach) + text.slice(Math.max(0, start - reach), start).trimEnd().length;
  return {
    start: Math.max(0, end - 1),
    end,
    sv: `ett avslutande ${bracket} saknas, eller så är raderna efter indragna för lite.`,
    en: `a closing ${bracket} is missing, or the lines that follow are not indented enough.`,
  };
}

function missingQuote(quote: string, end: number, text: string): Diagnosis | undefined {
  let start = text.lastIndexOf(quote, end - 1);
  while (quote === '"' && start > 0 && text[start - 1] === "\\") start = text.lastIndexOf(quote, start - 1);
  if (start === -1) return undefined;
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + reach))?.[0] ?? "";
  const curly = /[”“„’‘]/u.exec(line)?.[0];
  const place = { start, end: start + line.trimEnd().length };
  if (curly === undefined) {
    return {
      ...place,
      sv: `texten som börjar här saknar ett avslutande citattecken (${quote}).`,
      en: `the text that begins here has no closing quotation mark (${quote}).`,
    };
  }
  return {
    ...place,
    sv: `texten börjar med ${quote} men slutar inte så: ${curly} är inget rakt citattecken. Skriv ${quote} på båda sidor.`,
    en: `the text begins with ${quote} but does not end so: ${curly} is not a straight quotation mark. Write ${quote} on both sides.`,
  };
}

/** Where the first colon stands that ends a key. */
function colonIn(text: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/u.exec(text)?.[0].length ?? 0;
  const at = text.slice(quoted).search(/:(?=\s|$)/u);
  return at === -1 ? -1 : quoted + at;
}

const lastWord = (text: string): string => /[^\s,[\]{}]*$/u.exec(text.trimEnd())?.[0] ?? "";

const isField = (word: string): boolean => Object.hasOwn(fieldSynonyms, word);

function lineBefore(at: number, text: string): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** Whether a bracket is open at `at`, as far as can be seen from the text before it. */
function isWithinFlow(at: number, text: string): boolean {
  const before = text
    .slice(Math.max(0, at - 2 * reach), at)
    .replace(/"(?:[^"\\\n]|\\.)*"|(?<=[\s[{,])'[^'\n]*'|(?<=\s)#[^\n]*/gu, "");
  let open = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const character = before[index] as string;
    if (character === "]" || character === "}") open--;
    else if ((character === "[" || character === "{") && ++open > 0) return true;
  }
  return false;
}
