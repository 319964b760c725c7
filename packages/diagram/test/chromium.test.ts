import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { coverage } from "@change-logic/analysis";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScene, layoutColumns, renderMermaid, renderSvg, themes } from "../src/index.js";
import { chromiumArgs, chromiumPath } from "./support/chromium.js";
import { hostileTitles, modelOf } from "./support/random-plan.js";

const isMissing = !existsSync(chromiumPath);

// A test that did not run must be seen not to have run.
const suite = isMissing ? describe.skip : describe;
const name = isMissing ? `in Chromium (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)` : "in Chromium";

const plainTitles = [
  "Utsläppen från pendlingen är nära noll i hela kommunen, också på landsbygden och i de minsta orterna",
  "WWWWWWWW MMMMMMM WWWWWWMMMM WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  "Förvaltningsövergripande samhällsbyggnadsplaneringsprocessutvecklingsarbete",
  "iiiiiiii llllllll |||||||| iiiiiiiiii",
  "Ökad ÅÄÖ, ÉÈÊ; Ελληνικά γράμματα και Русские буквы",
];

/** A plan whose every element has another title, and whose marks and links are of every sort. */
function planOf(titles: readonly string[]): object {
  const group = (prefix: string, make: (index: number) => object) =>
    Object.fromEntries(titles.map((title, index) => [`${prefix}${index}`, { title, ...make(index) }]));
  return {
    changeLogic: 1,
    id: "p",
    title: titles[0],
    strategies: ["varmland-2040", "agenda-2030"],
    currentStates: group("s", () => ({ kind: "strength" })),
    actions: group("a", (index) => ({ status: "paused", addresses: [`s${index}`], leadsTo: [`o${index}`, "gone"] })),
    outcomes: group("o", (index) => ({ unwanted: true, leadsTo: [{ to: `e${index}`, confidence: "low" }] })),
    effects: group("e", (index) => ({
      horizon: "long",
      contributesTo: [index % 2 ? "agenda-2030/13.2" : "varmland-2040/gron-beredskap"],
    })),
  };
}

/** A plan with marks, facts, notes and headings of every sort, in long Swedish words. */
const wordyPlan = {
  changeLogic: 1,
  id: "p",
  title: "Förvaltningsövergripande samhällsbyggnadsplanering för hållbara kommunala välfärdsverksamheter",
  strategies: ["varmland-2040", "agenda-2030"],
  scope: ["varmland-2040", "agenda-2030/13"],
  currentStates: { s: { title: "Kommunmedborgarna uppmuntras att samarbeta", kind: "strength" } },
  actions: Object.fromEntries(
    ["ongoing", "paused", "cancelled", "notDone"].map((status, index) => [
      `a${index}`,
      {
        title: "Kommunledningsförvaltningen samordnar mobilitetsplaneringen",
        owner: "Samhällsbyggnadsnämndens arbetsutskott",
        group: "Kommunikationer och bostadsförsörjning",
        status,
        addresses: ["s"],
        leadsTo: [{ to: "o", confidence: "low", assumptions: ["Medborgarna använder kommunens nya cykelbanor"] }],
      },
    ]),
  ),
  outcomes: { o: { title: "Utsläppen från pendlingen minskar", unwanted: true, leadsTo: ["e", "gone"] } },
  effects: {
    e: { title: "Kommunen är klimatneutral", horizon: "long", contributesTo: ["varmland-2040/gron-beredskap"] },
    // No action leads here: the longest of the marks stands on the target.
    f: { title: "Kommunen bidrar till målet", horizon: "long", contributesTo: ["agenda-2030/13.2"] },
  },
};

suite(name, { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  afterAll(async () => browser?.close());

  it.each([
    ["ordinary titles", plainTitles],
    ["hostile titles", hostileTitles],
  ])("no text leaves its box: %s", async (_, titles) => {
    const scene = createScene(modelOf(planOf(titles)));
    const svg = renderSvg(layoutColumns(scene));
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><meta charset="utf-8">${svg}`);
    const found = await page.evaluate(() => {
      const outside: string[] = [];
      const boxes = [...document.querySelectorAll<SVGGElement>("g[role=listitem]")];
      for (const box of boxes) {
        const frame = box.querySelector<SVGGraphicsElement>("rect, path")!.getBBox();
        for (const text of box.querySelectorAll("text")) {
          const { x, width } = text.getBBox();
          if (x < frame.x - 0.5 || x + width > frame.x + frame.width + 0.5)
            outside.push(`${text.textContent} ${x} ${width} in ${frame.x} ${frame.width}`);
        }
      }
      return { count: boxes.length, outside };
    });
    await page.close();
    expect(found.outside).toEqual([]);
    expect(found.count).toBe(scene.boxes.length);
  });

  // The widest and the narrowest of those in common use, and the one that is measured for.
  it.each([
    ["DejaVu Sans", "left-to-right"],
    ["DejaVu Sans", "top-down"],
    ["DejaVu Serif", "right-to-left"],
    ["Liberation Sans", "left-to-right"],
    ["Liberation Serif", "left-to-right"],
  ] as const)("all text stays in its frame in %s, %s", async (font, direction) => {
    const model = modelOf(wordyPlan);
    const covered = coverage(model, { date: "2026-11-22" });
    const layout = layoutColumns(createScene(model, { coverage: covered, detail: "assumptions", direction }));
    expect(layout.boxes.flatMap(({ marks }) => marks).length).toBeGreaterThan(10);
    expect(layout.boxes.map(({ label }) => label).join()).toContain("saknar bärande insats");
    expect(layout.notes.length).toBeGreaterThan(0);
    const { boxes, bands, areas, placeholders } = layout;
    const frames = [
      { x: 0, y: 0, width: layout.width, height: layout.height },
      ...[...boxes, ...boxes.flatMap(({ marks }) => marks), ...bands, ...areas, ...placeholders].map(
        ({ x, y, width, height }) => ({ x, y, width, height }),
      ),
    ];
    const page = await browser.newPage();
    const theme = { ...themes.light, fontFamily: `'${font}', monospace` };
    await page.setContent(`<!doctype html><meta charset="utf-8">${renderSvg(layout, { theme })}`);
    const found = await page.evaluate((given) => {
      const outside: string[] = [];
      const texts = [...document.querySelectorAll<SVGTextElement>("svg text")];
      for (const text of texts) {
        const { x, y, width, height } = text.getBBox();
        const [middle, level] = [x + width / 2, y + height / 2];
        const [frame] = given
          .filter(
            (one) => one.x <= middle && middle <= one.x + one.width && one.y <= level && level <= one.y + one.height,
          )
          .sort((a, b) => a.width * a.height - b.width * b.height);
        if (frame === undefined || x < frame.x - 0.5 || x + width > frame.x + frame.width + 0.5)
          outside.push(
            `${text.textContent}: ${x} to ${x + width} in ${frame?.x} to ${(frame?.x ?? 0) + (frame?.width ?? 0)}`,
          );
      }
      const { family } = { family: getComputedStyle(texts[0] as Element).fontFamily };
      return { count: texts.length, outside, family };
    }, frames);
    await page.close();
    expect(found.outside).toEqual([]);
    expect(found.count).toBeGreaterThan(80);
    expect(found.family).toContain(font);
  });

  it("several diagrams share a page without sharing ids", async () => {
    const layout = layoutColumns(createScene(modelOf(planOf(plainTitles))));
    const page = await browser.newPage();
    await page.setContent(renderSvg(layout, { idPrefix: "one" }) + renderSvg(layout, { idPrefix: "two" }));
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    await page.close();
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("Mermaid draws every title as it is written", async () => {
    const actions = Object.fromEntries(hostileTitles.map((title, index) => [`a${index}`, { title, leadsTo: ["o"] }]));
    const scene = createScene(
      modelOf({ changeLogic: 1, id: "p", currentStates: { s: {} }, actions, outcomes: { o: {} } }),
    );
    const page = await browser.newPage();
    await page.setContent("<!doctype html><meta charset='utf-8'><body></body>");
    const require = createRequire(fileURLToPath(import.meta.resolve("mermaid")));
    await page.addScriptTag({ path: require.resolve("mermaid/dist/mermaid.min.js") });
    const drawn = await page.evaluate(async (text) => {
      // biome-ignore lint/suspicious/noExplicitAny: Mermaid is a global of the page
      const { mermaid } = globalThis as any;
      mermaid.initialize({ startOnLoad: false });
      const { svg } = await mermaid.render("drawn", text);
      document.body.innerHTML = svg;
      return [...document.querySelectorAll(".node .nodeLabel")].map((label) => label.textContent ?? "");
    }, renderMermaid(scene));
    await page.close();
    const plain = (text: string) =>
      text
        .toWellFormed()
        .replace(/\s+/gu, " ")
        .replace(/\u200b/gu, "")
        .replace(/ﬂ(?=°)/gu, "fl")
        .replace(/[\u0000-\u001f\u007f-\u009f]/gu, "\ufffd")
        .trim();
    const ends = scene.stubs.filter(({ state }) => state === "threadEnds").map(() => "?");
    // The gates between columns have no words.
    const labels = drawn.map(plain).filter((label) => label !== "");
    expect(labels.sort()).toEqual([...scene.boxes.map(({ title }) => plain(title)), ...ends].sort());
  });
});
