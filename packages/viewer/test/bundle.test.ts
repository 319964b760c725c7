import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bundled } from "../scripts/build-page-parts.mjs";

/** What the page's script may weigh at most, gzipped, in bytes. */
const most = 150_000;

describe("the script of the page", async () => {
  const { text, bytes } = await bundled("page-main");

  it("weighs little enough", () => {
    const weight = gzipSync(text, { level: 9 }).length;
    expect(weight).toBeLessThan(most);
    // A page whose script is nearly empty would not be measured at all.
    expect(weight).toBeGreaterThan(20_000);
  });

  it("holds nothing that draws or reads beyond what the page needs", () => {
    const held = [...bytes].filter(([, size]) => size > 0).map(([file]) => file);
    for (const kept of [
      "elkjs",
      "zod",
      "/yaml/",
      "graphology",
      "jsonc-parser",
      "mermaid",
      "/catalogs/",
      "/validate/",
    ]) {
      expect(held.filter((file) => file.includes(kept))).toEqual([]);
    }
    expect(held.some((file) => file.includes("lit-html"))).toBe(true);
  });

  it("can stand in a page: nothing in it ends or begins anything there", () => {
    expect(text).not.toMatch(/<\/script|<!--/iu);
  });
});
