import { expect, it } from "vitest";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

suite(inChromium("the page"), () => {
  const { open } = browserOfSuite();

  it("opens from a file and says nothing to the console", async () => {
    const { page, messages, requests } = await open(dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml"))));
    expect(await page.locator("change-logic-viewer [role=tabpanel]").count()).toBe(1);
    expect({ messages, requests }).toEqual({ messages: [], requests: [] });
  });
});
