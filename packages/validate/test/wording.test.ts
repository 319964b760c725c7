import { describe, expect, it } from "vitest";
import { explainRule } from "../src/explain/index.ts";
import { type DeclaredRule, declareRule, formatFinding, rules } from "../src/index.ts";
import { check, modelOf, readText } from "./support.ts";

/** Turns of phrase that no Swede uses in writing, or that are Swedish in English words. */
const clumsy = {
  sv: /\bsägs (?:det|en gång|av|om|inget)|som sägs\b|säger till om\b|går regeln inte att undanta|rakt upp och ner|ta bort den\.$/u,
  en: /\btells? of\b|\btold\b|\bspeaks\b|\b[Ee]lse (?:the|write)\b|\b[Tt]akes? (?:\S+ ){1,4}away\b|\bmiswritten\b|\banswers? to (?:it|a|the|no)\b/u,
};

const messagesOn = (fixture: string, id: string, lang: "sv" | "en") =>
  check(modelOf(readText(`packages/validate/test/fixtures/${fixture}`)), { config: { rules: { [id]: "error" } } })
    .findings.filter(({ rule }) => rule === id)
    .map((finding) => formatFinding(finding, { lang }));

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("the words of $id", ({ id, rule }) => {
  const { explanation } = explainRule(id)!;

  it.each(["sv", "en"] as const)("are plain in %s", (lang) => {
    for (const text of [rule.summary, explanation!.finds, explanation!.why, explanation!.mend])
      expect(text[lang]).not.toMatch(clumsy[lang]);
  });

  it("remove what has to go", () => {
    expect(readText(`packages/validate/src/rules/${id}.ts`)).not.toMatch(/\b[Tt]ake [^;\n]* away\b|\belse the /u);
  });
});

describe("advice", () => {
  it("names what an action is to lead to, rather than point at the action that is not active", () => {
    const [unmet] = messagesOn("unmet-necessary-condition/invalid.change.yaml", "unmet-necessary-condition", "sv");
    expect(unmet).toMatch(/Låt i stället en insats som planeras eller pågår leda till (?:resultatet|effekten), eller/u);
    const [mixed] = messagesOn(
      "unmet-necessary-condition/invalid-mixed.change.yaml",
      "unmet-necessary-condition",
      "en",
    );
    expect(mixed).toContain("Make sure that an action that is planned or ongoing reaches each cause");
    const [inVain] = messagesOn("inactive-only/invalid.change.yaml", "inactive-only", "sv");
    expect(inVain).toMatch(/leda till (?:resultatet, eller ta bort det|effekten, eller ta bort den)\.$/u);
  });

  it("on a goal that is counteracted is given once", () => {
    for (const lang of ["sv", "en"] as const) {
      const messages = messagesOn("item-uncovered/invalid-counteracted.change.yaml", "item-uncovered", lang);
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) {
        expect(message.match(/contributesTo/gu)).toHaveLength(1);
        expect(message).not.toMatch(/låt något bidra|let something contribute/u);
      }
    }
  });

  it("of a declared rule is in its message, if it has one", () => {
    const declared: DeclaredRule = {
      id: "our-rule",
      select: { kind: "action" },
      forbid: { fields: { title: true } },
      why: "Därför.",
    };
    const mendOf = (rule: DeclaredRule) => declareRule(rule).explanation?.mend;
    expect(mendOf({ ...declared, message: "Skriv owner." })?.sv).toContain("meddelandet");
    expect(mendOf(declared)?.sv).not.toContain("meddelandet");
    expect(mendOf(declared)?.en).not.toContain("message");
  });
});
