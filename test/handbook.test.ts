import { describe, expect, it } from "vitest";
import { languages } from "../packages/model/src/index.js";
import { chaptersOf, explainRule, questionIds } from "../packages/validate/src/explain/index.js";
import { readingOrder } from "../packages/validate/src/explain/reading-order.js";
import { usualLimits } from "../packages/validate/src/explain/usual-limits.js";
import { defineRule, rules } from "../packages/validate/src/index.js";
import { chapters, explainedRules, neighboursOf } from "../scripts/docs/handbook-order.js";
import { handbookPage } from "../scripts/docs/handbook-page.js";
import { lineDiff } from "../scripts/docs/line-diff.js";
import { pageFile } from "../scripts/docs/page-names.js";
import { ruleIndex } from "../scripts/docs/rule-index.js";
import { rulePage } from "../scripts/docs/rule-page.js";
import { rulePictures } from "../scripts/docs/rule-pictures.js";

const text = { sv: "Något som vi frågar", en: "Something that we ask" };
const ownRule = {
  summary: text,
  explanation: { question: "why", finds: text, why: text, mend: text },
  messages: { sv: () => "", en: () => "" },
  *check() {},
} as const;

describe("the handbook", () => {
  it("has a question for each rule, and a rule for each question", () => {
    const listed = chapters().flatMap((chapter) => chapter.rules.map(({ rule }) => rule.id));
    expect([...listed].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(chapters().map(({ id }) => id)).toEqual([...questionIds]);
  });

  it.each(chapters())("says of $id why a reader asks it", ({ id, question, introduction }) => {
    for (const language of languages) {
      expect(question[language]).toMatch(id === "tool" ? /^\p{Lu}[^\n]*[a-z]$/u : /^\p{Lu}[^\n]*\?$/u);
      expect(introduction[language]).toMatch(/^\p{Lu}[^\n]{80,700}[.?]$/u);
    }
    expect(introduction.sv).not.toBe(introduction.en);
  });

  it("has an order in which each rule stands once, under its question", () => {
    for (const { id, rules: own } of chapters()) expect(own.map(({ rule }) => rule.id)).toEqual(readingOrder[id]);
    expect(chapters()[0]?.rules[0]?.rule.id).toBe("missing-level");
    expect(chapters().at(-1)?.id).toBe("tool");
  });

  it("tells of rules of one's own after the shipped ones, as they are given", () => {
    const own = (id: string) => explainRule(defineRule({ ...ownRule, id }))!;
    const given = [own("b-rule"), ...explainedRules(), own("a-rule")];
    const listed = chaptersOf(given).find(({ id }) => id === "why");
    expect(listed?.rules.map(({ rule }) => rule.id)).toEqual([...readingOrder.why, "b-rule", "a-rule"]);
  });

  it.each(languages)("in %s says once what holds for many rules, and the page of each says it too", (lang) => {
    const whole = handbookPage(new Map(), lang);
    for (const { [lang]: sentence } of Object.values(usualLimits)) expect(whole).not.toContain(sentence);
    for (const one of explainedRules().filter(({ explanation }) => explanation?.usual)) {
      const page = rulePage(one, lang, undefined);
      for (const limit of one.explanation!.usual!) expect(page).toContain(usualLimits[limit][lang]);
    }
  });

  it("shows what a rule says as a run does: what merely follows is counted, not shown", () => {
    const told = (id: string) => explainedRules().find(({ rule }) => rule.id === id)!;
    const misspelt = told("unresolved-reference");
    expect(misspelt.examples?.says.sv.split("\n")).toHaveLength(1);
    expect(misspelt.examples?.follow).toBe(1);
    expect(handbookPage(new Map(), "sv")).toContain("> … och 1 som följer av den.");
    expect(rulePage(misspelt, "en", undefined)).toContain("… and 1 that follows from it.");
    expect(told("goal-conflict").examples?.says.sv.split("\n")).toHaveLength(1);
    expect(told("action-reaches-no-effect").examples?.causes).toEqual(["outcome-without-consequence"]);
  });

  it("can be read from the first rule to the last, and back", () => {
    const first = chapters()[0]?.rules[0];
    const seen: string[] = [];
    for (let at = first; at; at = neighboursOf(at.rule.id).next) seen.push(at.rule.id);
    expect(seen).toEqual(chapters().flatMap((chapter) => chapter.rules.map(({ rule }) => rule.id)));
    const back: string[] = [];
    for (
      let at = explainedRules().find(({ rule }) => rule.id === seen.at(-1));
      at;
      at = neighboursOf(at.rule.id).previous
    )
      back.push(at.rule.id);
    expect(back.reverse()).toEqual(seen);
  });

  it.each(languages)("in %s has only links that lead somewhere", (lang) => {
    const pages = new Map([
      [pageFile("README", lang), ruleIndex(lang)],
      [pageFile("handbook", lang), handbookPage(new Map(), lang)],
      ...explainedRules().map((one): [string, string] => [pageFile(one.rule.id, lang), rulePage(one, lang, undefined)]),
    ]);
    const places = (page: string) => [...page.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => id);
    let count = 0;
    for (const [file, text] of pages) {
      for (const [, target = "", place] of text.matchAll(/\]\(([^)#:]*\.md)?(?:#([^)]*))?\)/gu)) {
        const page = pages.get(target === "" ? file : target);
        const isOther = languages.some((other) => other !== lang && target === pageFile(file.split(".")[0]!, other));
        expect({ file, target, isThere: page !== undefined || isOther }).toEqual({ file, target, isThere: true });
        if (place !== undefined) expect(places(page ?? "")).toContain(place);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(400);
  });

  it("tells in each chapter of its rules, each once", () => {
    for (const lang of languages) {
      const whole = handbookPage(new Map(), lang);
      for (const { rule } of explainedRules()) expect(whole.split(`<a id="${rule.id}"></a>`)).toHaveLength(2);
    }
  });
});

describe("what has changed", () => {
  it("is shown with the lines around it", () => {
    const before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl";
    expect(lineDiff(before, before.replace("b", "B").replace("l", "l\nm"))).toBe(
      " a\n-b\n+B\n c\n d\n e\n …\n j\n k\n l\n+m",
    );
  });

  it.each(explainedRules().filter(({ examples }) => examples))("is something in the examples of $rule.id", (one) => {
    for (const lang of languages) {
      const lines = lineDiff(one.examples!.wrong[lang], one.examples!.right[lang]).split("\n");
      const changed = lines.filter((line) => /^[+-]/u.test(line));
      expect(changed.length).toBeGreaterThan(0);
    }
  });
});

describe("the pictures of a rule", () => {
  it.each([
    ["outdated-edition", "strategi: exempelstrategi@1 · nyaste utgåvan: 2", "strategi: exempelstrategi@2"],
    ["implausible-timing", "(väntas senast: 2028)", "(väntas senast: 2029)"],
    ["off-track", "(raka linjen 2026-04: 41,2)", "(indikator, utgångsvärde: 30 (2024-10))"],
    ["review-overdue", "översyn: 2026-05 · kontrollerad 2026-11-22", "översyn: 2027-10 · kontrollerad 2026-11-22"],
    ["perspective-not-considered", "perspektiv utan svar: Jämställdhet", "perspektiv utan svar: inga"],
    ["coverage-below-threshold", "1 av 2 mål nås, gränsen är 75 procent", "2 av 2 mål nås, gränsen är 75 procent"],
    ["undeclared-cycle", "(återkoppling: saknas)", "(återkoppling: ja)"],
    ["indicator-measures-activity", "(levererar: Vandrande skolbussar varje morgon)", "(indikator: Andel barn"],
    ["no-critical-link", "1 iakttagelse om planen", "(avgörande länk: ja)"],
  ])("of %s show what the matter is", async (id, before, after) => {
    const pictures = await rulePictures(explainedRules().find(({ rule }) => rule.id === id)!, "sv");
    expect(pictures?.wrong.alt).toContain(before);
    expect(pictures?.right.alt).toContain(after);
  });

  it("of weak-thread mark each weak link where it begins", async () => {
    const pictures = await rulePictures(explainedRules().find(({ rule }) => rule.id === "weak-thread")!, "sv");
    expect(pictures?.wrong.alt.split("(säkerhet: låg)")).toHaveLength(3);
  });
});
