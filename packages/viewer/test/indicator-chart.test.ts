import { describe, expect, it } from "vitest";
import { chartPlan, mostPoints } from "../src/element/parts/chart/chart-plan.js";
import { clearPlace } from "../src/element/parts/chart/label-place.js";
import type { ViewerIndicator, ViewerValue } from "../src/index.js";

const indicator = (observations: readonly ViewerValue[], more: Partial<ViewerIndicator> = {}): ViewerIndicator => ({
  key: "i",
  title: "Antal",
  observations,
  ...more,
});

/** Everything in a plan of a chart is where it can be drawn. */
function checkPlaces(given: ViewerIndicator): NonNullable<ReturnType<typeof chartPlan>> {
  const plan = chartPlan(given, "sv");
  if (!plan) throw new Error("no chart");
  const shares = [
    ...plan.points.flatMap(({ x, y }) => [x ?? 0, y]),
    ...plan.line.flatMap(({ x, y }) => [x, y]),
    ...[plan.baseline, plan.targetValue].flatMap((mark) => (mark ? [mark.x ?? 0, mark.y] : [])),
    ...plan.values.map(({ at }) => at),
    ...plan.dates.map(({ at }) => at),
  ];
  expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
  expect(plan.values.length).toBeGreaterThanOrEqual(3);
  expect(plan.values.length).toBeLessThanOrEqual(7);
  expect(plan.dates.length).toBeGreaterThanOrEqual(1);
  expect(plan.dates.length).toBeLessThanOrEqual(6);
  return plan;
}

describe("the chart of an indicator", () => {
  it("places values by the calendar, where a date means the end of its precision", () => {
    const plan = checkPlaces(
      indicator(
        [
          { value: 10, date: "2024-12-31" },
          { value: 20, date: "2025-12" },
          { value: 30, date: "2026" },
        ],
        { baseline: { value: 0, date: "2023" }, targetValue: { value: 40, date: "2027" } },
      ),
    );
    // 2024 is a leap year.
    expect(plan.points.map(({ x }) => x)).toEqual([366 / 1461, 731 / 1461, 1096 / 1461]);
    expect(plan.points.map(({ y }) => y)).toEqual([0.25, 0.5, 0.75]);
    expect([plan.baseline?.x, plan.baseline?.y, plan.targetValue?.x, plan.targetValue?.y]).toEqual([0, 0, 1, 1]);
    expect(plan.dates.map(({ text }) => text)).toEqual(["2023", "2024", "2025", "2026", "2027"]);
    expect(plan.dates[1]?.at).toBe(plan.points[0]?.x);
    expect(plan.isYears).toBe(true);
  });

  it.each([
    [
      "no observation, and no date of the target",
      indicator([], { baseline: { value: 1, date: "2020" }, targetValue: { value: 2 } }),
    ],
    [
      "no observation, and a target before the baseline",
      indicator([], { baseline: { value: 1, date: "2030" }, targetValue: { value: 2, date: "2020" } }),
    ],
    ["one observation alone", indicator([{ value: 1, date: "2024" }])],
    ["observations without dates", indicator([{ value: 1 }, { value: 2 }])],
    [
      "dates that do not exist",
      indicator([{ value: 1, date: "2024-13" }], { targetValue: { value: 2, date: "2025" } }),
    ],
    [
      "values that cannot be compared",
      indicator([
        { value: 1e301, date: "2024" },
        { value: Number.NaN, date: "2025" },
      ]),
    ],
  ])("draws nothing of %s", (_, given) => {
    expect(chartPlan(given, "sv")).toBeUndefined();
  });

  it("draws the way from a baseline to a target value before anything has been observed", () => {
    const plan = checkPlaces(
      indicator([], { baseline: { value: 22, date: "2025" }, targetValue: { value: 100, date: "2028" } }),
    );
    expect(plan.hasStraight).toBe(true);
    expect([plan.points, plan.line]).toEqual([[], []]);
    expect([plan.baseline?.x, plan.targetValue?.x]).toEqual([0, 1]);
  });

  it("names the date of the target value, and no year so near that they would collide", () => {
    const behorighet = indicator([{ value: 80.7, date: "2025-06" }], {
      baseline: { value: 81.2, date: "2024-06" },
      targetValue: { value: 90, date: "2032-06" },
    });
    const { dates } = checkPlaces(behorighet);
    expect(dates.map(({ text }) => text)).toEqual(["2024", "2026", "2028", "2032-06"]);
    expect(dates.at(-1)?.at).toBe(1);
    const year = indicator([{ value: 1, date: "2000" }], { targetValue: { value: 2, date: "2047" } });
    expect(checkPlaces(year).dates.map(({ text }) => text)).toEqual(["2000", "2010", "2020", "2030", "2040", "2047"]);
  });

  it("sets the words of levels clear of the unit above the field", () => {
    const box = { x: 180, y: 9, width: 58, height: 12 };
    const below = { ...box, y: 27 };
    // Also where there is no point that could be in the way.
    expect(clearPlace([box, below], [], [{ x: 0, y: 0, width: 200, height: 12 }])).toBe(below);
  });

  it("draws a single observation beside a target value, dated or not", () => {
    const plan = checkPlaces(indicator([{ value: 5, date: "2024-06" }], { targetValue: { value: 10 } }));
    expect(plan.points).toMatchObject([{ x: 0.5, date: "2024-06" }]);
    expect(plan.targetValue?.x).toBeUndefined();
    expect(plan.dates).toEqual([{ at: 0.5, text: "2024-06" }]);
  });

  it("names the first and the last date where there are no two ends of years between them", () => {
    const plan = checkPlaces(
      indicator([
        { value: 1, date: "2024-02-03" },
        { value: 2, date: "2024-09" },
      ]),
    );
    expect(plan.dates).toEqual([
      { at: 0, text: "2024-02-03" },
      { at: 1, text: "2024-09" },
    ]);
    expect(plan.isYears).toBe(false);
  });

  it("draws both of two observations on the same day", () => {
    const plan = checkPlaces(
      indicator([
        { value: 1, date: "2024" },
        { value: 3, date: "2024-12-31" },
      ]),
    );
    expect(plan.points.map(({ x }) => x)).toEqual([0.5, 0.5]);
    expect(plan.points[0]?.y).not.toBe(plan.points[1]?.y);
  });

  it("sets values that are all equal apart from the edges", () => {
    for (const value of [0, 4000, -3, 1e-12, 9e299]) {
      const plan = checkPlaces(
        indicator([
          { value, date: "2024" },
          { value, date: "2025" },
        ]),
      );
      for (const { y } of plan.points) expect(Math.abs(y - 0.5)).toBeLessThan(0.3);
    }
  });

  it.each([
    ["negative", [-30, -10], ["\u221230", "\u221220", "\u221210", "0"]],
    ["on both sides of zero", [-4, 6], ["\u22125", "0", "5", "10"]],
    ["small", [0.001, 0.004], ["0", "0,001", "0,002", "0,003", "0,004"]],
    ["close together", [1001, 1004], ["1\u00a0001", "1\u00a0002", "1\u00a0003", "1\u00a0004"]],
    ["very large", [0, 4e17], ["0", "1e+17", "2e+17", "3e+17", "4e+17"]],
  ])("has round numbers at its side: %s", (_, values, texts) => {
    const plan = checkPlaces(indicator(values.map((value, at) => ({ value, date: String(2024 + at) }))));
    expect(plan.values.map(({ text }) => text)).toEqual(texts);
    expect(plan.factor).toBeUndefined();
  });

  it("writes millions with a word for what they are to be multiplied by", () => {
    const plan = checkPlaces(
      indicator([
        { value: 1_500_000, date: "2024" },
        { value: 4_000_000, date: "2025" },
      ]),
    );
    expect(plan.values.map(({ text }) => text)).toEqual(["0", "1", "2", "3", "4"]);
    expect(plan.factor).toEqual({ sv: "miljoner", en: "millions" });
  });

  it("keeps the largest and the smallest numbers within the field", () => {
    const values = [9e299, -9e299, 5e-324, 0, 1e16, -1e-300];
    const plan = checkPlaces(indicator(values.map((value, at) => ({ value, date: String(2000 + at) }))));
    expect(plan.values.map(({ text }) => text).join()).not.toMatch(/NaN|Infinity/u);
    checkPlaces(
      indicator([
        { value: 5e-324, date: "2024" },
        { value: 1e-323, date: "2025" },
      ]),
    );
  });

  it("names few years of many", () => {
    const plan = checkPlaces(
      indicator([
        { value: 1, date: "1951" },
        { value: 2, date: "2048-06" },
      ]),
    );
    expect(plan.dates.map(({ text }) => text)).toEqual(["1960", "1980", "2000", "2020", "2040"]);
    expect(
      checkPlaces(
        indicator([
          { value: 1, date: "0001" },
          { value: 2, date: "9999" },
        ]),
      ).dates.length,
    ).toBe(4);
  });

  it("draws so many points as can be told apart, and the line through all", () => {
    const observations = Array.from({ length: 5000 }, (_, at) => ({
      value: at === 2345 ? 1000 : at % 7,
      date: `${1000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    }));
    const plan = checkPlaces(indicator(observations));
    expect(plan.points.length).toBe(mostPoints);
    expect(plan.observations.length).toBe(5000);
    expect(plan.line.length).toBeLessThan(1300);
    // The one that stands out is on the line, wherever the points are.
    expect(plan.line.some(({ y }) => y === 1)).toBe(true);
    expect([plan.points[0]?.date, plan.points.at(-1)?.date]).toEqual(["1000-01", observations.at(-1)?.date]);
  });
});
