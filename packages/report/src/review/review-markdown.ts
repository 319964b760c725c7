import { escapeMarkdown } from "@change-logic/model/documents";
import { type Block, ended, type Form, type Line, type Section } from "./review-blocks.js";

// Markdown has no deeper heading.
const deepest = 6;

/** A form as Markdown that reads as it stands, on GitHub and pasted into Word. Nothing that a plan says becomes markup. */
export function reviewMarkdown({ title, blocks, closing }: Form): string {
  const lines = [
    `# ${heading(title)}`,
    "",
    ...blocks.flatMap((block) => blockLines(block, 2)),
    `_${escapeMarkdown(closing)}_`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The lines of a block, with an empty one after it. */
function blockLines(block: Block, level: number): string[] {
  switch (block.kind) {
    case "text":
      return [withCode(block.text), ""];
    case "list":
      return [...block.items.map((item, at) => `${block.isNumbered ? `${at + 1}.` : "-"} ${lineText(item)}`), ""];
    case "boxes":
      return [...block.items.map(({ text }) => `- [ ] ${escapeMarkdown(text)}`), ""];
    case "facts":
      return table(
        [block.heading, ""],
        block.rows.map(({ label, text }) => [escapeMarkdown(label), escapeMarkdown(text)]),
      );
    case "questions":
      return table(
        block.headings,
        block.rows.map(({ asked, said }) => [
          escapeMarkdown(asked),
          said.map((line) => lineText({ ...line, text: ended(line.text) })).join("<br>"),
          "",
        ]),
      );
    case "empty":
      return table(
        block.headings,
        Array.from({ length: block.rows }, () => block.headings.map(() => "")),
      );
    case "section":
      return sectionLines(block, level);
    default: {
      const unknown: never = block;
      return unknown;
    }
  }
}

/** A heading with what stands under it; what is folded opens with a press on GitHub, and stands open in Word. */
function sectionLines({ title, fold, blocks }: Section, level: number): string[] {
  const lines = blocks.flatMap((block) => blockLines(block, level + 1));
  const name = `${"#".repeat(Math.min(level, deepest))} ${heading(title)}`;
  if (fold === undefined) return [name, "", ...lines];
  return [name, "", "<details>", `<summary>${escapeMarkdown(fold)}</summary>`, "", ...lines, "</details>", ""];
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(headings), row(headings.map(() => "---")), ...rows.map(row), ""];
}

/** A heading may not end in signs that would be taken for its end. */
const heading = (text: string): string => escapeMarkdown(text).replace(/#(?=#*\s*$)/gu, "\\#");

const lineText = ({ label, text, isQuestion }: Line): string => {
  const said = escapeMarkdown(text);
  if (isQuestion) return `→ _${said}_`;
  return label === undefined ? said : `**${escapeMarkdown(`${label}:`)}** ${said}`;
};

/** A text of ours, in which code stands between backticks. */
const withCode = (text: string): string =>
  text
    .split("`")
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : escapeMarkdown(part)))
    .join("");
