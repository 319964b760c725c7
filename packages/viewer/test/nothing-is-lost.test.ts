import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserOfSuite, inChromium, suite } from "./support/browser.js";
import { dataOf, modelOf } from "./support/viewer-data.js";

/** A word that stands nowhere else. */
const word = (name: string): string => `ord${name}`;

const element = (name: string) => ({
  title: word(`titel${name}`),
  description: word(`beskrivning${name}`),
  source: word(`kalla${name}`),
  basis: "source",
  notes: word(`anteckning${name}`),
  tags: [word(`tagg${name}`)],
  group: word(`grupp${name}`),
  url: `https://example.com/${name}`,
  ignore: [{ rule: "long-title", reason: word(`tystat${name}`), until: "2031-01" }],
});

const link = (to: string, name: string) => ({
  to,
  rationale: word(`motiv${name}`),
  assumptions: ["haller", word(`fritt${name}`)],
  evidence: word(`belagg${name}`),
  source: word(`lankkalla${name}`),
  basis: "ownReading",
  confidence: "low",
  critical: true,
  counteracts: true,
  mitigation: word(`motatgard${name}`),
  notes: word(`lanknot${name}`),
});

/** A plan in which every field that people write in has a word of its own. */
const full = {
  changeLogic: 1,
  id: "fylld",
  title: word("planens-titel"),
  description: word("planens-beskrivning"),
  language: "sv",
  organisation: word("organisation"),
  owner: word("planansvarig"),
  defaultOwner: word("standardansvarig"),
  status: "adopted",
  adopted: { by: word("antagen-av"), date: "2021-02-03", reference: word("diarienummer") },
  review: "2033-04",
  source: word("planens-kalla"),
  basis: "source",
  notes: word("planens-anteckning"),
  tags: [word("planens-tagg")],
  url: "https://example.com/planen",
  strategies: [{ id: "agenda-2030", binding: "guiding" }],
  scope: ["agenda-2030/6.1"],
  horizons: { short: "2028", medium: "2032", long: "2040-06" },
  acceptedGaps: [{ item: "agenda-2030/7.2", reason: word("skal"), owner: word("beslutande"), until: "2034-05" }],
  delegations: [{ item: "agenda-2030/9.1", to: "annan-plan", until: "2035-06" }],
  participants: ["namnd", word("deltagare")],
  sideEffects: word("bieffekter"),
  perspectives: {
    "varmland-2040/jamstalldhet": { considered: word("perspektivet") },
    "okand/annat": { notRelevant: word("irrelevant") },
  },
  targetGroupInvolvement: word("delaktighet"),
  ignore: [{ rule: "no-critical-link", reason: word("planens-tystnad"), until: "2036" }],
  actors: { namnd: { ...element("aktor"), organisation: word("aktorns-organisation") } },
  targetGroups: { alla: element("malgrupp") },
  currentStates: {
    lage: { ...element("lage"), kind: "strength", indicators: ["matt"], addresses: [], changes: [] },
  },
  actions: {
    insats: {
      ...element("insats"),
      partners: [word("partner")],
      period: "2022-01/2029-02",
      status: "done",
      result: "partly",
      places: [word("plats")],
      resources: [{ kind: word("resurs"), amount: 917, unit: word("resursenhet"), secured: true }],
      outputs: [{ title: word("leverans"), unit: word("leveransenhet") }],
      targetGroups: ["alla", word("fri-malgrupp")],
      perspectives: { "varmland-2040/jamstalldhet": { considered: word("insatsens-perspektiv") } },
      targetGroupInvolvement: word("insatsens-delaktighet"),
      addresses: ["lage"],
      leadsTo: [link("resultat", "a"), link("finns-inte", "bruten")],
    },
    del: { title: word("del"), partOf: "insats", owner: word("delens-ansvarig") },
  },
  outcomes: { resultat: { ...element("resultat"), by: "2027-03", requires: "all", leadsTo: ["effekt"] } },
  effects: {
    effekt: { ...element("effekt"), horizon: "long", unwanted: true, contributesTo: [link("agenda-2030/6.1", "b")] },
  },
  indicators: {
    matt: {
      ...element("indikator"),
      unit: word("enhet"),
      direction: "increase",
      baseline: { value: 1234.5, date: "2019" },
      targetValue: { value: word("malvarde"), date: "2039" },
      observations: [{ date: "2023-05", value: 1357 }],
      reference: "kolada:N00945",
      frequency: word("frekvens"),
      owner: word("matansvarig"),
      audience: word("mottagare"),
      disaggregatedBy: [word("uppdelning")],
      targetGroups: [word("matgrupp")],
      qualitative: true,
    },
    oanvand: { title: word("oanvand"), notes: word("oanvand-not") },
  },
  assumptions: {
    haller: {
      ...element("antagande"),
      status: "mixed",
      date: "2020-11",
      check: word("provning"),
      indicators: ["matt"],
      critical: true,
      owner: word("bevakare"),
      response: word("beredskap"),
    },
  },
  factors: { vader: { ...element("faktor"), kind: "obstacle", influence: "some", affects: ["effekt"] } },
};

/** Every text that people write in a plan, and its dates; not what names something else, or is one of a fixed set. */
function wordsOf(value: unknown): string[] {
  const found: string[] = [];
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "string" && /^ord|^https:|^20\d\d|^kolada/u.test(next)) found.push(...next.split("/20", 1));
    else if (typeof next === "object" && next !== null) pending.push(...Object.values(next));
  }
  return found;
}

/** Values of a fixed set and numbers, as the page says them in Swedish. */
const saidInWords = [
  "antagen",
  "vägledande",
  "egen läsning",
  "ur källan",
  "genomförd",
  "delvis uppnått",
  "hinder",
  "viss",
  "ska öka",
  "blandade belägg",
  "1234,5",
  "1357",
  "917",
];

/** What the page says in the element's shadow tree, of a tab and the panel, with all that is folded. */
const textOf = (page: Page): Promise<string> =>
  page.locator("change-logic-viewer").evaluate((viewer) => {
    const root = viewer.shadowRoot!;
    for (const details of root.querySelectorAll("details")) details.open = true;
    const linked = [...root.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    return [root.textContent, ...linked].join("\n");
  });

suite(inChromium("a plan with something in every field"), () => {
  const { open } = browserOfSuite();

  it("is told as a whole in tabs and panels", async () => {
    const data = dataOf(modelOf(JSON.stringify(full)));
    const elements = data.nodes.filter(({ kind }) => kind !== "item" && kind !== "resource");
    const { page } = await open(data);
    const seen: string[] = [];
    const look = async (address: string) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await page.locator("change-logic-viewer").evaluate(async (viewer) => {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        await (viewer as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      });
      seen.push(await textOf(page));
    };
    for (const tab of ["text", "coverage", "actions", "about"]) await look(`tab=${tab}`);
    for (const { key } of [...elements, { key: "agenda-2030/7.2" }]) await look(`tab=about&element=${key}`);
    const all = seen.join("\n");
    const asked = [...wordsOf(full), ...saidInWords];
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((each) => !all.includes(each))).toEqual([]);
  });

  it("tells in the panel of an element its notes, tags and links' evidence, and what affects it", async () => {
    const { page } = await open(dataOf(modelOf(JSON.stringify(full))), "element=effekt");
    const panel = page.getByRole("region", { name: word("titeleffekt") });
    for (const name of ["anteckningeffekt", "taggeffekt", "beskrivningfaktor", "belaggb", "lanknotb"])
      await expect.poll(() => panel.textContent()).toContain(word(name));
  });
});

describe("findings about what no box stands for", () => {
  const data = dataOf(
    modelOf(
      JSON.stringify({
        changeLogic: 1,
        id: "matt",
        indicators: { andel: { title: "Andel" }, oanvand: { title: "Oanvänd" } },
        effects: { e: { title: "Effekt", indicators: ["andel"] } },
      }),
    ),
  );
  const effect = data.nodes.find(({ key }) => key === "e")!;
  const about = (name: string) => data.texts.sv.findings.filter(({ named }) => named?.includes(`indikator ${name}`));
  const facet = data.facets.find(({ id }) => id === "finding")!.values;

  it("lead to the elements that use it, and mark their boxes", () => {
    expect(about("Andel").length).toBeGreaterThan(0);
    for (const finding of about("Andel")) {
      expect(finding.subjects).toEqual([effect.id]);
      expect(effect.findings).toContain(data.texts.sv.findings.indexOf(finding));
      expect(facet.find(({ id }) => id === finding.rule)?.nodes).toContain(effect.id);
    }
    expect(data.texts.sv.scene.boxes.find(({ id }) => id === effect.id)?.findings?.rules).toContain(
      "indicator-without-source",
    );
  });

  it("say what they are about where nothing uses it, and say that they are about a plan", () => {
    expect(about("Oanvänd").map(({ subjects }) => subjects)).toContainEqual([]);
    const ofPlan = data.texts.sv.findings.filter(({ plans }) => plans);
    expect(ofPlan.length).toBeGreaterThan(0);
    for (const { plans, subjects } of ofPlan) expect({ plans, subjects }).toEqual({ plans: [0], subjects: [] });
    expect(facet.find(({ id }) => id === "plan")?.title).toEqual({
      sv: "Om planen som helhet",
      en: "About the plan as a whole",
    });
  });
});

suite(inChromium("findings and addresses in the page"), () => {
  const { open } = browserOfSuite();

  it("shows those about the plan when they are asked for, and those of an indicator beside it", async () => {
    const data = dataOf(modelOf(JSON.stringify(full)));
    const { page } = await open(data, "tab=findings&finding=plan&element=lage");
    const count = data.texts.sv.findings.filter(({ plans }) => plans).length;
    expect(count).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".findings-tab li.finding").count()).toBe(count);
    expect(await page.locator(".findings-tab .finding .about").first().textContent()).toContain("planen som helhet");
    const beside = data.texts.sv.findings.filter(({ indicators }) => indicators?.includes(0)).length;
    expect(beside).toBeGreaterThan(0);
    expect(await page.locator("aside .indicator ul.rows > li").count()).toBe(beside);
  });

  it("says once that what an address names is not there", async () => {
    const { page } = await open(dataOf(modelOf(JSON.stringify(full))), "tab=about&element=borttagen&actor=ingen");
    const line = page.locator(".lost");
    expect(await line.textContent()).toContain("”borttagen” finns inte i planen");
    expect(await line.textContent()).toContain("Filtret ”ingen”");
    expect(await page.locator(".unseen[role=status]").textContent()).toContain("borttagen");
    await page.getByRole("tab", { name: "Text" }).click();
    await expect.poll(() => line.count()).toBe(0);
  });

  it("tells what each plan has to do with a goal", async () => {
    const plan = (id: string, more: object) =>
      JSON.stringify({ changeLogic: 1, id, title: `Plan ${id}`, strategies: ["agenda-2030"], ...more });
    const data = dataOf(
      modelOf(
        plan("a", { scope: ["agenda-2030/6.1"] }),
        plan("b", { delegations: [{ item: "agenda-2030/6.1", to: "a", until: "2030" }] }),
      ),
    );
    const { page } = await open(data, "element=agenda-2030/6.1");
    const stands = page.locator("aside .about-stands");
    expect((await stands.textContent())?.replace(/\s+/gu, " ")).toMatch(
      /Plan a ○ tagit sig an, når inte.*Plan b → lämnar till Plan a.*2030/u,
    );
  });
});
