import { escapeTerminal } from "./escape.js";

// A character without width, put where a word would be taken for something else once Markdown has been read.
const gap = "\u200b";

// Mentions, references, addresses and emoji that GitHub and GitLab look for in finished text, where no backslash helps.
const taken: readonly (readonly [RegExp, string])[] = [
  // Placeholders of the programs that make pages of Markdown (Vue, Liquid, Jinja).
  [/\{(?=[{%#])/gu, `{${gap}`],
  [/@(?=[\p{L}\p{N}_-])/gu, `@${gap}`],
  [/([#!&$])(?=\d)|([%~])(?=[\p{L}\p{N}_"])/gu, `$&${gap}`],
  [/\bGH-(?=\d)/giu, `$&${gap}`],
  [/:(?=\/\/)/gu, `:${gap}`],
  [/\b(mailto|xmpp):/giu, `$1${gap}:`],
  [/\bwww\./giu, `www${gap}.`],
  [/:(?=[\p{L}\p{N}_+-]+:)/gu, `:${gap}`],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])([0-9a-f])(?=[0-9a-f]{6,39}\b)/giu, `$1${gap}`],
];

// What Markdown, also GitHub's and GitLab's, takes for more than text anywhere in a line.
const active = /[\\`*_{}[\]<>|~$&^=]/gu;

/**
 * Text within a line of Markdown, not at its beginning: no markup, links, HTML, mentions, references or emoji come of it,
 * whatever it says. Line breaks become spaces; control characters and direction overrides are made visible.
 */
export function escapeMarkdown(text: string): string {
  let plain = escapeTerminal(text);
  for (const [pattern, instead] of taken) plain = plain.replace(pattern, instead);
  return plain.replace(active, "\\$&");
}

// What begins a heading or a list, and the spaces that begin a block of code.
const opening = /^\s*([-+#]|\d{1,9}(?=[.)]))?/u;

/** Like {@link escapeMarkdown}, for text that stands at the beginning of a line, or of an entry in a list. */
export function escapeMarkdownStart(text: string): string {
  return escapeMarkdown(text).replace(opening, (_, mark: string | undefined) => {
    if (mark === undefined) return "";
    return /^\d/u.test(mark) ? `${mark}\\` : `\\${mark}`;
  });
}

/** Text as code within a line of Markdown (not in a table), between as many backticks as it takes. */
export function markdownCode(text: string): string {
  const plain = escapeTerminal(text);
  const fence = "`".repeat(longestRun(plain) + 1);
  const room = /^[` ]|[` ]$/u.test(plain) || plain === "" ? " " : "";
  return `${fence}${room}${plain}${room}${fence}`;
}

/** Lines as a block of code, each indented; `info` names the language. */
export function markdownBlock(lines: readonly string[], indent: string): string[] {
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence].map((line) => indent + line);
}

const longestRun = (text: string): number =>
  (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
