import type { ActionItemMatrix, Coverage } from "@change-logic/analysis";
import { escapeTerminal, type Language, type ModelItem, titleOf, valueWords } from "@change-logic/model";
import { statement } from "../statement.js";
import { textOf } from "./text-of.js";

/** Which items each action reaches, as text for a terminal: the named items as columns, numbered, with a key below. */
export function matrixText(
  matrix: ActionItemMatrix,
  coverage: Coverage,
  options: { readonly lang: Language; readonly only?: string },
): string {
  const { lang, only } = options;
  const wanted = (item: ModelItem) => only === undefined || item.catalog.id === only;
  const columns = matrix.items.filter(
    (item) =>
      wanted(item) &&
      (coverage.items[item.index]?.inScope || matrix.actions.some((action) => matrix.has(action, item))),
  );
  const numbers = columns.map((_, at) => String(at + 1));
  const rows = matrix.actions.map((action) => {
    const status = action.data.status;
    const said = status === undefined ? "" : ` (${valueWords.actionStatus[status].name[lang]})`;
    return { name: `${escapeTerminal(action.key)}${said}`, marks: columns.map((item) => matrix.has(action, item)) };
  });
  const width = rows.reduce((widest, { name }) => Math.max(widest, [...name].length), 0);
  const padded = (text: string) => text + " ".repeat(width - [...text].length);
  const lines = [
    `${padded("")}  ${numbers.join(" ")}`,
    ...rows.map(({ name, marks }) =>
      `${padded(name)}  ${marks.map((mark, at) => (mark ? "●" : "·").padEnd(numbers[at]!.length)).join(" ")}`.trimEnd(),
    ),
    "",
    ...columns.map((item, at) => `${numbers[at]}. ${escapeTerminal(titleOf(item, lang))} (${item.key})`),
    "",
    lang === "sv"
      ? "● nås av insatsen utan motverkande länk; status och ansvarig vägs inte in här."
      : "● is reached by the action without a counteracting link; status and owner are not weighed here.",
    statement[lang],
  ];
  return textOf(lines);
}
