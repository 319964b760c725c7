import type { Strengths } from "@change-logic/analysis";
import { escapeTerminal, type Language, titleOf } from "@change-logic/model";

// More than these make a list that nobody reads.
const mostShared = 3;

/** What holds, as lines to open a report with; says so when nothing is whole yet. */
export function strengthsText(strengths: Strengths, lang: Language): string[] {
  const { activeActions, wholeThreads, sharedItems, supportedAssumptions } = strengths;
  const lines: string[] = [];
  const all = activeActions.length;
  if (wholeThreads.length > 0) lines.push(wholeThreadsText(wholeThreads.length, all, lang));
  for (const { item, organisations } of sharedItems.slice(0, mostShared)) {
    const names = organisations.map(escapeTerminal).join(", ");
    const title = escapeTerminal(titleOf(item, lang));
    lines.push(
      lang === "sv"
        ? `”${title}” nås av insatser från ${organisations.length} organisationer: ${names}.`
        : `“${title}” is reached by actions of ${organisations.length} organisations: ${names}.`,
    );
  }
  const more = sharedItems.length - mostShared;
  if (more > 0) {
    lines.push(
      lang === "sv"
        ? `${more} mål till nås av flera organisationer.`
        : `${more} more ${more === 1 ? "goal is" : "goals are"} reached by several organisations.`,
    );
  }
  const [assumption] = supportedAssumptions;
  if (assumption) {
    const title = escapeTerminal(titleOf(assumption, lang));
    const count = supportedAssumptions.length;
    if (count === 1)
      lines.push(lang === "sv" ? `Antagandet ”${title}” har stöd.` : `The assumption “${title}” has support.`);
    else
      lines.push(
        lang === "sv"
          ? `${count} antaganden har stöd, bland annat ”${title}”.`
          : `${count} assumptions have support, among them “${title}”.`,
      );
  }
  if (lines.length === 0) lines.push(lang === "sv" ? "Ingen tråd är hel ännu." : "No thread is whole yet.");
  return lines;
}

function wholeThreadsText(whole: number, all: number, lang: Language): string {
  if (lang === "sv") {
    const actions = all === 1 ? "Den enda aktiva insatsen" : `${whole} av ${all} aktiva insatser`;
    return `${actions} har en hel tråd från nuläge till effekt.`;
  }
  return all === 1
    ? "The one active action has a whole thread from current state to effect."
    : `${whole} of ${all} active actions have a whole thread from current state to effect.`;
}
