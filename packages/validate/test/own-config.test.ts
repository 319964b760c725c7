import { describe, expect, it } from "vitest";
import { declareRule, formatFinding, readConfig, validate } from "../src/index.ts";
import { date, modelOf } from "./support.ts";

const read = (text: string, options: Parameters<typeof readConfig>[1] = {}) => {
  const { value, findings } = readConfig(text, { file: "change-logic.config.yaml", ...options });
  const said = findings.map((finding) => {
    const { start, end } = finding.place!;
    return [start.line, text.slice(start.offset, end.offset), formatFinding(finding, { lang: "sv" })];
  });
  return { rules: value?.data.ownRules?.map(({ id }) => id), data: value?.data, said };
};
const rule = (lines: string) => `ownRules:\n  - id: min-regel\n    select: { kind: action }\n${lines}`;
const ask = "    require: { fields: { period: true } }\n";

describe("declared rules in a configuration", () => {
  it("are read, set and run", () => {
    const { data, said } = read(`rules: { min-regel: error }\n${rule(`    message: "{name} saknar period."\n${ask}`)}`);
    expect(said).toEqual([]);
    const model = modelOf("changeLogic: 1\nid: p\nactions: { a: { title: Bygga } }\n");
    const { findings, rules } = validate(model, { date, config: { extends: "core", ...data } as never });
    const own = findings.filter((finding) => finding.rule === "min-regel");
    expect(own).toMatchObject([{ severity: "error", subjects: ["a"], place: { start: { line: 3 } } }]);
    expect(formatFinding(own[0]!, { lang: "sv", rules })).toBe("Insatsen ”Bygga” (a) saknar period.");
  });

  it.each<[string, string, [number, string, string][]]>([
    [
      "nothing is asked",
      rule(""),
      [
        [
          2,
          "min-regel",
          "Regeln ”min-regel” frågar inte efter något. Skriv under `require` vad som ska gälla, eller under `forbid` vad som inte får gälla.",
        ],
      ],
    ],
    [
      "a clause is empty",
      rule("    require: {}\n"),
      [
        [
          4,
          "require",
          "Här står inget som regeln ska fråga efter. Skriv under `require` till exempel `fields: { period: true }`.",
        ],
      ],
    ],
    [
      "a field is unknown",
      rule("    require: { fields: { perod: true } }\n"),
      [[4, "perod", "Fältet ”perod” finns inte på insats. Menade du ”period”?"]],
    ],
    [
      "a field is in Swedish, on a neighbour",
      rule("    require: { linksTo: { kind: [outcome, effect], fields: { taggar: true, tidshorisont: long } } }\n"),
      [
        [4, "taggar", "Fältet ”taggar” finns inte på resultat eller effekt. Menade du ”tags”?"],
        [4, "tidshorisont", "Fältet ”tidshorisont” finns inte på resultat eller effekt. Menade du ”horizon”?"],
      ],
    ],
    [
      "a field of a link is unknown",
      rule("    forbid: { linksTo: { linkFields: { antagande: true } } }\n"),
      [[4, "antagande", "Fältet ”antagande” finns inte på länk. Menade du ”assumptions”?"]],
    ],
    [
      "a value is none",
      rule("    require: { fields: { status: pagaende } }\n"),
      [
        [
          4,
          "pagaende",
          "”status” kan inte vara ”pagaende”. Välj mellan planned, ongoing, paused, done, partlyDone, notDone och cancelled.",
        ],
      ],
    ],
    [
      "a scope is asked for of what is no goal",
      rule(ask).replace("kind: action", "kind: action, inScope: true"),
      [
        [
          3,
          "inScope",
          "inScope gäller bara mål i strategier, men regeln gäller insats. Ta bort inScope, eller skriv kind: item.",
        ],
      ],
    ],
    [
      "a placeholder is unknown",
      rule(`    message: "{titel} saknar period"\n${ask}`),
      [
        [
          4,
          '"{titel} saknar period"',
          "{titel} kan inte fyllas i. Menade du ”{title}”? Välj mellan {name}, {id}, {title}, {kind} och {owner}.",
        ],
      ],
    ],
    [
      "a placeholder is unknown in one language",
      rule(`    message: { sv: "{name}", en: "{nme}" }\n${ask}`),
      [
        [
          4,
          '"{nme}"',
          "{nme} kan inte fyllas i. Menade du ”{name}”? Välj mellan {name}, {id}, {title}, {kind} och {owner}.",
        ],
      ],
    ],
    [
      "the id is that of a shipped rule",
      rule(ask).replace("min-regel", "self-link"),
      [
        [
          2,
          "self-link",
          "Det finns redan en regel som heter ”self-link”, och den följer med change-logic. Ge den här ett eget namn.",
        ],
      ],
    ],
    [
      "the id is none",
      rule(ask).replace("min-regel", "Min regel"),
      [
        [
          2,
          "Min regel",
          "”Min regel” kan inte vara namnet på en regel. Skriv med små bokstäver a–z, siffror och bindestreck, som insats-har-period.",
        ],
      ],
    ],
    ["a key is misspelt", rule(`${ask}    sevrity: error\n`), [[5, "sevrity", expect.stringContaining("”severity”")]]],
  ])("are told of when %s", (_, text, expected) => expect(read(text).said).toEqual(expected));

  it("are left out when they make no sense, and the others stay", () => {
    const { rules, said } = read(`${rule(ask)}  - id: min-regel
    select: { kind: effect }
    require: { fields: { horizon: true } }
  - id: tredje
    select: { kind: effect }
    require: { fields: { horizon: true, owner: true } }
  - id: fjarde
    select: { kind: effect }
    require: { fields: { x-eget: true } }
`);
    expect(said).toEqual([
      [5, "min-regel", "Det finns redan en regel som heter ”min-regel” ovanför. Ge den här ett eget namn."],
      [10, "owner", "Fältet ”owner” finns inte på effekt. Egna fält börjar med x-."],
    ]);
    expect(rules).toEqual(["min-regel", "fjarde"]);
  });

  it("may not have the id of a rule that is extended", () => {
    const extended = declareRule({
      id: "min-regel",
      select: { kind: "action" },
      require: { fields: { period: true } },
    });
    expect(read(rule(ask), { rules: [extended] }).said).toEqual([
      [
        2,
        "min-regel",
        "Det finns redan en regel som heter ”min-regel” i det som konfigurationen bygger på. Ge den här ett eget namn.",
      ],
    ]);
  });

  it("never throw, whatever stands in them", () => {
    for (const text of [
      "ownRules: 1",
      "ownRules: [1, [], {}, x]",
      "ownRules: { id: a }",
      "ownRules: [{ id: __proto__, select: { kind: action }, require: { fields: { __proto__: true, constructor: 1 } } }]",
      "ownRules: [{ id: a, select: { kind: [] }, forbid: { linksTo: { except: {} }, reaches: { notThrough: {} } } }]",
      "ownRules: [{ id: a, select: { kind: action }, forbid: { fields: { x-a: { b: [1] }, x-b: null } } }]",
    ]) {
      const { data } = read(text);
      if (data)
        expect(() =>
          validate(modelOf("changeLogic: 1\nid: p\nactions: { a: {} }\n"), { date, config: data }),
        ).not.toThrow();
    }
  });

  it("are never called what every object has already", () => {
    const { rules, said } = read(`rules: { foo: off }\n${rule(ask).replace("min-regel", "constructor")}`);
    expect(rules).toEqual([]);
    expect(said.map(([line, text]) => [line, text])).toEqual([
      [1, "foo"],
      [3, "constructor"],
    ]);
  });
});
