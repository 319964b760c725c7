import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createScene, layoutColumns, renderSvg, themes } from "@change-logic/diagram";
import { describe, expect, it } from "vitest";
import { createModel, readPlan } from "../src/index.js";
import { installedParts } from "../src/node/optional-parts.js";
import { type OptionalParts, renderPng } from "../src/node.js";
import { changeWith, example, folderWith, smallPlan } from "./support.js";

// It comes without types.
const { PNG } = createRequire(import.meta.url)("pngjs") as {
  PNG: { sync: { read(file: Buffer): { width: number; height: number; data: Buffer } } };
};

function svgOf(text = smallPlan): string {
  const { value } = readPlan(text);
  return renderSvg(layoutColumns(createScene(createModel(value!))));
}

const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

/** How many dark pixels lie in a part of a picture, where text stands. */
function inkIn(picture: Uint8Array): number {
  const { data } = PNG.sync.read(Buffer.from(picture));
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at]! < 90 && data[at + 1]! < 90 && data[at + 2]! < 90) ink++;
  return ink;
}

const missing: OptionalParts = {
  load: () => Promise.reject(new Error("ERR_MODULE_NOT_FOUND")),
  file: () => {
    throw new Error("ERR_MODULE_NOT_FOUND");
  },
};

describe("renderPng", () => {
  it("draws the SVG twice as large, with the same bytes each time", async () => {
    const svg = svgOf();
    const { width, height } = sizeOf(svg);
    const [first, second] = [await renderPng(svg), await renderPng(svg)];
    expect([...first.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(Buffer.compare(first, second)).toBe(0);
    const picture = PNG.sync.read(Buffer.from(first));
    expect(Math.abs(picture.width - 2 * width)).toBeLessThanOrEqual(1);
    expect(Math.abs(picture.height - 2 * height)).toBeLessThanOrEqual(1);
  });

  it("has glyphs without any font of the machine", async () => {
    // Without a font, resvg leaves text out and says nothing.
    const svg = svgOf();
    const without = svg.replace(/<text\b[^>]*>[^<]*<\/text>/gu, "");
    const text = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/gu)].map(([, found]) => found).join("");
    expect(text.length).toBeGreaterThan(100);
    const drawn = inkIn(await renderPng(svg)) - inkIn(await renderPng(without));
    expect(drawn).toBeGreaterThan(20 * text.length);
  });

  it("looks among the machine's fonts only for what Arimo lacks", async () => {
    const asked: unknown[] = [];
    class Resvg {
      constructor(svg: string, options: { font: { loadSystemFonts: boolean } }) {
        asked.push([options.font.loadSystemFonts, / font-family="(\w+)/u.exec(svg)?.[1]]);
      }
      render = () => ({ asPng: () => Buffer.from("") });
    }
    const parts: OptionalParts = { load: async () => ({ Resvg }), file: installedParts.file };
    const titled = (title: string) => svgOf(smallPlan.replace("Liten plan", title));
    for (const svg of [titled("Åäö"), titled("漢字"), titled("å\u00ad\u200d\u202e")]) await renderPng(svg, { parts });
    await renderPng(titled("Åäö").replace(/ font-family="[^"]*"/u, ' font-family="Georgia"'), { parts });
    await renderPng(titled("Åäö"), { parts, machineFonts: true });
    expect(asked).toEqual([
      [false, "Arimo"],
      [true, "Arimo"],
      [false, "Arimo"],
      [true, "Georgia"],
      [true, /^\w+/u.exec(themes.light.fontFamily)?.[0]],
    ]);
  });

  it("takes a scale or a width", async () => {
    const svg = svgOf();
    const wide = PNG.sync.read(Buffer.from(await renderPng(svg, { width: 640 })));
    expect(wide.width).toBe(640);
    const small = PNG.sync.read(Buffer.from(await renderPng(svg, { scale: 0.5 })));
    expect(Math.abs(small.width - sizeOf(svg).width / 2)).toBeLessThanOrEqual(1);
  });

  it.each([
    [{ scale: 0 }, "scale"],
    [{ scale: Number.NaN }, "scale"],
    [{ width: 12.5 }, "width"],
    [{ width: -3 }, "width"],
  ])("refuses %j", async (options, said) => {
    await expect(renderPng(svgOf(), options)).rejects.toMatchObject({
      code: "invalid-argument",
      blame: "caller",
      message: expect.stringContaining(said),
    });
  });

  it.each([undefined, 12, "<p>hej</p>", "<svg/>", '<svg width="a" height="b"></svg>'])(
    "refuses %j, which is no diagram",
    async (svg) => {
      await expect(renderPng(svg as string)).rejects.toMatchObject({ code: "invalid-argument" });
    },
  );

  it("refuses a picture that would not fit in memory, and draws a large one smaller", async () => {
    await expect(renderPng(svgOf(), { scale: 500 })).rejects.toMatchObject({
      code: "diagram-too-large",
      message: expect.stringContaining("50 million"),
    });
    const large = svgOf().replace(/ width="[^"]*" height="[^"]*"/u, ' width="6000" height="6000"');
    const picture = PNG.sync.read(Buffer.from(await renderPng(large)));
    expect(picture.width).toBeGreaterThan(6000);
    expect(picture.width * picture.height).toBeLessThan(51_000_000);
  });

  it("says what to install without its packages", async () => {
    await expect(renderPng(svgOf(), { parts: missing })).rejects.toMatchObject({
      code: "part-missing",
      blame: "environment",
      help: expect.stringContaining("npm install @resvg/resvg-js@"),
    });
    const onlyFonts: OptionalParts = { load: (name) => import(name), file: missing.file };
    await expect(renderPng(svgOf(), { parts: onlyFonts })).rejects.toMatchObject({
      message: "PNG needs packages that are not installed: @expo-google-fonts/arimo.",
    });
  });
});

describe("render -o plan.png", () => {
  it("draws at the size of the diagram, and on paper for printing", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan });
    const plan = join(folder, "p.change.yaml");
    const drawn = await changeWith({}, "render", plan, "-o", join(folder, "p.png"));
    expect(drawn).toMatchObject({ code: 0, out: expect.stringContaining("p.png"), err: "" });
    expect((await changeWith({}, "render", plan, "-o", join(folder, "a4.png"), "--paper", "A4")).code).toBe(0);
    const sheet = PNG.sync.read(readFileSync(join(folder, "a4.png")));
    // 297 × 210 mm at 300 dots in the inch.
    expect([Math.round(sheet.width / 10), Math.round(sheet.height / 10)]).toEqual([351, 248]);
  });

  it.each(["漢字", "😀", "مرحبا"])("says that %s depends on the fonts of the machine", async (word) => {
    const folder = folderWith({ "p.change.yaml": smallPlan.replace("Liten plan", `Liten ${word}`) });
    const argv = ["render", join(folder, "p.change.yaml"), "-o", join(folder, "p.png")];
    expect(await changeWith({}, ...argv)).toMatchObject({
      code: 0,
      err: expect.stringContaining("typsnitt datorn har"),
    });
    const english = await changeWith({}, ...argv, "--lang", "en");
    expect(english.err).toContain("fonts of this computer");
  });

  it("takes a font of one's own from the machine, and says so", async () => {
    const folder = folderWith({
      "p.change.yaml": smallPlan,
      "t.theme.yaml": "theme: 1\nextends: light\nfontFamily: DejaVu Serif, serif\n",
    });
    const argv = ["render", join(folder, "p.change.yaml"), "-o", join(folder, "p.png")];
    const own = await changeWith({}, ...argv, "--theme", join(folder, "t.theme.yaml"));
    expect(own).toMatchObject({ code: 0, err: expect.stringContaining("temat anger egna typsnitt") });
    for (const theme of ["dark", "print", "high-contrast"])
      expect(await changeWith({}, ...argv, "--theme", theme)).toMatchObject({ code: 0, err: "" });
  });

  it("says nothing of fonts for letters that Arimo has", async () => {
    const folder = folderWith({
      "p.change.yaml": smallPlan.replace("Liten plan", "Åäö éñ Ωδ Жд אב – ”…” € ½ \u00ad\u200d"),
    });
    const { code, err } = await changeWith({}, "render", join(folder, "p.change.yaml"), "-o", join(folder, "p.png"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("says what to install, in both languages, and writes nothing", async () => {
    const folder = folderWith();
    const plan = example("exempelkommun/exempelkommun.change.yaml");
    const argv = ["render", plan, "-o", join(folder, "p.png")];
    const swedish = await changeWith({ parts: missing }, ...argv);
    expect(swedish).toMatchObject({ code: 2, out: "" });
    expect(swedish.err).toContain("För PNG behövs paket som inte är installerade");
    expect(swedish.err).toContain("npm install @resvg/resvg-js@2.6.2 @expo-google-fonts/arimo@0.4.3");
    const english = await changeWith({ parts: missing }, ...argv, "--lang", "en");
    expect(english.err).toContain("PNG needs packages that are not installed");
  });
});
