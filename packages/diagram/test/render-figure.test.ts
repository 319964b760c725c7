import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { coverage } from "@change-logic/analysis";
import fc from "fast-check";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createScene,
  type FigureOptions,
  fitToPaper,
  layoutColumns,
  renderFigure,
  type Scene,
  themes,
} from "../src/index.js";
import { chromiumArgs, chromiumPath } from "./support/chromium.js";
import { readXml } from "./support/drawn.js";
import { drawnHow, hostileTitles, modelOf, randomPlan } from "./support/random-plan.js";

const plan = {
  changeLogic: 1,
  id: "p",
  title: "Fler cyklar",
  language: "sv",
  strategies: ["agenda-2030"],
  scope: ["agenda-2030/11.6", "agenda-2030/11.2"],
  currentStates: { s: { title: "Få cyklar" } },
  actions: {
    a: { title: "Bygga cykelväg", owner: "Gatukontoret", addresses: ["s"], leadsTo: [{ to: "e", rationale: "Nära." }] },
  },
  effects: { e: { title: "Fler cyklar till jobbet", horizon: "long", contributesTo: ["agenda-2030/11.6"] } },
};

/** A plan whose every text tries to be more than text. */
const hostilePlan = {
  changeLogic: 1,
  id: "p",
  title: "{{ 1 + 1 }} </figure>\n\n    code <script>alert(1)</script>",
  organisation: "{{ constructor.constructor('alert(1)')() }}",
  actions: Object.fromEntries(
    [...hostileTitles, "{{ x }}", "a\n\n    b", "</details></figure>"].map((title, index) => [
      `a${index}`,
      { title, group: title, leadsTo: [title], owner: title },
    ]),
  ),
};

const sceneOf = (source: object): Scene => {
  const model = modelOf(source);
  return createScene(model, { coverage: coverage(model, { date: "2026-11-22" }), detail: "facts" });
};
const figureOf = (source: object, options?: FigureOptions): string => {
  const scene = sceneOf(source);
  return renderFigure(scene, layoutColumns(scene, { effort: "quick" }), options);
};

describe("renderFigure", () => {
  it("is a figure with the drawing, its caption and the text equivalent", () => {
    const elements = readXml(figureOf(plan));
    const names = elements.map(({ name }) => name);
    expect(names[0]).toBe("figure");
    for (const name of ["svg", "figcaption", "details", "summary"])
      expect(names.filter((one) => one === name)).toHaveLength(1);
    const textOf = (name: string) => elements.filter((one) => one.name === name).map(({ text }) => text);
    expect(textOf("figcaption")).toEqual(["Förändringslogik: Fler cyklar"]);
    expect(textOf("summary")).toEqual(["Diagrammet som text"]);
    expect(textOf("h3")).toEqual(["Fler cyklar"]);
    expect(textOf("h4")).toEqual(["Nuläge", "Insatser", "Effekter på lång sikt", "Agenda 2030"]);
    expect(textOf("li")).toContain("ansvarig: Gatukontoret");
    expect(textOf("li")).toContain("motivering: Nära.");
    const svg = elements.find(({ name }) => name === "svg")!;
    const title = elements.find(({ attributes }) => attributes.id === svg.attributes["aria-labelledby"]);
    expect(title?.text).toBe("Fler cyklar");
  });

  it("speaks the scene's language, and takes the level of headings, a theme and several pages", () => {
    const scene = createScene(modelOf(plan), { lang: "en" });
    const pages = fitToPaper(layoutColumns(scene), { paper: "A4" });
    const text = renderFigure(scene, [...pages, ...pages], { headingLevel: 5, idPrefix: "x", theme: themes.dark });
    expect(text).toContain("<figcaption>Change logic: Fler cyklar</figcaption>");
    expect(text).toContain("<h5>Fler cyklar</h5>\n<h6>Current state</h6>");
    expect(text).toContain('<figure class="change-logic" lang="en"');
    expect(text).toContain(`fill="${themes.dark.background}"`);
    const ids = readXml(text).flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^x-[1-9]-/u.test(id))).toBe(true);
  });

  it("is well-formed, without braces, empty lines, indented lines, scripts or style sheets, for any plan", () => {
    fc.assert(
      fc.property(randomPlan, drawnHow, (source, how) => {
        const scene = createScene(modelOf(source), how as object);
        const text = renderFigure(scene, layoutColumns(scene, { effort: "quick" }));
        const elements = readXml(text);
        const items = elements.filter(({ name }) => name === "code").map((one) => one.text);
        for (const { key } of scene.boxes) expect(items).toContain(key);
        expect(text).not.toMatch(/[{}]/u);
        expect(text).not.toMatch(/\n[ \t]|\n\r?\n|\r/u);
        expect(elements.filter(({ name }) => /^(?:script|style|foreignObject|iframe)$/u.test(name))).toEqual([]);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it("keeps hostile texts as text", () => {
    const text = figureOf(hostilePlan);
    expect(text).not.toMatch(/[{}]/u);
    expect(text).not.toMatch(/\n[ \t]|\n\r?\n|\r/u);
    const elements = readXml(text);
    expect(elements.filter(({ name }) => name === "script" || name === "b")).toEqual([]);
    expect(elements.filter(({ name }) => name === "figure")).toHaveLength(1);
    expect(elements.find(({ name }) => name === "figcaption")?.text).toContain("{{ 1 + 1 }} </figure>");
  });

  it("gives the same text for the same scene", () => {
    expect(figureOf(plan)).toBe(figureOf(plan));
  });

  it("says what to give instead of what it cannot use", () => {
    const scene = sceneOf(plan);
    const layout = layoutColumns(scene);
    expect(() => renderFigure(layout as never, layout)).toThrow("not with the scene");
    expect(() => renderFigure(scene, [])).toThrow("renderFigure was given no layout.");
    expect(() => renderFigure(scene, undefined as never)).toThrowError(
      expect.objectContaining({
        message: "renderFigure was called without a layout.",
        help: expect.stringContaining("renderFigure(scene, layoutColumns(scene))"),
      }),
    );
    expect(() => renderFigure(scene, layout, { headingLevel: 7 as never })).toThrow("headingLevel");
    expect(() => renderFigure(scene, layout, { idPrefix: '"><script>' })).toThrow("idPrefix");
  });
});

const isMissing = !existsSync(chromiumPath);
// A test that did not run must be seen not to have run.
const suite = isMissing ? describe.skip : describe;
const name = isMissing
  ? `renderFigure in Chromium (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)`
  : "renderFigure in Chromium";

suite(name, { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  afterAll(async () => browser?.close());

  it("gives axe nothing to complain of, several on a page, with their texts unfolded", async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const figures = [
      figureOf(plan, { idPrefix: "one" }),
      figureOf(hostilePlan, { idPrefix: "two", headingLevel: 2 }),
      figureOf(plan, { idPrefix: "three", headingLevel: 2, theme: themes.dark }),
    ];
    await page.setContent(
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Planer</title><main><h1>Planer</h1><h2>Den första</h2>${figures.join("")}</main></html>`,
    );
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    const violations = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
      const { violations: found } = await (globalThis as any).axe.run();
      return (found as { id: string; nodes: { html: string }[] }[]).map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300)}`,
      );
    });
    const shrunk = await page.evaluate(() =>
      [...document.querySelectorAll("svg")].map((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width),
    );
    // As wide as the page where that can be read; else the least that can be.
    expect(Math.min(...shrunk)).toBeCloseTo(0.7, 2);
    expect(Math.max(...shrunk)).toBeGreaterThan(0.72);
    expect(Math.max(...shrunk)).toBeLessThan(1);
    const { width, figures: count } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      figures: document.querySelectorAll("figure > div > svg").length,
    }));
    await page.close();
    expect(violations).toEqual([]);
    expect(count).toBe(3);
    // The page itself does not scroll sideways; the frame of the drawing does.
    expect(width).toBeLessThanOrEqual(700);
  });
});
