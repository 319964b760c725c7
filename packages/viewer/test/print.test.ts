import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fitToPaper } from "@change-logic/diagram";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const kommun = dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml")));
const { texts } = kommun;

/** What is printed, as text, and what it looks like to a reader of PDF. */
interface Printed {
  /** The sizes of the pages in millimetres, in order. */
  readonly sizes: readonly string[];
  readonly source: string;
  readonly bytes: Uint8Array;
}

async function printed(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const source = bytes.toString("latin1");
  const sizes = [...source.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map((box) =>
    box
      .slice(1)
      .map((points) => Math.round((Number(points) / 72) * 25.4))
      .join(" × "),
  );
  return { sizes, source, bytes };
}

/** The text of each page, by `pdftotext` of Poppler; undefined where it is not installed. */
function pagesOf({ bytes }: Printed): readonly string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "change-logic-print-"));
  try {
    writeFileSync(join(folder, "p.pdf"), bytes);
    const { status, stdout } = spawnSync("pdftotext", ["-layout", join(folder, "p.pdf"), "-"], { encoding: "utf8" });
    return status === 0 ? stdout.split("\f").slice(0, -1) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands in the sheets while the reader prints. */
const sheets = (page: Page) => page.locator(".sheets");

const begin = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event("beforeprint")));
const end = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event("afterprint")));

/** That the sheets say this. */
async function expectText(page: Page, text: string): Promise<void> {
  expect((await sheets(page).textContent())?.replace(/\s+/gu, " ")).toContain(text);
}

suite(inChromium("printing"), () => {
  const { open } = browserOfSuite();

  it("puts the diagram on sheets of its paper, then everything else on A4, without an empty page", async () => {
    for (const paper of ["A4", "A3"] as const) {
      const { page, messages } = await open(kommun, `paper=${paper}`);
      const { sizes, source, ...rest } = await printed(page);
      const count = fitToPaper(texts.sv.layout, { paper }).length;
      const sheet = paper === "A4" ? "297 × 210" : "420 × 297";
      expect(sizes.slice(0, count)).toEqual(Array.from({ length: count }, () => sheet));
      expect(sizes[count]).toBe("210 × 297");
      expect(new Set(sizes.slice(count))).toEqual(new Set(["210 × 297", "297 × 210"]));
      expect(source).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/u);
      const tags = new Set([...source.matchAll(/\/S\s*\/(\w+)/gu)].map(([, tag]) => tag));
      for (const tag of ["Figure", "H1", "H2", "L", "LI", "Table", "TH", "TD"]) expect(tags).toContain(tag);
      const pages = pagesOf({ sizes, source, ...rest });
      expect(pages?.length ?? sizes.length).toBe(sizes.length);
      for (const text of pages ?? []) expect(text.trim()).not.toBe("");
      expect(messages).toEqual([]);
    }
  });

  it("puts the diagram on one sheet where the reader wants it, of either paper", async () => {
    for (const [value, size, hash] of [
      ["A4-1", "297 × 210", "sheets=1"],
      ["A3-1", "420 × 297", "paper=A3&sheets=1"],
    ] as const) {
      const { page } = await open(kommun);
      await page.getByLabel("Papper").selectOption(value);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${hash}`);
      expect((await printed(page)).sizes.slice(0, 2)).toEqual([size, "210 × 297"]);
      await page.getByLabel("Papper").selectOption("A4");
      await begin(page);
      expect(await sheets(page).locator("svg[role=img]").count()).toBe(2);
      await page.context().close();
    }
  });

  it("groups findings as the screen does, the gravest first, numbered throughout", async () => {
    const { findings } = texts.sv;
    expect(findings.length).toBeGreaterThan(1);
    const mixed = findings.map((finding, at) => ({
      ...finding,
      severity: (["info", "error", "warn"] as const)[at % 3]!,
    }));
    const { page } = await open({ ...kommun, texts: { ...texts, sv: { ...texts.sv, findings: mixed } } });
    await begin(page);
    const groups = await sheets(page)
      .locator("ol.findings")
      .evaluateAll((all) =>
        all.map((list) => ({
          heading: list.previousElementSibling?.textContent ?? "",
          start: (list as HTMLOListElement).start,
          first: list.querySelector("strong")?.textContent?.trim(),
        })),
      );
    const count = (severity: string) => mixed.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count("error"), count("warn")];
    expect(groups).toEqual([
      { heading: `Fel (${errors})`, start: 1, first: expect.stringContaining("fel") },
      { heading: `Varningar (${warnings})`, start: errors + 1, first: expect.stringContaining("varning") },
      {
        heading: `Upplysningar (${count("info")})`,
        start: errors + warnings + 1,
        first: expect.stringContaining("upplysning"),
      },
    ]);
  });

  it("takes the sheets away afterwards, and leaves nothing in the page around", async () => {
    const { page } = await open(kommun);
    expect(await sheets(page).locator("*").count()).toBe(0);
    await begin(page);
    expect(await sheets(page).locator("svg[role=img]").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await begin(page);
    await end(page);
    expect(await sheets(page).locator("*").count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it("says strengths, findings, coverage and the whole as text, in the language of the screen", async () => {
    for (const lang of ["sv", "en"] as const) {
      const { page } = await open(kommun, `lang=${lang}`);
      await begin(page);
      const text = (await sheets(page).textContent())?.replace(/\s+/gu, " ") ?? "";
      const said = [
        ...texts[lang].strengths,
        ...texts[lang].findings.map(({ message }) => message),
        texts[lang].tables.coverage.caption,
        ...texts[lang].scene.boxes.map(({ title }) => title),
        texts[lang].statement,
      ];
      for (const one of said) expect(text).toContain(one.replace(/\s+/gu, " "));
      const levels = await sheets(page)
        .locator("h1, h2, h3")
        .evaluateAll((all) => all.map(({ tagName }) => tagName));
      expect(levels[0]).toBe("H1");
      expect(levels.filter((level) => level === "H1")).toHaveLength(1);
    }
  });

  it("shows of the coverage what somebody has chosen or reached, and counts the rest", async () => {
    const { page } = await open(kommun);
    await begin(page);
    const goals = kommun.nodes.filter(({ coverage }) => coverage);
    const shown = goals.filter(({ coverage }) => coverage?.status !== "outOfScope");
    expect(await sheets(page).locator("tbody tr").count()).toBe(shown.length);
    await expectText(page, `Mål som inte är valda, och som ingen når, visas inte: ${goals.length - shown.length}.`);
  });

  it("keeps what is lit, and says what it is", async () => {
    const { page } = await open(kommun, "element=laddplatser");
    await begin(page);
    const printedSvg = await sheets(page)
      .locator("svg[role=img]")
      .evaluateAll((all) => all.map((svg) => svg.outerHTML).join());
    await end(page);
    await page.evaluate(() => {
      document.querySelector("change-logic-viewer")!.selected = undefined;
    });
    await page.evaluate(() => document.querySelector("change-logic-viewer")!.updateComplete);
    await begin(page);
    const plain = await sheets(page)
      .locator("svg[role=img]")
      .evaluateAll((all) => all.map((svg) => svg.outerHTML).join());
    expect(plain).not.toBe(printedSvg);
    expect(await sheets(page).getByText("framhävt").count()).toBe(0);
    await end(page);
    await page.goto(`${page.url().split("#")[0]}#element=laddplatser`);
    await begin(page);
    await expectText(page, "framhävt: tråden genom ”Bygga laddplatser vid pendlarparkeringarna”");
  });

  it("prints the part that the filters leave, in picture and in words", async () => {
    const value = kommun.facets
      .find(({ id }) => id === "area")!
      .values.find(({ id }) => id.endsWith("gron-beredskap"))!;
    const { page } = await open(kommun, `only=1&area=${encodeURIComponent(value.id)}`);
    await begin(page);
    const text = (await sheets(page).textContent()) ?? "";
    expect(text).toContain("Urval: Grön beredskap; resten är utelämnat.");
    const drawn = await sheets(page).locator("svg [role=listitem]").count();
    const kept = texts.sv.scene.boxes.filter(({ id }) => value.nodes.includes(id));
    expect(drawn).toBe(kept.length);
    const entries = await sheets(page).locator("strong bdi").allTextContents();
    expect(entries).toEqual(expect.arrayContaining(kept.map(({ title }) => title)));
    const left = texts.sv.scene.boxes.filter(({ id, kind }) => kind === "action" && !value.nodes.includes(id));
    expect(entries.filter((title) => left.some((box) => box.title === title))).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  it("prints a thread alone", async () => {
    const { page } = await open(kommun, "only=1&element=laddplatser");
    await begin(page);
    await expectText(page, "framhävt: tråden genom ”Bygga laddplatser vid pendlarparkeringarna”; resten är utelämnat.");
    const text = await sheets(page).locator("svg, .sheets-columns").allTextContents();
    expect(text.join()).toContain("Nittio laddplatser");
    expect(text.join()).not.toContain("Bygga ihop cykelvägarna");
  });

  it("repeats the headings of a table on each of its pages", async () => {
    const { columns, rows } = texts.sv.tables.coverage;
    const key = rows.find(
      ({ key: one }) => kommun.nodes.find((node) => node.key === one)?.coverage?.status === "covered",
    )!.key!;
    const long = Array.from({ length: 120 }, (_, at) => ({
      key,
      cells: columns.map(({ kind }) => (kind === "number" ? at : "Mål")),
    }));
    const coverage = { ...texts.sv.tables.coverage, rows: long };
    const data = { ...kommun, texts: { ...texts, sv: { ...texts.sv, tables: { ...texts.sv.tables, coverage } } } };
    const { page } = await open(data);
    const pages = pagesOf(await printed(page));
    if (!pages) return;
    const tablePages = pages.filter((text) => (text.match(/Mål {2,}Mål/gu)?.length ?? 0) > 3);
    expect(tablePages.length).toBeGreaterThan(1);
    for (const text of tablePages) expect(text).toContain(columns[0]!.heading);
  });

  it("is the same in every theme", async () => {
    const drawn: string[] = [];
    for (const theme of ["light", "dark", "high-contrast"]) {
      const { page } = await open(kommun, `theme=${theme}`);
      await begin(page);
      drawn.push(await sheets(page).evaluate((all) => all.innerHTML.replace(/<!--.*?-->/gu, "")));
    }
    expect(new Set(drawn).size).toBe(1);
  });
});
