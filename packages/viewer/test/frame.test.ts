import { readTheme } from "@change-logic/diagram";
import { describe, expect, it } from "vitest";
import { objectionsOfAxe } from "./support/axe.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { focused, hashOf, waitForHash } from "./support/reader.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const exampleText = example("exempelkommun/exempelkommun.change.yaml");
const data = dataOf(modelOf(exampleText));
const several = dataOf(modelOf(exampleText, example("flera-planer/trafikplan.change.yaml")));
const themed = dataOf(modelOf(exampleText), { theme: readTheme(example("eget-tema/varmt.theme.yaml")).value! });

suite(inChromium("the frame"), () => {
  const { open } = browserOfSuite();

  describe("the header", () => {
    it("has the title as the first heading, and changes language, theme and paper", async () => {
      const { page, messages } = await open(data);
      const title = page.getByRole("heading", { level: 1 });
      expect(await title.textContent()).toBe("Fossilfri pendling i Exempelkommun");
      expect(await page.getByRole("button", { name: "Svenska" }).getAttribute("aria-pressed")).toBe("true");
      await page.getByRole("button", { name: "English" }).click();
      expect(await page.getByRole("button", { name: "English" }).getAttribute("aria-pressed")).toBe("true");
      expect(await page.locator(".viewer").getAttribute("lang")).toBe("en");
      expect(await page.getByRole("tab", { name: "Coverage" }).count()).toBe(1);
      await page.getByLabel("Appearance").selectOption({ label: "Dark" });
      expect(await page.locator(".viewer").evaluate((at) => getComputedStyle(at).backgroundColor)).toBe(
        "rgb(18, 22, 28)",
      );
      await page.getByLabel("Paper").selectOption("A3");
      await waitForHash(page, "lang=en&theme=dark&paper=A3");
      await page.reload();
      expect(await page.getByLabel("Appearance").inputValue()).toBe("dark");
      expect(await page.getByLabel("Paper").inputValue()).toBe("A3");
      expect(messages).toEqual([]);
      await page.context().close();
    });

    it("follows the machine until a theme is chosen", async () => {
      const { page } = await open(data, "", { colorScheme: "dark" });
      const ground = () => page.locator(".viewer").evaluate((at) => getComputedStyle(at).backgroundColor);
      expect(await ground()).toBe("rgb(18, 22, 28)");
      await page.emulateMedia({ colorScheme: "light" });
      await expect.poll(ground).toBe("rgb(255, 255, 255)");
      await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
      await expect.poll(ground).toBe("rgb(255, 255, 255)");
      await page.getByLabel("Utseende").selectOption("light");
      await page.emulateMedia({ colorScheme: "dark", contrast: "no-preference" });
      expect(await ground()).toBe("rgb(255, 255, 255)");
      await page.context().close();
    });

    it("offers the organisation's own theme where there is one", async () => {
      const { page } = await open(themed, "theme=own");
      expect(await page.getByLabel("Utseende").inputValue()).toBe("own");
      expect(await page.locator(".viewer").evaluate((at) => getComputedStyle(at).backgroundColor)).toBe(
        "rgb(255, 253, 248)",
      );
      const { page: other } = await open(data, "theme=own");
      expect(await other.getByLabel("Utseende").inputValue()).toBe("auto");
      expect(await other.getByLabel("Utseende").locator("option").count()).toBe(4);
      await page.context().close();
      await other.context().close();
    });

    it("helps in a dialog that is left by Escape or a press beside it, back to the button; the panel stays", async () => {
      const { page } = await open(data, "element=laddplatser");
      const button = page.getByRole("button", { name: "Hjälp", exact: true });
      const dialog = page.getByRole("dialog", { name: "Hjälp" });
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await dialog.isVisible()).toBe(true);
      expect(await dialog.getByRole("table").isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await dialog.isVisible()).toBe(false);
      expect(await focused(page)).toBe("open-help");
      expect(await hashOf(page)).toBe("element=laddplatser");
      await button.click();
      await page.mouse.click(5, 300);
      expect(await dialog.isVisible()).toBe(false);
      await button.click();
      await page.getByRole("button", { name: "Stäng hjälpen" }).click();
      expect(await dialog.isVisible()).toBe(false);
      await page.context().close();
    });

    it("prints", async () => {
      const { page } = await open(data);
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute("data-printed", "");
      });
      await page.getByRole("button", { name: "Skriv ut" }).click();
      expect(await page.locator("body[data-printed]").count()).toBe(1);
      await page.context().close();
    });
  });

  describe("the tabs", () => {
    it("are one stop, and arrows, Home and End show the others", async () => {
      const { page } = await open(data);
      const shown = () => page.getByRole("tab", { selected: true }).getAttribute("id");
      await page.getByRole("tab", { selected: true }).focus();
      expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
      for (const [key, id] of [
        ["ArrowRight", "tab-text"],
        ["ArrowRight", "tab-coverage"],
        ["End", "tab-about"],
        ["ArrowRight", "tab-diagram"],
        ["ArrowLeft", "tab-about"],
        ["Home", "tab-diagram"],
      ]) {
        await page.keyboard.press(key!);
        expect(await shown()).toBe(id);
        expect(await focused(page)).toBe(id);
        expect(await page.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(id);
      }
      await page.getByRole("tab", { name: "Text" }).click();
      await waitForHash(page, "tab=text");
      await page.context().close();
    });

    it("count the findings, and have one for plans where there are several", async () => {
      const { page } = await open(data);
      const count = data.texts.sv.findings.length;
      expect(count).toBeGreaterThan(1);
      expect(await page.getByRole("tab", { name: `Styrkor och svagheter ${count} iakttagelser` }).count()).toBe(1);
      expect(await page.getByRole("tab", { name: "Planer" }).count()).toBe(0);
      const { page: portfolio } = await open(several);
      expect(await portfolio.getByRole("tab", { name: "Planer" }).count()).toBe(several.texts.sv.tables.plans ? 1 : 0);
      await page.context().close();
      await portfolio.context().close();
    });
  });

  describe("the address", () => {
    it("shows exactly what it says, and goes back and forth", async () => {
      const { page } = await open(data, "lang=en&tab=coverage&element=laddplatser");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Coverage");
      await page.getByRole("tab", { name: "Text" }).click();
      await page.getByRole("button", { name: "Svenska" }).click();
      await waitForHash(page, "lang=sv&tab=text&element=laddplatser");
      await page.goBack();
      await waitForHash(page, "lang=en&tab=text&element=laddplatser");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Text");
      await page.goBack();
      await waitForHash(page, "lang=en&tab=coverage&element=laddplatser");
      await page.goForward();
      await waitForHash(page, "lang=en&tab=text&element=laddplatser");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Text");
      await page.context().close();
    });

    it("that names what is not there shows the rest, without a word", async () => {
      const { page, messages } = await open(
        data,
        "element=constructor&area=__proto__&tab=plans&path=7&lang=xx&theme=own&%E0%A4%A&q=buss",
      );
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Diagram");
      expect(await page.getByRole("searchbox").inputValue()).toBe("buss");
      expect(messages).toEqual([]);
      await page.evaluate(() => {
        location.hash = "#om-planen";
      });
      expect(await page.getByRole("searchbox").inputValue()).toBe("buss");
      await page.context().close();
    });
  });

  it("closes the panel with Escape, back to the box, or to where the reader came from", async () => {
    const { page } = await open(data, "element=laddplatser");
    const id = data.nodes.find(({ key }) => key === "laddplatser")!.id;
    const isOpen = () => page.evaluate(() => location.hash.includes("element="));
    // After a click beside everything the keyboard is nowhere.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Escape");
    await expect.poll(isOpen).toBe(false);
    expect(await focused(page)).toContain(id);
    await page.getByRole("tab", { name: "Täckning" }).click();
    const opener = page.getByRole("tabpanel").getByRole("button", { name: "Utveckla attraktiva platser" }).first();
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect.poll(isOpen).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(isOpen).toBe(false);
    expect(await opener.evaluate((at) => at.matches(":focus"))).toBe(true);
    await page.context().close();
  });

  it("skips to the content", async () => {
    const { page } = await open(data);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("skip");
    expect((await page.locator(".skip").boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("tab");
    await page.context().close();
  });

  it("needs no scrolling sideways, and has targets of 24 px, from 320 px on", async () => {
    const { page } = await open(several, "q=buss&element=laddplatser", { viewport: { width: 320, height: 800 } });
    await page.locator(".filter-bar .fold").click();
    await page.locator(".fold-settings").click();
    for (const width of [320, 375, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const small = await page
        .locator(".header, .filter-bar, .tabs")
        .locator("button:visible, select:visible, input:visible, label.tick:visible")
        .evaluateAll((all) =>
          all
            .filter((at) => !at.closest("label") || at.localName === "label")
            .map((at) => ({ at: at.id || at.textContent, box: at.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ at }) => at),
        );
      expect(small).toEqual([]);
      await page.getByRole("button", { name: "Hjälp", exact: true }).click();
      const { x, width: wide } = (await page.getByRole("dialog").boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  });

  it("has nothing that axe objects to, with panel, help and results open and closed", async () => {
    const { page } = await open(themed, "tab=text");
    for (const [theme, selected] of [
      ["dark", "&element=laddplatser"],
      ["own", ""],
    ]) {
      await page.getByRole("tabpanel").focus();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `tab=text&theme=${theme}&q=buss${selected}`);
      await expect.poll(() => page.getByLabel("Utseende").inputValue()).toBe(theme);
      expect([theme, await objectionsOfAxe(page)]).toEqual([theme, []]);
    }
    await page.getByRole("button", { name: "English" }).click();
    await page.locator(".open-help").click();
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").focus();
    await page.locator(".results").waitFor();
    // What lies below the results can be reached once the field is left.
    expect((await objectionsOfAxe(page)).filter((told) => !told.startsWith("target-size"))).toEqual([]);
    await page.context().close();
  });
});
