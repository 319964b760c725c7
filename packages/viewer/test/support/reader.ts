import type { Page } from "playwright-core";

/** What is chosen, as the page's own address has it. */
export const hashOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));

/** The address once it says so; it is written when the reader rests. */
export const waitForHash = (page: Page, hash: string) =>
  page.waitForFunction((expected) => decodeURIComponent(location.hash.slice(1)) === expected, hash);

/** What has the keyboard, within the viewer. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement;
    return at ? at.id || at.className.toString() : document.activeElement?.localName;
  });
