import { type ConflictWalk, type GoalConflict, threadAlong } from "@change-logic/analysis";
import { escapeTerminal, type Language, type Localized, type Model, titleOf } from "@change-logic/model";
import { threadLine } from "../thread-parts.js";
import { headings, threadWords } from "../words.js";

const words = {
  item: { sv: "främjas och motverkas", en: "is furthered and counteracted" },
  action: { sv: "främjar ett mål och motverkar ett annat", en: "furthers one goal and counteracts another" },
  plan: { sv: "främjar ett mål och motverkar ett annat", en: "furthers one goal and counteracts another" },
  answer: { sv: "Planens svar", en: "The plan’s answer" },
  noAnswer: { sv: "Inget har skrivits om det (mitigation)", en: "Nothing is written about it (mitigation)" },
} as const satisfies Record<string, Localized>;

/** Goal conflicts as lines under a heading: of each what furthers, what counteracts, and what is done about it. */
export function conflictLines(conflicts: readonly GoalConflict[], model: Model, lang: Language): string[] {
  const lines: string[] = [headings.conflicts[lang]];
  for (const { level, subject, furthers, counteracts, leftOut } of conflicts) {
    const id = subject.kind === "plan" ? subject.id : subject.key;
    lines.push(`  ${escapeTerminal(titleOf(subject, lang))} (${escapeTerminal(id)}) ${words[level][lang]}`);
    for (const walk of furthers) lines.push(walkLine(walk, "furthers", model, lang));
    lines.push(...moreLines(leftOut.furthers, lang));
    for (const walk of counteracts) {
      lines.push(walkLine(walk, "counteracts", model, lang));
      const { mitigation } = walk;
      const said = mitigation?.action ? titleOf(mitigation.action, lang) : mitigation?.text;
      lines.push(
        `      ${said === undefined ? words.noAnswer[lang] : `${words.answer[lang]}: ${escapeTerminal(said)}`}`,
      );
    }
    lines.push(...moreLines(leftOut.counteracts, lang));
  }
  return lines;
}

function walkLine({ links }: ConflictWalk, role: "furthers" | "counteracts", model: Model, lang: Language): string {
  const thread = threadAlong(model, links);
  return `    ${threadWords[role][lang]}: ${thread ? threadLine(thread, lang, (key) => escapeTerminal(key)) : ""}`;
}

const moreLines = (count: number, lang: Language): string[] =>
  count > 0 ? [`    ${lang === "sv" ? `… och ${count} till` : `… and ${count} more`}`] : [];
