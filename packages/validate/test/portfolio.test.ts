import { describe, expect, it } from "vitest";
import { check, line, modelOf, topics } from "./support.ts";

const roads = `changeLogic: 1
id: vagar
strategies: [{ id: exempelstrategi, binding: guiding }]
scope: [exempelstrategi/fossilfria-resor]
currentStates: { bil: { title: Många kör bil } }
actions: { bygg: { title: Bygga vägar, owner: X, addresses: [bil], leadsTo: [klara] } }
outcomes: { klara: { title: Vägarna är klara, changes: [bil], enables: ["resor#kurs"] } }
`;
const journeys = `changeLogic: 1
id: resor
strategies: [exempelstrategi]
scope: [exempelstrategi/fossilfria-resor, exempelstrategi/halsa]
actions: { kurs: { title: Hålla kurser, owner: X, addresses: ["vagar#bil"], leadsTo: [cyklar] } }
effects: { cyklar: { title: Fler cyklar, horizon: short, contributesTo: [exempelstrategi/halsa] } }
`;

const checkPlans = (...plans: readonly [string, ...string[]]) =>
  check(modelOf(...plans), { config: topics("structure", "chain", "strategy") });

describe("a portfolio", () => {
  it("follows threads from plan to plan", () => {
    expect(checkPlans(roads, journeys).findings.map(line)).toEqual(["item-uncovered exempelstrategi/fossilfria-resor"]);
  });

  it("gives one finding per item, with the strictest binding of the plans that have taken it on", () => {
    const [finding] = checkPlans(roads, journeys).findings;
    expect(finding).toMatchObject({ severity: "error", args: { plan: "vagar" }, place: { start: { line: 4 } } });
    expect(checkPlans(roads).findings).toContainEqual(
      expect.objectContaining({ rule: "item-uncovered", severity: "warn" }),
    );
  });

  it("judges levels and chains plan by plan, and names elements by plan", () => {
    const lines = checkPlans(roads, journeys.replace(", leadsTo: [cyklar]", "")).findings.map(line);
    expect(lines).toEqual([
      "item-uncovered exempelstrategi/fossilfria-resor",
      "no-complete-chain vagar (transitive)",
      "action-reaches-no-effect vagar#bygg resor#kurs (transitive)",
      "action-reaches-no-item vagar#bygg resor#kurs (transitive)",
      "action-without-consequence resor#kurs",
      "effect-without-action resor#cyklar",
      "no-complete-chain resor (transitive)",
      "action-reaches-no-effect resor#kurs (transitive)",
      "action-reaches-no-item resor#kurs (transitive)",
      "item-only-claimed exempelstrategi/goda-livsvillkor resor#cyklar (transitive)",
      "item-only-claimed exempelstrategi/halsa resor#cyklar (transitive)",
    ]);
  });

  it("tells of two plans with one id", () => {
    expect(checkPlans(roads, roads).findings.map(line)).toContain("duplicate-id vagar");
  });

  it("suggests elements of other plans", () => {
    const bare = checkPlans(roads.replace("resor#kurs", "kurs"), journeys);
    expect(bare.findings[0]).toMatchObject({ rule: "item-uncovered" });
    expect(bare.findings[1]).toMatchObject({ rule: "unresolved-reference", args: { suggestion: "resor#kurs" } });
    const misspelt = checkPlans(roads.replace("resor#kurs", "resor#kursen"), journeys);
    expect(misspelt.findings[1]).toMatchObject({ rule: "unresolved-reference", args: { suggestion: "resor#kurs" } });
  });
});
