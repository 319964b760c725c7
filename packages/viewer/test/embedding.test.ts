import { expect, it } from "vitest";
import type { ChangeLogicViewer } from "../src/element.js";
import type { ViewerData } from "../src/index.js";
import { objectionsOfAxe } from "./support/axe.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { around, give, toldOf } from "./support/embedded.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const exampleText = example("exempelkommun/exempelkommun.change.yaml");
const data = dataOf(modelOf(exampleText));

suite(inChromium("a viewer in a page of somebody else's"), () => {
  const { openMarkup } = browserOfSuite();

  it("tells of each change that the reader makes, once, and leaves the page's address alone", async () => {
    const { page, messages } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    await give(page, data);
    const steps = await page.evaluate(() => history.length);
    expect(await toldOf(page)).toEqual([]);
    await page.getByRole("tab", { name: "Text" }).click();
    expect(await toldOf(page)).toEqual([["navigate", { address: "tab=text", replace: false }]]);
    await page
      .getByRole("tabpanel")
      .getByRole("button", { name: /Bygga laddplatser/u })
      .first()
      .click();
    expect(await toldOf(page)).toEqual([
      ["select", { key: "laddplatser", kind: "action" }],
      ["navigate", { address: "tab=text&element=laddplatser", replace: false }],
    ]);
    await page.keyboard.press("Escape");
    expect(await toldOf(page)).toEqual([
      ["select", { key: null, kind: null }],
      ["navigate", { address: "tab=text", replace: false }],
    ]);
    expect(await page.evaluate(() => [location.hash, history.length])).toEqual(["", steps]);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it("does not tell a program what it has set itself, as fields do not, so that two can be kept in step", async () => {
    const { page } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    await give(page, data);
    const set = (changes: Record<string, unknown>) =>
      page.evaluate((given) => void Object.assign(document.querySelector("change-logic-viewer")!, given), changes);
    const shown = () =>
      page.evaluate(async () => {
        const viewer = document.querySelector("change-logic-viewer")!;
        await viewer.updateComplete;
        return { selected: viewer.selected, address: viewer.address };
      });
    await set({ selected: "laddplatser" });
    expect(await shown()).toEqual({ selected: "laddplatser", address: "element=laddplatser" });
    await set({ address: "q=buss", selected: "finns-inte" });
    expect(await shown()).toEqual({ selected: undefined, address: "q=buss" });
    for (const address of [undefined, null, 1, {}]) {
      await set({ address: "q=buss" });
      await set({ address });
      expect((await shown()).address).toBe("");
    }
    expect(await toldOf(page)).toEqual([]);
    await set({ address: "tab=coverage" });
    await page.getByRole("tab", { name: "Text" }).click();
    expect(await toldOf(page)).toEqual([["navigate", { address: "tab=text", replace: false }]]);
    await page.context().close();
  });

  it("keeps the choices when the data come anew, and lets go of what is not there any more", async () => {
    const { page } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    await give(page, data);
    const shown = () => page.evaluate(() => document.querySelector("change-logic-viewer")!.address);
    await page.evaluate(() => {
      document.querySelector("change-logic-viewer")!.address = "tab=text&element=laddplatser&q=buss";
    });
    await give(page, structuredClone(data));
    expect(await shown()).toBe("tab=text&element=laddplatser&q=buss");
    const without = dataOf(
      modelOf(exampleText.replaceAll("laddplatser:", "laddstolpar:").replaceAll("[laddplatser", "[laddstolpar")),
    );
    await give(page, without);
    expect(await shown()).toBe("tab=text&q=buss");
    expect(await toldOf(page)).toEqual([]);
    await page.context().close();
  });

  it("stands twice beside a hostile style, which does not reach in, nor does its own reach out", async () => {
    const hostile = `* { color: red !important; font-size: 40px; --text: red !important; --background: lime !important; }
      html { font-size: 100px } button, select, table { display: none !important; letter-spacing: 1em; text-transform: uppercase }
      .viewer, .heading, .unseen, .tab { position: fixed; border: 50px solid red } :focus { outline: none }`;
    const two =
      "<change-logic-viewer id='a'></change-logic-viewer><p class='muted heading'>Mellan</p><change-logic-viewer id='b' heading-level='3'></change-logic-viewer>";
    const { page, messages } = await openMarkup(around(two, hostile));
    const outside = () =>
      page
        .locator("p")
        .first()
        .evaluate((at) => {
          const { color, fontWeight, fontSize, margin, borderTopWidth, backgroundColor } = getComputedStyle(at);
          return { color, fontWeight, fontSize, margin, borderTopWidth, backgroundColor };
        });
    const before = await outside();
    await give(page, data);
    expect(await outside()).toEqual(before);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll("change-logic-viewer")].map(({ shadowRoot }) => {
        const look = (selector: string) => {
          const { color, fontSize, display, letterSpacing, textTransform, position, minHeight } = getComputedStyle(
            shadowRoot!.querySelector(selector)!,
          );
          return { color, fontSize, isShown: display !== "none", letterSpacing, textTransform, position, minHeight };
        };
        return { body: look(".viewer"), button: look(".open-help"), title: look("#title").fontSize };
      }),
    );
    const body = {
      color: "rgb(31, 41, 55)",
      fontSize: "16px",
      isShown: true,
      letterSpacing: "normal",
      textTransform: "none",
      position: "static",
    };
    for (const look of looks) {
      expect(look).toMatchObject({ body, button: { ...body, minHeight: "36px" }, title: "24px" });
    }
    // Each keeps to itself.
    await page.locator("#b").getByRole("tab", { name: "Text" }).click();
    expect(await page.locator("#a").getByRole("tab", { selected: true }).textContent()).toBe("Diagram");
    expect(await page.locator("#a").getByRole("heading", { level: 2, name: "Fossilfri pendling" }).count()).toBe(1);
    expect(await page.locator("#b").getByRole("heading", { level: 3, name: "Fossilfri pendling" }).count()).toBe(1);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it("has landmarks of its own names beside another, and nothing that axe objects to", async () => {
    const { page } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>".repeat(2)));
    await give(page, data);
    await page.evaluate(
      (value) => {
        const [, second] = document.querySelectorAll("change-logic-viewer");
        second!.data = value as ViewerData;
        for (const viewer of document.querySelectorAll("change-logic-viewer")) viewer.address = "tab=findings";
      },
      dataOf(modelOf(example("first-plan/skolvagar.change.yaml"))),
    );
    await toldOf(page);
    expect(await objectionsOfAxe(page)).toEqual([]);
    await page.context().close();
  });

  it("has type as large as the reader, or the page, asks for", async () => {
    const style = "html { font-size: 62.5% } #b { --change-logic-font-size: 20px }";
    const two = "<change-logic-viewer id='a'></change-logic-viewer><change-logic-viewer id='b'></change-logic-viewer>";
    const { page } = await openMarkup(around(two, style));
    await give(page, data);
    const sizes = (id: string) =>
      page
        .locator(id)
        .evaluate(({ shadowRoot }) =>
          [".viewer", "#title"].map((selector) => getComputedStyle(shadowRoot!.querySelector(selector)!).fontSize),
        );
    expect(await sizes("#a")).toEqual(["16px", "24px"]);
    expect(await sizes("#b")).toEqual(["20px", "30px"]);
    await page.context().close();
  });

  it("says above everything what is wrong with the plan, on its own lines", async () => {
    const { page } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    await give(page, data);
    const problem = "plan.change.yaml:3:1\n  <b>okänd nyckel</b>";
    await page.evaluate((text) => {
      document.querySelector("change-logic-viewer")!.problem = text;
    }, problem);
    expect(await page.getByRole("alert").textContent()).toBe(problem);
    await page.evaluate(() => {
      document.querySelector("change-logic-viewer")!.problem = undefined;
    });
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await page.context().close();
  });

  it("refuses what is no data at once, shows nothing of what was before, and tells the reader", async () => {
    const { page, messages } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    const { facets: _, ...withoutFacets } = data;
    const wrong = [5, "data", {}, [], { ...data, formatVersion: 2 }, { formatVersion: 1, nodes: [] }];
    const broken = [{ ...data, nodes: [null] }, { ...data, language: "de" }, withoutFacets, { ...data, theme: {} }];
    await give(page, dataOf(modelOf(example("first-plan/skolvagar.change.yaml"))));
    for (const one of [...wrong, ...broken]) {
      const seen = await page.evaluate(async (value) => {
        const viewer = document.querySelector("change-logic-viewer")!;
        const before = viewer.data;
        const tabs = () => viewer.shadowRoot!.querySelectorAll("[role=tab]").length;
        const tabsBefore = tabs();
        let error: unknown;
        try {
          viewer.data = value as unknown as ViewerData;
        } catch (thrown) {
          const { name, code, blame } = thrown as Error & { readonly code: string; readonly blame: string };
          error = { name, code, blame };
        }
        await viewer.updateComplete;
        const after = { tabs: tabs(), said: viewer.shadowRoot!.querySelector("[role=alert]")?.textContent };
        viewer.data = before;
        await viewer.updateComplete;
        return { error, isShownBefore: tabsBefore > 5, ...after };
      }, one);
      expect(seen).toEqual({
        error: { name: "ChangeLogicError", code: "invalid-argument", blame: "caller" },
        isShownBefore: true,
        tabs: 0,
        said: expect.stringContaining("Planen kan inte visas"),
      });
    }
    await give(page, data);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.evaluate(async () => {
      const viewer = document.querySelector("change-logic-viewer")!;
      viewer.data = undefined;
      await viewer.updateComplete;
    });
    expect(await page.getByRole("tab").count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it("takes the data that it was given before it was known, also when they are none", async () => {
    const { page, messages } = await openMarkup(around(""));
    const counts = await page.evaluate(async (value) => {
      const counted: number[] = [];
      for (const given of [value, {}, value] as ViewerData[]) {
        // As an element of a page whose script comes later: the property is the element's own.
        const viewer = document.createElement("change-logic-viewer-later");
        Object.assign(viewer, { data: given });
        document.body.append(viewer);
        counted.push(viewer.childElementCount);
      }
      const Viewer = customElements.get("change-logic-viewer")!;
      customElements.define("change-logic-viewer-later", class extends Viewer {});
      for (const viewer of document.querySelectorAll("change-logic-viewer-later")) {
        await (viewer as ChangeLogicViewer).updateComplete;
        counted.push(viewer.shadowRoot!.querySelectorAll("[role=tab]").length);
      }
      return counted.slice(3);
    }, data);
    expect(counts).toEqual([expect.any(Number), 0, counts[0]]);
    expect(counts[0]).toBeGreaterThan(5);
    expect(messages).toEqual([expect.stringContaining("ChangeLogicError")]);
    await page.context().close();
  });
});
