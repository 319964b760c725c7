import type { Localized } from "../language.js";

/** What the problems that the JSON parser tells of mean for the one who wrote the file. */
const explanations: Readonly<Record<string, Localized>> = {
  InvalidCharacter: {
    sv: "ett tecken hör inte hemma i texten. Radbrytningar och tabbar inom citattecken skrivs \\n och \\t.",
    en: "a character does not belong in the text. Line breaks and tabs in quotes are written \\n and \\t.",
  },
  InvalidEscapeCharacter: {
    sv: "tecknet efter \\ är okänt. Skriv \\\\ för ett omvänt snedstreck.",
    en: "the character after \\ is unknown. Write \\\\ for a backslash.",
  },
  InvalidUnicode: {
    sv: "\\u ska följas av fyra hexadecimala siffror.",
    en: "\\u should be followed by four hexadecimal digits.",
  },
  InvalidNumberFormat: { sv: "talet är inte skrivet som i JSON.", en: "the number is not written as in JSON." },
  PropertyNameExpected: { sv: "här ska stå en nyckel inom citattecken.", en: "a key in quotes should stand here." },
  ValueExpected: { sv: "här ska stå ett värde.", en: "a value should stand here." },
  ColonExpected: { sv: "ett kolon saknas efter nyckeln.", en: "a colon is missing after the key." },
  CommaExpected: { sv: "ett komma saknas.", en: "a comma is missing." },
  CloseBraceExpected: { sv: "ett avslutande } saknas.", en: "a closing } is missing." },
  CloseBracketExpected: { sv: "ett avslutande ] saknas.", en: "a closing ] is missing." },
  EndOfFileExpected: {
    sv: "det står mer efter slutet. Ta bort det.",
    en: "there is more after the end. Take it away.",
  },
  UnexpectedEndOfString: { sv: "ett citattecken saknas.", en: "a quotation mark is missing." },
  UnexpectedEndOfNumber: { sv: "talet tar slut för tidigt.", en: "the number ends too early." },
  InvalidCommentToken: {
    sv: "JSON har inga kommentarer. Ta bort den, eller skriv planen i YAML.",
    en: "JSON has no comments. Take it away, or write the plan in YAML.",
  },
  InvalidSymbol: {
    sv: "ett ord som inte är JSON. Text ska stå inom citattecken.",
    en: "a word that is not JSON. Text should stand in quotes.",
  },
};

/** The problem in words, by the JSON parser's name for it. */
export function explainJson(code: string): Localized {
  return (
    explanations[code] ?? {
      sv: "texten följer inte reglerna för JSON.",
      en: "the text does not follow the rules of JSON.",
    }
  );
}
