import { expect, it } from "vitest";
import type { ViewerData } from "../src/index.js";
import { objectionsOfAxe } from "./support/axe.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { around, give, toldOf } from "./support/embedded.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const exampleText = example("exempelkommun/exempelkommun.change.yaml");
const data = dataOf(modelOf(exampleText));

suite(inChromium("a viewer in a page of somebody else's"), () => {
  const { openMarkup } = browserOfSuite();

  it("tells of each change once, whoever made it, and leaves the page's address alone", async () => {
    const { page, messages } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    await give(page, data);
    const steps = await page.evaluate(() => history.length);
    expect(await toldOf(page)).toEqual([]);
    await page.getByRole("tab", { name: "Text" }).click();
    expect(await toldOf(page)).toEqual([["navigate", { address: "tab=text", replace: false }]]);
    const set = (changes: { selected?: string; address?: string }) =>
      page.evaluate((given) => void Object.assign(document.querySelector("change-logic-viewer")!, given), changes);
    await set({ selected: "laddplatser" });
    const selected = ["select", { key: "laddplatser", kind: "action" }];
    const navigated = ["navigate", { address: "tab=text&element=laddplatser", replace: false }];
    expect(await toldOf(page)).toEqual([selected, navigated]);
    await set({ selected: "laddplatser" });
    await set({ address: "tab=text&element=laddplatser" });
    expect(await toldOf(page)).toEqual([]);
    await set({ address: "q=buss", selected: "finns-inte" });
    expect(await toldOf(page)).toEqual([
      ["select", { key: null, kind: null }],
      ["navigate", { address: "q=buss", replace: false }],
    ]);
    expect(await page.evaluate(() => document.querySelector("change-logic-viewer")!.selected)).toBeUndefined();
    expect(await page.evaluate(() => document.querySelector("change-logic-viewer")!.address)).toBe("q=buss");
    expect(await page.evaluate(() => [location.hash, history.length])).toEqual(["", steps]);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it("keeps the choices when the data come anew, and lets go of what is not there any more", async () => {
    const { page } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    await give(page, data);
    await page.evaluate(() => {
      document.querySelector("change-logic-viewer")!.address = "tab=text&element=laddplatser&q=buss";
    });
    await toldOf(page);
    await give(page, structuredClone(data));
    expect(await toldOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("change-logic-viewer")!.selected)).toBe("laddplatser");
    const without = dataOf(
      modelOf(exampleText.replaceAll("laddplatser:", "laddstolpar:").replaceAll("[laddplatser", "[laddstolpar")),
    );
    await page.evaluate((value) => {
      document.querySelector("change-logic-viewer")!.data = value as ViewerData;
    }, without);
    expect(await toldOf(page)).toEqual([
      ["select", { key: null, kind: null }],
      ["navigate", { address: "tab=text&q=buss", replace: true }],
    ]);
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
      expect(look).toMatchObject({ body, button: { ...body, minHeight: "36px" }, title: "28px" });
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
    expect(await sizes("#a")).toEqual(["16px", "28px"]);
    expect(await sizes("#b")).toEqual(["20px", "35px"]);
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

  it("tells a program that gives it something else, and shows nothing until it is given data", async () => {
    const { page, messages } = await openMarkup(around("<change-logic-viewer></change-logic-viewer>"));
    for (const wrong of [5, "data", {}, [], { formatVersion: 2, nodes: [] }]) {
      const error = await page.evaluate(async (value) => {
        const viewer = document.querySelector("change-logic-viewer")!;
        viewer.data = value as unknown as ViewerData;
        return viewer.updateComplete.then(
          () => undefined,
          ({ name, code, blame }) => ({ name, code, blame }),
        );
      }, wrong);
      expect(error).toEqual({ name: "ChangeLogicError", code: "invalid-argument", blame: "caller" });
      expect(await page.getByRole("tab").count()).toBe(0);
    }
    await give(page, data);
    expect(await page.getByRole("tab").count()).toBeGreaterThan(5);
    await page.evaluate(() => {
      document.querySelector("change-logic-viewer")!.data = undefined;
    });
    await expect.poll(() => page.getByRole("tab").count()).toBe(0);
    expect(messages.every((message) => message.includes("ChangeLogicError"))).toBe(true);
    await page.context().close();
  });
});
