import { expect, it } from "vitest";
import { both, goTo, tabs } from "./support/accessible-pages.js";
import { objectionsOfAxe } from "./support/axe.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";

suite(inChromium("the page and axe"), () => {
  const { open } = browserOfSuite();

  // Each tab in every language and theme, in turn with the panel open and closed: each of them is open on every other tab.
  it.each([
    ["sv", "light", 0],
    ["sv", "dark", 1],
    ["sv", "high-contrast", 0],
    ["en", "light", 1],
    ["en", "dark", 0],
    ["en", "high-contrast", 1],
  ] as const)("agree on every tab in %s and %s, panel open and closed", async (lang, theme, first) => {
    const { page, messages } = await open(both());
    const told: string[] = [];
    for (const [at, tab] of tabs.entries()) {
      const opened = at % 4 === 0 ? "&element=varmland-2040/gron-beredskap" : "&element=cyklar%23fler";
      const element = (at + first) % 2 === 0 ? opened : "";
      const hash = `tab=${tab}&lang=${lang}&theme=${theme}${element}`;
      await goTo(page, hash);
      expect(await page.locator("#panel-heading").count(), hash).toBe(element === "" ? 0 : 1);
      told.push(...(await objectionsOfAxe(page)).map((objection) => `${hash}: ${objection}`));
    }
    expect(told).toEqual([]);
    expect(messages).toEqual([]);
  });

  it("need not agree on the names of drawn boxes: each holds its title", async () => {
    const data = both();
    const { page } = await open(data, "tab=diagram");
    for (const { id, title } of data.texts.sv.scene.boxes) {
      const name = await page.locator(`[data-box="${id}"]`).getAttribute("aria-label");
      expect(name).toContain(title);
    }
  });

  it("agree on the help, on what is unfolded, and on a search that finds nothing", async () => {
    const { page } = await open(both(), "tab=findings&element=cyklar%23fler");
    await page.locator(".viewer").evaluate((viewer) => {
      for (const details of viewer.querySelectorAll("details")) details.open = true;
    });
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.getByRole("button", { name: "Hjälp" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    for (const tab of tabs) {
      await goTo(page, `tab=${tab}&q=finns%20verkligen%20inte`);
      expect(await objectionsOfAxe(page), tab).toEqual([]);
    }
  });
});
