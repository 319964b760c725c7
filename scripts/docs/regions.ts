/** A part of a page that is generated: `<!-- kind: argument -->`, what is generated, `<!-- end -->`. */
export interface Region {
  readonly kind: string;
  readonly argument: string;
  /** The fenced block that stands nearest before it, if there is one. */
  readonly before: Block | undefined;
}

/** A fenced block of a page. */
export interface Block {
  /** What stands after the fence: `ts tested`. */
  readonly info: string;
  readonly code: string;
  /** Its first line in the page, 1-based. */
  readonly line: number;
}

const regionPattern = /^<!-- (?<kind>[a-z]+)(?:: (?<argument>[^\n]*?))? -->\n(?<old>[\s\S]*?)^<!-- end -->$/gmu;
const blockPattern = /^(?<fence>`{3,})(?<info>[^\n`]*)\n(?<code>[\s\S]*?)^\k<fence>$/gmu;

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): (Block & { readonly end: number })[] {
  return [...page.matchAll(blockPattern)].map((match) => ({
    info: (match.groups?.info ?? "").trim(),
    code: match.groups?.code ?? "",
    line: page.slice(0, match.index).split("\n").length + 1,
    end: match.index + match[0].length,
  }));
}

/** The page with every region filled in anew. */
export async function fillRegions(page: string, fill: (region: Region) => Promise<string> | string): Promise<string> {
  const blocks = blocksOf(page);
  const parts: string[] = [];
  let last = 0;
  for (const match of page.matchAll(regionPattern)) {
    const { kind = "", argument = "" } = match.groups ?? {};
    const before = blocks.filter(({ end }) => end <= match.index).at(-1);
    const head = `<!-- ${kind}${argument === "" ? "" : `: ${argument}`} -->`;
    const body = await fill({ kind, argument, before });
    parts.push(page.slice(last, match.index), `${head}\n${body.trimEnd()}\n<!-- end -->`);
    last = match.index + match[0].length;
  }
  parts.push(page.slice(last));
  return parts.join("");
}

const width = 112;

/** What was printed, as a fenced block: without spaces at the ends of lines, and wrapped, as a terminal does it. */
export const printedBlock = (language: string, text: string): string =>
  fenced(
    language,
    text
      .replaceAll(/[ \t]+$/gmu, "")
      .split("\n")
      .flatMap(wrapped)
      .join("\n"),
  );

/** Text as a fenced block. */
export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A line of prose as several, each with the indentation of the first; a line without spaces stays as it is. */
function wrapped(line: string): string[] {
  if (line.length <= width + 4 || /^\s*\d+ \|/u.test(line)) return [line];
  const indent = /^\s*/u.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  for (const word of line.trim().split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
