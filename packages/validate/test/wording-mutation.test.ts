import { describe, expect, it } from "vitest";
import { type FullPlan, mutated } from "./support.ts";

describe("the clean plan, by the rules of wording and responsibility", () => {
  // Rows: what is changed, the change, the findings it gives, and the rule to turn on where no default preset has it.
  it.each<[string, (plan: FullPlan) => void, string[], string?]>([
    [
      "an action that nobody is responsible for",
      ({ actions }) => {
        delete actions.bokbuss!.owner;
      },
      ["action-without-owner bokbuss"],
    ],
    [
      "an action of which nobody says when it is to be done",
      ({ actions }) => {
        delete actions.bokbuss!.period;
      },
      ["action-without-period bokbuss"],
    ],
    [
      "an action of which nobody says how far it has come",
      ({ actions }) => {
        delete actions.bokbuss!.status;
      },
      ["action-without-status bokbuss"],
    ],
    [
      "an action of which nobody says what it takes",
      ({ actions }) => (actions.bokbuss!.resources = []),
      ["action-without-resources bokbuss"],
      "action-without-resources",
    ],
    [
      "an action that is planned although it was to begin last year",
      ({ actions }) => (actions.bokbuss!.status = "planned"),
      ["status-contradicts-period bokbuss"],
    ],
    [
      "an action that is ongoing although it was to end last year",
      ({ actions }) => (actions.bokbuss!.period = "2025-01/2025-12"),
      ["status-contradicts-period bokbuss"],
    ],
    [
      "an outcome that is for nobody in particular",
      ({ actions, outcomes }) => {
        delete actions.bokbuss!.targetGroups;
        delete outcomes["lanar-hem"]!.targetGroups;
      },
      ["outcome-without-target-group lanar-hem"],
    ],
    [
      "a perspective that nobody speaks of",
      ({ perspectives = {} }) => {
        delete perspectives["exempelstrategi/jamstalldhet"];
      },
      ["perspective-not-considered exempel-laslust exempelstrategi/jamstalldhet"],
    ],
    [
      "no sign that the target group took part",
      (plan) => {
        for (const each of [plan, ...Object.values(plan.actions)]) delete each.targetGroupInvolvement;
      },
      ["target-group-not-involved exempel-laslust"],
      "target-group-not-involved",
    ],
    [
      "an effect without a title",
      ({ effects }) => {
        delete effects["vill-lasa"]!.title;
      },
      ["missing-title vill-lasa"],
    ],
    ["a measure with an empty title", ({ indicators }) => (indicators.lasvana!.title = " "), ["missing-title lasvana"]],
    [
      "a title that is longer than a row",
      ({ effects }) => (effects["vill-lasa"]!.title = "Fler barn läser på fritiden ".repeat(4)),
      ["long-title vill-lasa"],
    ],
    [
      "an outcome that says what is done",
      ({ outcomes }) => (outcomes["lanar-hem"]!.title = "Utbilda familjer i högläsning"),
      ["outcome-phrased-as-activity lanar-hem"],
    ],
    [
      "an action that says how things are to be",
      ({ actions }) => (actions.bokbuss!.title = "Ökad läslust på förskolorna"),
      ["action-phrased-as-outcome bokbuss"],
    ],
    [
      "two effects in one",
      ({ effects }) => (effects["vill-lasa"]!.title = "Fler barn läser på fritiden och skärmtiden minskar"),
      ["several-results-in-one vill-lasa"],
      "several-results-in-one",
    ],
    [
      "an action that may mean anything",
      ({ actions }) => (actions.bokbuss!.title = "Främja en god läskultur"),
      ["vague-wording bokbuss"],
      "vague-wording",
    ],
  ])("with %s", (_, change, findings, rule) => {
    expect(mutated(change, rule).sort()).toEqual(findings.sort());
  });
});
