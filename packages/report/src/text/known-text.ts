import { escapeTerminal, type Language } from "@change-logic/model";
import type { KnownChanges, KnownFinding } from "@change-logic/validate";
import { type KnownTold, knownTeller } from "../known-told.js";
import type { ReportInput } from "../reporter.js";
import { severityWords } from "../words.js";
import { textOf } from "./text-of.js";

/** What the text of `known` is made with. */
export interface KnownTextOptions {
  readonly lang: Language;
  readonly isWritten: boolean;
  /** What was found now, so that what is accepted is said, not only named. */
  readonly report?: ReportInput;
}

/** What has changed since findings were accepted, as text: what is new, what is gone, and how many are as before. */
export function knownText({ added, gone, kept }: KnownChanges, { lang, isWritten, report }: KnownTextOptions): string {
  const sv = lang === "sv";
  const tell = knownTeller(report, lang);
  const lines: string[] = [];
  const part = (heading: string, findings: readonly KnownFinding[]) => {
    if (findings.length === 0) return;
    const { direct, following } = split(findings);
    lines.push(`${heading} (${direct.length}${andFollowing(following.length, lang, ", ", "")})`);
    for (const known of [...direct, ...following]) lines.push(...knownLines(known, tell(known), lang));
    lines.push("");
  };
  part(sv ? "Nya" : "New", added);
  part(sv ? "Borta" : "Gone", gone);
  const count = (findings: readonly KnownFinding[], [one, many]: readonly [string, string]) => {
    const { direct, following } = split(findings);
    return `${direct.length} ${direct.length === 1 ? one : many}${andFollowing(following.length, lang, " (", ")")}`;
  };
  const words = countWords[lang];
  lines.push(`${count(kept, words.kept)}, ${count(added, words.added)}, ${count(gone, words.gone)}.`);
  const differs = added.length + gone.length > 0;
  if (isWritten && differs)
    lines.push(
      sv
        ? "De nya är nu kända, och de som är borta har tagits bort."
        : "The new ones are known now, and those that are gone have been taken off.",
    );
  if (!isWritten && differs)
    lines.push(sv ? "Godta dem som finns nu med --write." : "Accept those that are there now with --write.");
  return textOf(lines);
}

const countWords = {
  sv: { kept: ["känd som förut", "kända som förut"], added: ["ny", "nya"], gone: ["borta", "borta"] },
  en: { kept: ["known as before", "known as before"], added: ["new", "new"], gone: ["gone", "gone"] },
} as const;

/** What `validate` counts, and what merely follows, which it does not. */
const split = (findings: readonly KnownFinding[]) => ({
  direct: findings.filter(({ cause }) => cause === undefined),
  following: findings.filter(({ cause }) => cause !== undefined),
});

function andFollowing(count: number, lang: Language, before: string, after: string): string {
  if (count === 0) return "";
  const said =
    lang === "sv" ? `och ${count} som bara följer` : `and ${count} that merely follow${count === 1 ? "s" : ""}`;
  return before + said + after;
}

/** What it weighs, its rule, where, since when; then what it says, as far as its first sentence. */
function knownLines(
  { rule, plan, subjects = [], since, cause }: KnownFinding,
  told: KnownTold | undefined,
  lang: Language,
): string[] {
  const where = [plan, ...subjects.filter((subject) => subject !== plan)].filter(Boolean);
  const follows = cause === undefined ? [] : [lang === "sv" ? "(följd)" : "(follows)"];
  const day = since === undefined ? [] : [`(${since})`];
  const head = escapeTerminal([rule, ...where, ...day, ...follows].join(" "));
  if (!told) return [`  ${head}`];
  const [said = told.message] = /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(told.message) ?? [];
  return [`  ${severityWords[told.severity][lang]}  ${head}`, `    ${escapeTerminal(said)}`];
}
