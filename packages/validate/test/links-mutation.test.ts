import type { LinkObject } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { type FullPlan, mutated } from "./support.ts";

describe("the clean plan, by the rules of links and assumptions", () => {
  // Rows: what is changed, the change, the findings it gives, and the rule to turn on where no default preset has it.
  it.each<[string, (plan: FullPlan) => void, string[], string?]>([
    [
      "a link that says nothing of why",
      ({ actions }) => (actions.bokbuss!.leadsTo = ["lanar-hem"]),
      ["link-without-rationale exempel-laslust"],
      "link-without-rationale",
    ],
    [
      "a step that says nothing of what has to hold",
      ({ outcomes }) => (outcomes["lanar-hem"]!.leadsTo = ["vill-lasa"]),
      ["link-without-assumption exempel-laslust"],
    ],
    [
      "all assumptions moved to one step",
      ({ outcomes, effects }) => {
        for (const id of ["lanar-hem", "hogt-hemma", "laser-ihop"]) outcomes[id]!.leadsTo = ["vill-lasa"];
        effects["forstar-text"]!.leadsTo = ["klarar-skolan"];
        const assumptions = ["lust-ger-ovning", "skolan-haller-i", "stunden-ar-rolig"];
        effects["vill-lasa"]!.leadsTo = [{ to: "forstar-text", critical: true, assumptions }];
      },
      [
        "assumptions-clustered exempel-laslust vill-lasa forstar-text",
        "link-without-assumption exempel-laslust (transitive)",
      ],
      "assumptions-clustered",
    ],
    [
      "an assumption that nobody checks",
      ({ assumptions }) => delete assumptions["bussen-fram"]!.check,
      ["untestable-assumption bussen-fram"],
      "untestable-assumption",
    ],
    [
      "a critical assumption that is untested and has no response",
      ({ assumptions }) => {
        assumptions["lust-ger-ovning"]!.status = "untested";
        delete assumptions["lust-ger-ovning"]!.response;
      },
      ["critical-assumption-unanswered lust-ger-ovning"],
      "critical-assumption-unanswered",
    ],
    [
      "an assumption that turned out not to hold",
      ({ assumptions }) => (assumptions["stunden-ar-rolig"]!.status = "refuted"),
      ["refuted-assumption-in-use stunden-ar-rolig hogt-hemma vill-lasa laser-ihop"],
    ],
    [
      "no link that is critical",
      ({ effects }) => delete (effects["vill-lasa"]!.leadsTo![0] as LinkObject).critical,
      ["no-critical-link exempel-laslust"],
      "no-critical-link",
    ],
    [
      "an outcome that is expected after the effect that it gives",
      ({ outcomes }) => (outcomes["lanar-hem"]!.by = "2029-06"),
      ["implausible-timing lanar-hem vill-lasa"],
    ],
    [
      "a doubt about the step that all ways to the goal go over",
      ({ effects }) => ((effects["vill-lasa"]!.leadsTo![0] as LinkObject).confidence = "low"),
      ["weak-thread exempelstrategi/kunskap"],
      "weak-thread",
    ],
    [
      "an outcome that makes a challenge worse",
      ({ outcomes }) => (outcomes["laser-ihop"]!.changes = [{ to: "fa-bocker", counteracts: true }]),
      ["counteracting-link-unanswered laser-ihop fa-bocker"],
    ],
    [
      "an effect that works against the goal too",
      ({ effects }) => {
        const contribution = {
          to: "exempelstrategi/kunskap",
          counteracts: true,
          mitigation: "Läxhjälp på biblioteket",
        };
        effects["vill-lasa"]!.contributesTo = [contribution];
      },
      ["goal-conflict exempelstrategi/kunskap bokbuss sagostunder lascirklar"],
    ],
    [
      "nothing said of side effects",
      (plan) => delete plan.sideEffects,
      ["side-effects-not-considered exempel-laslust"],
      "side-effects-not-considered",
    ],
  ])("with %s", (_, change, findings, rule) => {
    expect(mutated(change, rule).sort()).toEqual(findings.sort());
  });
});
