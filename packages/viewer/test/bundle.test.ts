import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundled, bundledElement } from "../scripts/build-page-parts.mjs";

/** What the page's script, and the element by itself, may weigh at most, gzipped, in bytes. */
const most = 150_000;

/** What neither the page nor the element needs: what reads, lays out by other means, or checks. */
const kept = ["elkjs", "zod", "/yaml/", "graphology", "jsonc-parser", "mermaid", "/catalogs/", "/validate/"];

const builds = [
  ["the script of the page", () => bundled("page-main")],
  ["the element by itself", () => bundledElement()],
] as const;

describe.each(builds)("%s", async (_, made) => {
  const { text, bytes } = await made();

  it("weighs little enough", () => {
    const weight = gzipSync(text, { level: 9 }).length;
    expect(weight).toBeLessThan(most);
    // One that is nearly empty would not be measured at all.
    expect(weight).toBeGreaterThan(20_000);
  });

  it("holds nothing that draws or reads beyond what is needed", () => {
    const held = [...bytes].filter(([, size]) => size > 0).map(([file]) => file);
    for (const name of kept) expect(held.filter((file) => file.includes(name))).toEqual([]);
    expect(held.some((file) => file.includes("lit-html"))).toBe(true);
  });
});

describe("the script of the page", async () => {
  const { text } = await bundled("page-main");

  it("can stand in a page: nothing in it ends or begins anything there", () => {
    expect(text).not.toMatch(/<\/script|<!--/iu);
  });
});

describe("the element by itself", async () => {
  const { text, imports } = await bundledElement();

  it("is one module that asks for no other, and says whose work is in it", () => {
    expect(imports).toEqual([]);
    expect(text).toMatch(/export\s*\{[^}]*as ChangeLogicViewer\b/u);
    expect(text).toContain("Copyright 2017 Google LLC");
  });
});
