import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumArgs, chromiumPath } from "../../../diagram/test/support/chromium.js";
import { renderPage, type ViewerData } from "../../src/index.js";

const isMissing = !existsSync(chromiumPath);

/** A suite that needs Chromium; skipped, with a name that says so, where there is none. */
export const suite = isMissing ? describe.skip : describe;

/** The name of a suite that needs Chromium. */
export const inChromium = (name: string): string =>
  isMissing ? `${name} (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)` : name;

/** A page that has been opened from a file, with the network cut. */
export interface Opened {
  readonly page: Page;
  /** Everything that the page has written to the console, and what it has thrown. */
  readonly messages: readonly string[];
  /** Addresses that the page has asked for, besides its own. */
  readonly requests: readonly string[];
}

/** Opens pages in one Chromium for the whole suite; call it in the suite. */
export function browserOfSuite() {
  let browser: Browser | undefined;
  let folder = "";
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "change-logic-viewer-"));
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Opens markup from a file. `hash` is the part of the address after `#`. */
  const openMarkup = async (markup: string, hash = "", options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser!.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      ...options,
    });
    await context.setOffline(true);
    const page = await context.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    const file = join(folder, `${++count}.html`);
    writeFileSync(file, markup);
    const url = pathToFileURL(file).href;
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && !/^(?:blob|data):/u.test(request.url())) requests.push(request.url());
    });
    await page.goto(hash === "" ? url : `${url}#${hash}`);
    return { page, messages, requests };
  };
  return {
    openMarkup,
    /** Opens the one-file page of the data. */
    open: (data: ViewerData, hash = "", options: BrowserContextOptions = {}) =>
      openMarkup(renderPage(data), hash, options),
  };
}
