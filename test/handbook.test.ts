import { describe, expect, it } from "vitest";
import { languages } from "../packages/model/src/index.js";
import { questionIds } from "../packages/validate/src/explain/index.js";
import { rules } from "../packages/validate/src/index.js";
import { chapters, explainedRules, neighboursOf } from "../scripts/docs/handbook-order.js";
import { handbookPage } from "../scripts/docs/handbook-page.js";
import { lineDiff } from "../scripts/docs/line-diff.js";
import { pageFile } from "../scripts/docs/page-names.js";
import { ruleIndex } from "../scripts/docs/rule-index.js";
import { rulePage } from "../scripts/docs/rule-page.js";

describe("the handbook", () => {
  it("has a question for each rule, and a rule for each question", () => {
    const listed = chapters().flatMap((chapter) => chapter.rules.map(({ rule }) => rule.id));
    expect([...listed].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(chapters().map(({ id }) => id)).toEqual([...questionIds]);
  });

  it.each(chapters())("says of $id why a reader asks it", ({ question, introduction }) => {
    for (const language of languages) {
      expect(question[language]).toMatch(/^\p{Lu}[^\n]*\?$/u);
      expect(introduction[language]).toMatch(/^\p{Lu}[^\n]{80,500}[.?]$/u);
    }
    expect(introduction.sv).not.toBe(introduction.en);
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
