import type { Localized } from "@change-logic/model";
import type { Browser, BrowserType } from "playwright-core";
import { errorInBoth } from "./error-in-both.js";
import { findChromium } from "./find-chromium.js";
import { type OptionalParts, partMissing, pdfParts } from "./optional-parts.js";

/** How long a browser is waited for, in milliseconds. */
export interface Patience {
  /** From its start until it takes orders. */
  readonly start: number;
  /** For drawing the page and printing it. */
  readonly print: number;
}

const patience: Patience = { start: 30_000, print: 180_000 };

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Prints a page of HTML as a tagged PDF in a Chromium without network or script; the browser is closed whatever happens. */
export async function printPdf(
  html: string,
  parts: OptionalParts,
  { start, print: printing }: Patience = patience,
): Promise<Uint8Array> {
  const [name] = pdfParts;
  const chromium = await parts.load(name).then(
    (module) => (module as { readonly chromium: BrowserType }).chromium,
    (error: unknown) => {
      throw partMissing("PDF", pdfParts, error);
    },
  );
  const executablePath = findChromium(() => chromium.executablePath());
  const launching = chromium.launch({
    executablePath,
    args: quiet,
    // Chromium refuses to run as root within its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: start,
  });
  const browser = await within(start, launching).catch((error: unknown) => {
    // One that starts after all is of no use any more.
    launching.then(
      (late) => late.close(),
      () => undefined,
    );
    throw isLate(error) ? notStarted(executablePath, start, error) : failed(executablePath, error);
  });
  try {
    return await within(printing, print(browser, html, printing));
  } catch (error) {
    throw isLate(error) ? notPrinted(executablePath, printing, error) : failed(executablePath, error);
  } finally {
    await within(closing, browser.close()).catch(() => undefined);
  }
}

/** A browser that does not even close is left to the system after so long, in milliseconds. */
const closing = 5_000;

async function print(browser: Browser, html: string, timeout: number): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: "load", timeout });
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

class TooLate extends Error {}

const isLate = (error: unknown): boolean =>
  error instanceof TooLate || (error instanceof Error && error.name === "TimeoutError");

/** What a promise gives, or {@link TooLate} when it takes too long. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`not finished after ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const chooseAnother: Localized = {
  sv: "Ange en annan Chromium med miljövariabeln CHROMIUM_PATH, eller skriv planen som SVG (-o plan.svg).",
  en: "Name another Chromium with the environment variable CHROMIUM_PATH, or write the plan as SVG (-o plan.svg).",
};

const secondsOf = (milliseconds: number): number => Math.round(milliseconds / 1000);

function notStarted(executablePath: string, waited: number, error: unknown): Error {
  const seconds = secondsOf(waited);
  return errorInBoth(
    "browser-failed",
    "environment",
    {
      sv: `Webbläsaren ”${executablePath}” startade inte inom ${seconds} sekunder.`,
      en: `The browser “${executablePath}” did not start within ${seconds} seconds.`,
    },
    {
      sv: `Kontrollera att det är Chromium, Chrome eller Edge, och att den startar för hand. ${chooseAnother.sv}`,
      en: `Check that it is Chromium, Chrome or Edge, and that it starts by hand. ${chooseAnother.en}`,
    },
    error,
  );
}

function notPrinted(executablePath: string, waited: number, error: unknown): Error {
  const seconds = secondsOf(waited);
  return errorInBoth(
    "browser-failed",
    "environment",
    {
      sv: `Webbläsaren ”${executablePath}” blev inte klar med PDF:en inom ${seconds} sekunder.`,
      en: `The browser “${executablePath}” did not finish the PDF within ${seconds} seconds.`,
    },
    {
      sv: `Rita en del av planen (--view overview), eller försök igen när datorn har mindre att göra. ${chooseAnother.sv}`,
      en: `Draw a part of the plan (--view overview), or try again when the computer has less to do. ${chooseAnother.en}`,
    },
    error,
  );
}

function failed(executablePath: string, error: unknown): Error {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  // Playwright begins with the function that failed.
  const problem = first.replace(/^\w+\.\w+: /u, "");
  return errorInBoth(
    "browser-failed",
    "environment",
    {
      sv: `Webbläsaren ”${executablePath}” kunde inte göra PDF. Kontrollera att det är Chromium, Chrome eller Edge, och att den startar för hand.`,
      en: `The browser “${executablePath}” could not make a PDF. Check that it is Chromium, Chrome or Edge, and that it starts by hand.`,
    },
    {
      sv: `${chooseAnother.sv}\nWebbläsaren säger: ${problem}`,
      en: `${chooseAnother.en}\nThe browser says: ${problem}`,
    },
    error,
  );
}
