import { describe, expect, it } from "vitest";
import {
  agenda2030,
  codeIri,
  goalCodes,
  goalColor,
  goalOf,
  goals,
  targetCodes,
  targetIndicators,
  targetLabels,
} from "../src/index.js";

const targetsPerGoal = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];

describe("codes", () => {
  it("are 17 goals and 169 targets", () => {
    expect(goalCodes).toEqual(targetsPerGoal.map((_, index) => String(index + 1)));
    expect(targetCodes).toHaveLength(169);
    expect(goalCodes.map((goal) => targetCodes.filter((code) => goalOf(code) === goal).length)).toEqual(targetsPerGoal);
  });

  it("come goal by goal, numbers from 1 and then letters from a", () => {
    const inOrder = goalCodes.flatMap((goal) => {
      const ofGoal = targetCodes.filter((code) => goalOf(code) === goal);
      const numbers = ofGoal.filter((code) => /\d$/u.test(code)).map((_, index) => `${goal}.${index + 1}`);
      const letters = ofGoal.filter((code) => /[a-d]$/u.test(code)).map((_, index) => `${goal}.${"abcd"[index]}`);
      return [...numbers, ...letters];
    });
    expect(targetCodes).toEqual(inOrder);
  });
});

describe("goals", () => {
  it("have a name in both languages, a colour and an IRI of their own", () => {
    for (const goal of goals) {
      expect(goal.color).toMatch(/^#[0-9A-F]{6}$/u);
      expect(goal.iri).toBe(codeIri(goal.code));
      expect(goal.name).toEqual({ sv: expect.stringMatching(/\S/u), en: expect.stringMatching(/\S/u) });
    }
    const unique = (values: readonly string[]) => new Set(values).size;
    expect(unique(goals.map((goal) => goal.name.sv))).toBe(17);
    expect(unique(goals.map((goal) => goal.name.en))).toBe(17);
    expect(unique(goals.map((goal) => goal.color))).toBe(17);
  });

  it("lend their colour to their targets", () => {
    expect(goalColor("13")).toBe("#3F7E44");
    expect(goalColor("13.2")).toBe("#3F7E44");
    expect(goalColor("1.a")).toBe(goalColor("1"));
    expect(goalOf("17.19")).toBe("17");
    expect(codeIri("3.4")).toBe("http://metadata.un.org/sdg/3.4");
  });
});

describe.each(["sv", "en"] as const)("labels in %s", (language) => {
  const labels = targetCodes.map((code) => targetLabels[code][language]);

  it("are short phrases without a full stop", () => {
    for (const label of labels) {
      expect(label.length, label).toBeLessThanOrEqual(45);
      expect(label.split(" ").length, label).toBeGreaterThanOrEqual(2);
      expect(label, label).toMatch(/^\p{Lu}[^.;!?]*\p{L}$/u);
      expect(label, label).not.toMatch(/\s\s/u);
      expect(label, label).toBe(label.normalize("NFC"));
    }
  });

  it("differ from each other and from the names of the goals", () => {
    const all = [...labels, ...goals.map((goal) => goal.name[language])].map((label) => label.toLowerCase());
    expect(new Set(all).size).toBe(169 + 17);
  });
});

describe("indicators", () => {
  it("belong to their target, 248 in all", () => {
    const all = targetCodes.flatMap((code) => targetIndicators[code]);
    expect(all).toHaveLength(248);
    for (const code of targetCodes) {
      expect(targetIndicators[code]).toEqual(targetIndicators[code].map((_, index) => `${code}.${index + 1}`));
    }
  });

  it("are missing for 11.c alone", () => {
    expect(targetCodes.filter((code) => targetIndicators[code].length === 0)).toEqual(["11.c"]);
  });
});

describe("the catalogue", () => {
  it("holds every goal and target, with title, kind, IRI and indicators", () => {
    const items = agenda2030.data.items ?? [];
    expect(items.map((item) => item.id)).toEqual(goalCodes);
    const targets = items.flatMap((item) => item.items ?? []);
    expect(targets.map((item) => item.id)).toEqual(targetCodes);
    for (const item of [...items, ...targets]) expect(item.url).toBe(`http://metadata.un.org/sdg/${item.id}`);
    const target = targets.find((item) => item.id === "13.2");
    expect(target?.title).toEqual(targetLabels["13.2"]);
    expect(target?.kind).toEqual({ sv: "delmål", en: "target" });
    expect(target?.indicators).toEqual(["13.2.1", "13.2.2"]);
  });

  it("says what it is", () => {
    const { data } = agenda2030;
    expect(data).toMatchObject({ id: "agenda-2030", edition: "2015", adopted: "2015-09-25", horizon: "2030" });
    expect(data.optional).toBe(true);
    expect(JSON.stringify(data.source)).toContain("A/RES/70/1");
    expect(JSON.stringify(data.description)).toContain("11.c");
  });
});
