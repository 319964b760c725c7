import { describe, expect, it } from "vitest";
import { type DeclaredRule, validate } from "../src/index.ts";
import { date, modelOf } from "./support.ts";

describe("the owner of an action", () => {
  const parts = `changeLogic: 1
id: p
defaultOwner: Alla
actions: { hel: { owner: Chef }, del: { partOf: hel }, delens: { partOf: del }, sist: { partOf: delens }, ring: { partOf: ring2 }, ring2: { partOf: ring } }
`;
  it.each([
    ["Chef", ["hel", "del", "delens", "sist"]],
    ["Alla", ["ring", "ring2"]],
  ])("is %s, also of parts at any height", (actor, found) => {
    const ownRules: DeclaredRule[] = [
      { id: "egen-regel", select: { kind: "action", actor }, require: { fields: { "x-y": true } } },
    ];
    const { findings } = validate(modelOf(parts), { date, config: { ownRules } });
    expect(findings.filter(({ rule }) => rule === "egen-regel").map(({ subjects }) => subjects[0])).toEqual(found);
  });
});
