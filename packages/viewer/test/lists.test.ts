import type { Scene } from "@change-logic/diagram";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { hostileTitles } from "../../diagram/test/support/random-plan.js";
import type { ViewerData } from "../src/index.js";
import { kommun } from "./support/accessible-pages.js";
import { objectionsOfAxe } from "./support/axe.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

/** What the text tab says: of each entry its title, its id and its own links. */
const entriesOn = (page: Page) =>
  page.locator(".text-tab").evaluate((tab) =>
    [...tab.querySelectorAll(".entry")].flatMap((entry) => {
      const own = (selector: string) =>
        [...entry.querySelectorAll(selector)].filter((found) => found.closest(".entry") === entry);
      const text = (found: Element | undefined) => (found?.textContent ?? "").replace(/\s+/gu, " ").trim();
      const [title] = own(".entry-title");
      return title
        ? [{ title: text(title), key: text(own(".entry-key")[0]), links: own(".entry-links > li").map(text) }]
        : [];
    }),
  );

const said = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Holds the page against the scene: every box, line and stub once. */
function expectSame(entries: Awaited<ReturnType<typeof entriesOn>>, scene: Scene): void {
  const headOnly = scene.areas.filter(({ head }) => head === undefined).length;
  expect(entries.length).toBe(scene.boxes.length + headOnly);
  for (const { title, key, tile, kind } of scene.boxes) {
    const shown = said(`${tile ? `${tile.code} ` : ""}${title.trim() === "" ? key : title}`);
    const found = entries.filter((entry) => entry.title === shown && (kind === "resource" || entry.key === key));
    expect(found.length, shown).toBeGreaterThan(0);
  }
  const lines = entries.flatMap(({ links }) => links);
  expect(lines.length).toBe(scene.links.length + scene.stubs.length);
  const titles = new Map(scene.boxes.map(({ id, key, title }) => [id, title.trim() === "" ? key : title]));
  for (const { from, to, reversed, reads } of scene.links) {
    const [start, end] = (reversed ? [to, from] : [from, to]).map((id) => said(titles.get(id) ?? ""));
    const own = entries.filter(({ title }) => title.endsWith(start!)).flatMap(({ links }) => links);
    expect(
      own.some((line) => line.startsWith(reads) && line.includes(end!)),
      `${start} ${reads} ${end}`,
    ).toBe(true);
  }
  for (const { text, reason, state } of scene.stubs) {
    const isSaid = (line: string) => line.includes(reason) && (state === "threadEnds" || line.includes(said(text)));
    expect(lines.some(isSaid), `${text} ${reason}`).toBe(true);
  }
}

const hostilePlan = () =>
  JSON.stringify({
    changeLogic: 1,
    id: "hostile",
    title: hostileTitles[0],
    strategies: ["agenda-2030"],
    scope: ["agenda-2030/13"],
    actions: Object.fromEntries(
      hostileTitles.map((title, at) => [
        at === 0 ? "constructor" : `a${at}`,
        { title, description: title, leadsTo: [{ to: "toString", rationale: title, assumptions: [title] }, "gone"] },
      ]),
    ),
    effects: {
      toString: { title: "<img src=x onerror=alert(1)>", horizon: "long", contributesTo: ["agenda-2030/13.2"] },
    },
  });

suite(inChromium("the text tab"), () => {
  const { open } = browserOfSuite();

  it.each([
    ["exempelkommun/exempelkommun.change.yaml"],
    ["oversyn-2025/oversyn-2025.change.yaml"],
    ["med-misstag/med-misstag.change.yaml"],
  ])("holds every element and every link of %s, in both languages", async (path) => {
    const data = dataOf(modelOf(example(path)));
    const { page, messages } = await open(data, "tab=text");
    expectSame(await entriesOn(page), data.texts[data.language].scene);
    const other = data.language === "sv" ? "en" : "sv";
    await page.evaluate((lang) => {
      location.hash = `tab=text&lang=${lang}`;
    }, other);
    await page.locator(`.viewer[lang=${other}]`).waitFor();
    expectSame(await entriesOn(page), data.texts[other].scene);
    expect(messages).toEqual([]);
  });

  it("shows hostile texts as they are written, and nothing of them happens", async () => {
    const data = dataOf(modelOf(hostilePlan()));
    const { page, messages, requests } = await open(data, "tab=text");
    expectSame(await entriesOn(page), data.texts.sv.scene);
    expect(await page.locator(".text-tab img, .text-tab script").count()).toBe(0);
    const text = await page.locator(".text-tab").evaluate((tab) => (tab.textContent ?? "").toWellFormed());
    for (const title of hostileTitles) expect(text).toContain(title.toWellFormed());
    expect({ messages, requests }).toEqual({ messages: [], requests: [] });
  });

  it("leads by keyboard from a link to its other end, and marks what is looked at", async () => {
    const { page } = await open(kommun(), "tab=text");
    const entry = page.locator(".entry", { has: page.locator(".entry-key", { hasText: /^laddplatser$/u }) }).last();
    const link = entry.locator(".entry-links li", { hasText: "leder till" }).getByRole("button").first();
    const name = said((await link.textContent()) ?? "");
    await link.focus();
    await page.keyboard.press("Enter");
    const current = page.locator(".entry.selected > .entry-head button");
    await expect.poll(() => current.textContent().then((text) => said(text ?? ""))).toContain(name);
    expect(await current.getAttribute("aria-current")).toBe("true");
    expect(await page.locator(".entry.selected").count()).toBe(1);
    expect(await page.locator(".text-tab .contents").textContent()).toContain(name);
  });

  it("brings into view what is selected from elsewhere", async () => {
    const data = kommun();
    const last = data.texts.sv.scene.boxes.findLast(({ kind }) => kind === "item")!;
    const { page } = await open(data, "tab=text");
    const entry = page.locator(".entry", { has: page.locator(`.entry-key:text-is("${last.key}")`) }).last();
    expect(await entry.evaluate((found) => found.getBoundingClientRect().top > innerHeight)).toBe(true);
    await page.locator("change-logic-viewer").evaluate((viewer, key) => {
      (viewer as HTMLElement & { selected: string }).selected = key;
    }, last.key);
    await page.locator(".entry.selected").waitFor();
    const isSeen = () =>
      entry.evaluate((found) => {
        const { top, bottom } = found.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    await expect.poll(isSeen).toBe(true);
  });

  it("goes from its contents to a column, by keyboard", async () => {
    const { page } = await open(kommun(), "tab=text");
    const contents = page.getByRole("navigation", { name: "Innehåll" }).getByRole("button");
    const headings = await page.locator(".text-column > .heading").allTextContents();
    expect((await contents.count()) > 4).toBe(true);
    await contents.nth(3).focus();
    await page.keyboard.press("Enter");
    const focused = await page.locator(".text-column > .heading:focus").textContent();
    expect(focused).toBe(headings[3]);
    // The address is the reader's choices, not a place on the page.
    expect(await page.evaluate(() => location.hash)).toBe("#tab=text");
  });

  it("leaves out what the search does not find, and says so", async () => {
    const data = kommun();
    const { page } = await open(data, "tab=text&q=laddplatser");
    const entries = await entriesOn(page);
    expect(entries.map(({ key }) => key)).toContain("laddplatser");
    expect(entries.length).toBeLessThan(data.texts.sv.scene.boxes.length);
    const counted = await page.locator(".text-tab .shown-count").textContent();
    expect(said(counted ?? "")).toMatch(
      new RegExp(`^Visar \\d+ av ${data.texts.sv.scene.boxes.length} element och mål\\. `, "u"),
    );
    await page.evaluate(() => {
      location.hash = "tab=text&q=finns%20verkligen%20inte";
    });
    await expect.poll(() => page.locator(".entry").count()).toBe(0);
    expect(await page.locator(".text-tab").textContent()).toContain("Inget här stämmer");
  });

  it("has real lists and headings, and nothing that axe objects to; fits 320 px", async () => {
    const { page } = await open(kommun(), "tab=text", { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const tree = await page.locator(".text-tab").ariaSnapshot();
    expect(tree).toMatch(/- heading "Planen som text" \[level=2\]/u);
    expect(tree).toMatch(/- heading "[^"]+" \[level=3\]/u);
    expect(tree).toContain("- listitem:");
    expect(await objectionsOfAxe(page)).toEqual([]);
  });
});

/** The findings of the data, told in the order of the report. */
const messagesOf = ({ texts }: ViewerData): string[] => texts.sv.findings.map(({ message }) => said(message));

suite(inChromium("the tab of strengths and findings"), () => {
  const { open } = browserOfSuite();
  const shown = (page: Page) =>
    page
      .locator(".finding .message")
      .allTextContents()
      .then((texts) => texts.map(said));

  it("says every finding with its severity, what it is about and where it stands", async () => {
    const data = kommun();
    const { page, messages } = await open(data, "tab=findings");
    const told = await shown(page);
    const { findings } = data.texts.sv;
    expect(findings.length).toBeGreaterThan(0);
    expect([...told].sort()).toEqual(
      findings
        .map(({ severity, message }) =>
          said(`${{ error: "Fel", warn: "Varning", info: "Upplysning" }[severity]}: ${message}`),
        )
        .sort(),
    );
    const [finding] = findings.filter(({ subjects, line }) => subjects.length > 0 && line !== undefined);
    const item = page.locator(".finding", { hasText: finding!.message }).first();
    expect(said((await item.locator(".place").textContent()) ?? "")).toBe(
      `Står i: ${finding!.file}, rad ${finding!.line}`,
    );
    expect(await item.locator("svg.severity-sign").count()).toBe(1);
    expect(messages).toEqual([]);
  });

  it("leads to the element, and marks the findings about it", async () => {
    const data = kommun();
    const { page } = await open(data, "tab=findings");
    const button = page.locator(".finding .subjects").getByRole("button").first();
    await button.focus();
    await page.keyboard.press("Enter");
    const title = await button.textContent();
    await expect.poll(() => page.locator("#panel-heading").textContent()).toContain(title);
    expect(await button.getAttribute("aria-current")).toBe("true");
    expect(await page.locator(".finding.selected").count()).toBeGreaterThan(0);
  });

  it("tells why a rule matters when asked", async () => {
    const data = kommun();
    const { page } = await open(data, "tab=findings");
    const details = page.locator(".finding details").first();
    await details.locator("summary").focus();
    await page.keyboard.press("Enter");
    const { parts } = data.texts.sv.rules[data.texts.sv.findings[0]!.rule]!;
    expect(await details.locator("dt").allTextContents()).toEqual(parts.map(({ heading }) => heading));
    expect(await details.locator("dd").first().isVisible()).toBe(true);
  });

  it("groups as the reader chooses, keeps that in the address, and shows each finding once", async () => {
    const data = kommun();
    const { page } = await open(data, "tab=findings");
    const inOrder = await shown(page);
    for (const [value, name] of [
      ["rule", "regel"],
      ["element", "element"],
    ] as const) {
      await page.getByLabel("Gruppera efter").selectOption(name);
      await expect.poll(() => page.evaluate(() => location.hash)).toContain(`group=${value}`);
      expect([...(await shown(page))].sort()).toEqual([...inOrder].sort());
    }
    await page.reload();
    expect(await page.getByLabel("Gruppera efter").inputValue()).toBe("element");
    const [node] = data.texts.sv.findings.find(({ subjects }) => subjects.length > 0)!.subjects;
    const { title } = data.nodes.find(({ id }) => id === node)!;
    expect(await page.locator(".findings-tab .heading.depth-2").allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining(typeof title === "string" ? title : title.sv)]),
    );
  });

  it("leaves out what the search does not find, and says so", async () => {
    const data = kommun();
    const { page } = await open(data, "tab=findings&q=laddplatser");
    const about = new Set(
      data.nodes.filter(({ key, findings }) => key.includes("laddplatser") && findings).map(({ id }) => id),
    );
    const count = await page.locator(".finding").count();
    expect(count).toBeLessThan(messagesOf(data).length);
    expect(count).toBeGreaterThanOrEqual(
      data.texts.sv.findings.filter(({ subjects }) => subjects.some((id) => about.has(id))).length,
    );
    expect(said((await page.locator(".findings-tab .shown-count").last().textContent()) ?? "")).toMatch(
      new RegExp(`^Visar ${count} av ${messagesOf(data).length} iakttagelser\\.`, "u"),
    );
  });

  it("shows only the kind of finding that is asked for, not all that is said of the same elements", async () => {
    const data = kommun();
    const { findings } = data.texts.sv;
    const { rule } = findings.find(({ severity, subjects }) => severity === "info" && subjects.length > 0)!;
    for (const [asked, wanted] of [
      [rule, findings.filter((one) => one.rule === rule)],
      ["warn", findings.filter(({ severity }) => severity === "warn")],
    ] as const) {
      const { page } = await open(data, `tab=findings&finding=${asked}`);
      expect(await page.locator(".finding").count()).toBe(wanted.length);
    }
  });

  it("begins with strengths that lead to what they are about, and says once what was judged", async () => {
    const data = kommun();
    const { page } = await open(data, "tab=findings");
    const strengths = await page.locator(".strengths > li > .strength").allTextContents();
    expect(strengths.map(said)).toEqual(data.texts.sv.strengths.map(said));
    const whole = page.locator(".strengths > li").first();
    await whole.locator("summary").click();
    expect(await whole.getByRole("button").count()).toBe(data.strengthSubjects![0]!.length);
    await whole.getByRole("button").first().click();
    await page.locator("#panel-heading").waitFor();
    // Once on the page.
    expect(said((await page.locator(".foot > p").first().textContent()) ?? "")).toBe(data.texts.sv.statement);
    expect(await page.getByText(data.texts.sv.statement).filter({ visible: true }).count()).toBe(1);
  });

  it("says so when nothing was found, and names goal conflicts where there are any", async () => {
    const bare = kommun();
    const without = ({ conflicts, ...data }: ViewerData, contested: boolean): ViewerData => ({
      ...data,
      ...(contested && conflicts && { conflicts: conflicts.slice(0, 1) }),
      nodes: data.nodes.map(({ findings: _, ...node }) => node),
      texts: { sv: { ...data.texts.sv, findings: [] }, en: { ...data.texts.en, findings: [] } },
    });
    const { page } = await open(without(bare, false), "tab=findings");
    expect(await page.locator(".findings-tab").textContent()).toContain("Inga svagheter hittades");
    expect(await page.getByRole("heading", { name: "Målkonflikter" }).count()).toBe(0);
    const { page: other } = await open(without(bare, true), "tab=findings");
    expect(await other.getByRole("heading", { name: "Målkonflikter" }).count()).toBe(1);
    expect(await other.locator(".conflicts > li").count()).toBe(1);
  });

  it("has nothing that axe objects to, with everything unfolded; fits 320 px", async () => {
    const { page } = await open(kommun(), "tab=findings", { viewport: { width: 320, height: 256 } });
    await page.locator(".findings-tab").evaluate((tab) => {
      for (const details of tab.querySelectorAll("details")) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objectionsOfAxe(page)).toEqual([]);
  });
});
