import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { Finding } from "../finding.js";
import type { ReadLimits } from "./limits.js";
import { readFinding } from "./read-messages.js";
import type { Place, SourceEntry, SourceNode } from "./source.js";

/** What a text was parsed to. */
export interface Parsed {
  /** Missing when the text holds nothing, or was over a limit. */
  readonly root?: SourceNode;
  readonly findings: readonly Finding[];
}

type PlaceAt = (start: number, end: number) => Place;

const explanations: Record<string, { sv: string; en: string }> = {
  CommentsNotAllowed: { sv: "JSON har inga kommentarer.", en: "JSON has no comments." },
  InvalidCharacter: { sv: "ett tecken som inte hör hemma här.", en: "a character that does not belong here." },
  InvalidEscapeCharacter: { sv: "ett okänt tecken efter \\.", en: "an unknown character after \\." },
  InvalidUnicode: { sv: "\\u ska följas av fyra hexadecimala siffror.", en: "\\u should be followed by four hexadecimal digits." },
  InvalidNumberFormat: { sv: "talet är inte skrivet som JSON vill.", en: "the number is not written as JSON wants it." },
  PropertyNameExpected: { sv: "här väntades en nyckel inom citattecken.", en: "a key in quotes was expected." },
  ValueExpected: { sv: "här väntades ett värde.", en: "a value was expected." },
  ColonExpected: { sv: "här väntades ett kolon.", en: "a colon was expected." },
  CommaExpected: { sv: "här väntades ett komma.", en: "a comma was expected." },
  CloseBraceExpected: { sv: "en slutklammer } saknas.", en: "a closing brace } is missing." },
  CloseBracketExpected: { sv: "en slutparentes ] saknas.", en: "a closing bracket ] is missing." },
  EndOfFileExpected: { sv: "texten fortsätter efter slutet.", en: "the text goes on after its end." },
  UnexpectedEndOfString: { sv: "ett citattecken saknas.", en: "a quotation mark is missing." },
  UnexpectedEndOfNumber: { sv: "talet tar slut för tidigt.", en: "the number ends too early." },
  UnexpectedEndOfComment: { sv: "kommentaren tar aldrig slut.", en: "the comment never ends." },
  InvalidCommentToken: { sv: "JSON har inga kommentarer.", en: "JSON has no comments." },
  InvalidSymbol: { sv: "ett ord som inte är JSON; text ska stå inom citattecken.", en: "a word that is not JSON; text stands in quotes." },
};

type Open =
  | { readonly kind: "mapping"; readonly start: number; readonly entries: SourceEntry[]; readonly keys: Set<string>; key?: { name: string; start: number; end: number; repeated: boolean } }
  | { readonly kind: "sequence"; readonly start: number; readonly items: SourceNode[] };

/** Parses JSON into nodes with places. Keys that stand twice are found; comments and trailing commas are errors. */
export function parseJson(text: string, limits: ReadLimits, placeAt: PlaceAt): Parsed {
  const tooDeep = firstBracketDeeperThan(text, limits.depth);
  if (tooDeep !== undefined) return { findings: [readFinding("too-deep", { limit: limits.depth }, placeAt(tooDeep, tooDeep + 1))] };

  const findings: Finding[] = [];
  const open: Open[] = [];
  let root: SourceNode | undefined;
  const add = (node: SourceNode) => {
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.kind === "sequence") parent.items.push(node);
    else if (parent.key && !parent.key.repeated) parent.entries.push({ key: parent.key.name, keyStart: parent.key.start, keyEnd: parent.key.end, value: node });
  };
  const close = (end: number) => {
    const done = open.pop();
    if (!done) return;
    if (done.kind === "mapping") add({ kind: "mapping", start: done.start, end, entries: done.entries });
    else add({ kind: "sequence", start: done.start, end, items: done.items });
  };
  // The parser steps over white space; a byte order mark is blanked so that it does too.
  const json = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  visit(
    json,
    {
      onObjectBegin: (offset) => void open.push({ kind: "mapping", start: offset, entries: [], keys: new Set() }),
      onArrayBegin: (offset) => void open.push({ kind: "sequence", start: offset, items: [] }),
      onObjectProperty: (name, offset, length) => {
        const mapping = open.at(-1);
        if (mapping?.kind !== "mapping") return;
        const repeated = mapping.keys.has(name);
        if (repeated) findings.push(readFinding("duplicate-key", { key: name }, placeAt(offset, offset + length)));
        mapping.keys.add(name);
        mapping.key = { name, start: offset, end: offset + length, repeated };
      },
      onLiteralValue: (value, offset, length) => {
        const source = typeof value === "string" ? value : json.slice(offset, offset + length);
        add({ kind: "scalar", start: offset, end: offset + length, text: source, value });
      },
      onObjectEnd: (offset, length) => close(offset + length),
      onArrayEnd: (offset, length) => close(offset + length),
      onError: (code: ParseErrorCode, offset, length) => {
        const explanation = explanations[printParseErrorCode(code)] ?? { sv: "texten är inte JSON.", en: "the text is not JSON." };
        findings.push(readFinding("invalid-syntax", { format: "JSON", ...explanation }, placeAt(offset, offset + length)));
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  while (open.length > 0) close(text.length);
  return { ...(root ? { root } : {}), findings };
}

/** Where brackets, outside strings, first nest deeper than `depth`; a scan without recursion. */
function firstBracketDeeperThan(text: string, depth: number): number | undefined {
  let level = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (inString) {
      if (character === 0x5c) at++;
      else if (character === 0x22 || character === 0x0a) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x5b || character === 0x7b) {
      level++;
      if (level > depth) return at;
    } else if (character === 0x5d || character === 0x7d) level = Math.max(0, level - 1);
  }
  return undefined;
}
