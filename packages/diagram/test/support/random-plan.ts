import { agenda2030, varmland2040 } from "@change-logic/catalogs";
import { createModel, type Model, readPlan } from "@change-logic/model";
import fc from "fast-check";

/** Titles that try to be more than text, in SVG, Mermaid, Markdown or on a terminal. */
export const hostileTitles = [
  "end",
  "o---",
  "x--",
  "--> b",
  "a---ob",
  "subgraph",
  "click n1 href",
  "style n1 fill:#f00;",
  "lifestyle: a#b;c",
  "classDef x fill:#fff;",
  "%% not a comment",
  "%%{init: {}}%%",
  "---",
  "[brackets] (round) {curly} <angle> |pipe|",
  `"double" 'single' \`back\``,
  "back\\slash \\n \\\\",
  "**bold** _em_ # heading",
  "1. A list",
  "- a list",
  "www.example.com and a@b.se",
  "https://example.com/?a=1&b=2#c",
  "<script>alert(1)</script>",
  "]]> & &amp; &#35; #35; ﬂ°°60¶ß ﬂ°lt¶ß",
  "$$x^2$$",
  "fa:fa-car by icon",
  "a@{ shape: rect }",
  "e1@--> x",
  "emoji 👩‍👩‍👧 🇸🇪 👍🏽",
  "שלום עולם",
  "تحسين الصحة for all",
  "漢字とかなの題名は折り返せる",
  "e\u0301\u0301\u0301 combining",
  "tab\tand\nline\r\nbreaks",
  "nul\u0000 esc\u001b[31m bell\u0007",
  "override \u202Eturned\u202C back",
  "lone \ud800 surrogate",
  "w".repeat(200),
  "Samhällsbyggnadsförvaltningsplaneringsgruppens",
  "constructor",
  "   ",
] as const;

const titles = fc.oneof(
  { weight: 5, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileTitles) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

const items = [
  "varmland-2040/gron-beredskap",
  "varmland-2040/forbattra-livsvillkoren",
  "agenda-2030/13.2",
  "agenda-2030/13",
  "agenda-2030/3.4",
  "agenda-2030/99",
  "other/thing",
];

const idPools = {
  currentStates: ["s1", "s2", "s3"],
  actions: ["a1", "toString", "a3", "a4"],
  outcomes: ["o1", "constructor", "o3", "å-ö 1", "o5"],
  effects: ["e1", "e2", "e3", "e4", "e5"],
} as const;

type Kind = keyof typeof idPools;

const targets: Record<Kind, Record<string, readonly string[]>> = {
  currentStates: {},
  actions: { addresses: idPools.currentStates, leadsTo: [...idPools.outcomes, ...idPools.effects, "gone"] },
  outcomes: {
    leadsTo: [...idPools.outcomes, ...idPools.effects, "a1"],
    enables: idPools.actions,
    contributesTo: items,
    changes: idPools.currentStates,
  },
  effects: { leadsTo: [...idPools.effects, "elsewhere#x"], contributesTo: items, changes: idPools.currentStates },
};

const linkTo = (pool: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pool) },
    {
      weight: 3,
      arbitrary: fc.record(
        {
          to: fc.constantFrom(...pool),
          confidence: fc.constantFrom("low", "medium", "high"),
          critical: fc.boolean(),
          counteracts: fc.boolean(),
          feedback: fc.boolean(),
          assumptions: fc.array(titles, { maxLength: 2 }),
          rationale: titles,
        },
        { requiredKeys: ["to"] },
      ),
    },
  );

function elementOf(kind: Kind): fc.Arbitrary<Record<string, unknown>> {
  const links = Object.fromEntries(
    Object.entries(targets[kind]).map(([type, pool]) => [type, fc.array(linkTo(pool), { maxLength: 3 })]),
  );
  const own: Record<string, fc.Arbitrary<unknown>> = kind === "effects"
    ? { horizon: fc.constantFrom("short", "medium", "long"), unwanted: fc.boolean() }
    : kind === "actions"
      ? { status: fc.constantFrom("planned", "ongoing", "paused", "cancelled"), owner: fc.constant("Someone") }
      : kind === "currentStates"
        ? { kind: fc.constantFrom("challenge", "strength", "fact") }
        : { unwanted: fc.boolean() };
  const said: Record<string, fc.Arbitrary<unknown>> = {
    group: fc.constantFrom("Resor", "Boende", "A group with a name that is far too long to stand on one line"),
    ...(kind === "actions" && { period: fc.constantFrom("2026-01/2028-12", "2027/..") }),
    ...((kind === "outcomes" || kind === "effects") && { targetGroups: fc.array(titles, { maxLength: 2 }) }),
    ...(kind === "actions" && {
      resources: fc.array(fc.record({ kind: titles, amount: fc.integer({ min: 0, max: 9 }) }), { maxLength: 2 }),
    }),
  };
  return fc.record({ title: titles, ...own, ...said, ...links }, { requiredKeys: [] });
}

function groupOf(kind: Kind): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...idPools[kind]), elementOf(kind)), {
      maxLength: idPools[kind].length,
      selector: ([id]) => id,
    })
    .map((entries) => Object.fromEntries(entries));
}

/** Small random plans with loops, broken links, all styles of link and hostile titles. */
export const randomPlan: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.record(
      {
        changeLogic: fc.constant(1),
        id: fc.constant("plan"),
        title: titles,
        language: fc.constantFrom("sv", "en"),
        organisation: titles,
        strategies: fc.constant(["varmland-2040@2021", "agenda-2030"]),
        currentStates: groupOf("currentStates"),
        actions: groupOf("actions"),
        outcomes: groupOf("outcomes"),
        effects: groupOf("effects"),
        scope: fc.subarray(["agenda-2030/13", "agenda-2030/3.4", "varmland-2040", "agenda-2030"]),
      },
      { requiredKeys: ["changeLogic", "id", "strategies"] },
    ),
    fc.boolean(),
  )
  .map(([plan, isGrouped]) => (isGrouped ? plan : withoutGroups(plan)));

/** The same plan, in which no element is part of a group: otherwise hardly a plan would be without lanes. */
function withoutGroups(plan: Record<string, unknown>): Record<string, unknown> {
  const ungrouped = (element: Record<string, unknown>) => {
    const { group: _, ...rest } = element;
    return rest;
  };
  const kinds = Object.keys(idPools).filter((kind) => kind in plan);
  const elementsOf = (kind: string) => Object.entries(plan[kind] as Record<string, Record<string, unknown>>);
  return {
    ...plan,
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        Object.fromEntries(elementsOf(kind).map(([id, element]) => [id, ungrouped(element)])),
      ]),
    ),
  };
}

/** Directions and levels of detail. */
export const drawnHow = fc.record({
  direction: fc.constantFrom("left-to-right", "right-to-left", "top-down"),
  detail: fc.constantFrom("titles", "facts", "assumptions"),
});

/** The model of a plan that is given as data; throws when the plan cannot be read at all. */
export function modelOf(plan: object): Model {
  const { value, findings } = readPlan(JSON.stringify(plan), { format: "json" });
  if (value === undefined) throw new Error(`The plan was not read: ${JSON.stringify(findings)}`);
  return createModel(value, { catalogs: [agenda2030, varmland2040] });
}

/** A plan of about `size` elements, the same for the same `seed`: chains from current states to items, with cross links. */
export function largePlan(size: number, seed = 1): Record<string, unknown> {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const ids = (prefix: string, share: number) =>
    Array.from({ length: Math.max(1, Math.round(size * share)) }, (_, index) => `${prefix}${index}`);
  const groups = { s: ids("s", 0.15), a: ids("a", 0.3), o: ids("o", 0.3), e: ids("e", 0.25) };
  const some = (pool: readonly string[], most: number) => [
    ...new Set(Array.from({ length: 1 + next(most) }, () => pool[next(pool.length)]!)),
  ];
  const title = (id: string) =>
    `${["Fler", "Färre", "Bättre", "Tryggare"][next(4)]} ${["resor", "barn", "företag", "bostäder"][next(4)]} i hela kommunen ${id}`;
  const all = (pool: readonly string[], make: (id: string, index: number) => object) =>
    Object.fromEntries(pool.map((id, index) => [id, { title: title(id), ...make(id, index) }]));
  const near = (pool: readonly string[], index: number, of: number) => {
    const middle = Math.floor((index / of) * pool.length);
    return pool.slice(Math.max(0, middle - 3), middle + 4);
  };
  return {
    changeLogic: 1,
    id: "large",
    title: "A large plan",
    language: "sv",
    strategies: ["varmland-2040@2021", "agenda-2030"],
    currentStates: all(groups.s, () => ({})),
    actions: all(groups.a, (_, index) => ({
      owner: "Someone",
      addresses: some(near(groups.s, index, groups.a.length), 1),
      leadsTo: some(near(groups.o, index, groups.a.length), 2),
    })),
    outcomes: all(groups.o, (_, index) => ({
      leadsTo: [
        ...some(near(groups.e, index, groups.o.length), 2),
        ...(index % 4 === 0 && index + 1 < groups.o.length ? [groups.o[index + 1]!] : []),
      ],
    })),
    effects: all(groups.e, (_, index) => ({
      horizon: (["short", "medium", "long"] as const)[index % 3],
      contributesTo: some(
        [
          "agenda-2030/13.2",
          "agenda-2030/11.2",
          "agenda-2030/3.6",
          "varmland-2040/gron-beredskap",
          "agenda-2030/8.5",
          "agenda-2030/1.2",
        ],
        1,
      ),
      ...(index % 3 < 2 && index + 1 < groups.e.length ? { leadsTo: [groups.e[index + 1]!] } : {}),
    })),
  };
}
