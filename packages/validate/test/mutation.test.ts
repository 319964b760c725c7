import type { Plan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { check, cleanPlan, line, modelOf, modelOfData, readText } from "./support.ts";

/** A plan whose parts are all there, as in the clean plan. */
type Full = Plan & {
  [Key in "scope" | "currentStates" | "actions" | "outcomes" | "effects"]: NonNullable<Plan[Key]>;
};

/** What one change to the clean plan gives. */
function mutated(change: (plan: Full) => void): string[] {
  const plan = cleanPlan();
  change(plan as Full);
  return check(modelOfData(plan)).findings.map(line);
}

const kunskap = "exempelstrategi/kunskap";

describe("the clean plan", () => {
  it("has no finding, read from its file or made in code", () => {
    expect(check(modelOf(readText("examples/ren-plan/ren-plan.change.yaml"))).findings).toEqual([]);
    expect(check(modelOfData(cleanPlan())).findings).toEqual([]);
  });

  it.each<[string, (plan: Full) => void, string[]]>([
    [
      "a misspelt link: one finding, whatever it breaks",
      ({ actions }) => (actions.bokbuss!.leadsTo = ["lanar-hemm"]),
      [
        "unresolved-reference bokbuss",
        "action-without-consequence bokbuss (transitive)",
        "action-reaches-no-effect bokbuss (transitive)",
        "outcome-without-cause lanar-hem (transitive)",
      ],
    ],
    [
      "a misspelt item",
      (plan) => {
        plan.effects["forstar-text"]!.contributesTo = [];
        plan.effects["klarar-skolan"]!.contributesTo = ["exempelstrategi/kunskp"];
      },
      ["unresolved-reference klarar-skolan", `item-uncovered ${kunskap} (transitive)`],
    ],
    [
      "a strategy that is not listed",
      ({ effects }) => effects["forstar-text"]!.contributesTo!.push("agenda-2030/4.6"),
      ["unresolved-reference forstar-text"],
    ],
    [
      "a plan that is not loaded",
      ({ outcomes }) => outcomes["lanar-hem"]!.leadsTo!.push("annan-plan#x"),
      ["external-reference lanar-hem"],
    ],
    [
      "an id of two kinds",
      (plan) => {
        plan.assumptions = { ...plan.assumptions, bokbuss: { title: "Bussen finns" } };
      },
      ["duplicate-id bokbuss"],
    ],
    [
      "a link that the table does not have",
      ({ actions }) => (actions.bokbuss!.contributesTo = [kunskap]),
      [`invalid-link bokbuss ${kunskap}`],
    ],
    ["a link to itself", ({ effects }) => effects["vill-lasa"]!.leadsTo!.push("vill-lasa"), ["self-link vill-lasa"]],
    [
      "the same link twice",
      ({ actions }) => actions.bokbuss!.leadsTo!.push("lanar-hem"),
      ["duplicate-link bokbuss lanar-hem"],
    ],
    [
      "a loop of outcomes",
      ({ outcomes }) => {
        outcomes["lanar-hem"]!.leadsTo!.push("hogt-hemma");
        outcomes["hogt-hemma"]!.leadsTo!.push("lanar-hem");
      },
      ["undeclared-cycle lanar-hem hogt-hemma"],
    ],
    [
      "a loop of effects, which goes back in time somewhere",
      ({ effects }) => (effects["klarar-skolan"]!.leadsTo = ["vill-lasa"]),
      ["undeclared-cycle vill-lasa forstar-text klarar-skolan", "backward-link klarar-skolan vill-lasa (transitive)"],
    ],
    [
      "an effect on an earlier term than its cause",
      ({ effects }) => (effects["klarar-skolan"]!.horizon = "short"),
      ["backward-link forstar-text klarar-skolan"],
    ],
    [
      "a current state that nothing is linked to",
      (plan) => {
        plan.currentStates.morkt = { title: "Det är mörkt" };
      },
      ["isolated-element morkt"],
    ],
    [
      "an outcome that nothing is linked to",
      (plan) => {
        plan.outcomes.tyst = { title: "Det är tyst" };
      },
      ["isolated-element tyst", "outcome-without-cause tyst (transitive)"],
    ],
    [
      "no current states",
      (plan) => {
        plan.currentStates = {};
        for (const element of [
          ...Object.values(plan.actions),
          ...Object.values(plan.outcomes),
          ...Object.values(plan.effects),
        ]) {
          delete element.addresses;
          delete element.changes;
        }
      },
      ["missing-level exempel-laslust", "no-complete-chain exempel-laslust (transitive)"],
    ],
    [
      "no actions",
      (plan) => {
        plan.actions = {};
      },
      [
        "missing-level exempel-laslust",
        "no-complete-chain exempel-laslust (transitive)",
        `item-only-claimed ${kunskap} forstar-text klarar-skolan (transitive)`,
        "item-only-claimed exempelstrategi/goda-livsvillkor forstar-text klarar-skolan (transitive)",
        "outcome-without-cause lanar-hem (transitive)",
        "outcome-without-cause hogt-hemma (transitive)",
        "outcome-without-cause laser-ihop (transitive)",
        "effect-without-action vill-lasa (transitive)",
        "effect-without-action forstar-text (transitive)",
        "effect-without-action klarar-skolan (transitive)",
      ],
    ],
    [
      "nothing that answers to a current state",
      ({ actions }) => {
        for (const action of Object.values(actions)) delete action.addresses;
      },
      ["no-complete-chain exempel-laslust"],
    ],
    [
      "an action that leads to nothing",
      (plan) => {
        plan.actions.affisch = { title: "Sätta upp affischer", owner: "skola", addresses: ["fa-bocker"] };
      },
      ["action-without-consequence affisch", "action-reaches-no-effect affisch (transitive)"],
    ],
    [
      "an outcome that leads to nothing",
      ({ outcomes }) => {
        delete outcomes["lanar-hem"]!.leadsTo;
      },
      ["action-reaches-no-effect bokbuss lanar-hem"],
    ],
    [
      "an outcome that no action leads to",
      (plan) => {
        plan.outcomes["hor-av-sig"] = { title: "Föräldrar hör av sig", leadsTo: ["vill-lasa"] };
      },
      ["outcome-without-cause hor-av-sig"],
    ],
    [
      "an effect that no action leads to, and an item that only it contributes to",
      (plan) => {
        plan.effects.trygghet = { title: "Barn är trygga", contributesTo: ["exempelstrategi/trygg-uppvaxt"] };
      },
      ["effect-without-action trygghet", "item-only-claimed exempelstrategi/trygg-uppvaxt trygghet (transitive)"],
    ],
    [
      "no scope",
      (plan) => {
        delete (plan as Plan).scope;
      },
      ["scope-not-declared exempel-laslust exempelstrategi/platser-som-haller exempelstrategi/arbete-och-foretag"],
    ],
    [
      "an item that nothing reaches",
      ({ scope }) => scope.push("exempelstrategi/halsa"),
      ["item-uncovered exempelstrategi/halsa"],
    ],
    [
      "no owners",
      ({ actions }) => {
        for (const action of Object.values(actions)) delete action.owner;
      },
      [
        `item-only-claimed ${kunskap} forstar-text klarar-skolan`,
        "item-only-claimed exempelstrategi/goda-livsvillkor forstar-text klarar-skolan (transitive)",
      ],
    ],
  ])("with %s", (_, change, findings) => {
    expect(mutated(change).sort()).toEqual(findings.sort());
  });
});
