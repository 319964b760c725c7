import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { createScene, layoutColumns, renderSvg } from "../src/index.js";
import { chromiumArgs, chromiumPath } from "./support/chromium.js";
import { largePlan, modelOf } from "./support/random-plan.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Bundles for a browser, without shims for Node; fails on an import of Node's own modules. */
async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "bundled",
    platform: "browser",
    conditions: ["@change-logic/source"],
    logLevel: "silent",
  });
  return { code: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

describe("bundled for a browser", { timeout: 120_000 }, () => {
  it("the main entry does not bring elkjs", async () => {
    const { inputs } = await bundle(`export * from "../src/index.js";`);
    expect(inputs.filter((input) => input.includes("elkjs"))).toEqual([]);
    expect(inputs.filter((input) => input.startsWith("node:"))).toEqual([]);
  });

  const isMissing = !existsSync(chromiumPath);
  const name = `draws the same bytes as in Node${isMissing ? ` (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)` : ""}`;
  it.skipIf(isMissing)(name, async () => {
    const scene = createScene(modelOf(largePlan(40)));
    const { code } = await bundle(`export { layoutColumns, renderSvg } from "../src/index.js";`);
    const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: code });
      const drawn = await page.evaluate((given) => {
        const { layoutColumns: lay, renderSvg: render } = (globalThis as unknown as { bundled: Bundled }).bundled;
        return render(lay(given));
      }, scene);
      expect(drawn).toBe(renderSvg(layoutColumns(scene)));
    } finally {
      await browser.close();
    }
  });
});

interface Bundled {
  layoutColumns(scene: unknown): unknown;
  renderSvg(layout: unknown): string;
}
