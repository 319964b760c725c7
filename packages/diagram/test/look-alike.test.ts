import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Resvg } from "@resvg/resvg-js";
import pixelmatch from "pixelmatch";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createScene, type Layout, layoutColumns, renderSvg, themes } from "../src/index.js";
import { chromiumArgs, chromiumPath } from "./support/chromium.js";
import { largePlan, modelOf } from "./support/random-plan.js";

/** A picture in memory, four bytes a pixel. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

// pngjs comes without types.
const { PNG } = createRequire(import.meta.url)("pngjs") as {
  PNG: {
    new (size: { width: number; height: number }): Picture;
    sync: { read(file: Buffer): Picture };
    bitblt(
      from: Picture,
      to: Picture,
      x: number,
      y: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ): void;
  };
};

// The fonts are a dependency of the command, which makes PNG with them.
const require = createRequire(new URL("../../change-logic/package.json", import.meta.url));
const fontFolder = join(require.resolve("@expo-google-fonts/arimo/package.json"), "..");
const fontFiles = ["400Regular/Arimo_400Regular.ttf", "700Bold/Arimo_700Bold.ttf"].map((file) =>
  join(fontFolder, file),
);

const soffice = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

const noChromium = !existsSync(chromiumPath);
const missing = [
  noChromium ? `no Chromium at ${chromiumPath}; set CHROMIUM_PATH` : "",
  soffice ? "" : "no LibreOffice on the PATH",
].filter((what) => what !== "");
const skipped = missing.length > 0 ? ` (SKIPPED in part: ${missing.join("; ")})` : "";

// A width that all can draw without having to round lines differently.
const width = 1200;

/** Two drawings of the same, by different programs, differ in less than this share of the picture; other drawings in more. */
const alike = 0.012;
const told = 0.02;

const plan = {
  ...largePlan(24, 3),
  title: "Åtgärder för ”öppna” hav & sjöar",
  outcomes: {
    ...(largePlan(24, 3).outcomes as object),
    odd: {
      title: "En bieffekt med motverkande länk",
      unwanted: true,
      leadsTo: [{ to: "e0", counteracts: true }, { to: "e1", confidence: "low" }, "gone", "elsewhere#x"],
    },
  },
};

/** A picture, scaled down by averages, so that hairlines and the edges of letters weigh what they cover. */
function scaledDown(png: Buffer, by: number): Picture {
  const from = PNG.sync.read(png);
  const to = new PNG({ width: Math.floor(from.width / by), height: Math.floor(from.height / by) });
  for (let y = 0; y < to.height; y += 1)
    for (let x = 0; x < to.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < by; dy += 1)
          for (let dx = 0; dx < by; dx += 1)
            sum += from.data[((y * by + dy) * from.width + x * by + dx) * 4 + channel]!;
        to.data[(y * to.width + x) * 4 + channel] = Math.round(sum / (by * by));
      }
  return to;
}

/** The share of a picture that looks different in another one. */
function difference(a: Buffer, b: Buffer): number {
  const [first, second] = [scaledDown(a, 4), scaledDown(b, 4)];
  const [w, h] = [Math.min(first.width, second.width), Math.min(first.height, second.height)];
  expect(Math.abs(first.height - second.height)).toBeLessThanOrEqual(1);
  const cropped = [first, second].map((picture) => {
    const part = new PNG({ width: w, height: h });
    PNG.bitblt(picture, part, 0, 0, w, h, 0, 0);
    return part.data;
  }) as [Buffer, Buffer];
  return pixelmatch(...cropped, undefined, w, h, { threshold: 0.1, includeAA: true }) / (w * h);
}

/** How many of the texts in boxes cover nothing in a picture. */
function textsMissing(png: Buffer, layout: Layout): string[] {
  const { data, width: pixels } = PNG.sync.read(png);
  const scale = pixels / layout.width;
  const isInk = (x: number, y: number) => {
    const at = (Math.round(y * scale) * pixels + Math.round(x * scale)) * 4;
    return data[at]! + data[at + 1]! + data[at + 2]! < 450;
  };
  return layout.boxes
    .flatMap(({ lines }) => lines)
    .filter(({ text, x, y, size, width: length }) => {
      if (text.trim() === "") return false;
      let ink = 0;
      for (let dx = 0; dx < length / 1.2; dx += 0.5)
        for (let dy = 0; dy < size * 0.72; dy += 0.5) if (isInk(x + dx, y - dy)) ink += 1;
      return ink < 20;
    })
    .map(({ text }) => text);
}

const drawnByResvg = (svg: string) =>
  Buffer.from(
    new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Arimo" },
    })
      .render()
      .asPng(),
  );

describe(`one SVG in several programs${skipped}`, { timeout: 120_000 }, () => {
  const layout = layoutColumns(createScene(modelOf(plan), { detail: "facts" }));
  const theme = { ...themes.light, fontFamily: "Arimo, 'Liberation Sans', Arial, sans-serif" };
  const svg = renderSvg(layout, { theme });
  const byResvg = drawnByResvg(svg);
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (!noChromium) browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  });
  afterAll(async () => browser?.close());

  it("resvg draws every text", () => {
    expect(textsMissing(byResvg, layout)).toEqual([]);
  });

  it("a picture without its lines, or without its text, would be told apart", () => {
    expect(difference(byResvg, drawnByResvg(renderSvg({ ...layout, links: [] }, { theme })))).toBeGreaterThan(told);
    const wordless = { ...layout, boxes: layout.boxes.map((box) => ({ ...box, lines: [] })) };
    const drawn = drawnByResvg(renderSvg(wordless, { theme }));
    expect(difference(byResvg, drawn)).toBeGreaterThan(told);
    expect(textsMissing(drawn, layout).length).toBeGreaterThan(10);
  });

  it.skipIf(noChromium)("Chromium draws the same", async () => {
    const faces = fontFiles.map(
      (file, index) =>
        `@font-face{font-family:Arimo;font-weight:${index === 0 ? 400 : 700};src:url(data:font/ttf;base64,${readFileSync(file).toString("base64")})}`,
    );
    const page = await browser!.newPage({
      viewport: { width, height: Math.ceil((layout.height / layout.width) * width) },
    });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${faces.join("")}body{margin:0}svg{display:block;width:${width}px;height:auto}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const drawn = await page.screenshot();
    await page.close();
    expect(textsMissing(drawn, layout)).toEqual([]);
    expect(difference(byResvg, drawn)).toBeLessThan(alike);
  });

  it.skipIf(soffice === undefined)("LibreOffice draws the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "change-logic-look-"));
    try {
      const file = join(folder, "plan.svg");
      writeFileSync(file, svg);
      const height = Math.round((layout.height / layout.width) * width);
      const size = (value: number) => ({ type: "long", value: String(value) });
      const filter = `png:draw_png_Export:${JSON.stringify({ PixelWidth: size(width), PixelHeight: size(height) })}`;
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      await promisify(execFile)(soffice!, ["--headless", profile, "--convert-to", filter, "--outdir", folder, file], {
        timeout: 90_000,
      });
      const drawn = readFileSync(join(folder, "plan.png"));
      expect(textsMissing(drawn, layout)).toEqual([]);
      expect(difference(byResvg, drawn)).toBeLessThan(alike);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(noChromium)(
    "several share a page, each with a name, its columns as lists, and nothing that axe objects to",
    async () => {
      const page = await browser!.newPage();
      const drawings = Object.values(themes).map((each, index) =>
        renderSvg(layout, { theme: each, idPrefix: `d${index}` }),
      );
      await page.setContent(
        `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title></head><body><main><h1>Sida</h1>${drawings.join("")}</main></body></html>`,
      );
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
      const found = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe is a global of the page
        const { violations, passes } = await (globalThis as any).axe.run();
        return {
          violations: violations.map((each: { id: string }) => each.id),
          passes: passes.length,
          ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
        };
      });
      const names = await page.getByRole("list").count();
      await page.close();
      expect(found.violations).toEqual([]);
      expect(found.passes).toBeGreaterThan(5);
      expect(new Set(found.ids).size).toBe(found.ids.length);
      expect(names).toBeGreaterThanOrEqual(drawings.length * layout.bands.length);
    },
  );
});
