import { escapeTerminal, type Language } from "@change-logic/model";
import type { KnownChanges, KnownFinding } from "@change-logic/validate";

/** What has changed since findings were accepted, as text: what is new, what is gone, and how many are as before. */
export function knownText(
  { added, gone, kept }: KnownChanges,
  { lang, isWritten }: { readonly lang: Language; readonly isWritten: boolean },
): string {
  const sv = lang === "sv";
  const lines: string[] = [];
  const part = (heading: string, findings: readonly KnownFinding[]) => {
    if (findings.length > 0) lines.push(`${heading} (${findings.length})`, ...findings.map(line), "");
  };
  part(sv ? "Nya" : "New", added);
  part(sv ? "Borta" : "Gone", gone);
  const counts = sv
    ? `${kept.length} kända som förut, ${added.length} nya, ${gone.length} borta.`
    : `${kept.length} known as before, ${added.length} new, ${gone.length} gone.`;
  lines.push(counts);
  const differs = added.length + gone.length > 0;
  if (isWritten && differs)
    lines.push(
      sv
        ? "De nya är nu kända, och de som är borta har tagits bort."
        : "The new ones are known now, and those that are gone have been taken off.",
    );
  if (!isWritten && differs)
    lines.push(sv ? "Godta dem som finns nu med --write." : "Accept those that are there now with --write.");
  return `${lines.join("\n")}\n`;
}

const line = ({ rule, plan, subjects = [], since }: KnownFinding): string => {
  const where = [plan, ...subjects.filter((subject) => subject !== plan)].filter((part) => part !== undefined);
  return `  ${escapeTerminal([rule, ...where, ...(since === undefined ? [] : [`(${since})`])].join(" "))}`;
};
