import { goals } from "@change-logic/catalogs";
import { beforeAll, describe, expect, it } from "vitest";
import { layoutElk } from "../src/elk.js";
import { createScene, type Layout, type LayoutBox, renderSvg, themes } from "../src/index.js";
import { contrast, readableOn } from "../src/svg/contrast.js";
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
      "motiverar, leder till, bidrar till",
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

  it("is written in colours that can be read", () => {
    for (const theme of Object.values(themes)) {
      const grounds = [theme.background, theme.band.fill, theme.box.fill, theme.box.inactiveFill, theme.area.fill];
      for (const text of Object.values(theme.text))
        for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      for (const mark of Object.values(theme.mark)) expect(contrast(mark, theme.box.fill)).toBeGreaterThanOrEqual(4.5);
      for (const line of Object.values(theme.line)) expect(contrast(line, theme.band.fill)).toBeGreaterThanOrEqual(3);
      for (const sign of Object.values(theme.findings))
        expect(contrast(sign, readableOn(sign))).toBeGreaterThanOrEqual(4.5);
    }
    for (const { color } of goals) expect(contrast(color, readableOn(color))).toBeGreaterThanOrEqual(4.5);
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
});
