import type { Page } from "playwright-core";
import { script } from "#page-parts";
import type { ChangeLogicViewer } from "../../src/element.js";
import type { ViewerData } from "../../src/index.js";

/** A page of somebody else's, with viewers in it. */
export const around = (viewers: string, style = "") =>
  `<!doctype html><html lang="sv"><title>T</title><style>${style}</style><script>${script}</script><body><main><h1>Om planen</h1>${viewers}</main></body></html>`;

/** Gives every viewer of a page its data, and gathers their events. */
export async function give(page: Page, given: ViewerData): Promise<void> {
  await page.evaluate(async (value) => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    for (const viewer of document.querySelectorAll<ChangeLogicViewer>("change-logic-viewer")) {
      for (const name of ["select", "navigate"] as const) {
        viewer.addEventListener(name, ({ detail }) => {
          const { state: _, ...rest } = { state: undefined, ...detail };
          told.push([name, rest]);
        });
      }
      viewer.data = value as ViewerData;
      await viewer.updateComplete;
    }
  }, given);
}

/** The events since the last time, once everything has been drawn. */
export const toldOf = (page: Page) =>
  page.evaluate(async () => {
    for (const viewer of document.querySelectorAll<ChangeLogicViewer>("change-logic-viewer"))
      await viewer.updateComplete;
    return (globalThis as unknown as { told: unknown[] }).told.splice(0);
  });
