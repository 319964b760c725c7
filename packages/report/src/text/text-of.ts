/**
 * Lines as a text. A runner of GitHub Actions takes what begins with `::`, or holds `##[`, for a command, and text from a
 * plan may stand there: the first character is written as `\u{3a}` or `\u{23}`.
 */
export const textOf = (lines: readonly string[]): string => `${lines.map(plainLine).join("\n")}\n`;

/** One line of {@link textOf}. */
export const plainLine = (line: string): string =>
  line.replace(/^(\s*)::/u, "$1\\u{3a}:").replaceAll("##[", "\\u{23}#[");
