import { coverage } from "@change-logic/analysis";
import { describe, expect, it } from "vitest";
import { createScene, fitToPaper, layoutColumns, renderSvg, type Scene, themes } from "../src/index.js";
import { readXml } from "./support/drawn.js";
import { modelOf } from "./support/random-plan.js";
import { expectSound, overlaps, segments, textField } from "./support/sound-layout.js";

const directions = ["left-to-right", "right-to-left", "top-down"] as const;
const plan = (elements: object) => modelOf({ changeLogic: 1, id: "p", ...elements });
const lay = (scene: Scene) => {
  const layout = layoutColumns(scene);
  expectSound(scene, layout);
  return layout;
};

describe("the heading of an area, from the top down", () => {
  const reaching = (...goals: string[]) =>
    plan({
      strategies: ["agenda-2030"],
      effects: { e: { title: "E", contributesTo: goals.map((code) => `agenda-2030/${code}`) } },
    });
  const crossed = (layout: ReturnType<typeof lay>, index: number) =>
    layout.areas[index]!.heading.some((line) =>
      layout.links.some(({ points }) => segments(points).some((piece) => overlaps(piece, textField(line)))),
    );

  it("stands above the items, beside the lines that end in them", () => {
    const layout = lay(createScene(reaching("11.2", "11.6"), { direction: "top-down", lang: "sv" }));
    expect(layout.areas[0]!.heading.length).toBeGreaterThan(0);
    expect(crossed(layout, 0)).toBe(false);
    expect(layout.areas[0]!.headingGround).toBeUndefined();
  });

  it("covers a line that it has no room beside, and is drawn over it", () => {
    const layout = lay(createScene(reaching("13.1"), { direction: "top-down", lang: "sv" }));
    const [area] = layout.areas;
    expect(crossed(layout, 0)).toBe(true);
    // The arrow's head is seen between the heading and the box.
    const { headingGround } = area!;
    expect(layout.boxes.at(-1)!.y - headingGround!.y - headingGround!.height).toBeGreaterThanOrEqual(10);
    const drawn = readXml(renderSvg(layout));
    const line = drawn.findIndex(({ attributes }) => attributes.id === `change-logic-${layout.links[0]!.id}`);
    const ground = drawn.findLastIndex(
      ({ attributes }) =>
        attributes.fill === themes.light.area.fill && attributes.height === `${headingGround!.height}`,
    );
    const word = drawn.findIndex(({ text }) => text === area!.heading.at(-1)!.text);
    expect(ground).toBeGreaterThan(line);
    expect(word).toBeGreaterThan(ground);
    for (const page of fitToPaper(layout, { paper: "A4" })) {
      const moved = page.areas[0]!;
      expect(moved.headingGround!.x - moved.x).toBeCloseTo(headingGround!.x - area!.x, 1);
      expect(moved.headingGround!.y - moved.y).toBeCloseTo(headingGround!.y - area!.y, 1);
    }
  });

  it("keeps the items of a row level, framed or not", () => {
    const layout = lay(createScene(reaching("11.2", "11.6", "13.1", "3"), { direction: "top-down", lang: "sv" }));
    const items = layout.boxes.filter(({ kind }) => kind === "item");
    expect(new Set(items.map(({ y }) => y)).size).toBe(1);
    expect(items.length).toBe(4);
  });
});

describe("the numbers of notes", () => {
  it("go by the box that the line starts from, before by where the sign stands", () => {
    const assumed = (to: string, assumption: string) => ({ to, assumptions: [assumption] });
    // The sign of a line that passes columns stands far along it, behind those of later boxes.
    const model = plan({
      currentStates: { c: { title: "C" } },
      actions: {
        a: { title: "A", leadsTo: ["o", assumed("e", "Second")] },
        b: { title: "B", addresses: [assumed("c", "First")] },
      },
      outcomes: { o: { title: "O", leadsTo: [assumed("s", "Third")] } },
      effects: { s: { title: "S", horizon: "short", leadsTo: ["e"] }, e: { title: "E", horizon: "long" } },
    });
    for (const direction of directions) {
      const layout = lay(createScene(model, { direction, detail: "assumptions" }));
      const numberOf = (from: string, to: string) =>
        layout.links.find(
          (link) =>
            layout.boxes.find(({ id }) => id === link.from)!.title === from &&
            layout.boxes.find(({ id }) => id === link.to)!.title === to,
        )?.note?.number;
      expect(numberOf("C", "B")).toBe(1);
      expect(numberOf("A", "E")).toBe(2);
      expect(numberOf("O", "S")).toBe(3);
    }
  });
});

describe("the legend", () => {
  const model = plan({
    currentStates: { s: { title: "S" } },
    actions: { a: { title: "A", addresses: ["s"], leadsTo: [{ to: "o", critical: true }, "nowhere"] } },
    outcomes: { o: { title: "O", unwanted: true, leadsTo: [{ to: "e", counteracts: true }], enables: ["a"] } },
    effects: { e: { title: "E", changes: ["s"] }, f: { title: "F" } },
  });

  it("stands in columns, in rows of about as many", () => {
    const { legend, width } = lay(createScene(model));
    const rows = new Map<number, number[]>();
    for (const { box, line } of legend) {
      rows.set(box.y, [...(rows.get(box.y) ?? []), box.x]);
      expect(line.x + line.width).toBeLessThanOrEqual(width);
    }
    const [first, ...others] = [...rows.values()];
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) expect(row).toEqual(first!.slice(0, row.length));
    const last = [...rows.values()].at(-1)!;
    expect(first!.length - last.length).toBeLessThan(rows.size);
  });

  it("runs as the diagram does", () => {
    const courseIn = (direction: Scene["direction"]) => {
      const layout = lay(createScene(model, { direction }));
      const { box } = layout.legend.find(({ sample }) => sample.kind === "link")!;
      const inside = readXml(renderSvg(layout)).find(({ name, attributes }) => {
        const [x, y] = (attributes.d ?? "").match(/[\d.]+/gu)?.map(Number) ?? [-1, -1];
        return name === "path" && x! >= box.x && x! <= box.x + box.width && y! >= box.y && y! <= box.y + box.height;
      })!;
      const [startX, startY, endX, endY] = inside.attributes.d!.match(/[\d.]+/gu)!.map(Number);
      return [Math.sign(endX! - startX!), Math.sign(endY! - startY!)];
    };
    expect(directions.map(courseIn)).toEqual([
      [1, 0],
      [-1, 0],
      [0, 1],
    ]);
  });

  it("tells what a view is about from the rest, where it does", () => {
    const kindsOf = (scene: Scene) => layoutColumns(scene).legend.map(({ sample }) => sample.kind);
    const thread = kindsOf(createScene(model, { view: { kind: "element", id: "o" } }));
    for (const kind of ["chosen", "highlighted", "faded"]) expect(thread).toContain(kind);
    const whole = kindsOf(createScene(model));
    for (const kind of ["chosen", "highlighted", "faded", "bundle"]) expect(whole).not.toContain(kind);
  });
});

describe("the overview", () => {
  const actions = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`a${index}`, { title: "A", leadsTo: ["e"] }]),
  );
  const model = plan({
    strategies: ["agenda-2030"],
    scope: ["agenda-2030/3", "agenda-2030/7", "agenda-2030/9", "agenda-2030/13"],
    actions,
    effects: { e: { title: "E", contributesTo: ["agenda-2030/13.1"] } },
  });

  it("says of a lane without actions that it has none, level with its area", () => {
    for (const direction of directions) {
      const scene = createScene(model, {
        view: { kind: "overview" },
        direction,
        lang: "sv",
        coverage: coverage(model, { date: "2026-11-22" }),
      });
      const layout = lay(scene);
      const empty = layout.lanes.filter(({ title }) => !title.startsWith("Bekämpa"));
      expect(empty).toHaveLength(3);
      expect(layout.placeholders.flatMap(({ lane = [] }) => lane)).toEqual(empty.map(({ id }) => id));
      for (const { id, title } of empty) {
        const { x, y, width, height, lines, ...said } = layout.placeholders.find(({ lane }) => lane === id)!;
        expect(lines.map(({ text }) => text)).toEqual(["ingen insats"]);
        expect(said.title).toBe(`${title}: ingen insats`);
        const area = layout.boxes.find((box) => box.title === title)!;
        const apart =
          direction === "top-down"
            ? x + width / 2 - area.x - area.width / 2
            : y + height / 2 - area.y - area.height / 2;
        // As level as the label of the lane lets it be.
        expect(Math.abs(apart)).toBeLessThan(12);
      }
      expect(layout.legend.some(({ sample }) => sample.kind === "placeholder")).toBe(
        scene.columns.some(({ missing }) => missing),
      );
    }
  });

  it("draws a line the thicker the more links it stands for, and says so", () => {
    const layout = lay(createScene(model, { view: { kind: "overview" } }));
    const counts = layout.links.map(({ count }) => count);
    expect(Math.max(...counts.map(Number))).toBe(9);
    expect(layout.legend.map(({ sample }) => sample.kind)).toContain("bundle");
    const widthOf = (count: number) => {
      const { id } = layout.links.find((link) => link.count === count)!;
      const drawn = readXml(renderSvg(layout));
      const at = drawn.findIndex(({ attributes }) => attributes.id === `change-logic-${id}`);
      return Number(drawn.slice(at).find(({ name }) => name === "path")!.attributes["stroke-width"]);
    };
    expect(widthOf(9)).toBeGreaterThan(widthOf(1) + 1);
    expect(widthOf(9)).toBeLessThanOrEqual(4);
  });
});
