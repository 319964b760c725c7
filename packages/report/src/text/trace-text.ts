import type { Trace } from "@change-logic/analysis";
import { escapeTerminal, type Language, titleOf } from "@change-logic/model";
import { statement } from "../statement.js";
import { breakWords } from "../words.js";
import { textOf } from "./text-of.js";

/** A trace as text for a terminal: each thread step by step, or where it breaks. */
export function traceText(trace: Trace, lang: Language): string {
  const name = (node: Trace["from"]) => `${escapeTerminal(titleOf(node, lang))} (${escapeTerminal(node.key)})`;
  const lines: string[] = [];
  if (trace.connected) {
    const count = trace.paths.length;
    lines.push(
      lang === "sv"
        ? `Tråden håller från ${name(trace.from)} till ${name(trace.to)}${count > 1 ? `; de ${count} kortaste vägarna` : ""}:`
        : `The thread holds from ${name(trace.from)} to ${name(trace.to)}${count > 1 ? `; the ${count} shortest ways` : ""}:`,
    );
    for (const path of trace.paths) {
      lines.push("");
      for (const [at, node] of path.entries()) lines.push(`  ${at === 0 ? "  " : "→ "}${name(node)}`);
    }
  } else {
    lines.push(
      lang === "sv"
        ? `Ingen hel tråd leder från ${name(trace.from)} till ${name(trace.to)}. Den bryts här:`
        : `No whole thread leads from ${name(trace.from)} to ${name(trace.to)}. It breaks here:`,
      "",
    );
    for (const { at, reason } of trace.breaks) lines.push(`  ${name(at)}: ${breakWords[reason][lang]}`);
  }
  return textOf([...lines, "", statement[lang]]);
}
