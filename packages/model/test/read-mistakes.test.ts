import { describe, expect, it } from "vitest";
import {
  ChangeLogicError,
  defineCatalog,
  definePlan,
  type Finding,
  type ReadRule,
  readCatalog,
  readMessages,
  readPlan,
  readPortfolio,
} from "../src/index.js";
import { expectSound, message, pointedAt } from "./support.js";

const head = "changeLogic: 1\nid: p\n";
const read = (yaml: string) => {
  const text = head + yaml;
  const { value, findings } = readPlan(text);
  expectSound(text, findings);
  const said = findings.map((finding) => [finding.place?.start.line, pointedAt(text, finding), message(finding)]);
  return { data: value?.data, findings, said };
};
const english = ({ rule, args }: Finding) => readMessages[rule as ReadRule].en(args);

describe("a slip in YAML is told once, where it is, by its most likely cause", () => {
  it.each([
    ["actions:\n  a: { title: Y owner: Z }", 4, "owner", "kommatecken före ”owner”"],
    ['actions:\n  a: { title: "Y" owner: Z }', 4, "owner", "kommatecken före ”owner”"],
    ["actions:\n  a: { addresses: [a] leadsTo: [d] }", 4, "leadsTo", "kommatecken före ”leadsTo”"],
    ["actions:\n  a: {\n    title: Y\n    owner: Z\n  }", 6, "owner", "kommatecken före ”owner”"],
    ['tags: ["a" "b"]', 3, '"b"', 'kommatecken före ”"b"”'],
    ["actions:\n  a: { title: Läs mer: här }", 4, "mer", "Om kolonet hör till texten: sätt citattecken"],
    ["actions:\n  a: { title: Mål: alla }", 4, "Mål: alla }", "Sätt citattecken runt ett värde som innehåller kolon"],
    ["actions:\n  a: { title: Mat, vatten och luft }", 4, "vatten och luft", "Sätt citattecken runt texten om kommat"],
    ["indicators:\n  i: { baseline: { value: 12,5 } }", 4, "5", "Skriv decimaltal med punkt: 12.5."],
    ["actions:\n  a: { resources: [{ amount: 1,2 mnkr }] }", 4, "2 mnkr", "Skriv decimaltal med punkt: 1.2."],
    ["actions:\n  a:\n    title: X\n     owner: Y\n    status: done", 6, "owner", "indragen för långt"],
    ["title: X\n  owner: Y", 4, "owner", "indragen för långt"],
    ["actions:\n  a:\n      title: X\n    owner: Y", 6, "o", "indragningen stämmer inte"],
    ["title: Mat: vatten", 3, "Mat: vatten", "två kolon på samma rad"],
    ["actions:\n  a:\n    title:X\n    owner: Y", 5, "title:", "mellanslag efter kolonet"],
    ["title:X\nactions:\n  a: {}", 3, "title:", "mellanslag efter kolonet"],
    ["title:X", 3, "title:", "mellanslag efter kolonet"],
    ["actions:\n  a: { title:X, owner: Y }", 4, "title:X", "mellanslag efter kolonet"],
    ["actions\n  a: { title: Y }", 3, "actions", "kolon efter ”actions”"],
    ["title X\nactions:\n  a: {}", 3, "title", "kolon efter ”title”"],
    ["actions:\n  a\n    title: Y", 4, "a", "kolon efter ”a”"],
    ['title: "Y”\nactions:\n  a: { title: Y }', 3, '"Y”', "” är inget rakt citattecken"],
    ['actions:\n  a: { title: "Y”, owner: Z }\n  b: { title: "C" }', 4, '"Y”, owner: Z }', "inget rakt citattecken"],
    ['title: "Y\nactions:\n  a: {}', 3, '"Y', 'saknar ett avslutande citattecken (")'],
    ['title: "Y" och Z', 3, "och Z", "efter det avslutande citattecknet"],
    ["actions:\n  a: { title: Y\n  b: { title: Z }", 4, "Y", "avslutande } saknas"],
    ["actions:\n  a: { addresses: [a, leadsTo: [b] }", 4, "]", "avslutande ] saknas"],
    ["title: @x", 3, "@", "kan inte börja med ”@”"],
    ["actions:\n  a: { title: Y }\n]", 5, "]", "ett ] för mycket"],
  ])("%j", (yaml, line, pointed, words) => {
    const { said, data } = read(`${yaml}\n`);
    expect(said).toEqual([[line, pointed, expect.stringContaining(words)]]);
    expect(data?.id).toBe("p");
  });

  it("what follows on other lines is still told", () => {
    const { findings } = read("actions:\n  a: { title: Y owner: Z }\n  b: { titel: X }\n");
    expect(findings.map(({ rule }) => rule)).toEqual(["invalid-syntax", "unknown-key"]);
  });

  it("an element that is indented too little, and the ones after it", () => {
    const { findings, said } = read(
      "actions:\n  a: { title: X }\nb:\n  title: Y\nc: { leadsTo: [d] }\nqwerty: { zz: 1 }\n",
    );
    expect(said.map(([line, key]) => [line, key])).toEqual([
      [5, "b"],
      [7, "c"],
      [8, "qwerty"],
    ]);
    expect(said[0]?.[2]).toContain("Hör den till actions? Dra in den två mellanslag.");
    expect(said[1]?.[2]).toContain("Hör den till actions?");
    expect(said[2]?.[2]).toContain("En egen nyckel ska börja med x-.");
    expect(english(findings[0] as Finding)).toContain("Does it belong to actions? Indent it by two spaces.");
  });
});

describe("tabs", () => {
  it("among spaces: one finding names the lines, and nothing below is read", () => {
    const { said, data } = read("actions:\n  a:\n\t\ttitle: X\n\t\towner: O\n  b:\n\t  titel: Y\noutcomes:\n  c: {}\n");
    expect(said).toEqual([[5, "\t\t", expect.stringContaining("raderna 5, 6 och 8 är indragna med tabb")]]);
    expect(data).toEqual({ changeLogic: 1, id: "p", actions: { a: {} } });
  });

  it("and nothing else: the plan is read as it was meant", () => {
    const { said, data } = read("actions:\n\ta:\n\t\ttitle: X\n\tb:\n\t\ttitle: Y\n");
    expect(said).toEqual([[4, "\t", expect.stringContaining("raderna 4, 5, 6 och 7 är indragna med tabb")]]);
    expect(data).toEqual({ changeLogic: 1, id: "p", actions: { a: { title: "X" }, b: { title: "Y" } } });
  });

  it("within brackets", () => {
    const { said } = read("actions: {\n\ta: {}\n  }\n");
    expect(said).toEqual([[4, "\t", expect.stringContaining("raden 4 är indragen med tabb")]]);
  });

  it("on many lines are not all named", () => {
    const { said } = read(
      `actions:\n${"\ta: {}\n".repeat(1)}${Array.from({ length: 30 }, (_, n) => `\ta${n}: {}\n`).join("")}`,
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.[2]).toContain("13 och 21 till är indragna med tabb");
  });

  it("within text do no harm", () => {
    const { said, data } = read("description: |\n  a\n  \tb\n");
    expect(said).toEqual([]);
    expect(data?.description).toBe("a\n\tb\n");
  });
});

describe("the form that is wanted is shown", () => {
  it.each([
    ["actions:\n  - title: A\n  - title: B", "`mitt-id: { title: … }`, utan streck"],
    ["actions: text", "`mitt-id: { title: … }`."],
    ["indicators: { i: { baseline: 40 } }", "`baseline: { value: 40 }`"],
    ["indicators: { i: { targetValue: 400 } }", "`targetValue: { value: 400 }`"],
    ["acceptedGaps: [mal]", "`- item: mal`"],
    ["acceptedGaps: { mal: { why: x } }", "`- item: …`"],
  ])("%j", (yaml, words) => {
    const { said } = read(`${yaml}\n`);
    expect(said).toHaveLength(1);
    expect(said[0]?.[2]).toContain(words);
  });

  it("of the items of a catalogue", () => {
    const { value, findings } = readCatalog("catalog: 1\nid: c\nitems:\n  a: { title: X }\n  b: { title: Y }\n");
    expect(findings.map(message)).toEqual([
      "”items” ska vara en lista med streck. Skriv varje post som `- id: mal-1`. Det som står här hoppas över.",
    ]);
    expect(findings.map(english)[0]).toContain("`- id: goal-1`");
    expect(value?.data.items).toEqual([]);
    const one = readCatalog("catalog: 1\nid: c\nitems: { id: a, title: X }\n");
    expect(one.value?.data.items).toEqual([{ id: "a", title: "X" }]);
  });
});

describe("words that people write", () => {
  it.each([
    ["actions: { a: { status: klart } }", "done"],
    ["actions: { a: { status: planerat } }", "planned"],
    ["actions: { a: { status: genomfört } }", "done"],
    ["actions: { a: { status: pågående } }", "ongoing"],
    ["effects: { e: { horizon: medellångt } }", "medium"],
    ["effects: { e: { horizon: långt } }", "long"],
    ["effects: { e: { horizon: kort } }", "short"],
    ["indicators: { i: { direction: minskande } }", "decrease"],
    ["indicators: { i: { direction: ökande } }", "increase"],
    ["outcomes: { o: { unwanted: ja } }", "true"],
    ["outcomes: { o: { unwanted: Nej } }", "false"],
    ["outcomes: { o: { unwanted: yes } }", "true"],
    ["outcomes: { o: { unwanted: falskt } }", "false"],
  ])("%s", (yaml, suggestion) => {
    const { findings, said } = read(`${yaml}\n`);
    expect(findings.map(({ args }) => args.suggestion)).toEqual([suggestion]);
    expect(said[0]?.[2]).toMatch(new RegExp(`Menade du ”?${suggestion}`, "u"));
  });
});

describe("wording", () => {
  it("an id's bad character is named", () => {
    const { findings, said } = read('actions: { a/b: {}, "a,b": {}, "a\\u200fb": {} }\n');
    expect(said[0]?.[2]).toContain("det innehåller ”/”. I ett id får / # @ , och citattecken inte finnas.");
    expect(findings.map(({ args }) => args.character)).toEqual(["/", ",", "U+200F"]);
  });

  it("a key of one's own is spoken of only when nothing better is known", () => {
    expect(read("titel: X\n").said[0]?.[2]).not.toContain("x-");
    expect(read("qwertyuiop: X\n").said[0]?.[2]).toContain("x-");
  });

  it("a file that is no text: where to save it otherwise", () => {
    expect(read("\u0000").said[0]?.[2]).toContain("I Anteckningar: Spara som, Kodning: UTF-8.");
  });

  it("data in code are not said to be skipped", () => {
    const wrong = [
      () => definePlan({ id: "p", qwerty: 1, actions: [], indicators: { i: { baseline: 40 } } } as never),
      () => definePlan({ id: "p", acceptedGaps: [{}] } as never),
      () => defineCatalog({ id: "c", items: [{ id: "a" }, { id: "a" }] }),
    ];
    for (const define of wrong) {
      expect(define).toThrow(ChangeLogicError);
      expect(define).not.toThrow(/skipped|counts/u);
    }
  });
});

describe("what only a program can get wrong", () => {
  it.each([Buffer.from(head), undefined, null, 1, { text: head }])("%s is no text", (text) => {
    for (const reader of [readPlan, readCatalog, readPortfolio]) {
      const thrown = thrownBy(() => reader(text as never));
      expect(thrown).toMatchObject({ code: "invalid-argument", blame: "caller" });
      expect((thrown as ChangeLogicError).help).toContain('readFile(path, "utf8")');
    }
  });

  it("an unknown format", () => {
    const thrown = thrownBy(() => readPlan(head, { format: "yml" as never }));
    expect(thrown).toMatchObject({ code: "invalid-argument", blame: "caller" });
    expect((thrown as ChangeLogicError).message).toContain("yml");
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}
