import { readScene } from "@change-logic/diagram";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { ViewerData } from "../src/index.js";
import { both, goTo, kommun, tabs } from "./support/accessible-pages.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";

const said = (text: string | null | undefined): string => (text ?? "").replace(/\s+/gu, " ").trim();

/** Without white space. */
const packed = (text: string): string => text.replace(/\s+/gu, "");

/** A node of the accessibility tree as Chromium gives it to screen readers. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly ignored: boolean;
}

/** What a screen reader is given, in the order in which it reads. */
async function accessibilityTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = (await session.send("Accessibility.getFullAXTree")).nodes as AxNode[];
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: AxNode[] = [];
  const left = nodes.filter(({ parentId }) => parentId === undefined);
  for (let node = left.pop(); node; node = left.pop()) {
    if (!node.ignored) read.push(node);
    for (const id of [...(node.childIds ?? [])].reverse())
      left.push(...[byId.get(id)].filter((child) => child !== undefined));
  }
  return read;
}

suite(inChromium("the accessibility tree"), () => {
  const { open } = browserOfSuite();

  it.each(tabs)("is read in order in the tab %s: title, controls, filters, tabs, content, panel, foot", async (tab) => {
    const data = both();
    const { page } = await open(data, `tab=${tab}&element=cyklar%23fler`);
    await page.locator("#panel-heading").waitFor();
    const tree = await page.locator("body").ariaSnapshot();
    const places = [
      /heading "[^"]*" \[level=1\]/u,
      /button "Svenska"/u,
      /combobox "Utseende"/u,
      /searchbox "Sök"/u,
      /tablist/u,
      /tabpanel/u,
      /heading "Fler cyklar till jobbet" \[level=2\]/u,
      new RegExp(data.texts.sv.statement, "u"),
    ].map((pattern) => {
      // What ends the page is that of the foot.
      const all = [...tree.matchAll(new RegExp(pattern, "gu"))];
      return all.at(-1)?.index ?? -1;
    });
    expect(
      places.every((place) => place >= 0),
      String(places),
    ).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // Headings go down by one step at a time.
    const levels = [...tree.matchAll(/heading .*\[level=(\d)\]/gu)].map(([, level]) => Number(level));
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it.each([
    ["exempelkommun", kommun],
    ["the plans with mistakes", both],
  ])("holds every element and every link of %s as text in the text tab", async (_, made: () => ViewerData) => {
    const data = made();
    const { page } = await open(data, "tab=text");
    await page.locator(".text-tab").waitFor();
    const nodes = await accessibilityTree(page);
    const names = (role: string) =>
      nodes.filter((node) => node.role?.value === role).map((node) => said(node.name?.value));
    // Pieces of text are told one by one: the spaces between them are not.
    const spoken = packed(names("StaticText").join(""));
    const buttons = new Set(names("button"));
    const { scene } = data.texts.sv;
    for (const { id, title, key, tile } of scene.boxes) {
      const name = said(`${tile ? `${tile.code} ` : ""}${title}`);
      if (data.nodes.some((node) => node.id === id)) expect(buttons.has(name), name).toBe(true);
      expect(spoken).toContain(packed(title));
      expect(spoken).toContain(packed(key));
    }
    let place = 0;
    for (const { entries } of readScene(scene).columns) {
      for (const entry of entries.flatMap((one) => [one, ...one.below])) {
        place = spoken.indexOf(packed(entry.name.title), place);
        expect(place, entry.name.title).toBeGreaterThanOrEqual(0);
        for (const { label, end, reason } of entry.links) {
          const line = packed(`${label}${end ? `:${end.title}` : ""}${reason === undefined ? "" : `(${reason})`}`);
          const found = spoken.indexOf(line, place);
          expect(found, line).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });
});

/** Where the keyboard is, in the element's own tree. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector("change-logic-viewer")?.shadowRoot?.activeElement;
    if (!active) return undefined;
    const { outlineStyle, outlineWidth, boxShadow, strokeWidth } = getComputedStyle(active);
    const { top, bottom, left, right } = active.getBoundingClientRect();
    const own = active.getAttribute("aria-label") ?? active.textContent ?? "";
    // Boxes of the drawing have a ring beside them, since outlines in drawings are not drawn alike everywhere.
    const ring = active.hasAttribute("data-box") ? (active.getRootNode() as ShadowRoot).querySelector(".ring") : null;
    return {
      id: active.id,
      role: active.getAttribute("role") ?? active.tagName.toLowerCase(),
      name: own.replace(/\s+/gu, " ").trim(),
      isOutlined: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || ring !== null,
      isSeen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom - top > 0,
      look: `${outlineStyle} ${outlineWidth} ${boxShadow} ${strokeWidth}`,
    };
  });

/** Presses Tab until the keyboard is on what is looked for; says where it has been when it is nowhere. */
async function tabTo(
  page: Page,
  matches: (at: NonNullable<Awaited<ReturnType<typeof focused>>>) => boolean,
  most = 60,
) {
  const been: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (!at) continue;
    expect(at.isOutlined, `no focus is seen on ${at.role} ${at.name} (${at.look})`).toBe(true);
    expect(at.isSeen, `out of sight: ${at.role} ${at.name}`).toBe(true);
    if (matches(at)) return at;
    been.push(`${at.role} ${at.name}`.slice(0, 60));
  }
  throw new Error(`The keyboard came to: ${been.join(" | ")}`);
}

suite(inChromium("the whole way by keyboard"), () => {
  const { open } = browserOfSuite();

  it("search, select, panel, why, back to the diagram, table, sort, findings, jump", async () => {
    const { page, messages } = await open(kommun());
    await page.locator(".tab svg [role=button]").first().waitFor();
    // Search and choose.
    await tabTo(page, ({ role }) => role === "input");
    await page.keyboard.type("skadade i trafiken");
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("q=skadade");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page).then((at) => at?.id)).toBe("panel-heading");
    expect((await focused(page))?.name).toContain("Halvera antalet döda och skadade i trafiken");
    expect(await page.locator(".panel").textContent()).toMatch(/Varför/u);
    // Back to where it came from, and into the diagram.
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#panel-heading").count()).toBe(0);
    expect(await focused(page)).toBeDefined();
    await goTo(page, "tab=diagram");
    await page.getByRole("tab", { name: "Diagram" }).focus();
    const box = await tabTo(
      page,
      ({ name, role }) => role === "button" && /^(?:Nuläge|Insats|Resultat|Effekt|Mål|Agenda)/u.test(name),
    );
    await page.keyboard.press("ArrowDown");
    const next = await focused(page);
    expect(next?.name).not.toBe(box.name);
    expect(next?.isSeen && next.isOutlined).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page).then((at) => at?.id)).toBe("panel-heading");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page).then((at) => at?.name)).toBe(next?.name);
    // To a table by the tabs, and sort it.
    await page.getByRole("tab", { name: "Diagram" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { selected: true }).textContent()).toContain("Täckning");
    await tabTo(page, ({ name }) => /^Status/u.test(name));
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("th[aria-sort=ascending]").count()).toBe(1);
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("sort=");
    // To the findings, and from one of them to its element and back.
    await page.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("End");
    for (let steps = 0; steps < 3; steps++) {
      if ((await page.getByRole("tab", { selected: true }).textContent())?.includes("Styrkor")) break;
      await page.keyboard.press("ArrowLeft");
    }
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toContain("Styrkor");
    await tabTo(page, ({ name }) => name === "Hjälpa företag att göra resplaner");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page).then((at) => at?.id)).toBe("panel-heading");
    expect((await focused(page))?.name).toContain("Hjälpa företag att göra resplaner");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page).then((at) => at?.name)).toBe("Hjälpa företag att göra resplaner");
    expect(messages).toEqual([]);
  });

  it.each(tabs)(
    "reaches everything in the tab %s, seen and with a ring, at 400 % zoom and without scrolling the page sideways",
    async (tab) => {
      const { page } = await open(both(), `tab=${tab}&element=cyklar%23fler`, {
        viewport: { width: 320, height: 256 },
      });
      await page.locator("#panel-heading").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const wanted = await page.evaluate(() => {
        const root = document.querySelector("change-logic-viewer")!.shadowRoot!;
        const shown = [
          ...root.querySelectorAll<HTMLElement>("a[href], button, select, input, summary, [tabindex='0']"),
        ];
        return shown.filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(":disabled")).length;
      });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const reached: string[] = [];
      const faults: string[] = [];
      for (let presses = 0; presses <= wanted + 2; presses++) {
        await page.keyboard.press("Tab");
        const at = await focused(page);
        if (!at) {
          if (reached.length > 0) break;
          continue;
        }
        reached.push(at.name);
        if (!at.isOutlined) faults.push(`no ring: ${at.role} ${at.name}`);
        if (!at.isSeen) faults.push(`out of sight: ${at.role} ${at.name}`);
      }
      expect(faults).toEqual([]);
      expect(reached.length).toBeGreaterThanOrEqual(wanted);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});

suite(inChromium("what the reader's machine asks for"), () => {
  const { open } = browserOfSuite();

  it("nothing moves by itself where movement is not wanted", async () => {
    const { page } = await open(kommun(), "tab=diagram&element=laddplatser", { reducedMotion: "reduce" });
    await page.locator(".tab svg [role=button]").first().waitFor();
    const moving = await page.evaluate(() => {
      const root = document.querySelector("change-logic-viewer")!.shadowRoot!;
      const seconds = (text: string) => Math.max(...text.split(",").map((one) => Number.parseFloat(one)));
      return [...root.querySelectorAll("*")].filter((one) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return (
          seconds(transitionDuration) > 0 ||
          (animationName !== "none" && seconds(animationDuration) > 0) ||
          scrollBehavior === "smooth"
        );
      }).length;
    });
    expect(moving).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it.each(tabs)("in forced colours the tab %s is told apart without colour", async (tab) => {
    const { page, messages } = await open(both(), `tab=${tab}`, { forcedColors: "active" });
    await page.locator(".tab").waitFor();
    const looks = await page.getByRole("tab").evaluateAll((all) =>
      all.map((one) => {
        const {
          borderBlockEndWidth,
          borderBlockEndStyle,
          borderBlockEndColor,
          fontWeight,
          textDecorationLine,
          backgroundColor,
        } = getComputedStyle(one);
        return [
          one.getAttribute("aria-selected"),
          [
            borderBlockEndWidth,
            borderBlockEndStyle,
            borderBlockEndColor,
            fontWeight,
            textDecorationLine,
            backgroundColor,
          ].join(),
        ];
      }),
    );
    const of = (selected: string) => new Set(looks.filter(([one]) => one === selected).map(([, look]) => look));
    for (const look of of("true")) expect(of("false").has(look)).toBe(false);
    expect(messages).toEqual([]);
  });
});
