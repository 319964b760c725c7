import { Composer, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser, type ParsedNode, Scalar, type YAMLError, type CST } from "yaml";
import type { Finding } from "../finding.js";
import type { ReadLimits } from "./limits.js";
import type { Parsed } from "./parse-json.js";
import { readFinding } from "./read-messages.js";
import type { Place, SourceEntry, SourceNode } from "./source.js";

type PlaceAt = (start: number, end: number) => Place;

const explanations: Record<string, { sv: string; en: string }> = {
  ALIAS_PROPS: { sv: "ett alias (*namn) kan inte ha egna tillägg.", en: "an alias (*name) cannot have properties of its own." },
  BAD_ALIAS: { sv: "ett alias (*namn) eller ankare (&namn) är felskrivet.", en: "an alias (*name) or anchor (&name) is miswritten." },
  BAD_COLLECTION_TYPE: { sv: "taggen passar inte det som följer.", en: "the tag does not fit what follows." },
  BAD_DIRECTIVE: { sv: "ett okänt direktiv (%).", en: "an unknown directive (%)." },
  BAD_DQ_ESCAPE: { sv: "ett okänt tecken efter \\ inom citattecken. Skriv \\\\ för ett omvänt snedstreck.", en: "an unknown character after \\ in quotes. Write \\\\ for a backslash." },
  BAD_INDENT: { sv: "indragningen stämmer inte med raderna före.", en: "the indentation does not match the lines before." },
  BAD_PROP_ORDER: { sv: "ankare och taggar ska stå före värdet.", en: "anchors and tags should stand before the value." },
  BAD_SCALAR_START: { sv: "ett värde kan inte börja med det här tecknet. Sätt citattecken runt värdet.", en: "a value cannot begin with this character. Put quotes around the value." },
  BLOCK_AS_IMPLICIT_KEY: { sv: "två kolon på samma rad. Sätt citattecken runt värdet om det innehåller ett kolon.", en: "two colons on one line. Put quotes around the value if it holds a colon." },
  BLOCK_IN_FLOW: { sv: "en lista med streck kan inte stå inom [ ] eller { }.", en: "a list with dashes cannot stand within [ ] or { }." },
  KEY_OVER_1024_CHARS: { sv: "nyckeln är för lång.", en: "the key is too long." },
  MISSING_CHAR: { sv: "ett tecken saknas, som ett kolon, ett komma, ett citattecken eller en slutparentes.", en: "a character is missing, such as a colon, a comma, a quotation mark or a closing bracket." },
  MULTILINE_IMPLICIT_KEY: { sv: "en nyckel kan inte gå över flera rader. Saknas ett kolon på raden före?", en: "a key cannot go over several lines. Is a colon missing on the line before?" },
  MULTIPLE_ANCHORS: { sv: "värdet har två ankare (&namn).", en: "the value has two anchors (&name)." },
  MULTIPLE_TAGS: { sv: "värdet har två taggar (!namn).", en: "the value has two tags (!name)." },
  NON_STRING_KEY: { sv: "en nyckel måste vara text.", en: "a key must be text." },
  TAB_AS_INDENT: { sv: "raden är indragen med tabb. YAML vill ha blanksteg.", en: "the line is indented with a tab. YAML wants spaces." },
  TAG_RESOLVE_FAILED: { sv: "taggen (!namn) är okänd. Ta bort den.", en: "the tag (!name) is unknown. Take it away." },
  UNEXPECTED_TOKEN: { sv: "något som inte väntades här. Sätt citattecken runt text som innehåller : # [ ] { } eller citattecken.", en: "something unexpected. Put quotes around text that holds : # [ ] { } or quotes." },
};

/**
 * Parses YAML 1.2 (core schema) into nodes with places. Nesting is bounded while the text is split into tokens, before
 * anything recursive is built; aliases share their node, and what they would expand to is counted.
 */
export function parseYaml(text: string, limits: ReadLimits, placeAt: PlaceAt): Parsed {
  const findings: Finding[] = [];
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The stack holds the document and each open collection; a collection's key or value in the making adds one.
    if (parser.stack.length > limits.depth + 2) {
      return { findings: [readFinding("too-deep", { limit: limits.depth }, placeAt(parser.offset, parser.offset + 1))] };
    }
  }
  tokens.push(...parser.end());
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, uniqueKeys: false, strict: true });
  let document: Document.Parsed | undefined;
  for (const composed of composer.compose(tokens, true, text.length)) {
    if (!document) document = composed;
    else {
      findings.push(readFinding("several-documents", {}, placeAt(composed.range[0], composed.range[0] + 1)));
      break;
    }
  }
  if (!document) return { findings };
  for (const problem of [...document.errors, ...document.warnings]) findings.push(syntaxFinding(problem, placeAt));
  const root = new Reading(limits, placeAt, findings).read(document.contents);
  return { ...(root ? { root } : {}), findings };
}

function syntaxFinding(problem: YAMLError, placeAt: PlaceAt): Finding {
  const [start, end] = problem.pos;
  if (problem.code === "MULTIPLE_DOCS") return readFinding("several-documents", {}, placeAt(start, end));
  const explanation = explanations[problem.code] ?? { sv: "texten är inte YAML.", en: "the text is not YAML." };
  return readFinding("invalid-syntax", { format: "YAML", ...explanation }, placeAt(start, end));
}

/** A node, with what it holds once aliases are expanded. */
interface Measured {
  readonly node: SourceNode;
  readonly values: number;
  /** How many of the values came in by aliases. */
  readonly expanded: number;
  readonly depth: number;
}

/** Turns the composed document into nodes. */
class Reading {
  private readonly anchors = new Map<string, Measured | "open">();
  private stopped = false;

  constructor(
    private readonly limits: ReadLimits,
    private readonly placeAt: PlaceAt,
    private readonly findings: Finding[],
  ) {}

  read(contents: ParsedNode | null): SourceNode | undefined {
    const measured = contents ? this.measure(contents, 0) : undefined;
    return this.stopped ? undefined : measured?.node;
  }

  private measure(node: Node | null, at: number): Measured {
    if (this.stopped || node === null) return { node: emptyAt(at), values: 1, expanded: 0, depth: 1 };
    const [start, end] = node.range ?? [at, at];
    if (isAlias(node)) return this.follow(node.source, start, end);
    if (node.anchor) this.anchors.set(node.anchor, "open");
    const measured = this.measureContent(node, start, end);
    if (node.anchor) this.anchors.set(node.anchor, measured);
    if (measured.expanded > this.limits.aliasValues) this.stop("too-many-aliases", this.limits.aliasValues, start, end);
    else if (measured.depth > this.limits.depth + 1) this.stop("too-deep", this.limits.depth, start, end);
    return measured;
  }

  private measureContent(node: Node, start: number, end: number): Measured {
    let values = 1;
    let expanded = 0;
    let depth = 0;
    const child = (value: Node | null, at: number): SourceNode => {
      const measured = this.measure(value, at);
      values += measured.values;
      expanded += measured.expanded;
      depth = Math.max(depth, measured.depth);
      return measured.node;
    };
    if (isMap(node)) {
      const entries: SourceEntry[] = [];
      const keys = new Set<string>();
      for (const pair of node.items) {
        const key = this.key(pair.key as Node | null, keys);
        const value = child(pair.value as Node | null, key?.keyEnd ?? end);
        if (key) entries.push({ ...key, value });
      }
      return { node: { kind: "mapping", start, end, entries }, values, expanded, depth: depth + 1 };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => child(item as Node | null, end));
      return { node: { kind: "sequence", start, end, items }, values, expanded, depth: depth + 1 };
    }
    const scalar = node as Scalar;
    const source = scalar.source ?? String(scalar.value ?? "");
    const plain = scalar.type === undefined || scalar.type === Scalar.PLAIN;
    const value = plain && (scalar.value === null || typeof scalar.value === "number" || typeof scalar.value === "boolean") ? scalar.value : source;
    return { node: { kind: "scalar", start, end, text: source, value }, values: 1, expanded: 0, depth: 1 };
  }

  private key(node: Node | null, taken: Set<string>): Omit<SourceEntry, "value"> | undefined {
    const [start, end] = node?.range ?? [0, 0];
    if (!isScalar(node)) {
      this.findings.push(readFinding("invalid-syntax", { format: "YAML", ...explanations.NON_STRING_KEY }, this.placeAt(start, end)));
      return undefined;
    }
    const key = node.source ?? String(node.value ?? "");
    if (node.anchor) this.anchors.set(node.anchor, this.measureContent(node, start, end));
    if (key === "<<" && (node.type === undefined || node.type === Scalar.PLAIN)) {
      this.findings.push(readFinding("merge-key", {}, this.placeAt(start, end)));
      return undefined;
    }
    if (taken.has(key)) {
      this.findings.push(readFinding("duplicate-key", { key }, this.placeAt(start, end)));
      return undefined;
    }
    taken.add(key);
    return { key, keyStart: start, keyEnd: end };
  }

  private follow(name: string, start: number, end: number): Measured {
    const target = this.anchors.get(name);
    if (target !== undefined && target !== "open") return { ...target, expanded: target.values };
    this.findings.push(readFinding("unknown-alias", { name }, this.placeAt(start, end)));
    return { node: emptyAt(start), values: 1, expanded: 0, depth: 1 };
  }

  private stop(rule: "too-many-aliases" | "too-deep", limit: number, start: number, end: number): void {
    if (!this.stopped) this.findings.push(readFinding(rule, { limit }, this.placeAt(start, Math.min(end, start + 1))));
    this.stopped = true;
  }
}

const emptyAt = (at: number): SourceNode => ({ kind: "scalar", start: at, end: at, text: "", value: null });
