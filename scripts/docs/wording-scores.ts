import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { countsPeople } from "../../packages/validate/src/wording/counts-people.js";
import { english } from "../../packages/validate/src/wording/en.js";
import { measuresActivity } from "../../packages/validate/src/wording/measures-activity.js";
import { nameHasDirection } from "../../packages/validate/src/wording/name-has-direction.js";
import { phrasedAsActivity } from "../../packages/validate/src/wording/phrased-as-activity.js";
import { phrasedAsState } from "../../packages/validate/src/wording/phrased-as-state.js";
import { severalResults } from "../../packages/validate/src/wording/several-results.js";
import { swedish } from "../../packages/validate/src/wording/sv.js";
import { vagueWords } from "../../packages/validate/src/wording/vague-words.js";
import type { WordLists } from "../../packages/validate/src/wording/word-lists.js";

/** The rules that go by word lists, and what decides for each of them. */
const deciders: Readonly<Record<string, (title: string, lists: WordLists) => string | undefined>> = {
  "outcome-phrased-as-activity": phrasedAsActivity,
  "action-phrased-as-outcome": phrasedAsState,
  "several-results-in-one": severalResults,
  "vague-wording": vagueWords,
  "indicator-measures-activity": measuresActivity,
  "indicator-name-has-direction": nameHasDirection,
  "indicator-not-disaggregated": countsPeople,
};

const languages = { sv: swedish, en: english } as const;

/** `tuning`: seen as the lists were written. `held-out`: only ever counted. `afterwards`: written when the lists were. */
const titleSets = ["tuning", "held-out", "afterwards"] as const;

/** How a rule does on titles that people have judged. */
export interface WordingScore {
  readonly rule: string;
  readonly language: keyof typeof languages;
  readonly titles: (typeof titleSets)[number];
  /** How many titles were to be flagged, and how many were not. */
  readonly flagged: number;
  readonly notFlagged: number;
  /** Of what it flags, how much it should; of what it should flag, how much it does: from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
}

/** How every rule does in every language, on every set of titles. */
export function wordingScores(): WordingScore[] {
  return titleSets.flatMap((titles) =>
    Object.keys(deciders).flatMap((rule) => (["sv", "en"] as const).map((language) => scoreOf(rule, language, titles))),
  );
}

function scoreOf(rule: string, language: WordingScore["language"], titles: WordingScore["titles"]): WordingScore {
  const { flagged, notFlagged } = judgedTitles(`${titles}/${rule}.${language}.yaml`);
  const isFlagged = (title: string) => deciders[rule]?.(title, languages[language]) !== undefined;
  const found = flagged.filter(isFlagged).length;
  const wrong = notFlagged.filter(isFlagged).length;
  return {
    rule,
    language,
    titles,
    flagged: flagged.length,
    notFlagged: notFlagged.length,
    precision: found + wrong === 0 ? 1 : found / (found + wrong),
    recall: found / flagged.length,
  };
}

const folder = new URL("../../packages/validate/test/wording/", import.meta.url);

const judgedTitles = (path: string) =>
  parse(readFileSync(new URL(path, folder), "utf8")) as Record<"flagged" | "notFlagged", readonly string[]>;

/** The scores as a table in Markdown. */
export function wordingTable(): string {
  const rows = wordingScores().map(
    ({ rule, language, titles, flagged, notFlagged, precision, recall }) =>
      `| [\`${rule}\`](rules/${rule}.md) | ${language} | ${titles} | ${flagged} + ${notFlagged} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`,
  );
  return ["| rule | language | titles | n | precision | recall |", "|---|---|---|---|---|---|", ...rows].join("\n");
}
