import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

type Marked = { parse(text: string, options: { gfm: boolean; async: false }): string };

// The reader that Mermaid brings along.
const { marked } = createRequire(fileURLToPath(import.meta.resolve("mermaid")))("marked") as { marked: Marked };

/** What GitHub-flavoured Markdown becomes as HTML. */
export const readMarkdown = (text: string): string => marked.parse(text, { gfm: true, async: false });
