import { localText } from "@change-logic/model";
import { expect, it } from "vitest";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { focused, hashOf, waitForHash } from "./support/reader.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const data = dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml")));

suite(inChromium("search and filters"), () => {
  const { open } = browserOfSuite();

  it("lists what is found, by keyboard from the field into the panel and back", async () => {
    const { page } = await open(data);
    const field = page.getByRole("searchbox", { name: "Sök" });
    await field.pressSequentially("cykelvägar");
    const results = page.getByRole("list", { name: "Sökträffar" }).getByRole("button");
    const found = await results.allInnerTexts();
    expect(found.length).toBeGreaterThan(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await results.nth(1).evaluate((at) => at.matches(":focus"))).toBe(true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("search");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const key = found[0]!.split(" · ").at(-1)!.split("\n")[0]!.trim();
    await page.waitForFunction(() => location.hash.includes("element="));
    expect(await hashOf(page)).toBe(`element=${key}&q=cykelvägar`);
    expect(await results.count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.hash.includes("element="));
    await field.focus();
    expect(await results.count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await results.count()).toBe(0);
    expect(await field.inputValue()).toBe("cykelvägar");
    await page.keyboard.press("Escape");
    await waitForHash(page, "");
    expect(await field.inputValue()).toBe("");
    await page.context().close();
  });

  it("shows the best of them by Enter in the field, or by a press on it", async () => {
    const { page } = await open(data);
    const field = page.getByRole("searchbox", { name: "Sök" });
    await field.fill("laddplatser");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("element=laddplatser&"));
    await field.fill("Agenda-2030/11.2");
    await page.getByRole("list", { name: "Sökträffar" }).getByRole("button").first().click();
    await page.waitForFunction(() => decodeURIComponent(location.hash).includes("element=agenda-2030/11.2"));
    await field.fill("finns verkligen inte");
    expect(await page.getByText("Inget element och inget mål stämmer").isVisible()).toBe(true);
    await page.context().close();
  });

  it("keeps what is typed as one step of the reader's", async () => {
    const { page } = await open(data, "tab=text");
    const steps = await page.evaluate(() => history.length);
    await page.getByRole("searchbox", { name: "Sök" }).pressSequentially("pendlare");
    await waitForHash(page, "tab=text&q=pendlare");
    expect(await page.evaluate(() => history.length)).toBe(steps);
    // Whoever goes on at once finds the search again by going back.
    await page.getByRole("searchbox", { name: "Sök" }).pressSequentially("n");
    await page.getByRole("tab", { name: "Diagram" }).click();
    await waitForHash(page, "q=pendlaren");
    await page.goBack();
    await waitForHash(page, "tab=text&q=pendlaren");
    await page.context().close();
  });

  it("has a filter for each facet, says what is left, and clears all of it", async () => {
    const { page } = await open(data);
    const facet = data.facets.find(({ id }) => id === "area")!;
    const value = facet.values[0]!;
    const filters = page.locator(".filters select");
    expect(await filters.count()).toBe(data.facets.length);
    const fold = page.getByRole("button", { name: "Filter", exact: true });
    await fold.click();
    await page.getByLabel("Område").selectOption(value.id);
    await waitForHash(page, `area=${value.id}`);
    const drawn = data.nodes.filter(({ isDrawn }) => isDrawn);
    const left = drawn.filter(({ id }) => value.nodes.includes(id)).length;
    expect(left).toBeGreaterThan(0);
    const said = page.locator(".matching");
    expect(await said.textContent()).toContain(`${left} av ${drawn.length} element och mål i diagrammet stämmer`);
    expect(await said.getAttribute("aria-live")).toBe("polite");
    await page.getByLabel("Visa bara träffarna").check();
    await waitForHash(page, `area=${value.id}&only=1`);
    await page.getByRole("button", { name: "Rensa" }).click();
    await waitForHash(page, "");
    expect(await page.getByLabel("Område").inputValue()).toBe("");
    expect(await said.textContent()).toBe("");
    expect(await focused(page)).toBe("search");
    await page.context().close();
  });

  it.each([320, 1280])("has its filters folded at a width of %s, with what is chosen in words", async (width) => {
    const { values } = data.facets.find(({ id }) => id === "area")!;
    const { page } = await open(data, `area=${values[0]!.id}`, { viewport: { width, height: 640 } });
    const fold = page.getByRole("button", { name: "Filter (1)" });
    const chosen = page.getByText(`Område: ${localText(values[0]!.title, "sv")}`);
    expect(await page.getByLabel("Område").isVisible()).toBe(false);
    expect(await chosen.isVisible()).toBe(true);
    expect(await page.getByRole("searchbox").isVisible()).toBe(true);
    await fold.click();
    expect(await fold.getAttribute("aria-expanded")).toBe("true");
    expect(await page.getByLabel("Område").isVisible()).toBe(true);
    expect(await chosen.isVisible()).toBe(false);
    await page.getByRole("searchbox").fill("b");
    expect(await page.getByLabel("Område").isVisible()).toBe(true);
    await page.context().close();
  });

  it("goes back from the panel to the field, for a goal that is not drawn", async () => {
    const { page } = await open(data);
    const hidden = data.nodes.find(({ isDrawn }) => !isDrawn)!;
    const field = page.getByRole("searchbox");
    await field.fill(hidden.key);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.includes("element="));
    expect(await focused(page)).toBe("panel-heading");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.hash.includes("element="));
    expect(await focused(page)).toBe("search");
    await page.context().close();
  });
});
