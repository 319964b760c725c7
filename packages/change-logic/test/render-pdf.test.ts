import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../../diagram/test/support/chromium.js";
import { createModel, createScene, fitToPaper, layoutColumns, readPlan, type Scene } from "../src/index.js";
import { isTagged, withoutClock } from "../src/node/check-tags.js";
import { saidIn } from "../src/node/error-in-both.js";
import { findChromium } from "../src/node/find-chromium.js";
import { printPdf } from "../src/node/print-pdf.js";
import { type OptionalParts, renderPdf } from "../src/node.js";
import { changeWith, example, folderWith, smallPlan } from "./support.js";

const isMissing = !existsSync(chromiumPath);
// A test that did not run must be seen not to have run.
const suite = isMissing ? describe.skip : describe;
const name = isMissing ? `in Chromium (SKIPPED: no Chromium at ${chromiumPath}; set CHROMIUM_PATH)` : "in Chromium";

const kommun = example("exempelkommun/exempelkommun.change.yaml");

const hostile = `</title><script>document.title="x"</script><img src=x onerror="document.title='x'">"'){}/*`;

function sceneOf(text: string): Scene {
  const { value } = readPlan(text);
  return createScene(createModel(value!));
}

const textOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");
const pagesOf = (pdf: Uint8Array): number => textOf(pdf).match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
const tagsOf = (pdf: Uint8Array): Set<string> =>
  new Set([...textOf(pdf).matchAll(/\/S\s*\/(\w+)/gu)].map(([, tag]) => tag ?? ""));
const mediaOf = (pdf: Uint8Array): string[] =>
  [...textOf(pdf).matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${Math.round((Number(width) / 72) * 25.4)} × ${Math.round((Number(height) / 72) * 25.4)}`,
  );

suite(name, { timeout: 120_000 }, () => {
  // Its own folder for temporary files, so that what is left of a browser is seen.
  const before = process.env.TMPDIR;
  let own = "";
  beforeAll(() => {
    process.env.CHROMIUM_PATH ??= chromiumPath;
    own = mkdtempSync(join(tmpdir(), "change-logic-pdf-"));
    process.env.TMPDIR = own;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  afterEach(() => {
    expect(readdirSync(own).filter((file) => file.startsWith("playwright"))).toEqual([]);
  });

  it("makes a tagged PDF with a title, a language, a figure, headings and lists, with the same bytes twice", async () => {
    const scene = sceneOf(smallPlan);
    const layout = layoutColumns(scene);
    const [first, second] = [await renderPdf(scene, layout), await renderPdf(scene, layout)];
    expect(Buffer.compare(first, second)).toBe(0);
    const text = textOf(first);
    expect(text.slice(0, 5)).toBe("%PDF-");
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/u);
    expect(text).toMatch(/\/StructTreeRoot/u);
    expect(text).toContain("/Title (Liten plan)");
    expect(text).toContain("/Lang (sv)");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toContain("/Outlines");
    expect(text).not.toMatch(/CreationDate|ModDate|Mozilla/u);
    expect(text).toMatch(/\/Alt\s*(?:\(Liten plan|<FEFF004C006900740065006E)/iu);
    for (const tag of ["Figure", "H1", "H2", "L", "LI"]) expect(tagsOf(first)).toContain(tag);
    expect(isTagged(first)).toBe(true);
    expect(pagesOf(first)).toBe(2);
  });

  it("holds all sheets, each of its size, and then the text on A4", async () => {
    const folder = folderWith();
    const files = [join(folder, "a3.pdf"), join(folder, "a4.pdf")];
    for (const [index, paper] of ["A3", "A4"].entries()) {
      const { code, out } = await changeWith({}, "render", kommun, "-o", files[index]!, "--paper", paper);
      expect({ code, out }).toEqual({ code: 0, out: `Skrev ${files[index]}\n` });
    }
    const [large, small] = files.map((file) => readFileSync(file));
    const scene = await sceneFrom(kommun);
    const sheets = fitToPaper(layoutColumns(scene), { paper: "A4" }).length;
    expect(mediaOf(small!).filter((size) => size === "297 × 210")).toHaveLength(sheets);
    expect(mediaOf(large!)[0]).toBe("420 × 297");
    expect(mediaOf(large!).at(-1)).toBe("210 × 297");
    expect(pagesOf(small!)).toBe(mediaOf(small!).length);
  });

  it("runs and fetches nothing that a plan says", async () => {
    const text = JSON.stringify({
      changeLogic: 1,
      id: "p",
      title: hostile,
      actions: { a: { title: hostile, url: "javascript:alert(1)", leadsTo: ["e"] } },
      effects: { e: { title: hostile, horizon: "long" } },
    });
    const scene = sceneOf(text);
    const pdf = await renderPdf(scene, layoutColumns(scene));
    expect(textOf(pdf)).not.toMatch(/\/JavaScript|\/JS\b|\/URI \(javascript/u);
    expect(textOf(pdf)).toContain("/Title (</title><script>");
    expect(isTagged(pdf)).toBe(true);
  });

  it("says that a browser which does not tag makes a PDF that is not fit to publish", async () => {
    const { chromium } = await import("playwright-core");
    const untagging: OptionalParts = {
      file: () => {
        throw new Error("none");
      },
      load: async () => ({
        chromium: {
          executablePath: () => chromium.executablePath(),
          async launch(options: object) {
            const browser = await chromium.launch(options);
            return {
              close: () => browser.close(),
              async newContext(given: object) {
                const context = await browser.newContext(given);
                return {
                  async newPage() {
                    const page = await context.newPage();
                    return {
                      setContent: page.setContent.bind(page),
                      pdf: (options: object) => page.pdf({ ...options, tagged: false, outline: false }),
                    };
                  },
                };
              },
            };
          },
        },
      }),
    };
    const folder = folderWith({ "p.change.yaml": smallPlan });
    const argv = ["render", join(folder, "p.change.yaml"), "-o", join(folder, "p.pdf")];
    const swedish = await changeWith({ parts: untagging }, ...argv);
    expect(swedish).toMatchObject({ code: 0, err: expect.stringContaining("ska inte publiceras") });
    const english = await changeWith({ parts: untagging }, ...argv, "--lang", "en");
    expect(english.err).toContain("not fit to publish");
    const scene = sceneOf(smallPlan);
    await expect(renderPdf(scene, layoutColumns(scene), { parts: untagging })).rejects.toMatchObject({
      code: "browser-failed",
    });
  });
});

async function sceneFrom(file: string): Promise<Scene> {
  const { loadFiles } = await import("../src/node.js");
  const { coverage, validate } = await import("../src/index.js");
  const { plans, catalogs } = await loadFiles([file]);
  const model = createModel(plans, { catalogs });
  const date = "2026-11-22";
  const { findings } = validate(model, { date });
  return createScene(model, { coverage: coverage(model, { date }), findings });
}

describe("without what PDF needs", () => {
  const plan = () => join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");

  it("says what to install, in both languages", async () => {
    const parts: OptionalParts = {
      load: () => Promise.reject(new Error("ERR_MODULE_NOT_FOUND")),
      file: () => {
        throw new Error("none");
      },
    };
    const argv = ["render", plan(), "-o", join(folderWith(), "p.pdf")];
    const swedish = await changeWith({ parts }, ...argv);
    expect(swedish).toMatchObject({ code: 2, out: "" });
    expect(swedish.err).toContain("npm install playwright-core@1.65.1");
    expect(swedish.err).toContain("För PDF behövs");
    expect((await changeWith({ parts }, ...argv, "--lang", "en")).err).toContain("PDF needs packages");
  });

  it("says what the browser said, and closes it", async () => {
    let closed = 0;
    const parts: OptionalParts = {
      file: () => {
        throw new Error("none");
      },
      load: async () => ({
        chromium: {
          executablePath: () => process.execPath,
          launch: async () => ({
            close: async () => void closed++,
            newContext: async () => ({ newPage: () => Promise.reject(new Error("Target closed\n  at x")) }),
          }),
        },
      }),
    };
    const { code, err } = await changeWith({ parts }, "render", plan(), "-o", join(folderWith(), "p.pdf"));
    expect(code).toBe(2);
    expect(err).toContain("kunde inte göra PDF. Kontrollera");
    expect(err).toContain("\nWebbläsaren säger: Target closed\n");
    expect(err).not.toMatch(/\n\s+at /u);
    expect(closed).toBe(1);
  });

  it("waits for a browser only so long, and says what to check, in both languages", async () => {
    const never = () => new Promise<never>(() => undefined);
    const hanging = (launch: () => Promise<unknown>): OptionalParts => ({
      file: () => {
        throw new Error("none");
      },
      load: async () => ({ chromium: { executablePath: () => process.execPath, launch } }),
    });
    const patience = { start: 20, print: 20 };
    const told = async (parts: OptionalParts) => {
      const error = await printPdf("<p>", parts, patience).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "browser-failed", blame: "environment" });
      return `${saidIn(error, "sv")}\n${saidIn(error, "en")}`;
    };
    const unstarted = await told(hanging(never));
    expect(unstarted).toMatch(/startade inte inom .* sekunder\.\nKontrollera att det är Chromium/u);
    expect(unstarted).toMatch(/did not start within .* seconds\.\nCheck that it is Chromium/u);
    let closed = 0;
    const page = { setContent: never };
    const context = { newPage: async () => page };
    const unfinished = await told(
      hanging(async () => ({ close: async () => void closed++, newContext: async () => context })),
    );
    expect(unfinished).toMatch(/blev inte klar med PDF:en inom/u);
    expect(unfinished).toMatch(/did not finish the PDF within/u);
    expect(closed).toBe(1);
  });

  it("refuses what is no scene, no layout, and no options", async () => {
    const scene = sceneOf(smallPlan);
    const layout = layoutColumns(scene);
    const calls = [
      renderPdf(undefined as never, layout),
      renderPdf(scene, undefined as never),
      renderPdf(scene, []),
      renderPdf(scene, layout, null as never),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: "invalid-argument", blame: "caller" });
  });

  const nothing = { isThere: () => false, env: {} };

  it("looks for a browser where systems put it, and says where to get one", () => {
    for (const [platform, path] of [
      ["linux", "/usr/bin/google-chrome"],
      ["darwin", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ] as const)
      expect(findChromium(() => "/own", { platform, env: {}, isThere: (one) => one === path })).toBe(path);
    const windows = findChromium(() => "/own", {
      platform: "win32",
      env: { PROGRAMFILES: "/programs" },
      isThere: (one) => one.includes("msedge"),
    });
    expect(windows).toContain("Microsoft");
    expect(findChromium(() => "/own", { ...nothing, platform: "linux", isThere: (one) => one === "/own" })).toBe(
      "/own",
    );
    const unknown = () => {
      throw new Error("unsupported platform");
    };
    expect(() => findChromium(unknown, { ...nothing, platform: "freebsd" })).toThrow("PDF needs Chromium");
  });

  it("takes CHROMIUM_PATH at its word", () => {
    const env = { CHROMIUM_PATH: "/mine/chrome" };
    expect(findChromium(() => "/own", { platform: "linux", env, isThere: () => true })).toBe("/mine/chrome");
    expect(() => findChromium(() => "/own", { ...nothing, platform: "linux", env })).toThrow("/mine/chrome");
  });
});

describe("a PDF's bytes", () => {
  it("keep their places when the time is taken away", () => {
    const pdf = Buffer.from(
      "%PDF-1.4\n1 0 obj\n<</Title (A)\n/Creator (Mozilla/5.0 \\(X11; Linux\\) Chrome)\n/Producer (Skia)\n/CreationDate (D:20261122)\n/ModDate (D:20261122)>>\nendobj\ntrailer",
    );
    const bytes = Buffer.from(withoutClock(pdf));
    expect(bytes.length).toBe(pdf.length);
    expect(bytes.indexOf("trailer")).toBe(pdf.indexOf("trailer"));
    expect(bytes.toString()).toContain("/Creator (change-logic)");
    expect(bytes.toString()).not.toMatch(/D:2026|Mozilla/u);
    expect(withoutClock(Buffer.from("nothing"))).toEqual(Buffer.from("nothing"));
  });
});
