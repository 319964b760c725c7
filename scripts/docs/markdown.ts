/** Prose in which only `code` is markup, as Markdown: also fit for a table's cell. */
export const prose = (text: string): string =>
  text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? `\`${part.replaceAll("|", "\\|")}\`` : escaped(part)))
    .join("");

/** A Markdown table. The cells are Markdown themselves. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");

const escaped = (text: string): string => text.replaceAll(/[\\*_<>[\]|#]/gu, "\\$&");
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
