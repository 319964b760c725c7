import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { explainRule } from "@change-logic/validate/explain";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs, chromiumPath } from "../../diagram/test/support/chromium.js";
import { findingsHtml, reviewForm } from "../src/index.js";
import { hostileTexts, mixedPlan, type Reported, reportAgainstKnown, reportOn } from "./support/reports.js";

const isMissing = !existsSync(chromiumPath);

// A test that did not run must be seen not to have run.
const suite = isMissing ? describe.skip : describe;
const name = isMissing ? `in Chromium (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)` : "in Chromium";

const hostilePlan = JSON.stringify({
  changeLogic: 1,
  id: "p",
  title: hostileTexts.join(" "),
  strategies: ["agenda-2030"],
  scope: ["agenda-2030/13"],
  currentStates: { s: { title: "Nu" } },
  actions: Object.fromEntries(
    hostileTexts
      .slice(-20)
      .map((title, at) => [`a${at}`, { title, addresses: ["s"], leadsTo: at % 2 ? ["e", title] : [] }]),
  ),
  effects: { e: { title: hostileTexts.at(-1), contributesTo: ["agenda-2030/13.1"] } },
});

const reports: readonly (readonly [string, () => Reported])[] = [
  ["with something of everything", () => reportOn(mixedPlan)],
  ["against known findings", reportAgainstKnown],
  ["with hostile texts", () => reportOn(hostilePlan, { file: '"><script>alert(1)</script>.yaml' })],
  ["without findings", () => ({ ...reportOn(mixedPlan), report: { ...reportOn(mixedPlan).report, findings: [] } })],
];

const pageOf = ({ report, options }: Reported, lang: "sv" | "en" = "sv"): string =>
  findingsHtml(report, { ...options, lang, all: true, explain: explainRule });

type Lang = "sv" | "en";

const reviewOf = (text: string, lang: Lang = "sv"): string =>
  reviewForm(reportOn(text).report.model!, { lang, date: "2026-11-22", format: "html" });

// Threads enough to be folded.
const foldedPlan = JSON.stringify({
  changeLogic: 1,
  id: "p",
  title: "Många trådar",
  actions: Object.fromEntries([..."abcdefgh"].map((id) => [id, { leadsTo: [`e-${id}`] }])),
  effects: Object.fromEntries([..."abcdefgh"].map((id) => [`e-${id}`, { title: `Effekt ${id}` }])),
});

const pages: readonly (readonly [string, (lang?: Lang) => string])[] = [
  ...reports.map(([name, reported]) => [`a report ${name}`, (lang?: Lang) => pageOf(reported(), lang)] as const),
  ["a review form", (lang) => reviewOf(mixedPlan, lang)],
  ["a review form with hostile texts", (lang) => reviewOf(hostilePlan, lang)],
  ["a review form with folded threads", (lang) => reviewOf(foldedPlan, lang)],
];

suite(name, { timeout: 180_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  afterAll(async () => browser?.close());

  /** The page with everything opened, and axe within it, which its own policy would keep out. */
  async function open(html: string, width: number, colorScheme: "light" | "dark"): Promise<Page> {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    return page;
  }

  describe.each(pages)("%s", (_, made) => {
    it.each([
      [1280, "dark"],
      [320, "light"],
    ] as const)("has nothing that axe objects to, %i px wide, %s", async (width, scheme) => {
      const page = await open(made(), width, scheme);
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core") });
      const { violations, passes } = await page.evaluate(async (): Promise<AxeResults> => {
        // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
        const { axe } = globalThis as any;
        return axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
        });
      });
      await page.context().close();
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
      expect(told).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain("color-contrast");
    });

    it("needs no scrolling sideways at 320 px", async () => {
      const page = await open(made("en"), 320, "light");
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.context().close();
      expect(width).toBeLessThanOrEqual(320);
    });
  });

  it("takes little paper: no explanations but those that were opened", async () => {
    const page = await browser.newPage();
    const reported = reportOn(mixedPlan);
    await page.setContent(pageOf(reported));
    const pages = async () => ((await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? []).length;
    const closed = await pages();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const opened = await pages();
    await page.close();
    expect(closed).toBeGreaterThan(0);
    // Six to a page, what comes before them included.
    expect(closed).toBeLessThanOrEqual(Math.ceil(reported.report.findings.length / 6));
    expect(opened).toBeGreaterThan(closed);
  });

  it("is a form of a few pages for a plan of a few threads, of which those that were opened are printed", async () => {
    const page = await browser.newPage();
    const pagesOf = async (text: string) => {
      await page.setContent(reviewOf(text));
      return ((await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? []).length;
    };
    const counts = [await pagesOf(mixedPlan), await pagesOf(foldedPlan)];
    await page.close();
    for (const count of counts) expect(count).toBeLessThanOrEqual(4);
  });

  it("runs nothing, fetches nothing, and shows hostile texts as they are written", async () => {
    const page = await browser.newPage();
    const happened: string[] = [];
    page.on("dialog", (dialog) => happened.push(dialog.message()));
    page.on("request", (request) => happened.push(request.url()));
    page.on("console", (message) => happened.push(message.text()));
    await page.setContent(reviewOf(hostilePlan));
    expect(await page.evaluate(() => document.body.textContent ?? "")).toContain("onerror=alert(1)>");
    await page.setContent(pageOf(reportOn(hostilePlan)));
    const text = await page.evaluate(() => document.body.textContent ?? "");
    await page.close();
    expect(happened).toEqual([]);
    expect(text).toContain("</pre></li></script><img src=x onerror=alert(1)>");
    expect(text).toContain("&lt;b&gt; &#60;i&#62; &amp;amp;");
  });

  it("is used with the keyboard: the first stop skips to the weaknesses, a rule's name opens what is said of it", async () => {
    const page = await browser.newPage();
    await page.setContent(pageOf(reportOn(mixedPlan)));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Hoppa till svagheterna");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("weaknesses");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const open = await page.evaluate(() => [...document.querySelectorAll("details")].map((details) => details.open));
    await page.close();
    expect(open.filter(Boolean).length).toBe(1);
    expect(open[0]).toBe(true);
  });
});
