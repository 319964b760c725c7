import type { Strengths } from "@change-logic/analysis";
import { escapeTerminal, type Language, type ModelElement, type ModelItem, titleOf } from "@change-logic/model";

// More than these make a list that nobody reads.
const mostShared = 3;

/** A strength in words, and what it is about. */
export interface StrengthLine {
  readonly text: string;
  /** The actions, or the item, that it tells of; empty where it tells of none. */
  readonly subjects: readonly (ModelElement | ModelItem)[];
}

/** What holds, as lines to open a report with; says so when nothing is whole yet. */
export const strengthsText = (strengths: Strengths, lang: Language): string[] =>
  strengthLines(strengths, lang).map(({ text }) => text);

/** The lines of {@link strengthsText}, each with what it is about; the same in every language. */
export function strengthLines(strengths: Strengths, lang: Language): StrengthLine[] {
  const { activeActions, wholeThreads, sharedItems, supportedAssumptions } = strengths;
  const lines: StrengthLine[] = [];
  const add = (text: string, subjects: StrengthLine["subjects"] = []) => lines.push({ text, subjects });
  const all = activeActions.length;
  if (wholeThreads.length > 0) add(wholeThreadsText(wholeThreads.length, all, lang), wholeThreads);
  for (const { item, organisations } of sharedItems.slice(0, mostShared)) {
    const names = organisations.map(escapeTerminal).join(", ");
    const title = escapeTerminal(titleOf(item, lang));
    add(
      lang === "sv"
        ? `”${title}” nås av insatser från ${organisations.length} organisationer: ${names}.`
        : `“${title}” is reached by actions of ${organisations.length} organisations: ${names}.`,
      [item],
    );
  }
  const others = sharedItems.slice(mostShared).map(({ item }) => item);
  if (others.length > 0) {
    add(
      lang === "sv"
        ? `${others.length} mål till nås av flera organisationer.`
        : `${others.length} more ${others.length === 1 ? "goal is" : "goals are"} reached by several organisations.`,
      others,
    );
  }
  const [assumption] = supportedAssumptions;
  if (assumption) {
    const title = escapeTerminal(titleOf(assumption, lang));
    const count = supportedAssumptions.length;
    if (count === 1) add(lang === "sv" ? `Antagandet ”${title}” har stöd.` : `The assumption “${title}” has support.`);
    else
      add(
        lang === "sv"
          ? `${count} antaganden har stöd, bland annat ”${title}”.`
          : `${count} assumptions have support, among them “${title}”.`,
      );
  }
  if (lines.length === 0) add(lang === "sv" ? "Ingen tråd är hel ännu." : "No thread is whole yet.");
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
