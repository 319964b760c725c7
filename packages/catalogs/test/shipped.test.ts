import { readFileSync } from "node:fs";
import { createModel, type ItemData, readCatalog, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { shippedCatalogs, varmland2040, vastmanland2030 } from "../src/index.js";

const varmland = varmland2040.data;
const vastmanland = vastmanland2030.data;

const flatten = (items: readonly ItemData[] = []): ItemData[] =>
  items.flatMap((item) => [item, ...flatten(item.items)]);

/** Asserts that a text is there in Swedish and English. */
const expectBoth = (text: unknown) => {
  expect(text).toEqual({ sv: expect.stringMatching(/\S/u), en: expect.stringMatching(/\S/u) });
};

describe("shipped catalogues", () => {
  it("are three, with ids of their own", () => {
    expect(shippedCatalogs.map(({ data }) => `${data.id}@${data.edition}`)).toEqual([
      "agenda-2030@2015",
      "varmland-2040@2021",
      "vastmanland-2030@2020",
    ]);
  });

  it.each(shippedCatalogs.map(({ data }) => [data.id, data] as const))(
    "%s has unique ids and a source",
    (_, catalog) => {
      const parts = [...(catalog.perspectives ?? []), ...(catalog.changeKeys ?? []), ...(catalog.dimensions ?? [])];
      const all = [...flatten(catalog.items), ...parts];
      expect(new Set(all.map((part) => part.id)).size).toBe(all.length);
      expectBoth(catalog.source);
      expectBoth(catalog.description);
      for (const part of all) expectBoth(part.title);
      for (const text of catalog.notHeld ?? []) expectBoth(text);
      expect(catalog.notHeld).not.toHaveLength(0);
      expect(catalog.adopted).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    },
  );
});

describe("varmland-2040", () => {
  const items = varmland.items ?? [];

  it("has exactly the four areas, in the strategy's order", () => {
    expect(items.map((item) => [item.id, item.title])).toEqual([
      ["forbattra-livsvillkoren", expect.objectContaining({ sv: "Förbättra livsvillkoren" })],
      ["hoja-kompetensen", expect.objectContaining({ sv: "Höja kompetensen" })],
      ["utveckla-attraktiva-platser", expect.objectContaining({ sv: "Utveckla attraktiva platser" })],
      ["starka-konkurrenskraften", expect.objectContaining({ sv: "Stärka konkurrenskraften" })],
    ]);
  });

  it("holds below them only what is confirmed", () => {
    expect(flatten(items).map((item) => item.id)).toEqual([
      "forbattra-livsvillkoren",
      "gron-beredskap",
      "samhallsplanering-for-forandringar",
      "gemensam-krisberedskap",
      "hoja-kompetensen",
      "digitaliseringens-mojligheter",
      "data-som-tillgang",
      "utveckla-attraktiva-platser",
      "starka-konkurrenskraften",
    ]);
  });

  it("says of every item where it is found, and of areas and priority that more exists", () => {
    for (const item of flatten(items)) expectBoth(item.source);
    const incomplete = flatten(items).filter((item) => item.childrenComplete === false);
    expect(incomplete.map((item) => item.id)).toEqual([
      "forbattra-livsvillkoren",
      "gron-beredskap",
      "hoja-kompetensen",
      "utveckla-attraktiva-platser",
      "starka-konkurrenskraften",
    ]);
  });

  it("claims no goal, no indicator and no mapping to Agenda 2030", () => {
    for (const item of flatten(items)) {
      expect(item.alignsWith).toBeUndefined();
      expect(item.indicators).toBeUndefined();
      expect(item.kind).not.toEqual(expect.objectContaining({ sv: "mål" }));
    }
    expect(varmland.alignments).toBeUndefined();
    expect(JSON.stringify(varmland.notHeld)).toMatch(/13 målen och 48 indikatorerna/u);
    expect(JSON.stringify(varmland)).not.toMatch(/33 mål/u);
  });

  it("has five perspectives, three keys and three dimensions, each with a source", () => {
    expect(varmland.perspectives?.map((part) => part.id)).toEqual([
      "barn-och-unga",
      "landsbygder-och-stader",
      "jamstalldhet",
      "jamlikhet-och-inkludering",
      "klimat-och-miljo",
    ]);
    expect(varmland.changeKeys).toHaveLength(3);
    expect(varmland.dimensions).toHaveLength(3);
    for (const part of [varmland.perspectives, varmland.changeKeys, varmland.dimensions].flat()) {
      expectBoth(part?.source);
    }
    expect(varmland).toMatchObject({ adopted: "2021-06-02", horizon: "2040" });
  });
});

describe("vastmanland-2030", () => {
  it("has exactly the three target areas, all with sub-goals that are not held", () => {
    expect(flatten(vastmanland.items).map((item) => [item.id, item.childrenComplete])).toEqual([
      ["ett-valmaende-vastmanland", false],
      ["ett-tillgangligt-vastmanland", false],
      ["ett-nyskapande-vastmanland", false],
    ]);
    for (const item of vastmanland.items ?? []) expectBoth(item.source);
    expect(vastmanland.perspectives).toBeUndefined();
    expect(vastmanland).toMatchObject({ adopted: "2020-06-16", horizon: "2030" });
  });
});

describe("documents", () => {
  it.each(shippedCatalogs.map(({ data }) => [data.id, data] as const))("%s reads back without a finding", (_, data) => {
    const read = readCatalog(JSON.stringify(data), { format: "json" });
    expect(read.findings).toEqual([]);
    expect(read.value?.data).toEqual(data);
  });

  it("take the goals of the README's example", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const { value: own, findings } = readCatalog(readme.split("```yaml\n")[1]?.split("```")[0] ?? "");
    expect(findings).toEqual([]);
    const plan = readPlan("changeLogic: 1\nid: p\nstrategies: [varmland-2040]\nscope: [varmland-2040/exempelmal-1]\n");
    const model = createModel(plan.value ?? [], { catalogs: [...shippedCatalogs, ...(own ? [own] : [])] });
    const goal = model.items.find((item) => item.key === "varmland-2040/exempelmal-1");
    expect(goal?.parent?.key).toBe("varmland-2040/forbattra-livsvillkoren");
  });
});
