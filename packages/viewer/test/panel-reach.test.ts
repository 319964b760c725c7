import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { ViewerData } from "../src/index.js";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, modelOf } from "./support/viewer-data.js";

const dataOfPlan = (...plans: readonly object[]): ViewerData =>
  dataOf(
    modelOf(
      ...plans.map((plan, at) =>
        JSON.stringify({ changeLogic: 1, id: `p${at + 1}`, title: "Plan", strategies: ["agenda-2030"], ...plan }),
      ),
    ),
  );

/** Several actions lead to one effect: some count, others do not, and one rests on what does not hold. */
const data = dataOfPlan({
  scope: ["agenda-2030/3.4", "agenda-2030/3.5", "agenda-2030/2.1"],
  acceptedGaps: [
    { item: "agenda-2030/2.1", reason: "Ingen undernäring är känd", owner: "Socialchefen", until: "2026-06-30" },
    { item: "agenda-2030/2.2", reason: "Räcker till", owner: "Socialchefen", until: "2027" },
  ],
  delegations: [{ item: "agenda-2030/2", to: "regionplanen", until: "2025" }],
  currentStates: { lage: { title: "Läget" } },
  actions: {
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].map((at) => [`a${at}`, { title: `Insats ${at}`, owner: "Vi", leadsTo: ["resultat"] }]),
    ),
    avbruten: { title: "Avbruten", owner: "Vi", status: "cancelled", leadsTo: ["vilande"] },
    frukost: { title: "Frukost", addresses: ["lage"], leadsTo: ["resultat"] },
    falt: { title: "Fält", owner: "Vi", leadsTo: ["ute"] },
  },
  outcomes: {
    resultat: { title: "Resultat", leadsTo: [{ to: "mar-bra", confidence: "low", critical: true }] },
    vilande: { title: "Vilande", leadsTo: ["mar-bra"] },
    ute: { title: "Ute", leadsTo: [{ to: "farre", assumptions: ["langd", "blandat", "Ren text"] }] },
  },
  effects: {
    "mar-bra": { title: "Fler mår bra", contributesTo: ["agenda-2030/3.4"] },
    farre: { title: "Färre dricker", contributesTo: ["agenda-2030/3.5"] },
  },
  assumptions: {
    langd: { title: "Unga väljer vuxna framför fest", status: "refuted" },
    blandat: { title: "Vuxna syns", status: "mixed" },
  },
});

suite(inChromium("what the panel says of ways to goals"), { timeout: 60_000 }, () => {
  const browser = browserOfSuite();
  const open = async (key: string, more = ""): Promise<Page> => {
    const { page } = await browser.open(data, `element=${encodeURIComponent(key)}${more}`);
    page.setDefaultTimeout(8000);
    await page.locator("#panel-heading").waitFor();
    return page;
  };
  const textOf = async (page: Page, part: string) =>
    (await page.locator("aside").locator(part).allInnerTexts()).join(" ").replace(/\s+/gu, " ");

  it.each([
    ["avbruten", "Räknas inte i täckningen: insatsen är avbruten."],
    ["frukost", "Räknas inte i täckningen: insatsen saknar ansvarig."],
    ["vilande", "Räknas inte i täckningen: insatsen bakom är pausad, avbruten eller inte genomförd."],
    ["lage", "Räknas inte i täckningen: insatsen på vägen saknar ansvarig."],
  ])("says first of %s that it does not count, and why", async (key, said) => {
    const page = await open(key);
    const text = await textOf(page, ".about-reach");
    expect(text).toContain(`Når målen ⚠ ${said}`);
    expect(text).toContain("+ skulle främja · räknas inte");
    expect(text).toContain("Målets status: ● nås av insats, genom andra");
  });

  it("says nothing of the kind where it counts", async () => {
    const page = await open("a1");
    const text = await textOf(page, ".about-reach");
    expect(text).toMatch(/\+ främjar Målets status: ● nås av insats Visa vägen/u);
    expect(text).not.toMatch(/räknas|genom andra/u);
  });

  it("says that nobody is responsible, of active actions only", async () => {
    expect(await textOf(await open("frukost"), ".facts")).toContain("Ansvarig ⚠ saknas");
    expect(await textOf(await open("a1"), ".facts")).not.toContain("saknas");
    expect(data.nodes.filter(({ lacksOwner }) => lacksOwner).map(({ key }) => key)).toEqual(["frukost"]);
  });

  it("says on the steps of a way what is weak, critical or doubtful", async () => {
    const page = await open("agenda-2030/3.5");
    const why = await textOf(page, ".about-why");
    expect(why).toContain("✕ Varje väg hit vilar på ett antagande som är motsagt.");
    expect(why).toMatch(
      /leder till Antagande: Unga väljer vuxna framför fest · ✕ motsagt Antagande: Vuxna syns · ◐ blandade belägg Färre dricker/u,
    );
    expect(why).not.toContain("Ren text");
    expect(await textOf(await open("falt"), ".about-reach")).toContain("✕ vilar på ett antagande som är motsagt");
    const weak = await textOf(await open("agenda-2030/3.4"), ".about-why");
    expect(weak).toContain("leder till · svag länk · avgörande länk Fler mår bra");
    expect(weak).not.toContain("antagande");
  });

  it("says of assumptions on links that lead here whether they hold", async () => {
    const text = await textOf(await open("farre"), ".about-leads-here");
    expect(text).toContain(
      "Antagande: Unga väljer vuxna framför fest · ✕ motsagt Antagande: Vuxna syns · ◐ blandade belägg Antagande: Ren text",
    );
  });

  it("shows the ways of all actions, the later ones folded until they are asked for", async () => {
    const page = await open("agenda-2030/3.4");
    const why = page.locator("aside .about-why");
    expect(await why.locator(".walk").count()).toBe(3);
    await why.getByText("Visa 2 vägar till").click();
    await why.locator(".walk").nth(4).waitFor();
    expect(await why.locator(".walk").count()).toBe(5);
    expect(await textOf(page, ".about-why")).not.toContain("… och");
    await why.getByRole("button", { name: /Vägen från Insats 5/u }).click();
    await page.waitForURL(/path=5/u);
    await why.getByRole("button", { name: /Vägen från Insats 5/u }).click();
    await page.waitForURL((url) => !url.hash.includes("path"));
    // It stays unfolded, or the keyboard would be lost.
    expect(await why.locator(".walk").last().isVisible()).toBe(true);
    const asked = await open("agenda-2030/3.4", "&path=5");
    await asked.locator("aside .walk").nth(4).waitFor();
    expect(await asked.locator("aside .walk").nth(4).isVisible()).toBe(true);
  });

  it("says of a gap what was decided once, and that it has run out", async () => {
    const why = await textOf(await open("agenda-2030/2.1"), ".about-why");
    expect(why).toContain(
      "Målet var medvetet bortvalt till och med 2026-06-30. Det gäller inte längre. " +
        "Skäl: Ingen undernäring är känd Ansvarig: Socialchefen " +
        "Målet var lämnat till regionplanen till och med 2025. Det gäller inte längre.",
    );
    const standing = (key: string) => data.nodes.find((node) => node.key === key)?.coverage;
    expect(standing("agenda-2030/2.2")).toMatchObject({ status: "accepted", until: "2027" });
    expect(standing("agenda-2030/2.2")?.expired).toBeUndefined();
    expect(standing("agenda-2030/3.4")?.expired).toBeUndefined();
  });
});
