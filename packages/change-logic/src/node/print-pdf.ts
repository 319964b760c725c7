import type { Browser, BrowserType, Page } from "playwright-core";
import { errorInBoth } from "./error-in-both.js";
import { findChromium } from "./find-chromium.js";
import { type OptionalParts, partMissing, pdfParts } from "./optional-parts.js";

/** The longest that starting the browser, and printing, may take, in milliseconds. */
const longest = { start: 60_000, print: 180_000 };

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Prints a page of HTML as a tagged PDF in a Chromium without network or script; the browser is closed whatever happens. */
export async function printPdf(html: string, parts: OptionalParts): Promise<Uint8Array> {
  const [name] = pdfParts;
  const chromium = await parts.load(name).then(
    (module) => (module as { readonly chromium: BrowserType }).chromium,
    (error: unknown) => {
      throw partMissing("PDF", pdfParts, error);
    },
  );
  const executablePath = findChromium(() => chromium.executablePath());
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({
      executablePath,
      args: quiet,
      // Chromium refuses to run as root within its sandbox.
      chromiumSandbox: process.getuid?.() !== 0,
      timeout: longest.start,
    });
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: "block" });
    return await within(longest.print, print(await context.newPage(), html));
  } catch (error) {
    throw failed(executablePath, error);
  } finally {
    await browser?.close().catch(() => undefined);
  }
}

async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: "load", timeout: longest.print });
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/** What a promise gives, or an error when it takes too long. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function failed(executablePath: string, error: unknown): Error {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  // Playwright begins with the function that failed.
  const problem = first.replace(/^\w+\.\w+: /u, "");
  return errorInBoth(
    "browser-failed",
    "environment",
    {
      sv: `Webbläsaren ”${executablePath}” kunde inte göra PDF: ${problem}`,
      en: `The browser “${executablePath}” could not make a PDF: ${problem}`,
    },
    {
      sv: "Ange en annan Chromium med miljövariabeln CHROMIUM_PATH, eller skriv planen som SVG (-o plan.svg).",
      en: "Name another Chromium with the environment variable CHROMIUM_PATH, or write the plan as SVG (-o plan.svg).",
    },
    error,
  );
}
