import type { Finding } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { type DeclaredRule, declareRule, formatFinding, validate } from "../src/index.ts";
import { date, modelOf } from "./support.ts";

const plan = `changeLogic: 1
id: p
actors: { skola: { title: Skolförvaltningen } }
actions: { a: { title: Utbilda lärare, owner: skola, period: 2026-01/2027-12 } }
`;

const base = { id: "egen-regel" } as const;
describe("messages", () => {
  const rule = (more: Partial<DeclaredRule>): DeclaredRule => ({
    ...base,
    select: { kind: "action", id: "a" },
    forbid: { fields: { title: true } },
    ...more,
  });
  const said = (more: Partial<DeclaredRule>, text = plan) => {
    const own = declareRule(rule(more));
    const { findings } = validate(modelOf(text), { date, config: { ownRules: [own] } });
    const finding = findings.find(({ rule: id }) => id === base.id) as Finding;
    return [formatFinding(finding, { lang: "sv", rules: [own] }), formatFinding(finding, { lang: "en", rules: [own] })];
  };

  it("fill in what they name, and begin with a capital", () => {
    expect(said({ message: "{name} saknar plats. Fråga {owner} om {name} ({kind} {id}, { title })." })).toEqual([
      "Insatsen ”Utbilda lärare” (a) saknar plats. Fråga Skolförvaltningen om insatsen ”Utbilda lärare” (a) (insats a, Utbilda lärare).",
      "The action “Utbilda lärare” (a) saknar plats. Fråga Skolförvaltningen om the action “Utbilda lärare” (a) (action a, Utbilda lärare).",
    ]);
  });

  it("are said in each language, or by the summary, or by the id", () => {
    expect(said({ message: { sv: "På svenska.", en: "In English." } })).toEqual(["På svenska.", "In English."]);
    expect(said({ summary: "Inga insatser." })[0]).toBe(
      "Insatsen ”Utbilda lärare” (a) uppfyller inte regeln ”Inga insatser”.",
    );
    expect(said({})[1]).toBe("The action “Utbilda lärare” (a) does not meet the rule “egen-regel”.");
  });

  it("do not look at what was filled in again", () => {
    const text = plan.replace("Utbilda lärare", () => '"{owner} $& {id}"').replace("owner: skola, period", "period");
    expect(said({ message: "{title}: {owner}" }, text)).toEqual(["{owner} $& {id}: ingen", "{owner} $& {id}: nobody"]);
  });
});

describe("what makes no sense is refused", () => {
  const good: DeclaredRule = { ...base, select: { kind: "action" }, require: { fields: { period: true } } };
  it.each<[string, unknown, string]>([
    ["nothing asked", { ...base, select: { kind: "action" } }, "asks for nothing"],
    ["an empty clause", { ...good, require: {} }, "nothing here for the rule to ask for"],
    ["an unknown field", { ...good, require: { fields: { perod: true } } }, "Did you mean “period”"],
    ["a field in Swedish", { ...good, require: { fields: { ansvarig: true } } }, "Did you mean “owner”"],
    ["a field of another kind", { ...good, require: { fields: { horizon: true } } }, "on action"],
    ["a path", { ...good, forbid: { linksTo: { fields: { "baseline.valu": true } } } }, "“baseline.value”"],
    ["a value", { ...good, select: { kind: "effect", fields: { horizon: "lång" } } }, "Did you mean “long”"],
    [
      "a value in Swedish",
      { ...good, select: { kind: "effect", fields: { horizon: "kort" } } },
      "Did you mean “short”",
    ],
    ["a placeholder", { ...good, message: "{namn} saknar period" }, "Did you mean “{name}”"],
    ["a placeholder by another word", { ...good, message: "Fråga {ägare}" }, "Did you mean “{owner}”"],
    ["a misspelt key", { ...good, requires: {} }, "Did you mean “require”"],
    ["a kind", { ...good, select: { kind: "insats" } }, "Did you mean “action”"],
    ["no kind", { ...good, select: {} }, "“kind” is missing"],
    ["an id", { ...good, id: "Min regel" }, "lower case"],
    ["no object", null, "cannot be used"],
  ])("%s", (_, rule, message) => {
    expect(() => declareRule(rule as DeclaredRule)).toThrowError(
      expect.objectContaining({ code: "invalid-rule", blame: "caller", message: expect.stringContaining(message) }),
    );
  });

  it("is not what is of use", () => {
    expect(declareRule(good)).toMatchObject({ id: base.id, topic: "own", severity: "warn", reach: "local" });
    expect(declareRule({ ...good, severity: "error", why: "Därför." })).toMatchObject({
      severity: "error",
      explanation: { why: { sv: "Därför.", en: "Därför." } },
    });
  });
});
