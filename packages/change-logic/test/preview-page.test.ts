import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs, chromiumPath } from "../../diagram/test/support/chromium.js";
import { preview } from "./preview-support.js";
import { example, folderWith } from "./support.js";

const isMissing = !existsSync(chromiumPath);
const name = "preview: the page";
const told = isMissing ? `${name} (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)` : name;

const kommun = readFileSync(example("exempelkommun/exempelkommun.change.yaml"), "utf8");
const before = "Bygga laddplatser vid pendlarparkeringarna";
const after = "Bygga dubbelt så många laddplatser";

(isMissing ? describe.skip : describe)(told, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  afterAll(() => browser?.close());

  const open = async (url: string): Promise<{ page: Page; messages: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    await page.goto(url);
    await page.locator("change-logic-viewer #drawing svg").waitFor();
    return { page, messages };
  };
  const started = async (text = kommun) => {
    const plan = join(folderWith({ "plan.change.yaml": text }), "plan.change.yaml");
    return { plan, running: await preview([plan]) };
  };
  const shownTexts = (page: Page) => page.locator("#drawing svg").textContent();
  const seen = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector("change-logic-viewer")?.shadowRoot;
      const frame = root?.querySelector("#drawing-frame");
      const focused = root?.activeElement;
      return {
        hash: location.hash,
        left: frame?.scrollLeft,
        top: frame?.scrollTop,
        width: frame?.querySelector("#drawing svg")?.getBoundingClientRect().width,
        page: window.scrollY,
        tab: root?.querySelector("[role=tab][aria-selected=true]")?.textContent?.trim(),
        focused: focused?.id,
        title: document.title,
      };
    });

  it("changes the picture when the file changes, and keeps what is looked at, size, place and focus", async () => {
    expect(kommun).toContain(before);
    const { plan, running } = await started();
    const { page, messages } = await open(`${running.url}#element=laddplatser&zoom=1.4`);
    await page.locator("#panel-heading").focus();
    await page.evaluate(() => {
      document.querySelector("change-logic-viewer")?.shadowRoot?.querySelector("#drawing-frame")?.scrollTo(333, 222);
      window.scrollTo(0, 40);
      Object.assign(window, { isSamePage: true });
    });
    const first = await seen(page);
    expect(first).toMatchObject({ hash: "#element=laddplatser&zoom=1.4", focused: "panel-heading", page: 40 });
    expect(first.left).toBe(333);

    writeFileSync(plan, kommun.replace(before, after));
    await page.locator("#panel-heading", { hasText: after }).waitFor();
    expect((await shownTexts(page))?.replaceAll(/\s/gu, "")).toContain(after.replaceAll(/\s/gu, ""));
    expect(await seen(page)).toEqual(first);
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
    expect(messages).toEqual([]);
  });

  it("keeps tab, search and filters", async () => {
    const { plan, running } = await started();
    const { page } = await open(running.url);
    const address = "tab=findings&q=ladd&only=1";
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.locator("[role=tab][aria-selected=true]", { hasText: "Styrkor" }).waitFor();
    const first = await seen(page);
    writeFileSync(plan, kommun.replace(/^title: .*$/mu, "title: Ny titel på planen"));
    await page.waitForFunction(() => document.title.startsWith("Ny titel på planen"));
    expect(await seen(page)).toEqual({ ...first, title: "Ny titel på planen – förändringslogik" });
  });

  it("shows what is wrong and keeps the picture; it goes away when the file is mended", async () => {
    const { plan, running } = await started();
    const { page, messages } = await open(`${running.url}#element=laddplatser`);
    const problem = page.locator("change-logic-viewer .problem");
    expect(await problem.count()).toBe(0);
    const drawn = await shownTexts(page);

    writeFileSync(plan, kommun.replace(/^title: .*$/mu, 'title: "<img src=x onerror=alert(1)>'));
    await problem.waitFor();
    expect(await problem.getAttribute("role")).toBe("alert");
    expect(await problem.textContent()).toMatch(/senast den gick att läsa[\s\S]*plan\.change\.yaml:\d+:\d+/u);
    expect(await problem.textContent()).toContain("<img src=x");
    expect(await page.locator("img").count()).toBe(0);
    expect(await shownTexts(page)).toBe(drawn);

    // The reader's language counts, at once.
    await page.evaluate(() => {
      location.hash = "#element=laddplatser&lang=en";
    });
    await page.locator("change-logic-viewer .problem", { hasText: "Not everything can be read" }).waitFor();

    // Whoever opens the page now sees the same.
    const other = await open(`${running.url}#element=laddplatser`);
    await other.page.locator("change-logic-viewer .problem", { hasText: "plan.change.yaml" }).waitFor();
    expect(await shownTexts(other.page)).toBe(drawn);

    writeFileSync(plan, kommun);
    await problem.waitFor({ state: "detached" });
    await other.page.locator("change-logic-viewer .problem").waitFor({ state: "detached" });
    expect(await page.evaluate(() => location.hash)).toBe("#element=laddplatser&lang=en");
    expect(messages).toEqual([]);
  });

  it("waits where the first reading fails, and shows the plan as soon as it can be read", async () => {
    const { plan, running } = await started("hej <b>du</b>");
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    await page.goto(running.url);
    await page.getByRole("heading", { name: "Planen kan inte visas än" }).waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("not-a-mapping");
    writeFileSync(plan, "");
    await page.getByRole("alert").filter({ hasText: "empty-file" }).waitFor();
    writeFileSync(plan, kommun);
    await page.locator("change-logic-viewer #drawing svg").waitFor();
    expect(messages).toEqual([]);
  });

  it("says so when the preview has ended", async () => {
    const { running } = await started();
    const { page } = await open(running.url);
    await running.news();
    await running.end();
    await page.locator("change-logic-viewer .problem", { hasText: "Ingen kontakt med förhandsvisningen" }).waitFor();
    expect(await shownTexts(page)).not.toBe("");
  });
});
