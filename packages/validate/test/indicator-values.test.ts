import { shippedCatalogs } from "@change-logic/catalogs";
import { type Catalog, createModel, type Indicator, type Plan, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../src/index.ts";
import { check, date, line, modelOfData, only, readText } from "./support.ts";

/** A plan in which one indicator measures one effect. */
const planWith = (indicator: Indicator, more: Partial<Plan> = {}): Plan =>
  ({ changeLogic: 1, id: "p", effects: { e: { indicators: ["i"] } }, indicators: { i: indicator }, ...more }) as Plan;

const foundBy = (rule: string, ...plans: Plan[]) => check(modelOfData(...plans), { config: only(rule) }).findings;
const linesBy = (rule: string, ...plans: Plan[]) => foundBy(rule, ...plans).map(line);
const messages = (rule: string, plan: Plan, date?: string) => {
  const [finding] = date ? check(modelOfData(plan), { config: only(rule), date }).findings : foundBy(rule, plan);
  return (["sv", "en"] as const).map((lang) => formatFinding(finding!, { lang }));
};

/** An indicator that is to go from one value at the end of 2024 to another at the end of 2028. */
const aim = (from: number, to: number, ...observations: (readonly [date: string, value: number | string])[]) =>
  ({
    baseline: { value: from, date: "2024" },
    targetValue: { value: to, date: "2028" },
    observations: observations.map(([date, value]) => ({ date, value })),
  }) satisfies Indicator;

const day = fc
  .record({ year: fc.integer({ min: 2020, max: 2032 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`);
const settings = { seed: 20261122, numRuns: 300 };

describe("off-track", () => {
  const isOff = (indicator: Indicator, today = date) =>
    check(modelOfData(planWith(indicator)), { config: only("off-track"), date: today }).findings.length > 0;

  it("takes a value on the line, day for day, as good enough", () => {
    // 2026-12-31 is 730 of 1461 days on.
    const line = 100 * (730 / 1461);
    expect(isOff(aim(0, 100, ["2026", line]))).toBe(false);
    expect(isOff(aim(0, 100, ["2026", line - 0.001]))).toBe(true);
    expect(isOff(aim(100, 0, ["2026", 100 - line]))).toBe(false);
    expect(isOff(aim(100, 0, ["2026", 100 - line + 0.001]))).toBe(true);
    expect(isOff(aim(0.1, 0.4, ["2026", 0.1 + 0.3 * (730 / 1461)]))).toBe(false);
  });

  it("is of one mind about rising and falling, whatever the order of the observations", () => {
    const observations = fc.array(fc.tuple(day, fc.integer({ min: -50, max: 150 })), { maxLength: 6 });
    fc.assert(
      fc.property(observations, fc.integer({ min: 1, max: 100 }), (given, to) => {
        const sorted = [...new Map(given)].sort(([one], [other]) => (one < other ? -1 : 1));
        const today = "2030-06";
        const rising = isOff(aim(0, to, ...sorted), today);
        expect(isOff(aim(0, to, ...[...sorted].reverse()), today)).toBe(rising);
        expect(isOff(aim(0, -to, ...sorted.map(([date, value]) => [date, -value] as const)), today)).toBe(rising);
        // What is dated after the day that is asked about has not been observed.
        const last = sorted.findLast(([observed]) => observed <= today);
        if (!last || last[0] <= "2024-12") expect(rising).toBe(false);
        else if (last[1] >= to) expect(rising).toBe(false);
        else if (last[0] >= "2028-12" || last[1] <= 0) expect(rising).toBe(true);
      }),
      settings,
    );
  });

  it("is silent where there is no line, or no number on it", () => {
    const good = aim(0, 100, ["2026", 1]);
    expect(isOff(good)).toBe(true);
    const silent: Indicator[] = [
      { ...good, direction: "maintain" },
      { ...good, qualitative: true },
      { ...good, baseline: { value: 0 } },
      { ...good, baseline: { date: "2024" } },
      { ...good, targetValue: { value: 100, date: "2024" } },
      { ...good, targetValue: { value: "många", date: "2028" } },
      { ...good, targetValue: { value: 0, date: "2028" } },
      aim(0, 100),
      aim(0, 100, ["2024-12-31", -5]),
      aim(0, 100, ["2026", "få"]),
      aim(0, 100, ["2026", Number.NaN]),
      aim(0, 100, ["2026-13", 1]),
      aim(-1e308, 1e308, ["2026", -1e308]),
    ];
    for (const indicator of silent) expect(isOff(indicator)).toBe(false);
    // A word among the numbers does not hide the last number.
    expect(isOff(aim(0, 100, ["2026", 1], ["2026-06", "saknas"], ["2027", "saknas"]))).toBe(true);
  });

  it("leaves out what is dated later than today, and counts the year that it is", () => {
    expect(isOff(aim(0, 100, ["2026", 90], ["2027-12", 1]))).toBe(false);
    expect(isOff(aim(0, 100, ["2026-06", 1], ["2026-11-23", 90]))).toBe(true);
    expect(isOff(aim(0, 100, ["2026-06", 90], ["2026-12", 1]))).toBe(false);
    expect(isOff(aim(0, 100, ["2026-06", 90], ["2026", 1]))).toBe(true);
    expect(isOff(aim(0, 100, ["2026-06", 90], ["2026-11-22", 1]))).toBe(true);
    expect(isOff(aim(0, 100, ["2027-12", 1]))).toBe(false);
  });

  it("writes numbers as each language does, with no more decimals than it takes", () => {
    const [sv, en] = messages("off-track", planWith({ ...aim(10_000, 90_000, ["2026", 12_345.5]), unit: "resor\n" }));
    expect(sv).toContain("på 12\u00a0345,5 resor, men den raka linjen");
    expect(sv).toContain("låg då på 49\u00a0973.");
    expect(en).toContain("at 12,345.5 resor");
    expect(en).toContain("was at 49,973 by then");
    const [close] = messages("off-track", planWith(aim(0, 100, ["2026-06", 37.2])));
    expect(close).toContain("på 37,2, men den raka linjen från utgångsvärdet till målvärdet låg då på 37,4.");
    const [below] = messages("off-track", planWith(aim(-1200, -2, ["2026", -1300])));
    expect(below).toContain("på \u22121\u00a0300, men");
    const [due] = messages("off-track", planWith(aim(0, 0.5, ["2030", 0.4])), "2031");
    expect(due).toContain("på 0,4, men målvärdet 0,5 skulle ha varit nått senast 2028.");
  });

  it("never says that an action caused it", () => {
    for (const message of messages("off-track", planWith(aim(0, 100, ["2026", 1]))))
      expect(message).not.toMatch(/insats|action/u);
  });

  it("allows for as much of the way as it is told to", () => {
    const plan = planWith(aim(0, 100, ["2026", 40]));
    const found = (tolerance: number) =>
      check(modelOfData(plan), { config: { rules: { ...only("off-track").rules, "off-track": { tolerance } } } })
        .findings.length;
    expect([0, 0.09, 0.1, 1].map(found)).toEqual([1, 1, 0, 0]);
  });
});

describe("too-few-observations", () => {
  const rule = "too-few-observations";

  it("counts days that have a value, in words too", () => {
    const said = aim(0, 1, ["2025", 1], ["2026", "några"], ["2024-01", 0]);
    expect(linesBy(rule, planWith(said))).toEqual([]);
    const unsaid = aim(0, 1, ["2025", 1], ["2026", " "], ["2024-01", 0]);
    expect(linesBy(rule, planWith(unsaid))).toEqual(["too-few-observations i"]);
    expect(linesBy(rule, planWith(aim(0, 1, ["2025", 1], ["2026-12", 1], ["2026", 1])))).toHaveLength(1);
    expect(linesBy(rule, planWith({}))).toHaveLength(1);
    expect(linesBy(rule, planWith({ qualitative: true }))).toEqual([]);
  });

  it("does not count days that have not come", () => {
    const [first, second] = [["2024", 1] as const, ["2025", 1] as const];
    expect(linesBy(rule, planWith(aim(0, 1, first, second, ["2026-11", 1])))).toEqual([]);
    expect(linesBy(rule, planWith(aim(0, 1, first, second, ["2026-12", 1])))).toEqual(["too-few-observations i"]);
  });

  it("says how many there are", () => {
    expect(messages(rule, planWith({}))[0]).toContain("har inga observationer, och det behövs minst 3");
    expect(messages(rule, planWith(aim(0, 1, ["2025", 1])))[1]).toContain("has observations from one day only");
    expect(messages(rule, planWith(aim(0, 1, ["2025", 1], ["2026", 1])))[0]).toContain("från 2 dagar");
  });
});

describe("indicator-direction-contradicts", () => {
  const rule = "indicator-direction-contradicts";

  it("finds every target value that does not lie in the direction, and no other", () => {
    const direction = fc.constantFrom("increase", "decrease", "maintain", undefined);
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant("några"), fc.constant(undefined));
    fc.assert(
      fc.property(direction, value, value, (way, from, to) => {
        const plan = planWith({ direction: way, baseline: { value: from }, targetValue: { value: to } });
        const bothCount = typeof from === "number" && typeof to === "number";
        const isWrong = bothCount && ((way === "increase" && to <= from) || (way === "decrease" && to >= from));
        expect(linesBy(rule, plan)).toEqual(isWrong ? ["indicator-direction-contradicts i"] : []);
      }),
      settings,
    );
  });

  it("reads text that is a number as a whole, and none that can be read in two ways", () => {
    const isWrong = (value: string, more: Partial<Indicator> = {}) =>
      linesBy(rule, planWith({ direction: "increase", baseline: { value: 1e9 }, targetValue: { value }, ...more }))
        .length > 0;
    const numbers = [
      "40",
      " 40,5 ",
      "40.5",
      "1 200",
      "1\u00a0200\u202f300,25",
      "-7",
      "\u22127",
      "0,125",
      "1 200,500",
      "1200,500",
    ];
    expect(numbers.filter((text) => !isWrong(text))).toEqual([]);
    const words = [
      "",
      " ",
      "1,200",
      "-1.200",
      "1,200,000",
      "12 34",
      "1 2000",
      "40 %",
      "ca 40",
      "4-5",
      "1e3",
      "0x1F",
      ".5",
      "5.",
      ".inf",
      "Infinity",
      "٤٠",
      "9".repeat(400),
    ];
    expect(words.filter((text) => isWrong(text))).toEqual([]);
    expect(isWrong("40", { qualitative: true })).toBe(false);
    const [sv] = messages(
      rule,
      planWith({ direction: "increase", baseline: { value: "1 200" }, targetValue: { value: "40,5" } }),
    );
    expect(sv).toContain("från utgångsvärdet 1\u00a0200 till målvärdet 40,5.");
    const read = { baseline: { value: "0", date: "2024" }, targetValue: { value: "1 000", date: "2028" } };
    const observed = { ...read, observations: [{ date: "2026", value: "40" }] };
    expect(linesBy("off-track", planWith(observed))).toEqual(["off-track i"]);
    expect(linesBy("off-track", planWith({ ...observed, qualitative: true }))).toEqual([]);
  });

  it("names the indicator of each plan, whatever it is called", () => {
    const wrong: Indicator = { direction: "decrease", baseline: { value: 1 }, targetValue: { value: 2 } };
    const plans = ["p", "q"].map((id) => ({ ...planWith(wrong), id, indicators: { constructor: wrong } }) as Plan);
    expect(linesBy(rule, ...plans)).toEqual([
      "indicator-direction-contradicts p#constructor",
      "indicator-direction-contradicts q#constructor",
    ]);
  });
});

describe("indicator-dates-contradict", () => {
  const rule = "indicator-dates-contradict";
  const until = (date: string, strategies: string[]) => planWith({ targetValue: { date } }, { strategies });

  it("goes by the strategy that looks furthest ahead", () => {
    expect(linesBy(rule, until("2035", ["agenda-2030", "exempelstrategi"]))).toEqual([]);
    expect(linesBy(rule, until("2036-01-01", ["exempelstrategi", "agenda-2030"]))).toHaveLength(1);
    expect(linesBy(rule, until("2030-12", ["agenda-2030"]))).toEqual([]);
    expect(linesBy(rule, until("2031", ["agenda-2030"]))).toHaveLength(1);
    expect(linesBy(rule, until("9999", ["borta"]))).toEqual([]);
    expect(linesBy(rule, until("9999", ["agenda-2030", "borta"]))).toEqual([]);
    expect(linesBy(rule, until("9999", []))).toEqual([]);
    expect(messages(rule, until("2036", ["agenda-2030", "exempelstrategi"]))[0]).toContain("(exempelstrategi)");
  });

  it("is silent where one of the strategies does not say how far it looks", () => {
    const endless: Catalog = { data: { catalog: 1, id: "utan-slut", title: "Utan slut", items: [] } };
    const found = (...strategies: string[]) => {
      const model = createModel({ data: until("9999", strategies) }, { catalogs: [endless, ...shippedCatalogs] });
      return check(model, { config: only(rule) }).findings.map(line);
    };
    expect(found("agenda-2030")).toEqual(["indicator-dates-contradict i"]);
    expect(found("agenda-2030", "utan-slut")).toEqual([]);
    expect(found("utan-slut", "agenda-2030")).toEqual([]);
  });

  it("goes by each plan's own strategies", () => {
    const plans = [until("2032", ["agenda-2030"]), { ...until("2032", ["exempelstrategi"]), id: "q" }];
    expect(linesBy(rule, ...plans)).toEqual(["indicator-dates-contradict p#i"]);
  });

  it("tells its two reasons apart, also as known findings", () => {
    const plan = planWith(
      { baseline: { date: "2041" }, targetValue: { date: "2040" } },
      { strategies: ["agenda-2030"] },
    );
    expect(foundBy(rule, plan).map(({ identity }) => identity)).toEqual([
      ["p", "i", "baseline"],
      ["p", "i", "strategy"],
    ]);
  });

  it("is silent about dates that do not exist", () => {
    expect(linesBy(rule, planWith({ baseline: { date: "2026-02-30" }, targetValue: { date: "2025" } }))).toEqual([]);
    expect(linesBy(rule, planWith({ baseline: { date: "2026" }, targetValue: { date: "" } }))).toEqual([]);
  });
});

describe("indicator-measures-activity", () => {
  const rule = "indicator-measures-activity";
  const delivering = (title: string, more: Partial<Plan> = {}) => ({
    actions: { a: { outputs: [{}, { title: "" }, { title }], status: "cancelled" } } as Plan["actions"],
    ...more,
  });

  it("compares names letter by letter, however they are typed", () => {
    expect(linesBy(rule, planWith({ title: "Ko\u0308er  i kassan" }, delivering(" köer i\nKassan")))).toHaveLength(1);
    expect(linesBy(rule, planWith({ title: "Köer i kassan" }, delivering("Köer i kassan 2")))).toEqual([]);
    for (const title of ["", " "]) expect(linesBy(rule, planWith({ title }, delivering(title)))).toEqual([]);
    expect(linesBy(rule, planWith({}, delivering("")))).toEqual([]);
  });

  it("looks at the actions of the same plan", () => {
    const measured = planWith({ title: "Köer i kassan" });
    const other = { ...planWith({ title: "Annat" }, delivering("Köer i kassan")), id: "q" };
    expect(linesBy(rule, measured, other)).toEqual([]);
  });

  it("looks at effects that list this one indicator, once or twice, and no other", () => {
    const listing = (...indicators: string[]) =>
      linesBy(rule, planWith({ title: "Antal genomförda möten" }, { effects: { e: { indicators } } }));
    expect(listing("i")).toEqual(["indicator-measures-activity i e"]);
    expect(listing("i", "i")).toEqual(["indicator-measures-activity i e"]);
    expect(listing("i", "borta")).toEqual([]);
    expect(listing()).toEqual([]);
  });

  it("is quick about an effect that lists very many", () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `i${at}`);
    const indicators = Object.fromEntries(ids.map((id) => [id, { title: "Antal genomförda möten" }]));
    const effects = { e: { indicators: ids }, f: { indicators: ["i7"] }, g: { indicators: ["i7"] } };
    expect(linesBy(rule, planWith({}, { effects, indicators }))).toEqual(["indicator-measures-activity i7 f g"]);
  });

  it("says whether a word or an output made it speak", () => {
    const plan = planWith({ title: "Antal genomförda möten" });
    expect(messages(rule, plan)[0]).toContain("tycks räkna det som görs (”genomförda”)");
    const [sv, en] = messages(rule, planWith({ title: "Köer i kassan" }, delivering("Köer i kassan")));
    expect(sv).toContain("räknar det som insatsen ”a” levererar");
    expect(en).toContain("counts what the action “a” delivers");
  });
});

describe("indicator-name-has-direction", () => {
  const rule = "indicator-name-has-direction";

  it("suggests the name without the word where that is enough", () => {
    const [sv, en] = messages(rule, planWith({ title: "Ökad andel barn som läser" }));
    expect(sv).toContain("(”ökad”)");
    expect(sv).toContain("till exempel ”Andel barn som läser”: riktningen kan ni skriva i direction.");
    expect(en).toContain("such as “Andel barn som läser”: the direction can be written in direction.");
    const [bare] = messages(rule, planWith({ title: "Minskad frånvaro", direction: "decrease" }));
    expect(bare).toContain("vad som mäts: riktningen står redan i direction.");
  });

  it("says nothing of indicators without a name", () => {
    for (const title of [undefined, "", " "]) expect(linesBy(rule, planWith({ title }))).toEqual([]);
  });
});

describe("indicator-not-disaggregated", () => {
  const rule = "indicator-not-disaggregated";

  it("takes any of its words for sex, in any case, alone or among others", () => {
    const said = (...disaggregatedBy: string[]) =>
      linesBy(rule, planWith({ targetGroups: ["barn"], disaggregatedBy })).length === 0;
    expect(
      ["sex", "SEX", "kön", "Ko\u0308n", " gender ", "ålder, kön", "könsfördelning"].filter((word) => !said(word)),
    ).toEqual([]);
    expect(said("ålder", "Kön")).toBe(true);
    expect(["", "skola", "könsroller", "sextio"].filter((word) => said(word))).toEqual([]);
    expect(said()).toBe(false);
  });

  it("says what makes it about people", () => {
    expect(messages(rule, planWith({ targetGroups: ["barn"], unit: "elever" }))[0]).toContain("(den har en målgrupp)");
    expect(messages(rule, planWith({ targetGroups: [" "], unit: "elever" }))[1]).toContain(
      "(its unit mentions “elever”)",
    );
    expect(linesBy(rule, planWith({ targetGroups: [""], unit: "kr" }))).toEqual([]);
  });

  it("is silent about target groups that are no people", () => {
    const told = (...targetGroups: string[]) => linesBy(rule, planWith({ targetGroups, unit: "st" })).length > 0;
    expect(["Företag", "småföretag i länet", "Föreningar och kommuner"].filter((group) => told(group))).toEqual([]);
    expect(["Den som bor i en by", "Företagare", "Elever i skolor"].filter((group) => !told(group))).toEqual([]);
    expect(told("Företag", "Anställda")).toBe(true);
    const declared = (title: string) => planWith({ targetGroups: ["vilka"] }, { targetGroups: { vilka: { title } } });
    expect(linesBy(rule, declared("Arbetsgivare"))).toEqual([]);
    expect(linesBy(rule, declared("Pendlare"))).toHaveLength(1);
  });

  it("is silent about what has one sex only", () => {
    const told = (title: string, unit = "personer") => linesBy(rule, planWith({ title, unit })).length > 0;
    expect(told("Antal flickor som idrottar")).toBe(false);
    expect(told("Antal som idrottar", "pojkar")).toBe(false);
    expect(told("Antal flickor och pojkar som idrottar")).toBe(true);
    expect(told("Antal barn som idrottar")).toBe(true);
  });
});

describe("rules that go by words", () => {
  it("are silent in languages that have no list", () => {
    const indicator: Indicator = { title: "Antal genomförda möten", unit: "elever", targetGroups: ["barn"] };
    const rising: Indicator = { title: "Ökat antal resor" };
    const plan = (language: string) =>
      planWith(indicator, { language, effects: { e: { indicators: ["i"] } }, indicators: { i: indicator, o: rising } });
    const ids = ["indicator-measures-activity", "indicator-name-has-direction", "indicator-not-disaggregated"];
    const linesIn = (language: string) =>
      check(modelOfData(plan(language)), { config: only(...ids) }).findings.map(line);
    expect(linesIn("sv-FI").sort()).toEqual([
      "indicator-measures-activity i e",
      "indicator-name-has-direction o",
      "indicator-not-disaggregated i",
    ]);
    expect(linesIn("fi")).toEqual([]);
  });
});

describe("what could not be read", () => {
  const found = (from: string, to: string, rule: string) => {
    const text = readText(`packages/validate/test/fixtures/${rule}/valid.change.yaml`);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const { value, findings } = readPlan(changed);
    const settings = { config: { rules: { [rule]: "warn" as const } }, read: findings };
    return check(createModel(value!), settings)
      .findings.filter((finding) => finding.rule === rule)
      .map(line);
  };

  it("is the root cause of what is found for want of it", () => {
    const rule = "too-few-observations";
    expect(found("observations:", "observation:", rule)).toEqual(["too-few-observations andel-gar (transitive)"]);
    expect(found("date: 2026-04,", "datum: 2026-04,", rule)).toEqual(["too-few-observations andel-gar (transitive)"]);
    expect(found("disaggregatedBy:", "disagregatedBy:", "indicator-not-disaggregated")).toEqual([
      "indicator-not-disaggregated andel-gar (transitive)",
    ]);
  });
});
