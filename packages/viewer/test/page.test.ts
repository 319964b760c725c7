import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ChangeLogicViewer } from "../src/element.js";
import { createViewerData, renderPage, type ViewerData } from "../src/index.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const kommun = dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml")));

/** What would become markup, script, a template's expression, an address or the end of something, were it let to. */
const hostile = `</title></script><script>globalThis.hacked=1</script><img src="https://evil.example/x" onerror="globalThis.hacked=2">--></svg>]]>"'\`\${1}{{2}}&amp;&lt;\u2028\u2029`;

/** A plan with that in every field that takes text. */
const hostilePlan = JSON.stringify({
  changeLogic: 1,
  id: "p",
  title: hostile,
  organisation: hostile,
  owner: hostile,
  participants: [hostile],
  strategies: ["agenda-2030"],
  scope: ["agenda-2030/13.1", "agenda-2030/13.2"],
  acceptedGaps: [{ item: "agenda-2030/13.1", reason: hostile, owner: hostile }],
  targetGroups: { g: { title: hostile } },
  actors: { who: { title: hostile, organisation: hostile } },
  assumptions: { a: { title: hostile, check: hostile, response: hostile, owner: hostile } },
  currentStates: { n: { title: hostile, source: hostile, description: hostile, group: hostile } },
  actions: {
    constructor: {
      title: hostile,
      owner: "who",
      partners: [hostile],
      targetGroups: ["g", hostile],
      places: [hostile],
      tags: [hostile],
      notes: hostile,
      url: "javascript:globalThis.hacked=3",
      resources: [{ kind: hostile, amount: 1, unit: hostile }],
      outputs: [{ title: hostile, unit: hostile }],
      addresses: ["n"],
      leadsTo: [{ to: "e", assumptions: ["a", hostile], rationale: hostile, evidence: hostile }, hostile],
    },
  },
  effects: {
    e: {
      title: hostile,
      horizon: "long",
      indicators: ["i"],
      contributesTo: [{ to: "agenda-2030/13.2", counteracts: true, mitigation: hostile }],
    },
  },
  indicators: {
    i: {
      title: hostile,
      unit: hostile,
      source: hostile,
      owner: hostile,
      frequency: hostile,
      reference: hostile,
      qualitative: hostile,
      baseline: { value: 1, date: "2020" },
      observations: [{ value: 2, date: "2024" }],
    },
  },
});

describe("the text of the page", () => {
  it("is the same for the same data, in one file that names nothing to load", () => {
    const page = renderPage(kommun);
    expect(renderPage(JSON.parse(JSON.stringify(kommun)) as ViewerData)).toBe(page);
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain("<title>Fossilfri pendling i Exempelkommun – förändringslogik</title>");
    const loading = page.replace(/<script>.*?<\/script>/gsu, "").match(/\s(?:src|action|srcset|style|on\w+)=/gu);
    expect(loading).toBe(null);
    expect(page.match(/<link [^>]*>/gu)).toEqual([expect.stringContaining('rel="icon" href="data:image/svg+xml,')]);
  });

  it("has a policy that names its script and its style, and nothing else", () => {
    const page = renderPage(kommun);
    const hashOf = (tag: string) => {
      const text = new RegExp(`<${tag}>(.*?)</${tag}>`, "su").exec(page)![1]!;
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${hashOf("script")}`,
      `style-src ${hashOf("style")}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html change-logic",
    ]);
  });

  it("is in the language that comes first", () => {
    const model = modelOf(example("exempelkommun/exempelkommun.change.yaml"));
    const page = renderPage(dataOf(model, { lang: "en" }));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("– theory of change</title>");
    expect(page).toContain("without what can be clicked");
  });

  it("keeps the data apart from the markup, whatever they say", () => {
    const data = dataOf(modelOf(hostilePlan));
    const page = renderPage(data);
    const json = /<script type="application\/json" id="change-logic-data">([^<]*)<\/script>/u.exec(page)?.[1];
    expect(JSON.parse(json!)).toEqual(data);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
    expect(page.match(/<script[\s>]/gu)).toHaveLength(2);
    expect(page).not.toContain("<img");
  });

  it("is refused for what is not the data of a viewer", () => {
    const model = modelOf(example("exempelkommun/exempelkommun.change.yaml"));
    for (const wrong of [undefined, null, "x", {}, model, createViewerData]) {
      expect(() => renderPage(wrong as never)).toThrow("not the data of a viewer");
    }
    const { tool: _, ...withoutTool } = kommun;
    const round: Record<string, unknown> = { ...kommun };
    round.self = round;
    const language = 'sv"><script>globalThis.hacked=1</script><x y="';
    for (const wrong of [
      { ...kommun, language, texts: { ...kommun.texts, [language]: kommun.texts.sv } },
      { ...kommun, language: "xx" },
      { ...kommun, language: "__proto__" },
      { ...kommun, formatVersion: 2 },
      { ...kommun, texts: { sv: kommun.texts.sv } },
      { ...kommun, texts: {} },
      { ...kommun, nodes: [null] },
      { ...kommun, theme: { id: "x" } },
      { ...kommun, date: 10n },
      { ...kommun, extra: 10n },
      withoutTool,
      round,
    ]) {
      expect(() => renderPage(wrong as never)).toThrow(expect.objectContaining({ name: "ChangeLogicError" }));
    }
  });

  it("is refused for options that cannot be used", () => {
    for (const wrong of [null, 1, { address: 1 }, { address: null }, { live: 1 }, { live: null }, { live: true }]) {
      expect(() => renderPage(kommun, wrong as never)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    }
  });
});

suite(inChromium("the page"), () => {
  const { open, openMarkup } = browserOfSuite();

  it("opens from a file, loads nothing and says nothing to the console", async () => {
    const { page, messages, requests } = await open(kommun);
    expect(await page.getByRole("tabpanel").count()).toBe(1);
    expect(await page.title()).toBe("Fossilfri pendling i Exempelkommun – förändringslogik");
    expect({ messages, requests }).toEqual({ messages: [], requests: [] });
  });

  it("leaves nothing for those who read without script once the viewer stands there", async () => {
    const { page } = await open(kommun);
    await page.locator("change-logic-viewer:empty").waitFor({ state: "attached" });
    expect(await page.getByText("sidans skript körs inte").count()).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  });

  it("shows drawing and text where no script runs, and says why that is all", async () => {
    const { page, messages } = await openMarkup(renderPage(kommun), "", { javaScriptEnabled: false });
    expect(await page.getByText("sidans skript körs inte").isVisible()).toBe(true);
    expect(await page.locator(".drawing > svg").isVisible()).toBe(true);
    const text = await page.locator("body").textContent();
    for (const { title, isDrawn, kind } of kommun.nodes) {
      if (isDrawn && kind !== "item") expect(text).toContain(title);
    }
    expect(text).toContain(kommun.texts.sv.statement);
    expect(messages).toEqual([]);
    // Its own style is let in, although nothing inline is.
    expect(await page.locator(".drawing").evaluate((drawing) => getComputedStyle(drawing).overflowX)).toBe("auto");
  });

  it("shows the same where the viewer cannot draw", async () => {
    const sv = { ...kommun.texts.sv, overview: {} };
    const broken = { ...kommun, texts: { ...kommun.texts, sv } } as unknown as ViewerData;
    const { page, messages } = await open(broken, "diagram=overview");
    await page.locator(".plain").waitFor();
    expect(await page.getByRole("heading", { level: 1, name: "Fossilfri pendling i Exempelkommun" }).isVisible()).toBe(
      true,
    );
    expect(messages.length).toBeGreaterThan(0);
  });

  it("lets nothing in: no script, no style attribute, no markup from text, nothing from elsewhere", async () => {
    const { page } = await open(kommun);
    const done = await page.evaluate(async () => {
      const script = document.createElement("script");
      const sees: string[] = [];
      document.addEventListener(
        "securitypolicyviolation",
        ({ effectiveDirective }) => void sees.push(effectiveDirective),
      );
      const tried = (attempt: () => void): string => {
        try {
          attempt();
          return "let in";
        } catch (error) {
          return (error as Error).name;
        }
      };
      const asScript = tried(() => {
        script.text = "globalThis.hacked = 1";
      });
      const asMarkup = tried(() => {
        document.body.innerHTML += "<p>x</p>";
      });
      document.body.setAttribute("style", "color: red");
      const refused = new Promise<void>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (effectiveDirective === "connect-src") resolve();
        });
      });
      const fetched = await fetch("https://evil.example/").then(
        () => "let in",
        () => "refused",
      );
      await refused;
      return { asScript, asMarkup, fetched, color: document.body.style.color, sees };
    });
    expect(done).toMatchObject({ asScript: "TypeError", asMarkup: "TypeError", fetched: "refused", color: "" });
    expect(done.sees).toEqual(expect.arrayContaining(["style-src-attr", "connect-src"]));
    expect(await page.evaluate("globalThis.hacked")).toBe(undefined);
  });

  it("shows hostile text as the text that it is, in every view", async () => {
    const data = dataOf(modelOf(hostilePlan));
    const { page, messages, requests } = await open(data);
    for (const hash of [
      "element=constructor",
      "element=e",
      "element=agenda-2030%2F13.2",
      "tab=text",
      "tab=coverage",
      "tab=matrix",
      "tab=actions",
      "tab=findings&theme=dark&lang=en",
      `q=${encodeURIComponent(hostile)}`,
    ]) {
      await page.locator("change-logic-viewer").evaluate(async (element, address) => {
        const viewer = element as ChangeLogicViewer;
        viewer.address = address;
        await viewer.updateComplete;
      }, hash);
      expect({ hash, messages, requests }).toEqual({ hash, messages: [], requests: [] });
      expect(
        await page
          .locator("img, iframe, object, embed, link:not([rel=icon]), script:not(head > *):not(#change-logic-data)")
          .count(),
      ).toBe(0);
      expect(await page.locator('[href^="javascript" i], [onerror]').count()).toBe(0);
      expect(await page.evaluate("globalThis.hacked")).toBe(undefined);
      expect(await page.title()).toContain("</title></script><script>globalThis.hacked=1</script>");
      const heading = await page.getByRole("heading", { level: 1 }).textContent();
      expect(heading?.trim()).toBe(data.texts.sv.scene.title.trim());
    }
  });

  it("opens as it was asked to, unless the address says something else, even that it is the whole", async () => {
    const markup = renderPage(kommun, { address: "element=laddplatser&tab=coverage&theme=dark" });
    const stateOf = async (hash?: string) => {
      const { page } = await openMarkup(markup, hash);
      return page.locator("change-logic-viewer").evaluate((viewer) => (viewer as ChangeLogicViewer).address);
    };
    expect(await stateOf()).toBe("theme=dark&tab=coverage&element=laddplatser");
    expect(await stateOf("tab=text")).toBe("tab=text");
    const { page } = await openMarkup(markup);
    await page.goto(`${page.url().split("#")[0]}#`);
    await page.reload();
    expect(await page.locator("change-logic-viewer").evaluate((viewer) => (viewer as ChangeLogicViewer).address)).toBe(
      "",
    );
  });

  it("works in a frame that is kept apart from everything, as previews in other systems are", async () => {
    const framed = renderPage(kommun).replace(/&/gu, "&amp;").replace(/"/gu, "&quot;");
    const { page, messages } = await openMarkup(
      `<!doctype html><title>x</title><iframe sandbox="allow-scripts" width="1000" height="800" srcdoc="${framed}"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await frame.getByRole("tab").nth(1).click();
    expect(await frame.getByRole("tab").nth(1).getAttribute("aria-selected")).toBe("true");
    expect(messages).toEqual([]);
  });
});
