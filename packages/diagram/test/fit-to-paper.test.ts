import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createScene,
  type Direction,
  fitToPaper,
  type Layout,
  layoutColumns,
  paperLimits,
  renderSvg,
} from "../src/index.js";
import { readXml } from "./support/drawn.js";
import { largePlan, modelOf, randomPlan } from "./support/random-plan.js";

const directions = ["left-to-right", "right-to-left", "top-down"] as const;

const layoutOf = (plan: object, direction: Direction = "left-to-right"): Layout =>
  layoutColumns({ ...createScene(modelOf(plan), { detail: "assumptions" }), direction }, { effort: "quick" });

const small = {
  changeLogic: 1,
  id: "p",
  title: "Liten",
  actions: { a: { title: "Bygga", leadsTo: ["o"] } },
  outcomes: { o: { title: "Väg" } },
};

/** Points for one px, by the size in millimetres that is written in the SVG. */
const pointsFor = ({ paper }: Layout) => ((paper?.scale ?? 0) / 25.4) * 72;

/** No arrow or number where a line goes on lies on another; ends of lines that have joined are one. */
function expectClearSigns({ continuations }: Layout): void {
  const signs = new Map<string, { end: string; x: number; y: number; width: number; height: number }>();
  for (const { at, line, side, page, leaves } of continuations) {
    const end = `${at.x} ${at.y} ${side} ${leaves}`;
    const isLevel = side === "left" || side === "right";
    const [width, height] = isLevel ? [7, 6.8] : [6.8, 7];
    const x = side === "left" ? at.x - 7 : side === "right" ? at.x : at.x - 3.4;
    const y = side === "top" ? at.y - 7 : side === "bottom" ? at.y : at.y - 3.4;
    signs.set(end, { end, x, y, width, height });
    const digits = { x: line.x, y: line.y - line.size * 0.73, width: line.width, height: line.size * 0.73 };
    signs.set(`${end} ${page}`, { end: `${end} ${page}`, ...digits });
  }
  const all = [...signs.values()];
  for (const [first, a] of all.entries())
    for (const b of all.slice(first + 1)) {
      const isOver =
        a.x < b.x + b.width - 0.1 &&
        b.x < a.x + a.width - 0.1 &&
        a.y < b.y + b.height - 0.1 &&
        b.y < a.y + a.height - 0.1;
      expect(isOver ? `${a.end} lies on ${b.end}` : "").toBe("");
    }
}

/** What holds for the pages of any diagram. */
function expectPages(whole: Layout, pages: readonly Layout[], format: "A4" | "A3"): void {
  const sheet = format === "A4" ? { width: 297, height: 210 } : { width: 420, height: 297 };
  const seen: string[] = [];
  const ends = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    expect(page.paper).toMatchObject({ format, ...sheet, page: index + 1, pages: pages.length });
    const { scale } = page.paper!;
    expect(page.width * scale).toBeLessThanOrEqual(sheet.width - 20 + 0.001);
    expect(page.height * scale).toBeLessThanOrEqual(sheet.height - 20 + 0.001);
    // The text of boxes is set in 13 px.
    expect(pointsFor(page) * 13).toBeGreaterThanOrEqual(pages.length === 1 ? 5.999 : 6.999);
    expect(pointsFor(page) * 13).toBeLessThanOrEqual(11.001);

    const inside = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, what: string) => {
      const found = `${what} ${x} ${y} ${width} ${height} on ${index + 1} of ${page.width} x ${page.height}`;
      const is = x >= -0.5 && y >= -0.5 && x + width <= page.width + 0.5 && y + height <= page.height + 0.5;
      expect(is ? "" : found).toBe("");
    };
    for (const box of page.boxes) {
      seen.push(box.id);
      inside(box, `box ${box.id}`);
      for (const line of box.lines) expect(line.y).toBeLessThanOrEqual(box.y + box.height);
      expect(page.bands.map(({ id }) => id)).toContain(box.band);
    }
    for (const placeholder of page.placeholders) inside(placeholder, "placeholder");
    for (const area of page.areas) inside(area, `area ${area.id}`);
    for (const band of page.bands) {
      inside(band, `band ${band.id}`);
      if (band.title !== "") expect(band.heading.length).toBeGreaterThan(0);
    }
    for (const { box, line } of page.legend) {
      inside(box, "sample");
      inside({ x: line.x, y: line.y, width: 1, height: 1 }, "legend");
    }
    for (const { lines } of page.notes) for (const { x, y } of lines) inside({ x, y, width: 1, height: 1 }, "note");
    for (const { points } of page.links)
      for (const { x, y } of points) inside({ x, y, width: 0, height: 0 }, `link on ${index + 1}`);
    for (const { at, line } of page.continuations) {
      inside({ ...at, width: 0, height: 0 }, "end");
      inside({ x: line.x, y: line.y - line.size, width: line.width, height: line.size }, "number");
    }

    // No box lies on another, and no number on a box.
    for (const [first, a] of page.boxes.entries())
      for (const b of page.boxes.slice(first + 1))
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
    for (const { at } of page.continuations)
      for (const box of page.boxes) {
        const isIn =
          at.x > box.x + 1 && at.x < box.x + box.width - 1 && at.y > box.y + 1 && at.y < box.y + box.height - 1;
        expect(isIn).toBe(false);
      }

    expectClearSigns(page);

    const ids = page.links.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { link, page: other, leaves } of page.continuations) {
      const key = leaves ? `${link} ${index + 1} ${other}` : `${link} ${other} ${index + 1}`;
      ends.set(key, (ends.get(key) ?? 0) + (leaves ? 1 : -1));
      expect(other).toBeGreaterThanOrEqual(1);
      expect(other).toBeLessThanOrEqual(pages.length);
    }
  }
  // Each box stands on one page, each question too, and every end that is cut goes on.
  expect(seen.toSorted()).toEqual(whole.boxes.map(({ id }) => id).toSorted());
  expect(pages.flatMap(({ placeholders }) => placeholders)).toHaveLength(whole.placeholders.length);
  expect([...ends].filter(([, open]) => open !== 0)).toEqual([]);

  // Each link is on the pages of both its boxes, ends there, and is marked once.
  const pageOf = new Map(pages.flatMap(({ boxes }, index) => boxes.map(({ id }) => [id, index] as const)));
  for (const link of whole.links) {
    const onPage = (index: number) =>
      pages[index]!.links.filter(({ id }) => id === link.id || id.startsWith(`${link.id}p`));
    const first = onPage(pageOf.get(link.from)!);
    const last = onPage(pageOf.get(link.to)!);
    expect(first.some(({ loose }) => !loose?.start)).toBe(true);
    expect(last.some(({ loose }) => !loose?.end)).toBe(true);
    const pieces = pages.flatMap((_, index) => onPage(index));
    expect(pieces.filter(({ note }) => note).length).toBe(link.note ? 1 : 0);
    for (const { points } of pieces)
      for (const [index, { x, y }] of points.entries())
        if (index > 0) expect(x === points[index - 1]!.x || y === points[index - 1]!.y).toBe(true);
  }
  expect(pages.flatMap(({ stubs }) => stubs)).toHaveLength(whole.stubs.length);
  const numbers = pages.flatMap(({ notes }) => notes.map(({ sign }) => sign.number));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(whole.notes.map(({ sign }) => sign.number));
  const samples = pages.flatMap(({ legend }) => legend.map(({ sample }) => sample.kind));
  expect(samples.filter((kind) => kind !== "continues")).toHaveLength(whole.legend.length);
  expect(samples.includes("continues")).toBe(ends.size > 0);
}

describe("fitToPaper", () => {
  it("makes a small diagram one page, and a sheet of it in millimetres", () => {
    const layout = layoutOf(small);
    const pages = fitToPaper(layout);
    expect(pages).toHaveLength(1);
    expectPages(layout, pages, "A4");
    expect(pages[0]).toEqual({ ...layout, height: pages[0]!.height, paper: pages[0]!.paper });
    const [svg] = readXml(renderSvg(pages[0]!));
    expect(svg?.attributes).toMatchObject({ width: "297mm", height: "210mm" });
    const [x, y, width, height] = svg!.attributes.viewBox!.split(" ").map(Number) as [number, number, number, number];
    expect(width / height).toBeCloseTo(297 / 210, 3);
    // At the top of the sheet, halfway between its sides, with at least the margins around it.
    const { scale } = pages[0]!.paper!;
    expect(x + width / 2).toBeCloseTo(layout.width / 2, 1);
    expect(-x * scale).toBeGreaterThanOrEqual(9.99);
    expect(-y * scale).toBeCloseTo(10, 1);
    expect(height + y - layout.height).toBeGreaterThanOrEqual(9.99 / scale);
  });

  it.each(directions)("spreads what does not fit over pages: %s", (direction) => {
    const layout = layoutOf(largePlan(60), direction);
    for (const paper of ["A4", "A3"] as const) {
      const pages = fitToPaper(layout, { paper });
      expect(pages.length).toBeGreaterThan(1);
      expectPages(layout, pages, paper);
      expect(
        pages.every(
          ({ boxes, placeholders, notes, legend }) =>
            boxes.length + placeholders.length + notes.length + legend.length > 0,
        ),
      ).toBe(true);
      for (const [index, { header, title }] of pages.entries()) {
        expect(header.map(({ text }) => text)).toContain(`${index + 1} (${pages.length})`);
        expect(title).toContain(`sida ${index + 1} av ${pages.length}`);
        readXml(renderSvg(pages[index]!));
      }
    }
    expect(fitToPaper(layout, { paper: "A3" }).length).toBeLessThan(fitToPaper(layout).length);
  });

  it("puts on one page what is asked to stand on one, however small", () => {
    const layout = layoutOf(largePlan(60));
    for (const paper of ["A4", "A3"] as const) {
      const [page, ...others] = fitToPaper(layout, { paper, onOne: true });
      expect(others).toEqual([]);
      expect(page!.boxes).toEqual(layout.boxes);
      expect(pointsFor(page!) * 13).toBeLessThan(6);
    }
  });

  it("keeps every box and line of random diagrams", () => {
    fc.assert(
      fc.property(
        randomPlan,
        fc.constantFrom(...directions),
        fc.constantFrom("A4" as const, "A3" as const),
        (plan, direction, paper) => {
          const layout = layoutOf(plan, direction);
          const pages = fitToPaper(layout, { paper });
          expectPages(layout, pages, paper);
          expect(fitToPaper(layout, { paper })).toEqual(pages);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });

  it.each(directions)("keeps arrows and numbers apart where many lines go on: %s", (direction) => {
    const effects = Array.from({ length: 40 }, (_, index) => `e${index}`);
    const hub = {
      changeLogic: 1,
      id: "p",
      title: "Nav",
      actions: { a: { title: "Bygga", leadsTo: ["o"] } },
      outcomes: { o: { title: "Väg", leadsTo: effects } },
      effects: Object.fromEntries(
        effects.map((id, index) => [id, { title: id, horizon: index % 2 ? "long" : "short" }]),
      ),
    };
    for (const plan of [hub, largePlan(150)]) {
      const pages = fitToPaper(layoutOf(plan, direction));
      expect(pages.some(({ continuations }) => continuations.length > 10)).toBe(true);
      for (const page of pages) expectClearSigns(page);
    }
  });

  it("names the page where a line ends, not those that it passes", () => {
    const layout = layoutOf(largePlan(100));
    const pages = fitToPaper(layout);
    const pageOf = new Map(pages.flatMap(({ boxes }, index) => boxes.map(({ id }) => [id, index + 1] as const)));
    for (const { id, from, to, note } of layout.links) {
      const ends = pages.flatMap(({ continuations }) => continuations.filter(({ link }) => link === id));
      if (note || pageOf.get(from) === pageOf.get(to)) continue;
      expect(ends.filter(({ leaves }) => leaves).map(({ page }) => page)).toEqual([pageOf.get(to)]);
      expect(ends.filter(({ leaves }) => !leaves).map(({ page }) => page)).toEqual([pageOf.get(from)]);
    }
  });

  it("takes one page where the text is only a little smaller than on several", () => {
    // Made so wide that its text is 6.1 points on A4.
    const layout = layoutOf(small);
    const width = ((297 - 20) / 25.4) * 72 * (13 / 6.1);
    const [page, ...others] = fitToPaper({ ...layout, width });
    expect(others).toEqual([]);
    expect(pointsFor(page!) * 13).toBeCloseTo(6.1, 2);
    expect(page!.height * page!.paper!.scale).toBeCloseTo(190, 0);
  });

  it("cuts areas that are higher than a page between their items, and repeats their heading", () => {
    const targets = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.a", "3.b", "3.c", "3.d"];
    const layout = layoutOf({
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      actions: { a: { title: "Bygga", leadsTo: targets.map((_, index) => `e${index}`) } },
      effects: Object.fromEntries(
        targets.flatMap((target, index) => [
          [`e${index}`, { title: `Effekt ${index}`, horizon: "long", contributesTo: [`agenda-2030/${target}`] }],
          [`f${index}`, { title: `Annan ${index}`, horizon: "long", contributesTo: [`agenda-2030/${target}`] }],
        ]),
      ),
    });
    const pages = fitToPaper(layout);
    expectPages(layout, pages, "A4");
    const withArea = pages.filter(({ areas }) => areas.length > 0);
    expect(withArea.length).toBeGreaterThan(1);
    for (const { areas } of withArea) expect(areas[0]!.heading.length).toBeGreaterThan(0);
  });

  it("refuses what nobody would put together, and says what to do", () => {
    const layout = layoutOf(largePlan(2500));
    expect(() => fitToPaper(layout)).toThrowError(
      expect.objectContaining({ code: "diagram-too-large", help: expect.stringContaining("overview") }),
    );
    expect(paperLimits.pages).toBeGreaterThanOrEqual(20);
  });

  it("tells a program what it got wrong", () => {
    expect(() => fitToPaper(layoutOf(small), { paper: "A5" as never })).toThrowError(/format of paper/u);
    expect(() => fitToPaper(createScene(modelOf(small)) as never)).toThrowError(/fitToPaper was called with a scene/u);
  });
});
