import { describe, expect, it } from "vitest";
import { wordingScores, wordingTable } from "../../../scripts/docs/wording-scores.js";
import { countsPeople, namesOneSex } from "../src/wording/counts-people.ts";
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

describe("the name of a measure", () => {
  it.each<[string, string | undefined]>([
    ["Andel äldre som sällan träffar någon", undefined],
    ["Äldre som kommer till träffar", "äldre"],
    ["Antal nyanställda", undefined],
    ["Antal utbildade sjuksköterskor", "utbildade"],
    ["Antal utbildade sjuksköterskor per invånare", undefined],
  ])("counts what is done: %s", (title, word) => {
    expect(measuresActivity(title, swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Better Care Fund spending per head", undefined],
    ["Higher PISA scores", "higher"],
    ["Increased Number of Cyclists", "increased"],
  ])("has a direction: %s", (title, word) => {
    expect(nameHasDirection(title, english)).toBe(word);
  });

  it.each<[string, boolean]>([
    ["Antal flickor som idrottar", true],
    ["Pojkar som läser", true],
    ["Flickor och pojkar som idrottar", false],
    ["Barn som idrottar", false],
    ["", false],
  ])("names one sex: %s", (title, isOne) => {
    expect(namesOneSex(title, swedish)).toBe(isOne);
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
    ["language: svenska", swedish],
    ["language: Swedish", swedish],
    ["language: engelska", english],
    ["language: ' English '", english],
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
    ["Fem seminarier har genomförts", "genomförts"],
    ["Kommunen har nu tagit fram en strategi", "har nu tagit fram"],
    ["Handlingsplanen är antagen", "antagen"],
    ["Utbildning genomförd i alla skolor", "genomförd"],
    ["50 genomförda hembesök", "genomförda"],
    ["Genomförda planer ger fler bostäder", undefined],
    ["Rutinen är införd och används varje dag", undefined],
    ["Eleverna har genomfört proven", undefined],
    ["Badplatserna hålls fria från skräp", undefined],
    ["Skolan erbjuder alla elever läxhjälp", "erbjuder"],
    ["Skolan erbjuder alla elever frukost", undefined],
    ["Kompetenshöjande insatser för chefer", "kompetenshöjande insatser"],
    ["Strategin rymmer vilka insatser som helst", undefined],
    ["Alla elever får kurser", undefined],
  ])("for an activity: %s", (title, word) => {
    expect(phrasedAsActivity(title, swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["50 managers have been trained", "been trained"],
    ["The council has adopted a strategy", "has adopted"],
    ["Guidelines published in May", "published"],
    ["Published guidelines are followed", undefined],
    ["The city plan has been revised", "been revised"],
    ["Schools offer breakfast to all pupils", undefined],
    ["Less waste produced per household", undefined],
  ])("for an activity in English: %s", (title, word) => {
    expect(phrasedAsActivity(title, english)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Mycket bättre luft i centrum", "bättre"],
    ["Trygga nätter", "trygga"],
    ["Lower the speed limit", undefined],
    ["Lower speed in the streets", "lower"],
    ["Fler kurser i svenska", undefined],
    ["Vi ska bygga en skola", undefined],
    ["Att unga mår bättre", "mår"],
    ["Att stärka unga som far illa", undefined],
    ["Fler unga i arbete", "fler"],
    ["Fler får arbete", "fler"],
    ["Fler kuratorer i skolan", undefined],
    ["Fler kuratorer känner sig trygga", "fler"],
    ["Trygg hemgång", undefined],
    ["Ökad trygghet på hemvägen", "ökad"],
    ["Utökad rörlighet bland äldre", "utökad"],
    ["Utökad istid för flicklagen", undefined],
    ["Utbildning genomförd", undefined],
  ])("for a state: %s", (title, word) => {
    expect(phrasedAsState(title, /^Lower/u.test(title) ? english : swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Fler går och cyklar", undefined],
    ["Bättre och tryggare skolvägar", undefined],
    ["Ökad trygghet, minskad skadegörelse", "minskad"],
    ["Lugnare trafik genom byn", undefined],
    ["Lugnare trafik genom farthinder", "genom"],
    ["Barn och unga mår bra och fler klarar skolan", "och"],
    ["Barn och unga har bättre hälsa och fler vänner", undefined],
    ["Elever mår bra, trivs och lyckas i skolan", "trivs"],
    ["Fler cyklar till jobbet, vilket höjer hälsan", "vilket"],
    ["Vägarna blir lugnare och olyckorna färre", "och"],
  ])("for several results: %s", (title, word) => {
    expect(severalResults(title, swedish)).toBe(word);
  });

  it.each<[string, string | undefined]>([
    ["Främja samverkan", "främja"],
    ["Främja samverkan med andra aktörer", "främja"],
    ["Främja cykling med tolv nya cykelgarage", undefined],
    ["Verka för att bron i Ekforsa rustas", undefined],
    ["Ökad medvetenhet", "ökad medvetenhet"],
    ["Goda förutsättningar för företagande", "goda förutsättningar"],
    ["Ökad medvetenhet bland skogsägare", undefined],
    ["Förbättrad samverkan med Ekforsa", undefined],
    ["Förbättrad samverkan genom månadsmöten", undefined],
  ])("for vague words: %s", (title, word) => {
    expect(vagueWords(title, swedish)).toBe(word);
  });
});
