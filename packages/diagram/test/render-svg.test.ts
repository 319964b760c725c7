import { beforeAll, describe, expect, it } from "vitest";
import { layoutElk } from "../src/elk.js";
import {
  createScene,
  type Emphasis,
  type Layout,
  type LayoutBox,
  layoutColumns,
  renderSvg,
  themes,
} from "../src/index.js";
import { crossings } from "../src/svg/crossings.js";
import { drawFrame } from "../src/svg/draw-box.js";
import { readXml } from "./support/drawn.js";
import { modelOf } from "./support/random-plan.js";

const plan = {
  changeLogic: 1,
  id: "p",
  title: `Cyklar & "bussar" <b>`,
  strategies: ["agenda-2030"],
  currentStates: { s: { title: "Bilar" } },
  actions: { a: { title: "Bygga", owner: "Nämnden", addresses: ["s"], leadsTo: ["o", "nowhere", "other#x"] } },
  outcomes: {
    o: {
      title: "Väg",
      unwanted: true,
      enables: ["a"],
      leadsTo: [
        { to: "e", counteracts: true },
        { to: "f", critical: true },
      ],
    },
  },
  effects: {
    e: { title: "Fler cyklar", changes: ["s"], contributesTo: [{ to: "agenda-2030/13.2", confidence: "low" }] },
    f: { title: "w".repeat(500) },
  },
};

describe("renderSvg", () => {
  let layout: Layout;
  beforeAll(async () => {
    const findings = [
      { rule: "r", severity: "warn", stage: "rule", args: {}, subjects: ["a"], cause: "direct" },
    ] as const;
    layout = await layoutElk(createScene(modelOf(plan), { findings }));
  });

  it("is one self-contained, named and described document", () => {
    const elements = readXml(renderSvg(layout));
    const [root] = elements;
    expect(root).toMatchObject({
      name: "svg",
      attributes: { lang: "sv", "aria-labelledby": "change-logic-title", role: "graphics-document document" },
    });
    expect(elements.find(({ name }) => name === "title")?.text).toBe(plan.title);
    expect(elements.find(({ name }) => name === "desc")?.text).toContain("Insatser: 1");
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].sort()).toEqual(["circle", "desc", "g", "path", "rect", "svg", "text", "title"]);
    const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
    for (const name of ["style", "class", "href", "onload"]) expect(attributes.has(name)).toBe(false);
  });

  it("tells screen readers every box with its links", () => {
    const elements = readXml(renderSvg(layout));
    const labels = elements
      .filter(({ attributes }) => attributes.role === "listitem")
      .map(({ attributes }) => attributes["aria-label"]);
    expect(labels).toContain("Nuläge: Bilar. motiverar: Bygga");
    expect(labels).toContain(
      "Insats: Bygga. ansvarig: Nämnden. 1 iakttagelse: r. leder till: Väg. leder till: nowhere (finns inte). leder till: other#x (i en plan som inte är med)",
    );
    expect(labels.some((label) => label?.startsWith("Agenda 2030, 13.2:"))).toBe(true);
    const lists = elements
      .filter(({ attributes }) => attributes.role === "list")
      .map(({ attributes }) => attributes["aria-label"]);
    expect(lists).toEqual(layout.bands.map(({ title }) => title));
  });

  it("gives the sign of findings their text as its title", () => {
    const sign = layout.boxes.find(({ findings }) => findings)?.findings;
    expect(sign).toMatchObject({ count: 1, title: "r" });
    expect(renderSvg(layout)).toContain("<g><title>r</title><path");
  });

  it("draws what is set aside with a thin line, without dashes or a coloured bar", () => {
    const box = layout.boxes.find(({ kind }) => kind === "outcome")!;
    const frame = (given: Partial<LayoutBox>) =>
      drawFrame({ ...box, kind: "item", unwanted: false, ...given }, themes.light, false);
    expect(frame({ uncovered: true })).toContain("stroke-dasharray");
    expect(frame({ setAside: true })).not.toContain("stroke-dasharray");
    expect(frame({ setAside: true })).not.toContain(themes.light.accent.item);
    expect(frame({})).toContain(themes.light.accent.item);
  });

  it("keeps the whole of a title that is cut", () => {
    expect(layout.boxes.find(({ key }) => key === "f")).toMatchObject({ cut: true, title: "w".repeat(500) });
    expect(readXml(renderSvg(layout)).some(({ name, text }) => name === "title" && text === "w".repeat(500))).toBe(
      true,
    );
  });

  it("draws each style of link in a shape of its own", () => {
    const svg = renderSvg(layout);
    const drawn = (id: string) =>
      /<path[^>]*>/gu.exec(svg.slice(svg.indexOf(`id="change-logic-${id}"`)))?.[0].replace(/ d="[^"]*"/u, "");
    const shapes = layout.links.map(({ id, type, styles }) => [`${type} ${styles.join()}`, drawn(id)] as const);
    const sorts = new Map(shapes);
    expect(
      new Set([...sorts.values()].map((shape) => shape?.replace(/ stroke="[^"]*"/u, ""))).size,
    ).toBeGreaterThanOrEqual(4);
    expect(layout.stubs.map(({ kind }) => kind)).toEqual(["broken", "external"]);
    expect(layout.legend.map(({ line }) => line.text)).toEqual([
      "motiverar (möter), leder till, bidrar till",
      "avgörande länk",
      "svag länk",
      "motverkar",
      "möjliggör en ny insats",
      "förändrar nuläget",
      "länk som inte når fram",
      "länk till en plan som inte är med",
      "bieffekt",
      "iakttagelser, minst en varning",
    ]);
  });

  it("begins every id with the prefix, and refuses one that could break out", () => {
    const ids = readXml(renderSvg(layout, { idPrefix: "x.1" })).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.every((id) => id.startsWith("x.1-"))).toBe(true);
    for (const idPrefix of ["", "1a", 'a"', "a b", "å", "a".repeat(101)]) {
      expect(() => renderSvg(layout, { idPrefix })).toThrowError(expect.objectContaining({ code: "invalid-argument" }));
    }
  });

  it("lets what a view is not about step back, and what it is about stand out, in shape as well", () => {
    const emphasised = (emphasis: Emphasis): Layout => ({
      ...layout,
      boxes: layout.boxes.map((box) => ({ ...box, emphasis })),
      links: layout.links.map((link) => ({ ...link, emphasis })),
    });
    const { light } = themes;
    const widths = (svg: string) =>
      readXml(svg)
        .filter(({ name, attributes }) => name === "path" && attributes.fill === "none")
        .reduce((sum, { attributes }) => sum + Number(attributes["stroke-width"]), 0);
    const [faded, normal, highlighted] = (["faded", "normal", "highlighted"] as const).map((emphasis) =>
      renderSvg(emphasised(emphasis)),
    ) as [string, string, string];
    expect(widths(faded)).toBeLessThan(widths(normal));
    expect(widths(highlighted)).toBeGreaterThan(widths(normal));
    expect(faded).toContain(`fill="${light.faded.fill}"`);
    expect(normal).not.toContain(light.faded.fill);
    expect(highlighted).toContain('stroke-width="2.4"');
    expect(normal).not.toContain('stroke-width="2.4"');
  });

  it("draws lanes with a hairline between them, and their headings", () => {
    const lane = (id: string, y: number) => ({ id, title: id, x: 20, y, width: 500, height: 100, heading: [] });
    const lines = (direction: Layout["direction"]) =>
      readXml(renderSvg({ ...layout, direction, lanes: [lane("g0", 100), lane("g1", 224)] })).filter(
        ({ name }) => name === "line",
      );
    expect(lines("left-to-right").map(({ attributes: { x1, y1, x2, y2 } }) => [x1, y1, x2, y2])).toEqual([
      ["20", "224", "520", "224"],
    ]);
    expect(lines("top-down").map(({ attributes: { x1, y1, x2, y2 } }) => [x1, y1, x2, y2])).toEqual([
      ["20", "224", "20", "324"],
    ]);
  });

  it("numbers notes on their line and below", () => {
    const noted = layoutColumns(
      createScene(
        modelOf({
          changeLogic: 1,
          id: "p",
          actions: { a: { leadsTo: [{ to: "o", assumptions: ["<Elen> räcker"] }] } },
          outcomes: { o: {} },
        }),
        { detail: "assumptions" },
      ),
    );
    expect(noted.notes).toHaveLength(1);
    const elements = readXml(renderSvg(noted));
    const discs = elements.filter(({ name, attributes }) => name === "circle" && attributes.fill === themes.light.note);
    // On the line, in the list, and in the legend.
    expect(discs).toHaveLength(3);
    expect(elements.filter(({ name, text }) => name === "text" && text === "1")).toHaveLength(2);
    expect(elements.some(({ name, text }) => name === "text" && text.includes("<Elen> räcker"))).toBe(true);
  });

  it("tells three sorts of loose ends apart by shape", () => {
    const stub = layout.stubs[0]!;
    const shapes = (["broken", "external", "threadEnds"] as const).map((kind) => {
      const svg = renderSvg({
        ...layout,
        stubs: [
          {
            ...stub,
            kind,
            points: [
              { x: 0, y: 0 },
              { x: 13, y: 0 },
            ],
          },
        ],
      });
      const group = svg.slice(svg.indexOf(`id="change-logic-${stub.id}"`));
      return group.slice(0, group.indexOf("</g>")).replace(/#[0-9a-f]{6}/gu, "");
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it("takes a theme made in code, and refuses one that could break out or is not whole", () => {
    const mine = { ...themes.light, background: "#FFFDF8", fontFamily: "Lato, 'Segoe UI'" };
    expect(renderSvg(layout, { theme: mine })).toContain("#FFFDF8");
    const { note: _, ...partial } = themes.light;
    for (const theme of [
      { ...themes.light, background: "red" },
      { ...themes.light, background: '#fff" onload="x' },
      { ...themes.light, fontFamily: "x; } <script>" },
      { ...themes.light, fontFamily: 5 },
      { ...themes.light, line: { ...themes.light.line, chain: "url(#x)" } },
      { ...themes.light, text: undefined },
      partial,
      "dark",
      null,
    ]) {
      expect(() => renderSvg(layout, { theme: theme as never })).toThrowError(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    }
    // What was right once is looked at again when it can have changed.
    (mine as { background: string }).background = "red";
    expect(() => renderSvg(layout, { theme: mine })).toThrowError(/background/u);
  });

  it.each(Object.entries(themes))("draws the same shapes in the theme %s", (_, theme) => {
    const shapes = (svg: string) =>
      readXml(svg).map(({ name, attributes }) => [name, attributes.d, attributes.x, attributes.width]);
    const plain = shapes(renderSvg(layout)).filter(([name]) => name !== "rect");
    expect(shapes(renderSvg(layout, { theme })).filter(([name]) => name !== "rect")).toEqual(plain);
  });
});

describe("crossings", () => {
  const line = (...points: [number, number][]) => ({ points: points.map(([x, y]) => ({ x, y })) });

  it("finds where a later group passes over an earlier", () => {
    const found = crossings([[line([0, 50], [100, 50])], [line([50, 0], [50, 100])]]);
    expect(found).toEqual([[], [{ from: { x: 50, y: 46 }, to: { x: 50, y: 54 } }]]);
  });

  it("leaves joins and corners alone", () => {
    expect(crossings([[line([0, 50], [100, 50]), line([50, 0], [50, 100])]])).toEqual([[]]);
    expect(crossings([[line([0, 50], [55, 50])], [line([50, 0], [50, 100])]])).toEqual([[], []]);
  });

  it("copes with thousands of lines, and leaves the gaps out where nobody could follow them", () => {
    const many = 4000;
    const level = Array.from({ length: many }, (_, index) => [line([0, 50 + index * 30], [1e6, 50 + index * 30])]);
    const upright = Array.from({ length: many }, (_, index) => [line([50 + index * 30, 0], [50 + index * 30, 1e6])]);
    expect(crossings([...level, ...upright]).flat()).toEqual([]);
    expect(crossings([...level.slice(0, 100), ...upright.slice(0, 100)]).flat()).toHaveLength(10_000);
  });
});
