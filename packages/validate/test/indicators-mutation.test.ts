import { describe, expect, it } from "vitest";
import { type FullPlan, mutated } from "./support.ts";

describe("the clean plan, by the rules of indicators", () => {
  // Rows: what is changed, the change, the findings it gives, and the rule to turn on where no default preset has it.
  it.each<[string, (plan: FullPlan) => void, string[], string?]>([
    [
      "an effect that nothing measures",
      ({ effects }) => {
        delete effects["vill-lasa"]!.indicators;
      },
      ["effect-without-indicator vill-lasa"],
    ],
    [
      "an outcome that nothing measures",
      ({ outcomes }) => {
        delete outcomes["lanar-hem"]!.indicators;
      },
      ["outcome-without-indicator lanar-hem"],
    ],
    [
      "a misspelt indicator: one finding, whatever it leaves without a measure",
      ({ effects }) => (effects["klarar-skolan"]!.indicators = ["behorihget"]),
      [
        "unresolved-reference klarar-skolan",
        "effect-without-indicator klarar-skolan (transitive)",
        "indicator-unused behorighet (transitive)",
      ],
    ],
    [
      "a measure without a baseline value",
      ({ indicators }) => {
        delete indicators.lasvana!.baseline!.value;
      },
      ["indicator-without-baseline lasvana"],
    ],
    [
      "a measure without a target",
      ({ indicators }) => {
        delete indicators.lasvana!.targetValue;
      },
      ["indicator-without-target-value lasvana", "indicator-without-target-date lasvana (transitive)"],
    ],
    [
      "a target value without a date",
      ({ indicators }) => {
        delete indicators.lasvana!.targetValue!.date;
      },
      ["indicator-without-target-date lasvana"],
    ],
    [
      "a measure without a source",
      ({ indicators }) => {
        delete indicators.lasvana!.source;
      },
      ["indicator-without-source lasvana"],
    ],
    [
      "a measure without an owner",
      ({ indicators }) => {
        delete indicators.lasvana!.owner;
      },
      ["indicator-without-owner lasvana"],
    ],
    [
      "a measure of nothing in the plan",
      ({ indicators }) => (indicators.bokryggar = { ...indicators.hemlan, title: "Bokryggar per hylla" }),
      ["indicator-unused bokryggar"],
    ],
    [
      "a reference that cannot be looked up",
      ({ indicators }) => (indicators.behorighet!.reference = "SDG 4.1"),
      ["malformed-indicator-reference behorighet"],
    ],
    [
      "a measure that is to decrease, but goes up",
      ({ indicators }) => (indicators.lasvana!.direction = "decrease"),
      ["indicator-direction-contradicts lasvana"],
    ],
    [
      "a measure that is to decrease, but lags on its way up",
      ({ indicators }) => {
        indicators.lasvana!.direction = "decrease";
        indicators.lasvana!.observations!.push({ date: "2026-10", value: 39 });
      },
      ["indicator-direction-contradicts lasvana", "off-track lasvana (transitive)"],
    ],
    [
      "a target value to be reached before the baseline",
      ({ indicators }) => (indicators.lasvana!.targetValue!.date = "2023-12"),
      ["indicator-dates-contradict lasvana"],
    ],
    [
      "a target value to be reached after the strategy has ended",
      ({ indicators }) => (indicators.behorighet!.targetValue!.date = "2036-06"),
      ["indicator-dates-contradict behorighet"],
    ],
    [
      "a measure that lags",
      ({ indicators }) => indicators.lasvana!.observations!.push({ date: "2026-10", value: 43 }),
      ["off-track lasvana"],
    ],
    [
      "a measure with two observations",
      ({ indicators }) => indicators.lasvana!.observations!.pop(),
      ["too-few-observations lasvana"],
    ],
    [
      "a measure of an effect that has the name of what an action delivers",
      ({ actions }) => (actions.bokbuss!.outputs = [{ title: "andel elever som är behöriga  till gymnasiet" }]),
      ["indicator-measures-activity behorighet klarar-skolan"],
    ],
    [
      "a measure whose name says which way",
      ({ indicators }) => (indicators.lasvana!.title = "Ökad andel barn som läser på fritiden varje vecka"),
      ["indicator-name-has-direction lasvana"],
    ],
    [
      "a measure of people that is not broken down by sex",
      ({ indicators }) => (indicators.lasvana!.disaggregatedBy = ["skola"]),
      ["indicator-not-disaggregated lasvana"],
      "indicator-not-disaggregated",
    ],
  ])("with %s", (_, change, findings, rule) => {
    expect(mutated(change, rule).sort()).toEqual(findings.sort());
  });
});
