import { readFileSync } from "node:fs";
import { highlightLayout, layoutColumns, narrowScene, renderSvg, themes } from "@change-logic/diagram";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { largePlan } from "../../diagram/test/support/random-plan.js";
import { createIndex } from "../src/element/state/viewer-index.js";
import { startState } from "../src/element/state/viewer-state.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const data = dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml")));
const { layout, scene, overview } = data.texts.sv;
const index = createIndex(data);
const idOf = (key: string) => index.byKey(key)!.id;
const charging = idOf("laddplatser");

const box = (page: Page, id: string) => page.locator(`[data-box="${id}"]`);
const frame = (page: Page) => page.locator("#drawing-frame");
const button = (page: Page, name: string) => page.locator(".diagram-tools").getByRole("button", { name, exact: true });

/** Expects it within a while: the machine may have much else to do. */
const soon = <Value>(value: () => Value | Promise<Value>) => expect.poll(value, { timeout: 15_000 });

/** So that what is pointed at lies in the window. */
const tall = { viewport: { width: 1280, height: 1600 } };

/** The ids of the boxes, and of the links, that stand out on the page. */
const lit = (page: Page) =>
  page.locator("#drawing svg").evaluate(
    (svg, faded) => ({
      boxes: [...svg.querySelectorAll("[data-box]")]
        .filter((each) => each.querySelector("[stroke-width='2.4']"))
        .map((each) => each.getAttribute("data-box")!),
      links: [...svg.querySelectorAll("g[id^='drawing-l']")]
        .filter((each) => each.querySelector("path")!.getAttribute("stroke") !== faded)
        .map(({ id }) => id.slice("drawing-".length)),
    }),
    themes.light.faded.line,
  );

/** Where the keyboard is within the viewer. */
const focused = (page: Page) =>
  page
    .locator("change-logic-viewer")
    .evaluate(({ shadowRoot }) => shadowRoot!.activeElement?.getAttribute("data-box") ?? shadowRoot!.activeElement?.id);

const widthOf = async (page: Page) => (await page.locator("#drawing svg").boundingBox())!.width;
const scrollOf = (page: Page) => frame(page).evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Spara som SVG").click()]);
  expect(download.suggestedFilename()).toBe(`${data.plans[0]!.id}.svg`);
  return readFileSync(await download.path(), "utf8");
}

suite(inChromium("the diagram on the screen"), () => {
  const { open } = browserOfSuite();

  it("is a picture of named groups and buttons with one tab stop, and says nothing to the console", async () => {
    const { page, messages } = await open(data);
    const drawing = frame(page).getByRole("document", { name: layout.title, exact: true });
    await soon(() => drawing.count()).toBe(1);
    const groups = page.locator("#drawing svg > [role=group]");
    expect(await groups.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))).toEqual(
      layout.bands.map(({ title }) => title),
    );
    const names = await page.locator("#drawing [role=button]").evaluateAll((all) => all.map((each) => each.ariaLabel));
    const byBand = layout.bands.flatMap(({ id }) => layout.boxes.filter(({ band }) => band === id));
    for (const [at, { title, label }] of byBand.entries()) {
      expect(names[at]).toContain(title);
      expect(label.split(":")[0]).toBe(names[at]!.split(":")[0]);
    }
    expect(names.length).toBe(byBand.length);
    expect(await page.locator("#drawing [tabindex='0']").count()).toBe(1);
    expect(await page.locator("#drawing [style]").count()).toBe(0);
    expect(messages).toEqual([]);
  });

  it("lights the thread of what is clicked, and nothing else, without moving the keyboard or the elements", async () => {
    const { page, messages } = await open(data);
    const handle = await box(page, charging).elementHandle();
    await box(page, charging).click();
    const thread = index.threadOf(charging);
    const drawn = new Set(layout.boxes.map(({ id }) => id));
    await soon(async () => (await lit(page)).boxes.length).toBeGreaterThan(0);
    const found = await lit(page);
    expect(new Set(found.boxes)).toEqual(new Set([...thread.nodes].filter((id) => drawn.has(id))));
    expect(new Set(found.links)).toEqual(thread.links);
    expect(await box(page, charging).getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#drawing [aria-pressed=true]").count()).toBe(1);
    expect(await focused(page)).toBe(charging);
    expect(await handle!.evaluate((element) => element.isConnected)).toBe(true);
    await soon(() => hashOf(page).get("element")).toBe("laddplatser");

    // Ground that is empty takes it back; a line does not.
    const line = layout.links.find(({ from }) => from === charging)!;
    await page.locator(`#drawing-${line.id} path`).first().dispatchEvent("click", { detail: 1, bubbles: true });
    expect(await page.locator("#drawing [aria-pressed=true]").count()).toBe(1);
    await frame(page).click({ position: { x: 6, y: 6 } });
    await soon(() => page.locator("#drawing [aria-pressed=true]").count()).toBe(0);
    expect((await lit(page)).boxes).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("is walked by arrow keys along links and within columns, and opened and left by keys", async () => {
    const { page } = await open(data);
    await frame(page).focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(layout.boxes[0]!.id);
    await soon(() => page.locator(".ring").count()).toBe(1);
    const placeOf = (id: string | undefined) => layout.boxes.find((each) => each.id === id)!;

    await page.keyboard.press("ArrowRight");
    const action = placeOf(await focused(page));
    expect(layout.links.some(({ from, to }) => from === layout.boxes[0]!.id && to === action.id)).toBe(true);
    await page.keyboard.press("End");
    const last = placeOf(await focused(page));
    const column = layout.boxes.filter(({ band }) => band === action.band);
    expect(last.y).toBe(Math.max(...column.map(({ y }) => y)));
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe(last.id);
    await page.keyboard.press("ArrowUp");
    const above = placeOf(await focused(page));
    expect([above.band, above.y < last.y]).toEqual([action.band, true]);
    await page.keyboard.press("Home");
    expect(placeOf(await focused(page)).y).toBe(Math.min(...column.map(({ y }) => y)));

    const chosen = await focused(page);
    await page.keyboard.press("Enter");
    await soon(() => page.locator("#drawing [aria-pressed=true]").getAttribute("data-box")).toBe(chosen);
    await soon(() => focused(page)).toBe("panel-heading");
    await page.keyboard.press("Escape");
    await soon(() => focused(page)).toBe(chosen);
    expect(await page.locator("#drawing [aria-pressed=true]").count()).toBe(0);
    expect(await page.locator("#drawing [tabindex='0']").evaluateAll((all) => all.map((each) => each.id))).toEqual([
      `drawing-${chosen}`,
    ]);
  });

  it("is walked along its rows where it reads from the top down, and back where it reads from right to left", async () => {
    const model = modelOf(example("first-plan/skolvagar.change.yaml"));
    for (const [direction, onwards, back, next] of [
      ["top-down", "ArrowDown", "ArrowUp", "ArrowRight"],
      ["right-to-left", "ArrowLeft", "ArrowRight", "ArrowDown"],
    ] as const) {
      const turned = dataOf(model, { direction });
      const { page } = await open(turned);
      const placed = turned.texts.sv.layout;
      const keyOf = async () => {
        const id = await focused(page);
        return placed.boxes.find((each) => each.id === id)?.key;
      };
      await box(page, createIndex(turned).byKey("saker-vag")!.id).focus();
      await page.keyboard.press(onwards);
      expect(await keyOf()).toBe("farre-skadas");
      await page.keyboard.press(back);
      expect(await keyOf()).toBe("saker-vag");
      await page.keyboard.press(back);
      expect(await keyOf()).toBe("overgangar");
      await page.keyboard.press(next);
      expect(await keyOf()).toBe("skolbuss");
      await page.close();
    }
  });

  it("follows what is chosen elsewhere into view, and keeps the keyboard when theme and language change", async () => {
    const key = "agenda-2030/13.2";
    const { page } = await open(data, `element=${encodeURIComponent(key)}&zoom=2`);
    await soon(() => page.locator("#drawing [aria-pressed=true]").getAttribute("data-box")).toBe(idOf(key));
    const outer = (await frame(page).boundingBox())!;
    const inner = (await box(page, idOf(key)).boundingBox())!;
    expect(inner.x).toBeGreaterThanOrEqual(outer.x);
    expect(inner.y).toBeGreaterThanOrEqual(outer.y);
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);

    await box(page, idOf(key)).focus();
    const kept = await box(page, idOf(key)).elementHandle();
    for (const [address, background] of [
      ["theme=dark", themes.dark.background],
      ["theme=light&lang=en", themes.light.background],
    ] as const) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await soon(() => page.locator("#drawing svg > rect").getAttribute("fill")).toBe(background);
      expect(await focused(page)).toBe(idOf(key));
      expect(await kept!.evaluate((element) => element.isConnected)).toBe(true);
    }
    expect(await kept!.getAttribute("aria-label")).toContain("Agenda 2030, 13.2: Bring climate");
  });

  it("zooms by buttons and keys, and keeps the size in the address without a step back", async () => {
    const { page } = await open(data);
    const steps = await page.evaluate(() => history.length);
    const start = await widthOf(page);
    await button(page, "Zooma in").click();
    expect(await widthOf(page)).toBeGreaterThan(start);
    await button(page, "100 %, full storlek").click();
    expect(await widthOf(page)).toBeCloseTo(layout.width, 0);
    await soon(() => hashOf(page).get("zoom")).toBe("1");
    await soon(() => page.getByRole("status").allTextContents()).toContain("100\u00a0%");
    await frame(page).focus();
    await page.keyboard.press("-");
    expect(await widthOf(page)).toBeCloseTo(layout.width * 0.9, 0);
    await page.keyboard.press("+");
    await soon(() => hashOf(page).get("zoom")).toBe("1");
    const before = await scrollOf(page);
    await page.keyboard.press("Shift+ArrowRight");
    expect((await scrollOf(page))[0]).toBe(before[0]! + 80);
    await page.keyboard.press("0");
    await soon(() => widthOf(page)).toBeCloseTo(start, 0);
    await soon(() => hashOf(page).get("zoom")).toBe(null);
    expect(await page.evaluate(() => history.length)).toBe(steps);

    await button(page, "Visa hela").click();
    const whole = (await page.locator("#drawing svg").boundingBox())!;
    const room = (await frame(page).boundingBox())!;
    expect(whole.width).toBeLessThanOrEqual(room.width);
    expect(whole.height).toBeLessThanOrEqual(room.height);
  });

  it("zooms about the pointer with Ctrl and the wheel, and scrolls without", async () => {
    const { page } = await open(data, "zoom=1", { viewport: { width: 1280, height: 950 } });
    const at = (await box(page, charging).boundingBox())!;
    const pointer = { x: at.x + at.width / 2, y: at.y + at.height / 2 };
    await page.mouse.move(pointer.x, pointer.y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await soon(() => widthOf(page)).toBeGreaterThan(layout.width * 1.2);
    const after = (await box(page, charging).boundingBox())!;
    expect(Math.abs(after.x + after.width / 2 - pointer.x)).toBeLessThan(8);
    expect(Math.abs(after.y + after.height / 2 - pointer.y)).toBeLessThan(8);
    await soon(() => Number(hashOf(page).get("zoom"))).toBeGreaterThan(1.2);
    const [left, top] = await scrollOf(page);
    await page.mouse.wheel(40, 60);
    await soon(() => scrollOf(page)).toEqual([left! + 40, top! + 60]);
  });

  it("is dragged by the mouse, which selects nothing", async () => {
    const { page } = await open(data, "zoom=1.5", tall);
    const at = (await box(page, idOf("bybuss-pilot")).boundingBox())!;
    const [left, top] = await scrollOf(page);
    await page.mouse.move(at.x + 20, at.y + 10);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y - 30, { steps: 4 });
    await page.mouse.up();
    expect(await scrollOf(page)).toEqual([left! + 80, top! + 40]);
    expect(await page.locator("#drawing [aria-pressed=true]").count()).toBe(0);
    await box(page, charging).click();
    await soon(() => page.locator("#drawing [aria-pressed=true]").count()).toBe(1);
  });

  it("is pinched by two fingers and tapped by one", async () => {
    const { page, messages } = await open(data, "zoom=1", { hasTouch: true });
    const { x, y } = (await frame(page).boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...apart: number[]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: apart.map((by, id) => ({ x: x + 300 + by, y: y + 200, id })),
      });
    await touch("touchStart", -50, 50);
    await touch("touchMove", -75, 75);
    await touch("touchMove", -100, 100);
    await touch("touchEnd");
    await soon(() => widthOf(page)).toBeGreaterThan(layout.width * 1.9);
    await soon(() => Number(hashOf(page).get("zoom"))).toBeCloseTo(2, 1);
    await box(page, layout.boxes[0]!.id).tap();
    await soon(() => page.locator("#drawing [aria-pressed=true]").count()).toBe(1);
    expect(messages).toEqual([]);
  });

  it("shows only what matches, laid out anew, or lets the rest step back", async () => {
    const facet = data.facets.find(({ id }) => id === "actor")!;
    const filters = { actor: facet.values[0]!.id };
    const hash = new URLSearchParams(filters).toString();
    const matches = index.matches({ ...startState, filters })!;
    const { page } = await open(data, `${hash}&only=1`);
    const narrow = narrowScene(scene, matches);
    const ids = () =>
      page.locator("[data-box]").evaluateAll((all) => all.map((each) => each.getAttribute("data-box")!));
    expect(new Set(await ids())).toEqual(new Set(narrow.boxes.map(({ id }) => id)));
    const said = `${narrow.subtitle} · Urval: ${facet.values[0]!.title}`;
    expect(await saved(page)).toBe(renderSvg(layoutColumns({ ...narrow, subtitle: said }), { theme: themes.light }));

    await page.evaluate((given) => {
      location.hash = given;
    }, hash);
    await soon(async () => (await ids()).length).toBe(layout.boxes.length);
    expect(new Set((await lit(page)).boxes)).toEqual(new Set(narrow.boxes.map(({ id }) => id)));

    await page.evaluate(() => {
      location.hash = "q=finns-inte-alls&only=1";
    });
    await soon(() => frame(page).textContent()).toContain("Inget av det som valts");
    expect(await ids()).toEqual([]);
  });

  it("saves what is drawn as SVG, lit as it is", async () => {
    const { page } = await open(data, "element=laddplatser&theme=dark");
    const { nodes, links } = index.threadOf(charging);
    const drawn = highlightLayout(layout, { boxes: nodes, links, chosen: charging });
    expect(await saved(page)).toBe(renderSvg(drawn, { theme: themes.dark }));
  });

  it("opens an area of the overview in the whole diagram", async () => {
    const { page } = await open(data);
    await button(page, "Översikt").click();
    await soon(() => page.locator("[data-box]").count()).toBeGreaterThan(0);
    const area = overview.layout.boxes.find(({ key }) => key === "varmland-2040/forbattra-livsvillkoren")!;
    expect(await box(page, area.id).getAttribute("aria-pressed")).toBe(null);
    await box(page, area.id).focus();
    await page.keyboard.press("Enter");
    await soon(() => Object.fromEntries(hashOf(page))).toEqual({ area: area.key, only: "1" });
    await soon(() => box(page, idOf(area.key)).count()).toBe(1);
    expect(await button(page, "Allt").getAttribute("aria-pressed")).toBe("true");
    await soon(() => page.locator("#drawing [tabindex='0']").count()).toBe(1);
    await page.goBack();
    await soon(() => hashOf(page).get("diagram")).toBe("overview");
  });

  it("pins the headings of the columns while what is below them is scrolled", async () => {
    const { page } = await open(data, "zoom=2");
    const pinned = page.locator("#drawing-pinned svg");
    await soon(() => pinned.count()).toBe(1);
    expect(await pinned.isVisible()).toBe(false);
    await frame(page).evaluate((element) => element.scrollTo(0, 400));
    await soon(() => pinned.isVisible()).toBe(true);
    expect((await pinned.boundingBox())!.y).toBeCloseTo((await frame(page).boundingBox())!.y + 1, 0);
    expect(await page.locator("#drawing-pinned").getAttribute("aria-hidden")).toBe("true");
  });

  it("stays within the window on a narrow screen, and keeps its place beside the panel", async () => {
    const { page } = await open(data, "", { viewport: { width: 320, height: 640 } });
    await soon(() => page.locator("[data-box]").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1400, height: 900 });
    await soon(async () => (await frame(page).boundingBox())!.width).toBeGreaterThan(1200);
    const before = await widthOf(page);
    await box(page, charging).click();
    await soon(() => page.locator("#drawing [aria-pressed=true]").count()).toBe(1);
    expect(await widthOf(page)).toBe(before);
  });

  it("draws 300 elements, and each can be reached", async () => {
    const large = dataOf(modelOf(JSON.stringify(largePlan(300))));
    const { page, messages } = await open(large);
    await soon(() => page.locator("[data-box]").count()).toBe(large.texts.sv.layout.boxes.length);
    const last = large.texts.sv.layout.boxes.at(-1)!;
    await box(page, last.id).focus();
    expect(await focused(page)).toBe(last.id);
    expect(messages).toEqual([]);
  });
});
