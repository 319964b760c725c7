import {
  escapeTerminal,
  type Finding,
  formatFinding,
  type Language,
  type Rule,
  ruleUrl,
  type Severity,
} from "change-logic";
import type { VFile } from "vfile";
import type { Block } from "./find-blocks.js";
import { type Folders, pathFrom } from "./plan-files.js";

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
  /** The document's text, for places in it. */
  readonly text: string;
  readonly lang: Language;
  readonly rules: readonly Rule[];
}

/** A finding as a message: where the plan stands in the document itself, at the very line; else at the link, with the file's place. */
export function findingMessage(finding: Finding, block: Block, context: MessageContext): BlockMessage {
  const { folders, lang, rules } = context;
  const said = escapeTerminal(formatFinding(finding, { lang, rules }));
  const { place, rule, severity } = finding;
  const url = ruleUrl(rule);
  const common = { severity, ruleId: rule, ...(url === undefined ? {} : { url }) };
  if (place?.file === undefined || place.file === folders.file)
    return { ...common, reason: said, place: placeInBlock(finding, block, context.text) };
  const { line, column } = place.start;
  const note = escapeTerminal(`${pathFrom(folders.root, place.file)}:${line}:${column}`);
  return { ...common, reason: `${said} (${note})`, place: block.node.position, note };
}

/** The place of a finding in the plan of a fence, counted in the document. */
function placeInBlock({ place }: Finding, { node }: Block, text: string): Position | undefined {
  const at = node.position;
  if (at === undefined || place === undefined || node.type !== "code") return at;
  const inner = node.value.split(/\r\n|\n|\r/u);
  const outer = text.split(/\r\n|\n|\r/u);
  const point = ({ line, column }: { line: number; column: number }): Position["start"] => {
    const own = inner[line - 1] ?? "";
    // The plan begins on the line after the fence; in a list or a quotation its lines have something before them.
    const whole = outer[at.start.line + line - 1] ?? "";
    const before = whole.endsWith(own) ? whole.length - own.length : 0;
    return { line: at.start.line + line, column: column + before };
  };
  return { start: point(place.start), end: point(place.end) };
}

/** Adds a message to a file. Errors are fatal in the sense of linters: the document was processed, and should be mended. */
export function addMessage(file: VFile, { reason, severity, ruleId, place, url, note }: BlockMessage): void {
  const message = file.message(reason, { place, ruleId, source: "change-logic" });
  message.fatal = severity === "error" ? true : severity === "warn" ? false : undefined;
  if (url !== undefined) message.url = url;
  if (note !== undefined) message.note = note;
}
