import {
  escapeTerminal,
  type Finding,
  formatFinding,
  type Language,
  localText,
  type Rule,
  ruleUrl,
  type Severity,
} from "change-logic";
import type { VFile } from "vfile";
import type { Block } from "./find-blocks.js";
import { type Folders, pathFrom } from "./plan-files.js";
import { phrases } from "./words.js";

type Position = NonNullable<Block["node"]["position"]>;

/** Something to say about a block, with its place in the document. */
export interface BlockMessage {
  readonly reason: string;
  readonly severity: Severity;
  readonly ruleId: string;
  readonly place: Position | undefined;
  readonly url?: string;
  /** The place in the plan's own file, when that is another: `plans/a.change.yaml:12:3`. */
  readonly note?: string;
}

/** What messages about findings are made with. */
export interface MessageContext {
  readonly folders: Folders;
  /** The document's lines, for places in it. */
  readonly lines: readonly string[];
  readonly lang: Language;
  readonly rules: readonly Rule[];
}

/** The lines of a text, as Markdown counts them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/u);

/** Findings as messages: where the plan stands in the document itself, at the very line; else at the link, with the file's place. */
export function findingMessages(findings: readonly Finding[], block: Block, context: MessageContext): BlockMessage[] {
  const { folders, lang, rules } = context;
  const placeOf = placesInBlock(block, context.lines);
  return findings.map((finding) => {
    const { place, rule, severity } = finding;
    const isTooLarge = rule === "too-large" || rule === "too-many-parts";
    const said = isTooLarge ? localText(phrases.fileTooLarge(), lang) : formatFinding(finding, { lang, rules });
    const reason = escapeTerminal(said);
    const url = ruleUrl(rule);
    const common = { severity, ruleId: rule, ...(url === undefined ? {} : { url }) };
    if (place?.file === undefined || place.file === folders.file) return { ...common, reason, place: placeOf(finding) };
    const { line, column } = place.start;
    const note = escapeTerminal(`${pathFrom(folders.root, place.file)}:${line}:${column}`);
    return { ...common, reason: `${reason} (${note})`, place: block.node.position, note };
  });
}

/** Gives the places of findings in the plan of a fence, counted in the document. The plan is taken apart once for all. */
function placesInBlock({ node }: Block, outer: readonly string[]): (finding: Finding) => Position | undefined {
  const at = node.position;
  if (at === undefined || node.type !== "code") return () => at;
  const inner = linesOf(node.value);
  const point = ({ line, column }: { line: number; column: number }): Position["start"] => {
    const own = inner[line - 1] ?? "";
    // The plan begins on the line after the fence; in a list or a quotation its lines have something before them.
    const whole = outer[at.start.line + line - 1] ?? "";
    const before = whole.endsWith(own) ? whole.length - own.length : 0;
    return { line: at.start.line + line, column: column + before };
  };
  return ({ place }) => (place === undefined ? at : { start: point(place.start), end: point(place.end) });
}

/** Adds a message to a file. Errors are fatal in the sense of linters: the document was processed, and should be mended. */
export function addMessage(file: VFile, { reason, severity, ruleId, place, url, note }: BlockMessage): void {
  const message = file.message(reason, { place, ruleId, source: "change-logic" });
  message.fatal = severity === "error" ? true : severity === "warn" ? false : undefined;
  if (url !== undefined) message.url = url;
  if (note !== undefined) message.note = note;
}
