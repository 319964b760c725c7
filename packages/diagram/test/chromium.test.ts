import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layoutElk } from "../src/elk.js";
import { createScene, renderMermaid, renderSvg } from "../src/index.js";
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
    const svg = renderSvg(await layoutElk(scene));
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

  it("several diagrams share a page without sharing ids", async () => {
    const layout = await layoutElk(createScene(modelOf(planOf(plainTitles))));
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
    const labels = await page.evaluate(async (text) => {
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
    expect(labels.map(plain).sort()).toEqual([...scene.boxes.map(({ title }) => plain(title)), ...ends].sort());
  });
});
