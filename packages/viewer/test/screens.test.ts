import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { createIndex } from "../src/element/state/viewer-index.js";
import type { ChangeLogicViewer } from "../src/element.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { focused, hashOf, waitForHash } from "./support/reader.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const exampleText = example("exempelkommun/exempelkommun.change.yaml");
const data = dataOf(modelOf(exampleText));
const index = createIndex(data);
const idOf = (key: string) => index.byKey(key)!.id;

const phone = { viewport: { width: 390, height: 844 } };
const laptop = { viewport: { width: 1366, height: 768 } };

const topOf = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())!.y;
const isOpen = (page: Page) => page.locator("#panel-heading").count();

/** Ids of the boxes that stand out. */
const lit = async (page: Page) =>
  new Set(
    await page
      .locator("#drawing [data-box]:has([stroke-width='2.4'])")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-box")!)),
  );

/** The boxes of a thread: all of what is drawn. */
const threadOf = (key: string) => {
  const drawn = new Set(data.texts.sv.layout.boxes.map(({ id }) => id));
  return new Set([...index.threadOf(idOf(key)).nodes].filter((id) => drawn.has(id)));
};

suite(inChromium("the keyboard in the drawing"), () => {
  const { open } = browserOfSuite();

  it("lights the thread of the box that it is on, without choosing it, until it leaves", async () => {
    const { page } = await open(data, "element=bybuss-pilot", laptop);
    await expect.poll(() => lit(page)).toEqual(threadOf("bybuss-pilot"));
    const steps = await page.evaluate(() => history.length);
    await page.locator("#drawing-frame").focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(`drawing-${idOf("bybuss-pilot")}`);
    await page.keyboard.press("End");
    const at = (await focused(page))!.slice("drawing-".length);
    expect(at).not.toBe(idOf("bybuss-pilot"));
    await expect.poll(() => lit(page)).toEqual(threadOf(index.nameOf(at)!));
    expect(await hashOf(page)).toBe("element=bybuss-pilot");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await page.locator("#panel-heading").textContent()).toContain("anropsstyrd buss i två orter");
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => lit(page)).toEqual(threadOf("bybuss-pilot"));
    await page.context().close();
  });

  it("takes the light away by Escape, and pressing by mouse lights nothing but what is chosen", async () => {
    const { page } = await open(data, "", laptop);
    await page.locator("#drawing-frame").focus();
    await page.keyboard.press("Tab");
    await expect.poll(async () => (await lit(page)).size).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await lit(page)).size).toBe(0);
    await page.context().close();
  });

  it("hears short names: what the findings say stands in the panel", async () => {
    const { page } = await open(data, "", laptop);
    const names = await page.locator("#drawing [data-box]").evaluateAll((all) => all.map((one) => one.ariaLabel!));
    for (const name of names) expect(name.length, name).toBeLessThan(160);
    const { label } = data.texts.sv.layout.boxes.find(({ key }) => key === "resplaner")!;
    const box = page.locator(`[data-box="${idOf("resplaner")}"]`);
    expect(label).toContain("1 iakttagelse: ");
    expect(await box.getAttribute("aria-label")).toBe("Insats: Hjälpa företag att göra resplaner, 1 iakttagelse");
    expect(await box.getAttribute("aria-description")).toBe("1 leder hit, 1 leder vidare");
    expect(await page.locator(`[data-box="${idOf("agenda-2030/3.6")}"]`).getAttribute("aria-label")).toBe(
      "Agenda 2030, 3.6: Halvera antalet döda och skadade i trafiken, glapp, 1 iakttagelse",
    );
    await page.context().close();
  });

  it("is put back where it was when the reader goes back in the browser", async () => {
    const { page } = await open(data, "tab=findings", laptop);
    const opener = page
      .getByRole("tabpanel")
      .getByRole("button", { name: "Hjälpa företag att göra resplaner" })
      .first();
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("panel-heading");
    await page.goBack();
    await expect.poll(() => isOpen(page)).toBe(0);
    expect(await opener.evaluate((at) => at.matches(":focus"))).toBe(true);
    await page.getByRole("tab", { name: "Diagram" }).click();
    const box = page.locator(`[data-box="${idOf("laddplatser")}"]`);
    await box.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("panel-heading");
    await page.goBack();
    await expect.poll(() => isOpen(page)).toBe(0);
    expect(await box.evaluate((at) => at.matches(":focus"))).toBe(true);
    await page.context().close();
  });
});

suite(inChromium("the room on the screen"), () => {
  const { open } = browserOfSuite();

  it("on a laptop shows all of the frame in the window, and all of the drawing in the frame by “Visa hela”", async () => {
    const { page } = await open(data, "zoom=1", laptop);
    await page.locator("#drawing svg").waitFor();
    const frame = (await page.locator("#drawing-frame").boundingBox())!;
    expect(frame.y).toBeLessThan(300);
    expect(frame.y + frame.height).toBeLessThanOrEqual(768);
    await page.getByRole("button", { name: "Visa hela" }).click();
    const drawing = (await page.locator("#drawing svg").boundingBox())!;
    expect(drawing.y + drawing.height).toBeLessThanOrEqual(768);
    // Also when the window changes.
    await page.setViewportSize({ width: 1366, height: 640 });
    await expect
      .poll(async () => {
        const { y, height } = (await page.locator("#drawing-frame").boundingBox())!;
        return y + height;
      })
      .toBeLessThanOrEqual(640);
    await page.context().close();
  });

  it("on a phone begins the drawing early, with settings and filters folded", async () => {
    const { page } = await open(data, "", phone);
    await page.locator("#drawing svg").waitFor();
    expect(await topOf(page, "#drawing-frame")).toBeLessThan(500);
    expect(await page.getByLabel("Utseende").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Inställningar" }).click();
    expect(await page.getByLabel("Utseende").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Inställningar" }).getAttribute("aria-expanded")).toBe("true");
    await page.context().close();
  });

  it.each([
    [390, 844],
    [320, 256],
  ])("at %s × %s shows the panel of what the address names, and of what is pressed", async (width, height) => {
    const { page } = await open(data, "element=laddplatser", { viewport: { width, height } });
    await expect.poll(() => topOf(page, "#panel-heading")).toBeLessThan(height - 20);
    expect(await topOf(page, "#panel-heading")).toBeGreaterThan(0);
    await page.locator(`[data-box="${idOf("bybuss-pilot")}"]`).click();
    await waitForHash(page, "element=bybuss-pilot");
    await expect.poll(() => topOf(page, "#panel-heading")).toBeLessThan(height - 20);
    await page.context().close();
  });

  it("shows diagram and panel alone on the whole screen, and goes back", async () => {
    const { page } = await open(data, "element=laddplatser", laptop);
    const before = await topOf(page, "#drawing-frame");
    await page.getByRole("button", { name: "Hela skärmen" }).click();
    const leave = page.getByRole("button", { name: "Lämna helskärm" });
    await leave.waitFor();
    await expect.poll(() => topOf(page, "#drawing-frame")).toBeLessThan(before - 100);
    expect(await page.locator("#panel-heading").isVisible()).toBe(true);
    await leave.click();
    await page.getByRole("button", { name: "Hela skärmen" }).waitFor();
    await page.context().close();
  });
});

suite(inChromium("what the page says of itself"), () => {
  const { open } = browserOfSuite();

  it("has the language and the title of what is read", async () => {
    const { page } = await open(data, "lang=en");
    const about = () => page.evaluate(() => [document.documentElement.lang, document.title]);
    await expect.poll(about).toEqual(["en", `${data.texts.en.scene.title} – theory of change`]);
    await page.getByRole("button", { name: "Svenska" }).click();
    await expect.poll(about).toEqual(["sv", `${data.texts.sv.scene.title} – förändringslogik`]);
    await page.goBack();
    await expect.poll(about).toEqual(["en", `${data.texts.en.scene.title} – theory of change`]);
    await page.context().close();
  });

  it("says to those who listen that the plan has changed, and that what was wrong is not any more", async () => {
    const { page } = await open(data);
    const heard = page.locator(".viewer > [role=status]");
    const give = (change: { readonly problem: boolean; readonly data: boolean }) =>
      page.evaluate(async (wanted) => {
        const viewer = document.querySelector<ChangeLogicViewer>("change-logic-viewer")!;
        viewer.problem = wanted.problem ? "Trasig" : undefined;
        if (wanted.data) viewer.data = structuredClone(viewer.data);
        await viewer.updateComplete;
      }, change);
    expect(await heard.textContent()).toBe("");
    await give({ problem: true, data: false });
    expect(await heard.textContent()).toBe("");
    await give({ problem: false, data: true });
    expect(await heard.textContent()).toBe("Felet är borta. Sidan visar nu den senaste versionen av planen.");
    await page.context().close();
  });

  it("leads from the number of findings to them, those about the plan as a whole by themselves", async () => {
    const { page } = await open(data);
    await page
      .locator(".subtitle")
      .getByRole("button", { name: /^\d+ iakttagelser/u })
      .click();
    await waitForHash(page, "tab=findings&group=element");
    expect(await page.getByRole("heading", { name: "Om planen som helhet" }).count()).toBe(1);
    await page.context().close();
  });

  it("says why something is found that the search does not stand in the title of", async () => {
    const { page } = await open(data);
    await page.getByRole("searchbox").fill("tekniska");
    const why = page.locator(".result-why");
    await expect.poll(() => why.count()).toBeGreaterThan(0);
    expect(await why.first().textContent()).toMatch(/^\p{L}+: .*Tekniska/u);
    await page.getByRole("searchbox").fill("laddplatser vid");
    await expect.poll(() => page.locator(".result-title").first().textContent()).toContain("laddplatser vid");
    expect(await page.locator(".result").first().locator(".result-why").count()).toBe(0);
    await page.context().close();
  });

  it("counts the matches where nothing is drawn without speaking of the diagram", async () => {
    const { page } = await open(data, "tab=coverage&q=buss");
    expect(await page.locator(".matching").textContent()).toMatch(/^\d+ av \d+ element och mål stämmer\.$/u);
    await page.context().close();
  });
});
