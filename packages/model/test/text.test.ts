import { describe, expect, it } from "vitest";
import {
  closest,
  daysBetween,
  endOf,
  isDate,
  isPast,
  isPeriod,
  shortTitle,
  startOf,
  toAgendaCode,
  valueFor,
} from "../src/index.js";

describe("dates", () => {
  it("mean the end of their precision", () => {
    expect(["2028", "2028-02", "2027-02", "2028-04", "2028-12", "2028-12-05"].map(endOf)).toEqual([
      "2028-12-31",
      "2028-02-29",
      "2027-02-28",
      "2028-04-30",
      "2028-12-31",
      "2028-12-05",
    ]);
    expect(["2028", "2028-02", "2028-12-05"].map(startOf)).toEqual(["2028-01-01", "2028-02-01", "2028-12-05"]);
  });

  it("exist in the calendar or not", () => {
    expect(["2000-02-29", "2024-02-29", "0001-01-01", "9999"].filter((date) => !isDate(date))).toEqual([]);
    expect(
      [
        "1900-02-29",
        "2023-02-29",
        "2026-00",
        "2026-04-31",
        "2026-1-1",
        "26-01-01",
        " 2026",
        "2026-01-01T00:00",
        "２０２６",
        "0000",
        "0000-01-01",
      ].filter(isDate),
    ).toEqual([]);
  });

  it("are past the day after their last", () => {
    expect(isPast("2028", "2028-12-31")).toBe(false);
    expect(isPast("2028", "2029-01-01")).toBe(true);
    expect(isPast("2028-02", "2028-02-29")).toBe(false);
    expect(isPast("2028-02-28", "2028-02-29")).toBe(true);
    expect(isPast(undefined, "2028")).toBe(false);
  });

  it("are so many days apart, from end to end", () => {
    expect(daysBetween("2024-12", "2025")).toBe(365);
    expect(daysBetween("2024", "2024-12-31")).toBe(0);
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
    expect(daysBetween("1900-02", "1900-03-01")).toBe(1);
    const millisecondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
    const days = ["0000-01-01", "0000-02-29", "0004-03-01", "1582-10-15", "1999-12-31", "2000-03-01", "9999-12-31"];
    for (const from of days)
      for (const to of days)
        expect(daysBetween(from, to)).toBe((millisecondsOf(to) - millisecondsOf(from)) / 86_400_000);
  });

  it("make periods whose end does not come first", () => {
    expect(["2026/2026-01", "2026-05/2026", "2026-01-01/.."].filter((period) => !isPeriod(period))).toEqual([]);
    expect(["2026-02/2026-01", "2026/2025-12-31", "..", "2026/..2027", "2026-13/.."].filter(isPeriod)).toEqual([]);
  });
});

describe("the nearest word", () => {
  it.each([
    ["tilte", ["title", "tile"], "title"],
    ["Title", ["title"], "title"],
    ["owner", ["owners", "owner"], "owner"],
    ["leadTo", ["leadsTo"], "leadsTo"],
    ["ba", ["ab"], "ab"],
    ["qqqq", ["title"], undefined],
    ["", ["a"], "a"],
    ["x".repeat(10_000), ["title"], undefined],
  ])("%s among %j is %s", (text, candidates, expected) => {
    expect(closest(text, candidates)).toBe(expected);
  });
});

describe("a short title", () => {
  it("is the title itself on one line, up to 120 characters", () => {
    expect(shortTitle(" Trygg väg\r\ntill  skolan ")).toBe("Trygg väg till skolan");
    expect(shortTitle("ä".repeat(120))).toBe("ä".repeat(120));
    expect(shortTitle("👣".repeat(120))).toBe("👣".repeat(120));
    expect(shortTitle(" \n ")).toBe("");
  });

  it("is cut after that, between characters, whatever the length", () => {
    expect(shortTitle("👣".repeat(121))).toBe(`${"👣".repeat(119)}…`);
    expect(shortTitle("å ".repeat(1_000_000))).toBe(`${"å ".repeat(59)}å…`);
    expect(shortTitle(`Först${" ".repeat(5000)}sist`)).toBe("Först …");
  });
});

describe("Agenda 2030 codes", () => {
  it.each([
    ["13.2", "13.2"],
    ["SDG 13.2", "13.2"],
    ["sdg-13", "13"],
    ["Delmål 1.A", "1.a"],
    ["Agenda 2030: 17", "17"],
    ["http://metadata.un.org/sdg/13.2", "13.2"],
    ["https://metadata.un.org/sdg/1.A/", "1.a"],
    ["agenda-2030/13.2", undefined],
    ["SDG", undefined],
    ["13.", undefined],
    ["0.1", undefined],
    ["013", undefined],
    ["13.2.1", undefined],
    ["https://example.se/13.2", undefined],
    ["x".repeat(1000), undefined],
  ])("%s is %s", (text, code) => {
    expect(toAgendaCode(text)).toBe(code);
  });
});

it("values are known by what people call them", () => {
  expect(valueFor("actionStatus", " Pågår ")).toBe("ongoing");
  expect(valueFor("horizon", "på lång sikt")).toBe("long");
  expect(valueFor("horizon", "constructor")).toBeUndefined();
  expect(valueFor("constructor", "x")).toBeUndefined();
});
