import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Read, type ReadOptions, readCatalog, readPlan, type Source } from "../src/index.js";

// The quick way of reading JSON may be shut off, and tells how often it was gone.
const way = vi.hoisted(() => ({ isOpen: true, taken: 0 }));
vi.mock("../src/read/read-plain-json.js", async (original) => {
  const actual = await original<typeof import("../src/read/read-plain-json.js")>();
  return {
    readPlainJson: (...given: Parameters<typeof actual.readPlainJson>) => {
      const read = way.isOpen ? actual.readPlainJson(...given) : undefined;
      if (read) way.taken++;
      return read;
    },
  };
});

type Document = Read<{ readonly data: object; readonly source?: Source }>;

/** Reads a text both ways, and compares all that reading gives. Returns whether the quick way was taken. */
function expectSame(
  text: string,
  reader: (text: string, options?: ReadOptions) => Document = readPlan,
  options: ReadOptions = {},
): boolean {
  way.isOpen = true;
  way.taken = 0;
  const quick = reader(text, { format: "json", ...options });
  way.isOpen = false;
  const slow = reader(text, { format: "json", ...options });
  expect(quick.findings).toEqual(slow.findings);
  // As text: the order of keys counts.
  expect(JSON.stringify(quick.value?.data)).toBe(JSON.stringify(slow.value?.data));
  if (quick.value && slow.value) expect(placesIn(quick.value)).toEqual(placesIn(slow.value));
  return way.taken > 0;
}

/** The place of everything in a document, and of what is not there: as text, since so many are compared. */
function placesIn({ data, source }: NonNullable<Document["value"]>): string[] {
  const places: string[] = [];
  const visit = (container: unknown) => {
    if (typeof container !== "object" || container === null) return;
    const keys: (string | number | undefined)[] = [undefined, "nej", "title", "x-a", "__proto__", 0, -1, 0.5];
    for (const key of Object.keys(container)) keys.push(Array.isArray(container) ? Number(key) : key);
    for (const key of keys) {
      for (const part of ["key", "value", "entry"] as const) {
        places.push(`${key} ${part}: ${JSON.stringify(source?.placeOf(container, key, part))}`);
      }
    }
    Object.values(container).forEach(visit);
  };
  visit(data);
  return places;
}

const head = '"changeLogic": 1, "id": "a"';
const plan = {
  $schema: "plan.json",
  changeLogic: 1,
  id: "exempel",
  strategies: ["s@2021", { id: "agenda-2030", binding: "guiding", "x-s": [{}] }],
  horizons: { short: "2029", long: "2040" },
  acceptedGaps: [{ item: "agenda-2030/13.1", reason: 'Inga "medel"\\\n', until: "2028-12-31" }],
  "x-mall": { 7: [1, null, { a: {} }], b: [[]] },
  perspectives: { "s/p": { considered: "ja" } },
  currentStates: { bilberoende: { title: "De flesta kör bil", kind: "challenge" } },
  actions: {
    laddplatser: {
      title: "Bygga laddplatser",
      period: "2026-01/2028-12",
      "x-a": {},
      targetGroups: ["pendlare"],
      addresses: ["bilberoende"],
      resources: [{ amount: 12.5, unit: "st", secured: true }],
      leadsTo: [{ to: "fler", assumptions: ["Elpriset"], confidence: "medium", counteracts: false }, "fler"],
    },
    "x-eget": { title: [] },
    tom: {},
  },
  outcomes: { fler: { leadsTo: ["fler"], contributesTo: ["agenda-2030/13.2"], indicators: ["i"] } },
  indicators: { i: { baseline: { value: 40, date: "2024-12" }, observations: [{ date: "2025", value: "få" }] } },
};
const catalog = {
  catalog: 1,
  id: "s",
  title: { sv: "S", en: "S" },
  items: [{ id: "1", title: "T", items: [{ id: "1.1", alignsWith: ["t/1", { to: "t/2", relation: "equal" }] }] }],
  perspectives: [{ id: "p", title: "P" }],
  "x-a": [],
};

describe("JSON of which there is nothing to say is read the quick way, just as the slow way reads it", () => {
  it.each([
    ["compact", JSON.stringify(plan)],
    ["pretty", JSON.stringify(plan, null, 2)],
    ["with tabs and CRLF", JSON.stringify(plan, null, "\t").replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\ufeff${JSON.stringify(plan, null, 2)}`],
    ["with odd spaces", JSON.stringify(plan, null, 2).replaceAll(/[:,]/gu, " $&  ")],
    ["with escapes", JSON.stringify(plan).replaceAll("i", "\\u0069").replaceAll("/", "\\/")],
    ["numbers and flags as text", `{${head}, "title": 2030, "tags": [true, 7, -12, 123456789012345]}`],
    ["no value, or as text", `{${head}, "title": null, "status": null, "actions": {"b": {"owner": null, "tags": []}}}`],
    ["a number that is not plain", `{${head}, "indicators": {"i": {"targetValue": {"value": 13.10}}}}`],
    ["lone surrogates", `{${head}, "title": "\\ud800", "x-\\udc00": "\ud800"}`],
    ["quotes and backslashes", `{${head}, "x-\\"\\\\": 1, "title": "\\\\", "notes": "\\\\\\"}", "source": "\\"]"}`],
    ["wide", JSON.stringify({ ...plan, tags: Array.from({ length: 500 }, (_, at) => `"${at}"`) })],
    [
      "many",
      JSON.stringify({ ...plan, factors: Object.fromEntries(many(500, (at) => [`f${at}`, { affects: ["a"] }])) }),
    ],
    ["deep", `{${head}, "x-a": ${"[".repeat(63)}${"]".repeat(63)}}`],
  ])("%s", (_, text) => {
    expect(expectSame(text)).toBe(true);
  });

  it("so are catalogues", () => {
    expect(expectSame(JSON.stringify(catalog, null, 2), readCatalog)).toBe(true);
  });
});

describe("everything else is read the slow way", () => {
  it.each([
    ["a key that stands twice", `{${head}, "title": "T", "title": "U"}`],
    ["a key that stands twice, otherwise written", `{${head}, "title": "T", "t\\u0069tle": "T"}`],
    ["a key that stands twice in what is the user's own", `{${head}, "x-a": {"b": [{"c": 1, "c": 1}]}}`],
    ["__proto__", `{${head}, "__proto__": {}}`],
    ["__proto__, otherwise written", `{${head}, "actions": {"\\u005f_proto__": {}}}`],
    ["__proto__ in what is the user's own", `{${head}, "x-a": [{"__proto__": 1}]}`],
    ["a number whose own text is wanted", `{${head}, "title": 13.10}`],
    ["a long number whose own text is wanted", `{${head}, "title": 12345678901234567890}`],
    ["minus nothing as text", `{${head}, "title": -0}`],
    ["a number beyond what there is", `{${head}, "x-a": 1e999}`],
    ["another version", `{"changeLogic": 1.0, "id": "a"}`],
    ["the version as text", `{"changeLogic": "1", "id": "a"}`],
    ["no version", `{"id": "a"}`],
    ["no id", `{"changeLogic": 1}`],
    ["another kind of document", JSON.stringify(catalog)],
    ["keys that JavaScript moves", `{${head}, "perspectives": {"b": {}, "1": {"considered": "ja"}, "a": {}}}`],
    ["an element of which nothing is said", `{${head}, "actions": {"b": null}}`],
    ["an empty entry", `{${head}, "tags": ["a", null]}`],
    ["an unknown key without a value", `{${head}, "titel": null}`],
    ["text where a list is wanted", `{${head}, "tags": "a", "scope": 1}`],
    ["a bad id", `{${head}, "actions": {"a/b": {}, "1": {}}}`],
    ["a bad date", `{${head}, "review": "snart"}`],
    ["a bad value", `{${head}, "status": "klar"}`],
    ["a comment", `{${head} /* nej */}`],
    ["a trailing comma", `{${head},}`],
    ["more after the end", `{${head}} {}`],
    ["too deep", `{${head}, "x-a": ${"[".repeat(64)}${"]".repeat(64)}}`],
    ["a list", "[1]"],
    ["nothing", " \n"],
    ["a byte order mark and nothing", "\ufeff"],
    ["null", "null"],
    ["a half string", `{${head}, "title": "T\\"}`],
  ])("%s", (_, text) => {
    expect(expectSame(text)).toBe(false);
  });

  it("a catalogue with ids that stand twice", () => {
    const items = [{ id: "b" }, { id: "b" }, { id: "c", items: [{ id: "b" }] }];
    expectSame(JSON.stringify({ ...catalog, items }), readCatalog);
  });

  it.each([
    ["blanks", `{${head}, "title": "${" ".repeat(1001)}"}`],
    ["values", JSON.stringify({ ...plan, tags: Array.from({ length: 1000 }, () => "a") })],
    ["lists", `{${head}, "x-a": [${"[],".repeat(400)}[]]}`],
  ])("too many %s", (_, text) => {
    expect(expectSame(text, readPlan, { limits: { jsonSize: 20_000 } })).toBe(false);
    expect(expectSame(text)).toBe(true);
  });

  it("too long a text", () => {
    const text = JSON.stringify(plan);
    expect(expectSame(text, readPlan, { limits: { jsonSize: text.length - 1 } })).toBe(false);
  });
});

describe("both ways give the same", () => {
  const options = { seed: 2030, numRuns: 800 } as const;
  const texts = [JSON.stringify(plan), JSON.stringify(plan, null, 1)];
  const insert = fc.oneof(
    fc.constantFrom(
      ...'{}[]:,"\\01-. \n\t\ufeff',
      "null",
      "true",
      "1.0",
      '"a"',
      '"a": 1,',
      '"x-b": {"a": [1]},',
      '"title": null,',
      '"__proto__": 1,',
      '"1": {},',
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), insert });

  it("of a good plan that somebody has cut in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(cut, { minLength: 1, maxLength: 3 }), (text, cuts) => {
        let mutated = text;
        for (const { at, length, insert } of cuts) {
          const start = Math.floor(at * mutated.length);
          mutated = mutated.slice(0, start) + insert + mutated.slice(start + length);
        }
        expectSame(mutated);
      }),
      options,
    );
  });

  it("of a good plan with other values in it", () => {
    let quick = 0;
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, 0, 1.5, true, "", "2028", "b", "planned", "2026/..", [], {}, ["a"], { to: "b" }),
    );
    const swap = fc.record({ at: fc.nat(), value, key: fc.constantFrom(undefined, "x-b", "b", "title", "to", "7") });
    fc.assert(
      fc.property(fc.array(swap, { maxLength: 3 }), fc.constantFrom(undefined, 2), (swaps, indent) => {
        const changed = structuredClone(plan) as object;
        for (const { at, value, key } of swaps) {
          const containers = containersIn(changed);
          const container = containers[at % containers.length] as Record<string, unknown>;
          const keys = Object.keys(container);
          container[key ?? keys[at % (keys.length || 1)] ?? "x-b"] = value;
        }
        if (expectSame(JSON.stringify(changed, null, indent))) quick++;
      }),
      options,
    );
    // Of both sorts there are enough to tell.
    expect(quick).toBeGreaterThan(options.numRuns / 5);
    expect(quick).toBeLessThan((options.numRuns * 4) / 5);
  });

  it("of any JSON", () => {
    const field = fc.constantFrom("changeLogic", "id", "title", "tags", "actions", "perspectives", "x-a", "$schema");
    const text = fc.oneof(
      fc.json(),
      fc.dictionary(fc.oneof(field, fc.string()), fc.jsonValue()).map((value) => JSON.stringify(value)),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (json) => {
        expectSame(json);
        expectSame(`{${head}, "x-a": ${json}}`);
        expectSame(`{${head}, "actions": {"b": ${json}}}`);
      }),
      options,
    );
  });
});

function containersIn(value: object): object[] {
  const below = Object.values(value).filter((each) => typeof each === "object" && each !== null);
  return [value, ...below.flatMap(containersIn)];
}

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
