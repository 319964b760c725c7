import { coverage } from "@change-logic/analysis";
import { describe, expect, it } from "vitest";
import { columnLimits, createScene, layoutColumns, renderSvg, type Scene } from "../src/index.js";
import { readXml } from "./support/drawn.js";
import { drawnCrossings, seatings } from "./support/drawn-crossings.js";
import { hostileTitles, largePlan, modelOf } from "./support/random-plan.js";
import { expectSound, textField } from "./support/sound-layout.js";

const plan = (elements: object) => modelOf({ changeLogic: 1, id: "p", ...elements });

/** Elements with ids such as o0, o1 … */
const several = (prefix: string, count: number, make: (index: number) => object = () => ({})) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, make(index)]));

const chain = (length: number) =>
  several("o", length, (index) => ({ leadsTo: index < length - 1 ? [`o${index + 1}`] : [] }));

const boxNamed = (scene: Scene, layout: ReturnType<typeof layoutColumns>, title: string) =>
  layout.boxes.find(({ id }) => id === scene.boxes.find((box) => box.title === title)?.id)!;

describe("layoutColumns", () => {
  const simple = plan({
    currentStates: { s: { title: "A state" } },
    actions: { a: { title: "An action", addresses: ["s"], leadsTo: ["o"] } },
    outcomes: { o: { title: "An outcome", leadsTo: ["e"] } },
    effects: { e: { title: "An effect", horizon: "long" } },
  });

  it("turns the same flow in three directions", () => {
    const titles = ["A state", "An action", "An outcome", "An effect"];
    const placesIn = (direction: Scene["direction"]) => {
      const scene = createScene(simple, { direction });
      const layout = layoutColumns(scene);
      expectSound(scene, layout);
      expect(layout.direction).toBe(direction);
      return titles.map((title) => boxNamed(scene, layout, title));
    };
    const right = placesIn("left-to-right");
    const left = placesIn("right-to-left");
    const down = placesIn("top-down");
    for (const index of [1, 2, 3]) {
      expect(right[index]!.x).toBeGreaterThan(right[index - 1]!.x + right[index - 1]!.width);
      expect(left[index]!.x + left[index]!.width).toBeLessThan(left[index - 1]!.x);
      expect(down[index]!.y).toBeGreaterThan(down[index - 1]!.y + down[index - 1]!.height);
    }
    // Text is not mirrored: it begins at the same distance from the left edge of its box.
    expect(left.map(({ x, lines }) => lines[0]!.x - x)).toEqual(right.map(({ x, lines }) => lines[0]!.x - x));
  });

  it("draws a plan without elements, with one, and without actions, in every direction", () => {
    const plans = [
      {},
      { effects: { e: { title: "One" } } },
      { currentStates: { s: {} }, effects: { e: { changes: ["s"] } } },
    ];
    for (const direction of ["left-to-right", "right-to-left", "top-down"] as const) {
      for (const elements of plans) {
        const scene = createScene(plan(elements), { direction });
        const layout = layoutColumns(scene);
        expectSound(scene, layout);
        expect(layout.placeholders.map(({ band }) => band)).toContain("action");
      }
    }
    const nothing = { ...createScene(simple), columns: [], boxes: [], links: [], stubs: [], areas: [], lanes: [] };
    expect(layoutColumns(nothing)).toMatchObject({ bands: [], boxes: [], legend: [] });
  });

  it("takes every hostile title", () => {
    const actions = Object.fromEntries(
      hostileTitles.map((title, index) => [`a${index}`, { title, group: title, owner: title }]),
    );
    for (const direction of ["left-to-right", "top-down"] as const) {
      const scene = createScene(plan({ actions, title: hostileTitles[0] }), { direction, detail: "facts" });
      const layout = layoutColumns(scene);
      expectSound(scene, layout);
      readXml(renderSvg(layout));
    }
  });

  it("has no more crossings by thorough than by quick effort, and is quick for large scenes", () => {
    const scene = createScene(modelOf(largePlan(60)));
    const count = (effort: "quick" | "thorough") =>
      drawnCrossings(scene, seatings(scene, layoutColumns(scene, { effort })));
    expect(count("thorough")).toBeLessThanOrEqual(count("quick"));
    expect(layoutColumns(scene)).toEqual(layoutColumns(scene, { effort: "thorough" }));
    const large = createScene(modelOf(largePlan(300)));
    expect(layoutColumns(large)).toEqual(layoutColumns(large, { effort: "quick" }));
  });

  it("frees the order of areas and items: an area's own item first, what no line ends in last", () => {
    const model = plan({
      strategies: ["agenda-2030"],
      scope: ["agenda-2030/1", "agenda-2030/13"],
      effects: {
        low: { title: "Low", horizon: "long", contributesTo: ["agenda-2030/3.4", "agenda-2030/3"] },
        high: { title: "High", horizon: "long", contributesTo: ["agenda-2030/13.2"] },
      },
    });
    const scene = createScene(model, { coverage: coverage(model, { date: "2026-11-22" }) });
    const unlinked = scene.areas.filter(({ head, boxes }) => {
      const ids = head ? [head, ...boxes] : boxes;
      return !scene.links.some(({ to }) => ids.includes(to));
    });
    expect(unlinked.length).toBeGreaterThan(0);
    const layout = layoutColumns(scene);
    expectSound(scene, layout);
    const bottomOf = (id: string) => {
      const { y, height } = layout.areas.find((area) => area.id === id)!;
      return y + height;
    };
    for (const { id } of unlinked) {
      for (const other of scene.areas)
        if (!unlinked.includes(other)) expect(bottomOf(id)).toBeGreaterThan(bottomOf(other.id));
    }
    const crossings = drawnCrossings(scene, seatings(scene, layout));
    expect(crossings).toBe(0);
  });

  it("gives each group a lane of its own in all columns, headed, and the others the last", () => {
    const model = plan({
      actions: {
        a: { title: "A", group: "Resor", leadsTo: ["o"] },
        b: { title: "B", group: "Boende", leadsTo: ["p"] },
        c: { title: "C", leadsTo: ["p"] },
      },
      outcomes: { o: { title: "O", group: "Boende" }, p: { title: "P", group: "Resor" } },
    });
    for (const direction of ["left-to-right", "right-to-left", "top-down"] as const) {
      const scene = createScene(model, { direction });
      const layout = layoutColumns(scene);
      expectSound(scene, layout);
      expect(layout.lanes.map(({ title }) => title)).toEqual(["Resor", "Boende", ""]);
      expect(layout.lanes.map(({ heading }) => heading.length)).toEqual([1, 1, 0]);
    }
  });

  it("numbers notes in reading order, once for all links that say the same", () => {
    const assumed = (to: string, assumption: string) => ({ to, assumptions: [assumption] });
    const model = plan({
      actions: { a: { title: "A", leadsTo: [assumed("o", "First"), assumed("p", "Second")] } },
      outcomes: {
        o: { title: "O", leadsTo: [assumed("e", "Third")] },
        p: { title: "P", leadsTo: [assumed("e", "First")] },
      },
      effects: { e: { title: "E" } },
    });
    for (const direction of ["left-to-right", "right-to-left", "top-down"] as const) {
      const scene = createScene(model, { direction, detail: "assumptions" });
      const layout = layoutColumns(scene);
      expectSound(scene, layout);
      expect(layout.notes.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toHaveLength(3);
      const numbers = layout.links.map(({ note }) => note?.number);
      expect(new Set(numbers.slice(0, 2))).toEqual(new Set([1, 2]));
      expect(numbers[2]).toBe(3);
      expect(numbers[3]).toBe(numbers[0]);
      expect(layout.legend.map(({ sample }) => sample.kind)).toContain("note");
      const listed = layout.notes.flatMap(({ lines }) => lines.map(textField));
      const legendTop = Math.min(...layout.legend.map(({ box }) => box.y));
      for (const { y, height } of listed) expect(y + height).toBeLessThan(legendTop);
    }
    const without = layoutColumns(createScene(model));
    expect(without.notes).toEqual([]);
    expect(without.legend.map(({ sample }) => sample.kind)).not.toContain("note");
  });

  it("writes facts below the title, within the box", () => {
    const model = plan({ actions: { a: { title: "A", owner: "w".repeat(300), period: "2026-01/2028-12" } } });
    for (const direction of ["left-to-right", "top-down"] as const) {
      const scene = createScene(model, { detail: "facts", direction, lang: "sv" });
      const layout = layoutColumns(scene);
      expectSound(scene, layout);
      const [title, ...facts] = layout.boxes[0]!.lines;
      expect(title).toMatchObject({ text: "A", tone: "normal" });
      expect(facts.map(({ tone }) => tone)).toEqual(facts.map(() => "muted"));
      expect(facts[0]!.text).toMatch(/^ansvarig:/u);
      // Three lines at most, the last with an ellipsis.
      expect(facts.filter(({ text }) => text.startsWith("w") || text.endsWith("…"))).not.toHaveLength(0);
      expect(facts.findIndex(({ text }) => text.endsWith("…"))).toBeLessThan(3);
    }
  });

  it("lets two hundred lines from one box, or to one, run together", () => {
    const fans = [
      { actions: { a: { leadsTo: Object.keys(several("o", 200)) } }, outcomes: several("o", 200) },
      { actions: several("a", 200, () => ({ leadsTo: ["o"] })), outcomes: { o: {} } },
    ];
    for (const direction of ["left-to-right", "top-down"] as const) {
      for (const fan of fans) {
        const scene = createScene(plan(fan), { direction });
        const layout = layoutColumns(scene);
        expectSound(scene, layout);
        const sizes = layout.boxes.map(({ width, height }) => Math.max(width, height));
        expect(Math.max(...sizes)).toBeLessThan(300);
        expect(direction === "top-down" ? layout.height : layout.width).toBeLessThan(1300);
      }
    }
  });

  it("takes 5,000 elements over a few columns, and a chain of 5,000", { timeout: 120_000 }, () => {
    const large = createScene(modelOf(largePlan(5000)));
    const layout = layoutColumns(large);
    expect(layout.boxes).toHaveLength(large.boxes.length);
    expect(layout.links).toHaveLength(large.links.length);
    const long = createScene(plan({ outcomes: chain(5000) }));
    expect(layoutColumns(long).boxes).toHaveLength(5000);
  });

  it("refuses what is too large, and says what to do", () => {
    const outcomes = several("o", 1500, (index) => ({
      leadsTo: index < 1499 ? [`o${index + 1}`, ...(index === 0 ? [] : [`o1499`])] : [],
    }));
    const scene = createScene(plan({ outcomes }));
    const refused = expect.objectContaining({
      code: "diagram-too-large",
      blame: "caller",
      message: expect.stringContaining(`at most ${columnLimits.pieces}`),
      help: expect.stringMatching(/overview.*\.txt.*\.mmd/u),
    });
    expect(() => layoutColumns(scene)).toThrowError(refused);
  });
});
