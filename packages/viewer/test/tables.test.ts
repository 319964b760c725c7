import { readFile } from "node:fs/promises";
import type { Language } from "@change-logic/model";
import { type ReportTable, type TableCell, tableCells, tableCsv } from "@change-logic/report";
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { hostileTitles } from "../../diagram/test/support/random-plan.js";
import type { ViewerData } from "../src/index.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const commute = example("exempelkommun/exempelkommun.change.yaml");
const one = dataOf(modelOf(commute));
const several = dataOf(
  modelOf(example("flera-planer/trafikplan.change.yaml"), example("kom-igang/skolvagar.change.yaml")),
);

/** Actions that counteract, that do not count, and goals under others that were not chosen. */
const opposed = dataOf(
  modelOf(`
changeLogic: 1
id: opposed
strategies: [agenda-2030]
scope: [agenda-2030/2.1, agenda-2030/3.4, agenda-2030/15.5]
actions:
  slit: { owner: A, status: ongoing, leadsTo: [halsa, slitage] }
  vilar: { owner: A, status: paused, leadsTo: [halsa, slitage] }
effects:
  halsa: { contributesTo: [agenda-2030/3.4] }
  slitage: { contributesTo: [{ to: agenda-2030/15.5, counteracts: true, mitigation: vilar }] }
`),
);

/** The data with another table in Swedish. */
const withTable = (data: ViewerData, table: ReportTable): ViewerData => ({
  ...data,
  texts: { ...data.texts, sv: { ...data.texts.sv, tables: { ...data.texts.sv.tables, [table.id]: table } } },
});

/** A table of actions with one column besides the title. */
const tableOf = (kind: ReportTable["columns"][number]["kind"], cells: readonly TableCell[]): ReportTable => ({
  id: "actions",
  caption: "Prov",
  columns: [
    { id: "action", heading: "Insats", kind: "text" },
    { id: "value", heading: "Värde", kind },
  ],
  rows: cells.map((cell, at) => ({ cells: [`nr ${at}`, cell] })),
});

/** What is not set aside, as the tab shows it before anything is chosen. */
const unasked = (table: ReportTable): ReportTable => ({ ...table, rows: table.rows.filter(({ isAside }) => !isAside) });

const column = async (page: Page, at: number): Promise<string[]> =>
  (await page.locator(`.data tbody tr > :nth-child(${at})`).allTextContents()).map((text) => text.trim());

const titles = (page: Page): Promise<string[]> => page.locator(".data tbody th").allTextContents();

/** Waits until the address keeps something; what is soon replaced is written with a delay. */
const addressSays = (page: Page, part: string) =>
  page.waitForFunction((wanted) => location.hash.includes(wanted), part, { timeout: 5_000 });

const heading = (page: Page, name: string): Locator => page.getByRole("columnheader", { name, exact: true });

suite(inChromium("the tables of the viewer"), { timeout: 60_000 }, () => {
  const { open } = browserOfSuite();

  it("sorts by mouse and by keyboard, up, down, and back to document order, and the address keeps it", async () => {
    const { page } = await open(one, "tab=coverage");
    const before = await titles(page);
    const actions = heading(page, "Insatser");
    expect(await actions.getAttribute("aria-sort")).toBeNull();
    await actions.getByRole("button").click();
    expect(await actions.getAttribute("aria-sort")).toBe("ascending");
    const counts = (await column(page, 4)).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    await addressSays(page, "sort=actions");
    // By keyboard, on the same button: it has stayed where it was.
    await page.keyboard.press("Enter");
    expect(await actions.getAttribute("aria-sort")).toBe("descending");
    expect((await column(page, 4)).map(Number)).toEqual([...counts].reverse());
    await addressSays(page, "sort=-actions");
    expect(await page.getByRole("status").filter({ hasText: "Sorterat efter Insatser, fallande." }).count()).toBe(1);
    await page.keyboard.press("Space");
    expect(await actions.getAttribute("aria-sort")).toBeNull();
    expect(await titles(page)).toEqual(before);
    expect(await page.locator("[aria-sort]").count()).toBe(0);
    await page.context().close();
    const again = await open(one, "tab=coverage&sort=-actions");
    expect((await column(again.page, 4)).map(Number)).toEqual([...counts].reverse());
    await again.page.context().close();
  });

  it.each([
    ["number", [10, 9, null, -1, 9], [-1, 9, 9, 10, ""], [10, 9, 9, -1, ""]],
    [
      "date",
      ["2028", "2028-06", null, "2027-12-31"],
      ["2027-12-31", "2028-06", "2028", ""],
      ["2028", "2028-06", "2027-12-31", ""],
    ],
    [
      "text",
      ["örn", "ål", "äng", "Zebra", "apa", "Élan", "mål 13.10", "mål 13.2"],
      ["apa", "Élan", "mål 13.2", "mål 13.10", "Zebra", "ål", "äng", "örn"],
      ["örn", "äng", "ål", "Zebra", "mål 13.10", "mål 13.2", "Élan", "apa"],
    ],
    ["mark", [null, "x", null, "x"], ["●", "●", "", ""], ["", "", "●", "●"]],
  ] as const)("sorts a column of kind %s as what it is, with what is empty last", async (kind, cells, up, down) => {
    const { page } = await open(withTable(one, tableOf(kind, cells)), "tab=actions&sort=value");
    expect(await column(page, 2)).toEqual(up.map(String));
    await heading(page, "Värde").getByRole("button").click();
    expect(await column(page, 2)).toEqual(down.map(String));
    // Those that are alike stay in document order, either way.
    if (kind === "number") expect(await titles(page)).toEqual(["nr 0", "nr 1", "nr 4", "nr 3", "nr 2"]);
    await page.context().close();
  });

  it("saves what is shown, as it is sorted, under a name of the plan and the table", async () => {
    const { page } = await open(one, "tab=coverage&sort=goal");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara som CSV" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("exempel-pendling-täckning.csv");
    const text = await readFile(await download.path(), "utf8");
    const table = unasked(one.texts.sv.tables.coverage);
    const order = await titles(page);
    const rows = [...table.rows].sort((a, b) => order.indexOf(`${a.cells[0]}`) - order.indexOf(`${b.cells[0]}`));
    expect(text).toBe(tableCsv({ ...table, rows }, { lang: "sv" }));
    expect(order).not.toEqual(table.rows.map(({ cells }) => cells[0]));
    expect(await page.getByRole("status").filter({ hasText: "Sparat" }).count()).toBe(1);
    await page.context().close();
  });

  it("copies as cells and as CSV, and says so", async () => {
    const { page } = await open(several, "tab=plans&lang=en", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy the table" }).click();
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor({ state: "attached" });
    expect(await clipboard(page)).toEqual(asCopied(unasked(several.texts.en.tables.plans!), "en"));
    await page.context().close();
  });

  it("copies in the older way where the clipboard is not given, and says so where that fails too", async () => {
    const { page } = await open(one, "tab=matrix", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("no"));
    });
    const copy = page.getByRole("button", { name: "Kopiera tabellen" });
    await copy.click();
    await page.getByRole("status").filter({ hasText: "Kopierat: 8 rader" }).waitFor({ state: "attached" });
    expect(await clipboard(page)).toEqual(asCopied(one.texts.sv.tables.matrix, "sv"));
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await copy.click();
    await page.getByRole("status").filter({ hasText: "Spara som CSV i stället" }).waitFor({ state: "attached" });
    await page.context().close();
  });

  /** What is on the clipboard: as text, and the cells of the HTML. */
  async function clipboard(page: Page): Promise<{ text: string; cells: (string | null)[][] }> {
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      // As it is: a blob that is read as text leaves out a byte order mark.
      const textOf = async (type: string) =>
        new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await item!.getType(type)).arrayBuffer());
      return Promise.all([textOf("text/plain"), textOf("text/html")]);
    });
    const reader = await page.context().newPage();
    await reader.setContent(html);
    const cells = await reader.evaluate(() =>
      [...document.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    await reader.close();
    return { text: text.replaceAll(/\r?\n/gu, "\r\n"), cells };
  }

  const asCopied = (table: ReportTable, lang: Language) => ({
    text: tableCsv(table, { lang }).slice(1),
    cells: tableCells(table, { lang }),
  });

  it("shows what the filters leave, says how much that is, and copies no more", async () => {
    const { page } = await open(one, "tab=actions&q=cykel");
    const all = one.texts.sv.tables.actions.rows.length;
    const left = await titles(page);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all);
    expect(await page.locator(".shown-count").textContent()).toContain(`Visar ${left.length} av ${all} insatser`);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara som CSV" }).click();
    const lines = (await readFile(await (await saving).path(), "utf8")).trim().split("\r\n");
    expect(lines.length).toBe(left.length + 1);
    await page.context().close();
  });

  it("leaves out columns of a matrix likewise: looking for a goal shows which actions reach it", async () => {
    const { page } = await open(one, "tab=matrix&q=klimat");
    const goals = one.texts.sv.tables.matrix.columns.filter(({ key }) => key !== undefined).length;
    expect(await page.locator(".data th.upright").count()).toBeLessThan(goals);
    expect(await page.locator(".data th.upright").allTextContents()).toContainEqual(expect.stringContaining("13.2"));
    expect((await titles(page)).length).toBe(8);
    expect(await page.locator("#tab").textContent()).toMatch(/Kolumnerna visar \d av \d+ mål/u);
    await page.context().close();
  });

  it("shows goals that are not taken on when asked, and the address keeps that", async () => {
    const { page } = await open(one, "tab=coverage");
    const { coverage } = one.texts.sv.tables;
    expect((await titles(page)).length).toBe(unasked(coverage).rows.length);
    await page.getByRole("checkbox", { name: /mål som inte är valda/u }).check();
    expect((await titles(page)).length).toBe(coverage.rows.length);
    await addressSays(page, "rows=all");
    await page.reload();
    expect((await titles(page)).length).toBe(coverage.rows.length);
    await page.context().close();
  });

  it("leads from a row, from “Varför?” and from the key of the columns to what they are about", async () => {
    const { page } = await open(one, "tab=coverage");
    const row = page.getByRole("row", { name: /Stärka konkurrenskraften/u });
    await row.getByRole("button", { name: "Varför? Stärka konkurrenskraften" }).press("Enter");
    await addressSays(page, "element=varmland-2040%2Fstarka-konkurrenskraften");
    expect(
      await row.getByRole("button", { name: "Stärka konkurrenskraften", exact: true }).getAttribute("aria-current"),
    ).toBe("true");
    await page.getByRole("tab", { name: "Matris" }).click();
    await page.getByText("Målen i kolumnerna").click();
    await page
      .locator(".column-key")
      .getByRole("button", { name: /^13\.2 / })
      .click();
    await addressSays(page, "element=agenda-2030%2F13.2");
    await page.context().close();
  });

  it("tells a status by sign and word, and how a goal stands that nobody reaches", async () => {
    const { page } = await open(several, "tab=plans");
    const row = page.getByRole("row", { name: /^4 God utbildning för alla/u });
    expect(await row.locator(".item-status").textContent()).toMatch(/·\s*inte valt/u);
    expect(await row.locator(".nobody").getByRole("img", { name: "inte valt" }).textContent()).toBe("·");
    await page.context().close();
  });

  it("shows what actions counteract, and hollow signs for those that do not count", async () => {
    const { page } = await open(opposed, "tab=matrix");
    const names = (row: number) =>
      page
        .locator(`.data tbody tr:nth-child(${row}) .mark [role=img]`)
        .evaluateAll((signs) => signs.map((sign) => `${sign.textContent?.trim()} ${sign.getAttribute("aria-label")}`));
    expect(await names(1)).toEqual(["● främjar", "● främjar", "− motverkar"]);
    expect(await names(2)).toEqual(["○ främjar, räknas inte", "○ främjar, räknas inte", "(−) motverkar, räknas inte"]);
    expect(await page.locator(".reach-legend").textContent()).toContain("motverkar: leder dit genom");
    await page.context().close();
  });

  it("tells of goal conflicts below the coverage, both sides as buttons, and of parts of what was not chosen", async () => {
    const { page } = await open(opposed, "tab=coverage");
    const conflict = page.locator(".goal-conflicts .conflicts > li");
    expect(await conflict.count()).toBe(1);
    expect(await conflict.getByRole("button").allTextContents()).toEqual([
      "slit",
      "Bekämpa folksjukdomar och psykisk ohälsa",
      "Stoppa förlusten av arter och livsmiljöer",
      "vilar",
    ]);
    const [, status, because] = await page
      .locator(".data tbody tr", { has: page.getByRole("button", { name: "2 Ingen hunger", exact: true }) })
      .locator("> *")
      .allTextContents();
    expect([status, because].map((text) => text?.replace(/\s+/gu, " ").trim())).toEqual([
      "·inte valt",
      "inte valt som helhet; av 1 del i omfattningen: 1 glapp",
    ]);
    await conflict.getByRole("button", { name: "Stoppa förlusten" }).click();
    expect(await page.locator("#panel-heading").textContent()).toContain("Stoppa förlusten");
    await page.context().close();
    // Also where an element below is looked at: the goal above is not just “inte valt”.
    const below = await open(opposed, "tab=coverage&element=agenda-2030/2.1");
    expect(await below.page.locator("[role=complementary], aside").last().textContent()).toContain(
      "inte valt som helhet; av 1 del",
    );
    await below.page.context().close();
  });

  it("puts goals in the order of how they stand, those that were not chosen last", async () => {
    const { page } = await open(opposed, "tab=coverage&sort=status&all=1&rows=all");
    const shown = await page.locator(".data tbody .item-status .word").allTextContents();
    const order = [...new Set(shown)];
    expect(order).toEqual(["nås av insats", "motverkas", "glapp", "inte valt"]);
    expect(shown).toEqual([...shown].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    await page.context().close();
  });

  it("says that a table goes on sideways, until it has been followed to its end", async () => {
    const { page } = await open(opposed, "tab=coverage", { viewport: { width: 700, height: 800 } });
    const cue = page.getByText("Tabellen fortsätter åt höger");
    await cue.waitFor({ state: "visible" });
    await page.locator(".table-frame").evaluate((frame) => {
      frame.scrollLeft = frame.scrollWidth;
    });
    await cue.waitFor({ state: "hidden" });
    await page.context().close();
    const wide = await open(opposed, "tab=matrix", { viewport: { width: 1900, height: 800 } });
    await wide.page.locator(".data").waitFor();
    expect(await wide.page.getByText("Tabellen fortsätter åt höger").isVisible()).toBe(false);
    await wide.page.context().close();
  });

  it("draws a large table whole, a huge one in part until asked, and hands all of it over", async () => {
    const { columns, rows } = one.texts.sv.tables.matrix;
    const wide = [
      ...columns,
      ...Array.from({ length: 60 - columns.length }, (_, at) => ({
        id: `c${at}`,
        heading: `Mål ${at}`,
        kind: "mark" as const,
      })),
    ];
    const large = (count: number): ReportTable => ({
      ...one.texts.sv.tables.matrix,
      columns: wide,
      rows: Array.from({ length: count }, (_, at) => ({
        ...rows[at % rows.length]!,
        cells: wide.map((_, column) => rows[at % rows.length]!.cells[column] ?? ((at + column) % 3 === 0 ? "x" : null)),
      })),
    });
    expect(wide.length).toBe(60);
    const { page } = await open(withTable(one, large(300)), "tab=matrix");
    expect((await titles(page)).length).toBe(300);
    expect(await page.locator(".table-large button").count()).toBe(0);
    await page.context().close();
    const huge = await open(withTable(one, large(400)), "tab=matrix");
    expect((await titles(huge.page)).length).toBe(333);
    expect(await huge.page.locator(".table-large").textContent()).toContain("de första 333 av 400 rader");
    const saving = huge.page.waitForEvent("download");
    await huge.page.locator("button.save").click();
    expect((await readFile(await (await saving).path(), "utf8")).split("\r\n").length).toBe(402);
    await huge.page.locator(".table-large button").click();
    expect((await titles(huge.page)).length).toBe(400);
    await huge.page.context().close();
  });

  it("shows hostile text as it is written", async () => {
    const texts = [
      ...hostileTitles,
      "=1+1",
      "</table><script>document.title='taget'</script>",
      "<img src=x onerror=alert(1)>",
    ];
    const plan = {
      changeLogic: 1,
      id: "constructor",
      actions: Object.fromEntries(texts.map((title, at) => [`a${at}`, { title, owner: title }])),
    };
    const data = dataOf(modelOf(JSON.stringify(plan)));
    const { page, messages, requests } = await open(data, "tab=actions&sort=toString");
    const shown = await page
      .locator(".data tbody th")
      .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim()));
    expect(shown).toEqual(data.texts.sv.tables.actions.rows.map(({ cells }) => String(cells[0]).trim()));
    expect(shown).toContain("<img src=x onerror=alert(1)>");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara som CSV" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("constructor-insatser.csv");
    expect(await readFile(await download.path(), "utf8")).toContain("\r\n'=1+1;'=1+1;");
    expect(await page.title()).not.toBe("taget");
    expect({ messages, requests }).toEqual({ messages: [], requests: [] });
    await page.context().close();
  });

  it("does not scroll the page sideways on a narrow screen", async () => {
    const { page } = await open(several, "tab=coverage", { viewport: { width: 320, height: 900 } });
    for (const tab of ["coverage", "matrix", "actions", "plans"]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `tab=${tab}&sort=status`);
      await page.locator(".data").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(320);
    }
    await page.context().close();
  });

  it("scrolls in a frame that has a name and takes the keyboard, with headings and first column in place", async () => {
    const { page } = await open(several, "tab=coverage&rows=all", { viewport: { width: 700, height: 800 } });
    const frame = page.getByRole("region", { name: "Täckning: så står det till med målen" });
    await frame.focus();
    const places = () =>
      frame.evaluate((element) => {
        const at = element.getBoundingClientRect();
        const head = element.querySelector("thead th:nth-child(2)")!.getBoundingClientRect();
        const first = element.querySelector("tbody tr:nth-child(40) th")!.getBoundingClientRect();
        return { top: Math.round(head.top - at.top), left: Math.round(first.left - at.left) };
      });
    const before = await places();
    await frame.evaluate((element) => element.scrollTo(200, 600));
    expect(await frame.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([200, 600]);
    expect(await places()).toEqual(before);
    await page.context().close();
    // What is read aloud and not seen stays within the frame too.
    const narrow = await open(one, "tab=coverage", { viewport: { width: 320, height: 800 } });
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await narrow.page.context().close();
  });
});
