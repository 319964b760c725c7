import type { Language } from "../../packages/model/src/index.js";

/** `key: value # en: English`, or `- value # en: English`. */
const translated = /^(?<head>\s*(?:- )*(?:[^\s:#"'{}[\]]+: +)?)(?<value>\S.*?) +# en: (?<english>.*\S)\s*$/u;

/**
 * A fixture as an example in one language: without the comments at its head, and with the wording after `# en:` in place
 * of the Swedish, or without it. Throws, naming `at` and the line, where the English stands beside something else than
 * one plain scalar.
 */
export function exampleText(fixture: string, language: Language, at: string): string {
  return withoutHead(fixture)
    .split("\n")
    .map((line) => {
      if (language === "en" && line === "language: sv") return "language: en";
      if (!line.includes("# en:")) return line;
      const { head = "", value = "", english = "" } = translated.exec(line)?.groups ?? {};
      if (!/^[^{[|>&*!]/u.test(value) || head.trim() === "")
        throw new Error(`${at}: put what has “# en:” on a line of its own: ${line.trim()}`);
      return `${head}${language === "sv" ? value : scalar(english)}`;
    })
    .join("\n");
}

/** Text as a YAML scalar: quoted where it would be read as something else. */
const scalar = (text: string): string =>
  /^[\p{L}\p{N}]/u.test(text) && !/: |:$| #|^(?:true|false|null|yes|no|on|off)$/iu.test(text)
    ? text
    : JSON.stringify(text);

/** A file without the comments at its head. */
export const withoutHead = (text: string): string => text.replace(/^(?:#[^\n]*\n)+/u, "");
