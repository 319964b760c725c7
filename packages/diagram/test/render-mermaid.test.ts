import { coverage } from "@change-logic/analysis";
import type { Finding } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScene,
  type DetailLevel,
  type Direction,
  renderMermaid,
  type Scene,
  type SceneLink,
  type SceneOptions,
} from "../src/index.js";
import { asMeant, type ReadFlowchart, readWithMermaid, seen } from "./support/mermaid-reader.js";
import { hostileTitles, largePlan, modelOf, randomPlan } from "./support/random-plan.js";

/** A plan with a box of every kind, marks, a group, an address, and a thread that ends. */
const everything = {
  changeLogic: 1,
  id: "p",
  title: "Allt",
  language: "sv",
  strategies: ["agenda-2030"],
  scope: ["agenda-2030/11.6"],
  currentStates: { s: { title: "Nuläget" } },
  actions: {
    a: {
      title: "Insatsen",
      status: "paused",
      owner: "Gatukontoret",
      group: "Spår: [ett]",
      url: "https://example.com/?a=1;b=(2)#c;",
      addresses: ["s"],
      leadsTo: [{ to: "o", assumptions: ["Folk vill"] }],
    },
    b: { title: "Andra insatsen" },
  },
  outcomes: { o: { title: "Resultatet", group: "Spår: [ett]", leadsTo: ["e", { to: "u", counteracts: true }] } },
  effects: {
    e: { title: "Effekten", horizon: "long", contributesTo: ["agenda-2030/11.6"] },
    u: { title: "Bieffekten", unwanted: true },
  },
};

/** A plan with a link of each kind that leads back. */
const backward = {
  changeLogic: 1,
  id: "p",
  language: "sv",
  currentStates: { s1: { title: "S1" }, s2: { title: "S2" } },
  actions: {
    a: { title: "A", addresses: ["s1"], leadsTo: ["o"] },
    b: { title: "B", addresses: ["s2"] },
    c: { title: "C" },
  },
  outcomes: { o: { title: "O", leadsTo: ["e"], enables: ["b"] } },
  effects: {
    e: { title: "E", horizon: "short", changes: ["s2"], leadsTo: ["f"] },
    f: { title: "F", horizon: "long", leadsTo: [{ to: "e", feedback: true, critical: true }] },
  },
};

/** Whether links, seen and unseen, lead from every box of a column to every box of the next; and none leads back. */
function levelsAreApart({ edges, subgraphs, nodes }: ReadFlowchart): boolean {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = (from: string): Set<string> => {
    const found = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const to of next.get(id) ?? []) {
        if (found.has(to)) continue;
        found.add(to);
        open.push(to);
      }
    }
    return found;
  };
  const inside = (id: string): string[] =>
    (subgraphs.find((one) => one.id === id)?.nodes ?? []).flatMap((one) => (nodes.has(one) ? [one] : inside(one)));
  const columns = subgraphs
    .filter(({ id }) => /^c\d+$/u.test(id))
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map(({ id }) => inside(id))
    .filter(({ length }) => length > 0);
  return columns.every((own, index) =>
    own.every((id) => {
      const found = reached(id);
      const earlier = columns.slice(0, index).flat();
      return (columns[index + 1] ?? []).every((one) => found.has(one)) && !earlier.some((one) => found.has(one));
    }),
  );
}

const finding = (subject: string, severity: Finding["severity"]): Finding => ({
  rule: "action-without-owner",
  severity,
  stage: "rule",
  args: { id: subject, title: subject },
  subjects: [subject],
  cause: "direct",
});

/** A title as a label can hold it. */
function shown(title: string): string {
  return title
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(/ﬂ(?=°)/gu, "fl")
    .replace(/¶(?=ß)/gu, "¶\u200b")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu, "\ufffd")
    .trim();
}

const headOf = ({ styles, type }: SceneLink): string =>
  styles.includes("counteracts") ? "arrow_cross" : type === "uses" ? "arrow_circle" : "arrow_point";

/** Whether a link leads to an earlier place in the order of columns and sub-columns. */
function leadsBack({ from, to }: SceneLink, { boxes }: Scene): boolean {
  const [start, end] = [from, to].map((id) => boxes.find((box) => box.id === id)!);
  return start!.column === end!.column ? start!.track > end!.track : start!.column > end!.column;
}

/** Checks that Mermaid reads the scene's own boxes and links, no more and no fewer. */
async function expectReadBack(scene: Scene): Promise<void> {
  const read = await readWithMermaid(renderMermaid(scene));
  const ids = new Map(scene.boxes.map(({ id }, index) => [id, `n${index + 1}`]));
  const labels = new Map(
    [...read.nodes].filter(([id]) => id.startsWith("n")).map(([id, { label }]) => [id, label.trim()]),
  );
  expect(labels).toEqual(
    new Map(
      scene.boxes.map((box) => {
        const title = shown(box.tile ? `${box.tile.code} ${box.title}` : box.title) || "\u200b";
        return [
          ids.get(box.id)!,
          box.marks.length === 0 ? title : `${title}<br/>${box.marks.map(({ text }) => text).join(", ")}`,
        ];
      }),
    ),
  );
  const loose = [...read.nodes.keys()].filter((id) => id.startsWith("x"));
  expect(loose).toHaveLength(scene.stubs.length);
  const edges = seen(read).filter(({ from, to }) => from.startsWith("n") && to.startsWith("n"));
  expect(edges.map(asMeant).map(({ from, to, type, stroke }) => ({ from, to, type, stroke }))).toEqual(
    scene.links.map((link) => ({
      from: ids.get(link.from),
      to: ids.get(link.to),
      // Mermaid has no head for the start of a link alone: its label has an arrow.
      type: leadsBack(link, scene) ? "arrow_open" : headOf(link),
      stroke: link.styles.includes("critical") ? "thick" : link.styles.includes("weak") ? "dotted" : "normal",
    })),
  );
  expect(seen(read)).toHaveLength(scene.links.length + scene.stubs.length);
  expect(
    read.subgraphs
      .filter(({ id }) => id.startsWith("c"))
      .map(({ title }) => title)
      .sort(),
  ).toEqual(scene.columns.map(({ heading }) => shown(heading)).sort());
}

describe("renderMermaid", () => {
  it("is read back by Mermaid as the same boxes and links", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => expectReadBack(createScene(modelOf(plan)))),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it("keeps every hostile title as it is", async () => {
    const actions = Object.fromEntries(hostileTitles.map((title, index) => [`a${index}`, { title, leadsTo: ["o1"] }]));
    await expectReadBack(
      createScene(modelOf({ changeLogic: 1, id: "p", actions, outcomes: { o1: { title: "end" } } })),
    );
  });

  it("shows broken links with what they name", async () => {
    const scene = createScene(
      modelOf({
        changeLogic: 1,
        id: "p",
        actions: { a: { title: "A", leadsTo: ["nowhere"], addresses: ["nothing"] } },
      }),
    );
    const read = await readWithMermaid(renderMermaid(scene));
    const [nodes, edges] = [read.nodes, seen(read)];
    expect(["x1", "x2"].map((id) => nodes.get(id)?.label).sort()).toEqual(["nothing", "nowhere"]);
    expect(edges.map(({ from, to, type }) => [from, to, type])).toContainEqual([
      "n1",
      expect.stringMatching(/^x/u),
      "arrow_open",
    ]);
    expect(edges.every(({ label }) => label.includes("finns inte"))).toBe(true);
  });

  const whole = (options: SceneOptions = {}): Scene => createScene(modelOf(everything), options);

  it("follows the direction of the scene", () => {
    const first = (direction: Direction) => renderMermaid(whole({ direction })).split("\n")[3];
    expect(first("left-to-right")).toBe("flowchart LR");
    expect(first("right-to-left")).toBe("flowchart RL");
    expect(first("top-down")).toBe("flowchart TB");
  });

  it("tells kinds and what sets a box apart as classes, each defined", async () => {
    const model = modelOf(everything);
    const findings = [finding("a", "error"), finding("o", "warn")];
    const scene = createScene(model, { findings, coverage: coverage(model, { date: "2026-11-22" }) });
    const text = renderMermaid(scene);
    const { nodes } = await readWithMermaid(text);
    // Mermaid's own class for boxes that are links is not ours.
    const own = (classes: readonly string[] = []) => classes.filter((name) => name !== "clickable");
    const named = (title: string) => [...nodes.values()].find(({ label }) => label.split("<br/>")[0]?.endsWith(title));
    const classesOf = (title: string) => own(named(title)?.classes);
    expect(named("Insatsen")?.label).toBe("Insatsen<br/>pausad<br/>1 iakttagelse (fel)");
    expect(classesOf("Nuläget")).toEqual(["currentState"]);
    expect(classesOf("Insatsen")).toEqual(["action", "inactive", "error"]);
    expect(classesOf("Resultatet")).toEqual(["outcome", "warn"]);
    expect(classesOf("Bieffekten")).toEqual(["effect", "unwanted"]);
    expect(classesOf("Minska städernas avtryck på miljön")).toEqual(["item", "uncovered"]);
    const used = new Set([...nodes.values()].flatMap(({ classes }) => own(classes)));
    for (const name of used) expect(text).toMatch(new RegExp(`^  classDef ${name} \\S`, "mu"));
    // What does not occur is not defined.
    expect(text).not.toContain("classDef faded");
    const many = {
      ...scene,
      boxes: scene.boxes.map((box) => (box.findings ? { ...box, findings: { ...box.findings, count: 3 } } : box)),
    };
    expect(renderMermaid(many)).toContain("3 iakttagelser, minst ett fel");
  });

  it("writes no link back, so that Mermaid keeps the columns, and says by an arrow where such a link leads", async () => {
    for (const [direction, arrow] of [
      ["left-to-right", "←"],
      ["right-to-left", "→"],
      ["top-down", "↑"],
    ] as const) {
      const scene = createScene(modelOf(backward), { direction });
      const read = await readWithMermaid(renderMermaid(scene));
      const back = read.edges.filter(({ label }) => label.startsWith(arrow));
      expect(back.map(({ label }) => label).sort()).toEqual([
        `${arrow} förändrar`,
        `${arrow} leder till, avgörande, återkoppling`,
        `${arrow} möjliggör`,
      ]);
      expect(back.every(({ type }) => type === "arrow_open")).toBe(true);
      expect(levelsAreApart(read)).toBe(true);
      await expectReadBack(scene);
    }
  });

  it("keeps every box of a column before those of the next, also without links, for any plan", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => {
        const scene = createScene(modelOf(plan));
        const read = await readWithMermaid(renderMermaid(scene));
        expect(read.edges.length <= 500).toBe(true);
        expect(levelsAreApart(read)).toBe(true);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it("adds no unseen links where that makes more than Mermaid draws", async () => {
    const unlinked = (count: number) => ({
      changeLogic: 1,
      id: "p",
      actions: Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, {}])),
    });
    for (const [count, unseen] of [
      [100, true],
      [600, false],
    ] as const) {
      const read = await readWithMermaid(renderMermaid(createScene(modelOf(unlinked(count)))));
      expect(read.edges.some(({ stroke }) => stroke === "invisible")).toBe(unseen);
    }
  });

  it("has the title above, whatever is in it", async () => {
    const titleOf = (title: string) =>
      renderMermaid(createScene(modelOf({ changeLogic: 1, id: "p", title }))).split("\n");
    expect(titleOf("Trygga skolvägar, 2027–2032").slice(0, 4)).toEqual([
      "---",
      'title: "Trygga skolvägar, 2027–2032"',
      "---",
      "flowchart LR",
    ]);
    expect(titleOf('a" # {b}')[1]).toBe('title: "a\\U00000022 \\U00000023 \\U0000007bb\\U0000007d"');
    const titles = [
      ...hostileTitles,
      "---",
      "a\n---\nflowchart TB",
      "%%{init: {}}%%",
      "<b>&amp;</b>",
      "\u2028x",
      "\\",
      "Vård & omsorg",
    ];
    for (const title of titles) {
      const text = titleOf(title).join("\n");
      const { title: read, nodes } = await readWithMermaid(text);
      const expected = (shown(title) || "p").replace(/</gu, "‹").replace(/>/gu, "›");
      if (!/[\ufffd\u202a-\u202e]/u.test(expected) && expected.length < 120) expect(read).toBe(expected);
      // Nothing of the title has become a node.
      expect([...nodes.keys()].every((id) => id.startsWith("q") || id.startsWith("t"))).toBe(true);
    }
    expect((await readWithMermaid(titleOf("å".repeat(500)).join("\n"))).title).toBe(`${"å".repeat(119)}…`);
  });

  it("shows facts and notes at the level of detail that asks for them, and only there", async () => {
    const labels = async (detail: DetailLevel) => {
      const { nodes, edges } = await readWithMermaid(renderMermaid(whole({ detail })));
      return [...[...nodes.values()].map(({ label }) => label), ...edges.map(({ label }) => label)].join("\n");
    };
    expect(await labels("titles")).toContain("Insatsen<br/>pausad\n");
    expect(await labels("titles")).not.toMatch(/Gatukontoret|Folk vill/u);
    expect(await labels("facts")).toContain("Insatsen<br/>pausad<br/>ansvarig: Gatukontoret");
    expect(await labels("facts")).not.toContain("Folk vill");
    expect(await labels("assumptions")).toMatch(/antagande: Folk vill/u);
  });

  it("draws a thread that ends as a question mark", async () => {
    const { nodes, edges } = await readWithMermaid(renderMermaid(whole()));
    const end = edges.find(({ label }) => label === "leder inte vidare");
    expect(nodes.get(end!.to)).toMatchObject({ label: "?", classes: ["threadEnds"] });
    expect(nodes.get(end!.from)?.label).toBe("Andra insatsen");
  });

  it("puts groups in subgraphs of their column", async () => {
    const { nodes, subgraphs } = await readWithMermaid(renderMermaid(whole()));
    const lanes = subgraphs.filter(({ title }) => title === "Spår: [ett]");
    expect(lanes.map(({ nodes: inside }) => inside.map((id) => nodes.get(id)?.label))).toEqual([
      ["Insatsen<br/>pausad"],
      ["Resultatet"],
    ]);
  });

  it("lets boxes with an address be links, whatever is in it", async () => {
    const text = renderMermaid(whole());
    expect(text).toContain('  click n2 href "https://example.com/?a=1%3Bb=%282%29#c%3B"\n');
    await expectReadBack(whole());
    const bad = modelOf({ ...everything, actions: { a: { title: "A", url: "javascript:alert(1)" } } });
    expect(renderMermaid(createScene(bad))).not.toContain("click n1");
  });

  it("lets what a view is not about step back", async () => {
    const scene = whole({ view: { kind: "element", id: "o" } });
    const text = renderMermaid(scene);
    const { nodes } = await readWithMermaid(text);
    const of = (name: string) => [...nodes.values()].filter(({ classes }) => classes.includes(name));
    expect(of("highlighted").map(({ label }) => label)).toContain("Resultatet");
    expect(of("faded").map(({ label }) => label)).toContain("Andra insatsen");
    expect(text).toMatch(/^ {2}linkStyle \d+(?:,\d+)* stroke-width:3px$/mu);
  });

  it("takes an empty plan, and a plan of 600 elements", async () => {
    await expectReadBack(createScene(modelOf({ changeLogic: 1, id: "p" })));
    await expectReadBack(createScene(modelOf(largePlan(600))));
  });
});
