import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { VFile } from "vfile";
import { type Check, checkOptions, misuse } from "./check-options.js";
import { type DrawnPlace, drawDocument } from "./draw-document.js";
import type { RemarkChangeLogicOptions } from "./options.js";

/** How a document is transformed. */
export interface TransformOptions extends RemarkChangeLogicOptions {
  /** The document's file: links are followed from its folder. The root when left out. */
  readonly path?: string;
}

/** A document with its diagrams drawn. */
export interface TransformedMarkdown {
  readonly text: string;
  /** What is wrong with the plans, as messages of a vfile. */
  readonly messages: readonly VFile["messages"][number][];
}

const matters = ["yaml", "toml"] as const;
const pathCheck: Check = [
  (value) => typeof value === "string",
  "Give the path of the document's file, or leave it out.",
];
const byteOrderMark = "\ufeff";

/**
 * Does what {@link remarkChangeLogic} does, on text, for programs that are not remark: only the blocks that are drawn
 * are replaced, and every other byte stays. After a diagram that text follows directly, an empty line is added, since
 * that is where HTML ends in Markdown. Throws `ChangeLogicError` (`invalid-argument`) for what is no text, and
 * for options that cannot be used.
 */
export async function transformMarkdown(text: string, options: TransformOptions = {}): Promise<TransformedMarkdown> {
  if (typeof text !== "string") {
    throw misuse("was given no text", "Give the document as a string: await transformMarkdown(text, { path }).");
  }
  checkOptions(options, { path: pathCheck });
  const { path, ...drawing } = options;
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : "";
  const body = text.slice(mark.length);
  const file = new VFile({ value: body, ...(path === undefined ? {} : { path }) });
  const tree = fromMarkdown(body, {
    extensions: [frontmatter([...matters])],
    mdastExtensions: [frontmatterFromMarkdown([...matters])],
  });
  const drawn = await drawDocument(tree, file, drawing);
  let result = mark;
  let done = 0;
  for (const place of drawn) {
    const { start, end } = place.block.node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    result += body.slice(done, start.offset) + replacement(place, body, start.offset, end.offset);
    done = end.offset;
  }
  return { text: result + body.slice(done), messages: file.messages };
}

function replacement({ drawing }: DrawnPlace, body: string, start: number, end: number): string {
  const ending = body.includes("\r\n") ? "\r\n" : "\n";
  const before = body.slice(Math.max(body.lastIndexOf("\n", start - 1), body.lastIndexOf("\r", start - 1)) + 1, start);
  // In a quotation or a list, what stands before the block stands before each of its lines, list markers as spaces.
  const prefix = before.replace(/[^>\t ]/gu, " ");
  const own = drawing.text.trimEnd().split("\n");
  const lines = drawing.kind === "html" ? own : ["```mermaid", ...own, "```"];
  const [, following = ""] = /^[^\r\n]*(?:\r\n|\r|\n)([^\r\n]*)/u.exec(body.slice(end, end + 10_000)) ?? [];
  const isFollowed = drawing.kind === "html" && !/^[>\t ]*$/u.test(following);
  return lines.join(ending + prefix) + (isFollowed ? ending + prefix.trimEnd() : "");
}
