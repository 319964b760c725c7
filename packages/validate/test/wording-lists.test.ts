import { describe, expect, it } from "vitest";
import { wordingScores, wordingTable } from "../../../scripts/docs/wording-scores.js";
import { countsPeople } from "../src/wording/counts-people.ts";
import { english } from "../src/wording/en.ts";
import { wordListsFor } from "../src/wording/lists.ts";
import { measuresActivity } from "../src/wording/measures-activity.ts";
import { nameHasDirection } from "../src/wording/name-has-direction.ts";
import { phrasedAsActivity } from "../src/wording/phrased-as-activity.ts";
import { phrasedAsState } from "../src/wording/phrased-as-state.ts";
import { severalResults } from "../src/wording/several-results.ts";
import { swedish } from "../src/wording/sv.ts";
import { vagueWords } from "../src/wording/vague-words.ts";
import { isAt, matchAt, wordKind } from "../src/wording/word-kind.ts";
import { wordsOf } from "../src/wording/words.ts";
import { modelOf } from "./support.ts";

const deciders = [
  phrasedAsActivity,
  phrasedAsState,
  severalResults,
  vagueWords,
  measuresActivity,
  nameHasDirection,
  countsPeople,
];
const languages = { sv: swedish, en: english };
const textsOf = (title: string) => wordsOf(title).map(({ text }) => text);

describe("how the word lists do on titles that were judged before they were written", () => {
  const scores = wordingScores();

  it.each(scores.filter(({ titles }) => titles !== "tuning"))("$rule in $language, $titles", (score) => {
    expect(score.flagged).toBeGreaterThanOrEqual(20);
    expect(score.notFlagged).toBeGreaterThanOrEqual(20);
    expect(score.precision).toBeGreaterThanOrEqual(0.9);
    expect(score.recall).toBeGreaterThanOrEqual(0.7);
  });

  it("is held for seven rules, two languages and three sets of titles, and is a table in the docs", () => {
    expect(scores).toHaveLength(42);
    expect(wordingTable().split("\n")).toHaveLength(44);
  });
});

describe.each(Object.entries(languages))("the lists in %s", (_, lists) => {
  it("hold terms as they are compared", () => {
    for (const { listed, endings, except } of Object.values(lists)) {
      for (const [first, others] of listed)
        for (const rest of others) expect(textsOf([first, ...rest].join(" "))).toEqual([first, ...rest]);
      for (const ending of [...endings, ...except]) expect(ending.replace(/^-|_/gu, "")).toMatch(/^[\p{Ll}\p{N}'-]+$/u);
    }
  });

  it("decide, whatever the title is", () => {
    const hostile = [
      "",
      " ",
      "genom",
      "och",
      "and by",
      "constructor __proto__ toString",
      "…—–-’'",
      "\uD800 och \uDC00",
      "a".repeat(100_000),
      "och samt genom ".repeat(10_000),
      "fler and by through ökad ".repeat(10_000),
      "-".repeat(100_000),
      "e\u0301".repeat(50_000),
    ];
    for (const title of hostile)
      for (const decide of deciders) expect(["string", "undefined"]).toContain(typeof decide(title, lists));
  });
});

describe("the words of a title", () => {
  it("are compared in lower case and composed, with their hyphens", () => {
    expect(textsOf("O\u0308kad gång- och cykeltrafik för 6–12-åringar")).toEqual([
      "ökad",
      "gång",
      "och",
      "cykeltrafik",
      "för",
      "6–12-åringar",
    ]);
    expect(wordsOf("Byn, vid Storån").map(({ isName, afterBreak }) => [isName, afterBreak])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });

  it("match the longest term, and endings only as the last part of a longer word", () => {
    const kind = wordKind("ta ta_fram", { endings: "utbildning", except: "folkutbildning" });
    expect(matchAt(kind, wordsOf("Ta fram en plan"), 0)).toBe(2);
    expect(matchAt(kind, wordsOf("Ta hand om"), 0)).toBe(1);
    expect(isAt(kind, wordsOf("Fritidsledarutbildning"), 0)).toBe(true);
    expect(isAt(kind, wordsOf("Utbildning"), 0)).toBe(false);
    expect(isAt(kind, wordsOf("Folkutbildning"), 0)).toBe(false);
    expect(isAt(kind, wordsOf("constructor"), 0)).toBe(false);
    expect(isAt(kind, wordsOf(""), 0)).toBe(false);
  });
});

describe("the language of a plan", () => {
  const listsFor = (language: string) => wordListsFor(modelOf(`changeLogic: 1\nid: prov\n${language}`).plans[0]!);

  it.each([
    ["", swedish],
    ["language: sv", swedish],
    ["language: sv-FI", swedish],
    ["language: en-GB", english],
    ["language: EN", english],
    ["language: fi", undefined],
    ["language: constructor", undefined],
  ])("%s", (language, lists) => {
    expect(listsFor(language)).toBe(lists);
  });
});

describe("the words that made a rule look", () => {
  it.each<[string, string | undefined]>([
    ["Fritidsledarutbildning för unga", "fritidsledarutbildning"],
    ["Ta fram en plan", "ta fram"],
    ["Regelbunden tillsyn av badplatser", "tillsyn"],
    ["Kommunen bygger om torget", "bygger"],
    ["Fler ungdomar deltar i utbildningen", undefined],
  ])("for an activity: %s", (title, word) => {
    expect(phrasedAsActivity(title, swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Mycket bättre luft i centrum", "bättre"],
    ["Trygga nätter", "trygga"],
    ["Lower the speed limit", undefined],
    ["Lower speed in the streets", "lower"],
    ["Fler kurser i svenska", undefined],
    ["Vi ska bygga en skola", undefined],
  ])("for a state: %s", (title, word) => {
    expect(phrasedAsState(title, /^Lower/u.test(title) ? english : swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Fler går och cyklar", undefined],
    ["Bättre och tryggare skolvägar", undefined],
    ["Ökad trygghet, minskad skadegörelse", "minskad"],
    ["Lugnare trafik genom byn", undefined],
    ["Lugnare trafik genom farthinder", "genom"],
  ])("for several results: %s", (title, word) => {
    expect(severalResults(title, swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Främja samverkan", "främja"],
    ["Främja samverkan med andra aktörer", "främja"],
    ["Främja cykling med tolv nya cykelgarage", undefined],
    ["Verka för att bron i Ekforsa rustas", undefined],
  ])("for vague words: %s", (title, word) => {
    expect(vagueWords(title, swedish)).toBe(word);
  });
});
