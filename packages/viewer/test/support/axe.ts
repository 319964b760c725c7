import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/**
 * What axe objects to on a page, by every rule for WCAG 2.2 AA and of best practice, each with the markup that it is about.
 * Evaluated from outside, so that the page's own policy stays in force.
 */
export async function objectionsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate(async (runOnly): Promise<AxeResults> => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
    const { axe } = globalThis as any;
    return axe.run(document, { runOnly, resultTypes: ["violations"] });
  }, tags);
  // Where it has judged no contrast it has seen nothing.
  if (!passes.some(({ id }) => id === "color-contrast")) return ["axe has seen no text"];
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isOfDrawing(id, html))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/**
 * Whether it objects to the name of a drawn box: it reads the lines that a title is broken into as if no space were
 * between them, and then misses the title in the name, where it stands unbroken.
 */
const isOfDrawing = (rule: string, markup: string): boolean =>
  rule === "label-content-name-mismatch" && markup.startsWith("<g ") && markup.includes(" data-box=");
