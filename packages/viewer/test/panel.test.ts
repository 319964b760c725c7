import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ViewerData, ViewerNode } from "../src/index.js";
import { objectionsOfAxe } from "./support/axe.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

const wholeData = dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml")));

/** The data with something of one node changed. */
const withNode = (data: ViewerData, key: string, changes: Partial<ViewerNode>): ViewerData => ({
  ...data,
  nodes: data.nodes.map((node) => (node.key === key ? { ...node, ...changes } : node)),
});

const looking = (key: string, more = ""): string => `element=${encodeURIComponent(key)}${more}`;

const panelOf = (page: Page) => page.getByRole("region").and(page.locator("aside"));

/** A section of the panel, by its heading. */
const sectionOf = (page: Page, heading: string) =>
  page.locator("aside .section").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });

/** What is seen of a part of the page, in one line. */
async function shownText(part: Locator): Promise<string> {
  await part.waitFor();
  return (await part.allInnerTexts()).join(" ").replace(/\s+/gu, " ");
}

const textOf = (page: Page, heading: string): Promise<string> => shownText(sectionOf(page, heading));

const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.querySelector("change-logic-viewer")?.shadowRoot?.activeElement;
    return active?.id || active?.textContent?.trim();
  });

suite(inChromium("the panel"), { timeout: 60_000 }, () => {
  const browser = browserOfSuite();
  const open: typeof browser.open = async (...given) => {
    const opened = await browser.open(...given);
    opened.page.setDefaultTimeout(8000);
    return opened;
  };

  it("is not there until something is looked at", async () => {
    const { page } = await open(wholeData);
    expect(await page.locator("aside").count()).toBe(0);
  });

  it("says of an action what its plan says", async () => {
    const { page, messages } = await open(wholeData, looking("laddplatser"));
    const panel = panelOf(page);
    expect(await panel.getAttribute("aria-labelledby")).toBe("panel-heading");
    expect(await page.getByRole("region", { name: "Bygga laddplatser vid pendlarparkeringarna" }).count()).toBe(1);
    const text = await shownText(panel);
    for (const said of ["Insats laddplatser", "Tekniska förvaltningen", "2026-01 – 2028-12", "pågår", "Provhult"]) {
      expect(text).toContain(said);
    }
    expect(await textOf(page, "Leder hit")).toContain("Motiveras av De flesta pendlar ensamma");
    expect(await textOf(page, "Leder vidare")).toContain("Leder till Nittio laddplatser är i drift");
    expect(messages).toEqual([]);
  });

  it("says what sets a link apart in words, and what is said of it", async () => {
    const { page } = await open(wholeData, looking("varmland-2040/gron-beredskap"));
    const text = await textOf(page, "Leder hit");
    expect(text).toContain("Motverkas av Mer mark är hårdgjord vid parkeringarna");
    expect(text).toContain("Motåtgärd: Anlägga regnbäddar vid pendlarparkeringarna");
    expect(await textOf(page, "Insatser som leder hit men motverkar målet")).toContain("Bygga laddplatser");
  });

  it("shows links that do not arrive, with their reason", async () => {
    const plan = JSON.stringify({
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      actions: { a: { title: "En insats", owner: "Vi", leadsTo: ["e", "saknad"] } },
      effects: { e: { title: "En effekt", contributesTo: ["agenda-2030/13.2"] }, f: { title: "Utan fortsättning" } },
    });
    const { page } = await open(dataOf(modelOf(plan)), looking("a"));
    expect(await textOf(page, "Leder vidare")).toContain("Leder till saknad: finns inte");
  });

  it("keeps the keyboard in the panel from element to element, and gives it back", async () => {
    const { page } = await open(wholeData, "tab=coverage&element=laddplatser");
    await sectionOf(page, "Leder vidare").getByRole("button", { name: "Nittio laddplatser är i drift" }).press("Enter");
    await page.getByRole("region", { name: "Nittio laddplatser är i drift" }).waitFor();
    expect(await focused(page)).toBe("panel-heading");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Visa i diagrammet");
    await page.keyboard.press("Enter");
    await page.locator("#tab-diagram[aria-selected=true]").waitFor();
    expect(await page.locator("aside").getByRole("button", { name: "Visa i diagrammet", exact: true }).count()).toBe(0);
    await page.locator("aside").getByRole("button", { name: "Stäng" }).click();
    await page.locator("aside").waitFor({ state: "detached" });
  });

  it("copies the address of exactly this view", async () => {
    const { page } = await open(wholeData, looking("laddplatser"));
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: {
          write: async ([item]: ClipboardItem[]) => {
            document.title = await (await item!.getType("text/plain")).text();
          },
        },
      });
    });
    await page.getByRole("button", { name: "Kopiera länk" }).click();
    await page.getByRole("button", { name: "Länken är kopierad" }).waitFor();
    expect(await page.title()).toBe(page.url());
    expect(await page.getByRole("status").filter({ hasText: "Länken är kopierad" }).count()).toBe(1);
    await page.getByRole("button", { name: "Länken är kopierad" }).press("Tab");
    expect(await page.getByRole("button", { name: "Kopiera länk" }).count()).toBe(1);
  });

  it("copies in the older way, and says so when it cannot", async () => {
    const { page } = await open(wholeData, looking("laddplatser"), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error("no"));
    });
    await page.getByRole("button", { name: "Kopiera länk" }).click();
    await page.getByRole("button", { name: "Länken är kopierad" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole("button", { name: "Länken är kopierad" }).press("Tab");
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole("button", { name: "Kopiera länk" }).click();
    await page.getByRole("button", { name: "Länken gick inte att kopiera" }).waitFor();
  });

  describe("the way to goals", () => {
    it("lists the goals, and lights one way alone", async () => {
      const data = wholeData;
      const { page } = await open(data, looking("fler-byter"));
      const reaches = data.nodes.find(({ key }) => key === "fler-byter")?.reaches ?? [];
      expect(reaches.length).toBeGreaterThan(2);
      const rows = sectionOf(page, "Når målen").locator(".rows > li");
      expect(await rows.count()).toBe(reaches.length);
      expect(await shownText(rows.first())).toContain("främjar");
      const button = rows.nth(1).getByRole("button", { name: "Visa vägen" });
      expect(await button.getAttribute("aria-expanded")).toBe("false");
      await button.press("Enter");
      await rows.nth(1).locator("ol").waitFor();
      expect(await button.getAttribute("aria-expanded")).toBe("true");
      expect(page.url()).toContain("path=2");
      expect(await rows.nth(1).locator("ol > li").count()).toBe(reaches[1]?.path.length);
      const steps = await shownText(rows.nth(1).locator("ol"));
      expect(steps).toMatch(/^Fler tar bussen .* leder till Färre pendlar ensamma i bil /u);
      await button.press("Enter");
      await rows.nth(1).locator("ol").waitFor({ state: "detached" });
      expect(page.url()).not.toContain("path=");
    });

    it("says so when no way leads to a goal", async () => {
      const { page } = await open(withNode(wholeData, "laddplatser", { reaches: [] }), looking("laddplatser"));
      expect(await textOf(page, "Når målen")).toContain("Ingen väg härifrån leder till ett mål.");
    });

    it("shows the beginning and the end of a walk that nobody reads", async () => {
      const data = wholeData;
      const node = data.nodes.find(({ key }) => key === "laddplatser");
      const path = Array.from({ length: 5000 }, () => node?.id ?? "");
      const reaches = [{ ...node!.reaches![0]!, path }];
      const { page } = await open(withNode(data, "laddplatser", { reaches }), looking("laddplatser", "&path=1"));
      expect(await textOf(page, "Når målen")).toContain("… 4965 steg till …");
    });
  });

  describe("why", () => {
    it("a goal is reached: by which way, step by step, and lit in the diagram", async () => {
      const { page } = await open(wholeData, `tab=coverage&${looking("agenda-2030/13.1")}`);
      const section = sectionOf(page, "Varför nås målet?");
      expect(await shownText(section)).toMatch(
        /Nås av 1 insats: planerad\. Anlägga regnbäddar .* leder till Marken vid parkeringarna/u,
      );
      const button = section.getByRole("button", { name: "Visa vägen i diagrammet" });
      await button.click();
      await page.locator("#tab-diagram[aria-selected=true]").waitFor();
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      expect(page.url()).toContain("path=1");
    });

    it("it is a gap", async () => {
      const { page } = await open(wholeData, looking("agenda-2030/3.6"));
      expect(await shownText(page.locator("aside .standing"))).toContain("glapp");
      expect(await textOf(page, "Varför är det här ett glapp?")).toContain("Inget bidrar hit.");
    });

    it("it lacks a bearing action: where the thread stops", async () => {
      const { page } = await open(wholeData, looking("varmland-2040/starka-konkurrenskraften"));
      const section = sectionOf(page, "Varför saknar målet en bärande insats?");
      expect(await shownText(section)).toContain("Insatsen bakom saknar ansvarig.");
      await section.getByRole("button", { name: "Hjälpa företag att göra resplaner" }).click();
      await page.getByRole("region", { name: "Hjälpa företag att göra resplaner" }).waitFor();
    });

    it("it is left out, or taken care of elsewhere", async () => {
      const data = wholeData;
      const { page } = await open(data, looking("agenda-2030/7.2"));
      const text = await textOf(page, "Varför är målet bortvalt?");
      expect(text).toContain("Elavtalet för laddplatserna löper till 2028");
      expect(text).toContain("Inköpschefen");
      const { page: other } = await open(data, looking("agenda-2030/9.1"));
      expect(await textOf(other, "Vem tar hand om målet?")).toContain("exempelregionen-transportplan");
    });

    it("tells which of several plans reach a goal, and how the goals above and below stand", async () => {
      const plans = modelOf(
        example("exempelkommun/exempelkommun.change.yaml"),
        example("flera-planer/trafikplan.change.yaml"),
      );
      const data = dataOf(plans);
      const reached = data.nodes.find(({ coverage }) => (coverage?.plans.length ?? 0) > 0)!;
      const { page } = await open(data, looking(reached.key));
      const standing = await shownText(page.locator("aside .standing"));
      for (const at of reached.coverage!.plans) expect(standing).toContain(data.plans[at]?.title);
      const { page: other } = await open(data, looking("agenda-2030/13.1"));
      expect(await textOf(other, "Del av")).toMatch(/Bekämpa klimatförändringarna/u);
    });
  });

  it("shows the values of an indicator as a chart with words, and as a table", async () => {
    const { page } = await open(wholeData, looking("fler-laddar"));
    const section = sectionOf(page, "Indikatorer");
    const chart = section.getByRole("img");
    expect(await chart.getAttribute("aria-label")).toBe(
      "Diagram: Laddtillfällen per månad. 3 observationer från 2025-06 till 2026-06: lägst 90, högst 190 st. " +
        "Basvärde 40 st (2024-12). Målvärde 400 st (2028-12). Alla värden står i tabellen.",
    );
    expect(await chart.locator("circle").count()).toBe(3);
    expect(await chart.locator("circle + *, rect, path").count()).toBe(2);
    expect(await chart.locator(".observation title").first().textContent()).toBe("Observation 2025-06: 90 st");
    expect(await shownText(section)).toContain("Senaste observation: 190 st (2026-06)");
    await section.getByText("Alla värden som tabell").click();
    expect(await section.getByRole("row").count()).toBe(6);
    expect(await shownText(section.getByRole("row").nth(1))).toMatch(/2024-12\s+Basvärde\s+40 st/u);
  });

  it("gives judgements instead of numbers as they are worded", async () => {
    const plan = JSON.stringify({
      changeLogic: 1,
      id: "p",
      effects: { e: { title: "En effekt", indicators: ["i", "j"] } },
      indicators: {
        i: {
          title: "Trygghet",
          qualitative: true,
          baseline: { value: "otryggt", date: "2024" },
          observations: [{ value: "något tryggare", date: "2025" }],
        },
        j: { title: "Utan värden" },
      },
    });
    const { page } = await open(dataOf(modelOf(plan)), looking("e"));
    const rows = sectionOf(page, "Indikatorer").locator(".indicator");
    const first = await shownText(rows.first());
    expect(first).toContain("Basvärde: otryggt (2024)");
    expect(first).toContain("Senaste observation: något tryggare (2025)");
    expect(await shownText(rows.nth(1))).toContain("Inga observationer finns.");
    expect(await sectionOf(page, "Indikatorer").getByRole("img").count()).toBe(0);
  });

  it("tells assumptions with what is known of them", async () => {
    const { page } = await open(wholeData, looking("hela-cykelvagar"));
    const text = await textOf(page, "Antaganden");
    expect(text).toContain("Cykelvägarna är plogade före klockan sju");
    expect(text).toContain("blandade belägg · avgörande");
    expect(text).toContain("Om länken till: Fler provar att cykla till jobbet");
    expect(text).toContain("Om det inte håller: Cykelvägarna flyttas upp");
    // Once is enough: not at the link as well.
    expect((await shownText(panelOf(page))).split("plogade före klockan sju").length).toBe(2);
  });

  it("tells findings with what the rule is for, and leads nowhere that is not safe", async () => {
    const data = wholeData;
    const rule = data.texts.sv.findings[data.nodes.find(({ key }) => key === "resplaner")!.findings![0]!]!.rule;
    const { page } = await open(data, looking("resplaner"));
    const section = sectionOf(page, "Iakttagelser");
    expect(await shownText(section)).toMatch(/Fel:/u);
    await section.getByText("Visa förklaring").first().click();
    expect(await section.locator("code").count()).toBeGreaterThan(1);
    expect(await section.getByRole("link").first().getAttribute("rel")).toBe("noopener noreferrer");
    const rules = Object.fromEntries(
      Object.entries(data.texts.sv.rules).map(([id, text]) => [id, { ...text, url: "javascript:alert(1)" }]),
    );
    const unsafe = { ...data, texts: { ...data.texts, sv: { ...data.texts.sv, rules } } };
    const changed = withNode(unsafe, "resplaner", { href: "javascript:alert(1)" });
    const { page: other } = await open(changed, looking("resplaner"));
    await sectionOf(other, "Iakttagelser").getByText("Visa förklaring").first().click();
    expect(rule).not.toBe("");
    expect(await other.locator("aside a").count()).toBe(0);
  });

  it("folds the rest of many links", async () => {
    const many = Array.from({ length: 40 }, (_, at) => `e${at}`);
    const plan = JSON.stringify({
      changeLogic: 1,
      id: "p",
      actions: { a: { title: "En insats", leadsTo: many } },
      effects: Object.fromEntries(many.map((id) => [id, { title: `Effekt ${id}` }])),
    });
    const { page } = await open(dataOf(modelOf(plan)), looking("a"));
    const section = sectionOf(page, "Leder vidare");
    expect(await section.getByRole("button").count()).toBe(12);
    await section.getByText("Visa 28 till").click();
    expect(await section.getByRole("button").count()).toBe(40);
  });

  it("takes texts of any length and direction without breaking out", async () => {
    const texts = [
      `${"långt".repeat(2000)}`,
      "\u202eomvänt \u2067שלום\u2069 <b>fet</b> {{y}}",
      "a\u200bb\u200d\ufeffc &amp; <img src=x onerror=alert(1)>",
    ];
    const plan = JSON.stringify({
      changeLogic: 1,
      id: "p",
      language: "sv",
      actions: Object.fromEntries(
        texts.map((title, at) => [`a${at}`, { title, owner: title, description: title, leadsTo: ["e"] }]),
      ),
      effects: {
        e: { title: texts[0], indicators: ["constructor"], leadsTo: [{ to: "f", assumptions: texts }] },
        f: {},
      },
      indicators: {
        constructor: {
          title: texts[0],
          unit: texts[0],
          source: texts[1],
          observations: [
            { value: 1, date: "2024" },
            { value: 2, date: "2025" },
          ],
        },
      },
    });
    const data = dataOf(modelOf(plan));
    for (const width of [1280, 320]) {
      const { page, messages } = await open(data, looking("e"), { viewport: { width, height: 800 } });
      const panel = panelOf(page);
      const isWide = await panel.evaluate((aside) => aside.scrollWidth > aside.clientWidth);
      expect(isWide).toBe(false);
      expect(await panel.locator("b, img:not([role]), script").count()).toBe(0);
      expect(await shownText(panel)).toContain("<img src=x onerror=alert(1)>");
      expect(messages).toEqual([]);
      await page.context().close();
    }
  });

  it.each([
    ["fler-byter", "light", 1280, "sv"],
    ["varmland-2040/gron-beredskap", "dark", 1280, "en"],
    ["resplaner", "high-contrast", 900, "sv"],
    ["fler-laddar", "dark", 320, "en"],
  ] as const)(
    "has nothing that axe objects to, all unfolded: %s, %s, %i px, %s",
    async (key, theme, width, language) => {
      const { page } = await open(wholeData, `lang=${language}&theme=${theme}&path=1&${looking(key)}`, {
        viewport: { width, height: 900 },
      });
      await page.locator("aside").evaluate((aside) => {
        for (const details of aside.querySelectorAll("details")) details.open = true;
      });
      expect(await objectionsOfAxe(page)).toEqual([]);
      const sides = await page.locator("aside").evaluate((aside) => [aside.scrollWidth, aside.clientWidth]);
      expect(sides[0]).toBe(sides[1]);
      await page.context().close();
    },
  );

  describe.each(["sv", "en"] as const)("in %s", (language) => {
    it("speaks that language in every part", async () => {
      const { page } = await open(wholeData, `lang=${language}&${looking("hela-cykelvagar")}`);
      const headings = await page.locator("aside").getByRole("heading", { level: 3 }).allInnerTexts();
      expect(headings).toEqual(
        language === "sv"
          ? ["Når målen", "Leder hit", "Leder vidare", "Indikatorer", "Antaganden"]
          : ["Reaches the goals", "Leads here", "Leads on", "Indicators", "Assumptions"],
      );
    });
  });
});
