import { Composer, type CST, type Document, isScalar, Lexer, Parser } from "yaml";
import { FindingList } from "./finding-list.js";
import { mostYamlTokens, type ReadLimits } from "./limits.js";
import type { Place } from "./source.js";
import type { SourceNode } from "./source-node.js";
import { diagnoseYaml, isSwarming } from "./yaml-diagnosis.js";
import { readYamlNodes } from "./yaml-nodes.js";
import { hasTabs, type Tabs, tabsFrom } from "./yaml-tabs.js";

type PlaceAt = (start: number, end: number) => Place;

/** What the yaml library says a problem is about: an offset, a stretch, or a token. */
type ProblemAt =
  | number
  | readonly [start: number, end: number, ...rest: number[]]
  | { offset: number; source?: unknown };

type TellProblem = (at: ProblemAt, code: string, message: string) => void;

/**
 * Parses YAML 1.2 (core schema) into nodes with places. Nesting and size are bounded while the text is split into tokens,
 * before anything recursive is built; aliases share their node, and what they would expand to is counted. Of several
 * documents the first with any content is read. Undefined when the text holds nothing, or was over a limit.
 */
export function parseYaml(
  text: string,
  limits: ReadLimits,
  placeAt: PlaceAt,
  findings: FindingList,
): SourceNode | undefined {
  const mostTokens = mostYamlTokens(limits);
  if (hasMoreTokens(text, mostTokens)) {
    findings.add("too-many-parts", () => ({ args: { limit: mostTokens }, place: placeAt(0, 0) }));
    return undefined;
  }
  const tabs = hasTabs(text) ? findTabs(text, limits, placeAt) : undefined;
  if (tabs) {
    const { sv, en, start, end } = tabs;
    findings.add("invalid-syntax", () => ({ args: { format: "YAML", sv, en }, place: placeAt(start, end) }));
    findings.cover(placeAt(start, end));
  }
  const document = composeText(tabs?.text ?? text, limits, placeAt, findings);
  return document?.contents ? readYamlNodes(document.contents, limits, placeAt, findings) : undefined;
}

/** Splitting into tokens is the cheap part; the rest takes about five times as long. */
function hasMoreTokens(text: string, most: number): boolean {
  // There are never more than one and a half tokens to a character.
  if (text.length * 2 <= most) return false;
  let count = 0;
  for (const _ of new Lexer().lex(text)) {
    count++;
    if (count > most) return true;
  }
  return false;
}

/** The lines that are wrongly indented with tabs, if there are any. */
function findTabs(text: string, limits: ReadLimits, placeAt: PlaceAt): Tabs | undefined {
  let first: number | undefined;
  compose(text, limits, placeAt, new FindingList(), (at, code) => {
    if (first !== undefined) return;
    const [start] = stretchOf(at);
    if (code === "TAB_AS_INDENT") first = start;
    // Within brackets the parser says that they end too early.
    if (code !== "BAD_INDENT") return;
    const before = /\s*$/u.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? "";
    const after = /^\s*/u.exec(text.slice(start, start + 100))?.[0] ?? "";
    const indent = /\n *(?=\t)/u.exec(before + after);
    if (indent) first = start - before.length + indent.index + indent[0].length;
  });
  return first === undefined ? undefined : tabsFrom(first, text, placeAt);
}

/** Composes the text, and tells of its problems: one for each line, with the most likely cause. */
function composeText(
  text: string,
  limits: ReadLimits,
  placeAt: PlaceAt,
  findings: FindingList,
): Document.Parsed | undefined {
  return compose(text, limits, placeAt, findings, (at, code, message) => {
    const [start, end] = stretchOf(at);
    const isOneOfMany = isSwarming(code);
    const first = placeAt(start, start);
    if (isOneOfMany && findings.isCovered(first)) return;
    findings.add("invalid-syntax", () => {
      const { sv, en, ...told } = diagnoseYaml(code, message, start, end, text);
      const place = placeAt(told.start, told.end);
      if (isOneOfMany) {
        const isTold = findings.isCovered(place);
        for (const each of [first, place, placeAt(Math.max(start, end - 1), end)]) findings.cover(each);
        if (isTold) return undefined;
      }
      return { args: { format: "YAML", sv, en }, place };
    });
  });
}

function compose(
  text: string,
  limits: ReadLimits,
  placeAt: PlaceAt,
  findings: FindingList,
  problem: TellProblem,
): Document.Parsed | undefined {
  const composer = createComposer(problem);
  const parser = new Parser();
  let composed: Document.Parsed | undefined;
  // Takes the documents one at a time; false when the rest need not be read.
  const take = (tokens: Iterable<CST.Token>): boolean => {
    for (const token of tokens) {
      if (token.type === "error") problem(token, "UNEXPECTED_TOKEN", "");
      else if (token.type === "doc-end") {
        if (!composed) problem(token, "UNEXPECTED_TOKEN", "");
      } else if (token.type !== "document" || !composed?.contents || isEmpty(composed)) {
        for (const document of composer.next(token)) composed = document as Document.Parsed;
        if (token.type === "document") for (const document of composer.end()) composed = document as Document.Parsed;
      } else if (token.value !== undefined) {
        findings.add("several-documents", () => ({ args: {}, place: placeAt(token.offset, token.offset + 1) }));
        return false;
      }
    }
    return true;
  };
  for (const lexeme of new Lexer().lex(text)) {
    // The stack holds the document and each open collection; a scalar in the making adds one. What is but one too deep
    // is told when the nodes are read.
    if (parser.stack.length > limits.depth + 4) {
      const { offset } = parser;
      findings.add("too-deep", () => ({ args: { limit: limits.depth }, place: placeAt(offset, offset + 1) }));
      return undefined;
    }
    if (!take(parser.next(lexeme))) return composed;
  }
  take(parser.end());
  return composed;
}

const isEmpty = (document: Document.Parsed): boolean =>
  isScalar(document.contents) && document.contents.value === null && document.contents.source === "";

/** A composer that tells its problems as they come, and makes no error objects: a million of them fill the memory. */
function createComposer(problem: TellProblem): Composer {
  const options = { version: "1.2", schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: false } as const;
  // The yaml library has no public way to hear of problems one by one; a test holds that this one works.
  return Object.assign(new Composer({ ...options, strict: true }), { onError: problem });
}

function stretchOf(at: ProblemAt): [start: number, end: number] {
  if (typeof at === "number") return [at, at + 1];
  if ("offset" in at) return [at.offset, at.offset + (typeof at.source === "string" ? at.source.length : 1)];
  return [at[0], at[1]];
}
