import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ViewerData } from "../src/viewer.js";
import { changeWith, example, folderWith, type Outcome, smallPlan } from "./support.js";

const kommun = example("exempelkommun/exempelkommun.change.yaml");

interface Drawn extends Outcome {
  readonly page: string;
  readonly data: ViewerData;
  /** What the page shows when it is opened. */
  readonly address: Record<string, string>;
}

/** Draws plans as a page, and takes it apart. */
async function drawn(plans: readonly string[], ...argv: string[]): Promise<Drawn> {
  const file = join(folderWith(), "p.html");
  const outcome = await changeWith({}, "render", ...plans, "-o", file, ...argv);
  const page = readFileSync(file, "utf8");
  const data = /id="change-logic-data">(.*?)<\/script>/su.exec(page)?.[1];
  const address = / data-address="([^"]*)"/u.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
  return { ...outcome, page, data: JSON.parse(data!), address: Object.fromEntries(new URLSearchParams(address)) };
}

describe("render: a page", () => {
  it("is one file, the same each time, in the language that is asked for", async () => {
    const [first, second] = [await drawn([kommun]), await drawn([kommun])];
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^Skrev .*p\.html\n$/u), address: {} });
    expect(first.page).toBe(second.page);
    expect(first.page).toMatch(/^<!doctype html>\n<html lang="sv">/u);
    expect(first.data).toMatchObject({ formatVersion: 1, date: "2026-11-22", language: "sv" });
    expect(first.data.tool.name).toBe("change-logic");
    const english = await drawn([kommun], "--lang", "en");
    expect(english.page).toContain('<html lang="en">');
    expect(english.data.language).toBe("en");
  });

  it("holds several plans, and names no folder of the machine", async () => {
    const { data, page, code } = await drawn([kommun, example("first-plan/skolvagar.change.yaml")]);
    expect(code).toBe(0);
    expect(data.plans.map(({ id }) => id)).toEqual(["exempel-pendling", "skolvagar"]);
    expect(page).toContain("<title>");
  });

  it("tells what was written as JSON", async () => {
    const { out } = await drawn([kommun], "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ file: expect.stringMatching(/p\.html$/u), files: [expect.any(String)] });
  });

  it.each<[readonly string[], Record<string, string>]>([
    [["--view", "whole"], {}],
    [["--view", "overview"], { diagram: "overview" }],
    [["--view", "findings"], { finding: "any", only: "1" }],
    [["--view", "area:varmland-2040/gron-beredskap"], { area: "varmland-2040/gron-beredskap", only: "1" }],
    [["--view", "area:agenda-2030/13.2"], { element: "agenda-2030/13.2" }],
    [["--view", "area:agenda-2030/13"], { area: "agenda-2030/13", only: "1" }],
    [["--view", "area:SDG 13"], { area: "agenda-2030/13", only: "1" }],
    [["--view", "actor:Tekniska förvaltningen"], { actor: "tekniska", only: "1" }],
    [["--view", "actor:tekniska"], { actor: "tekniska", only: "1" }],
    [["--view", "perspective:varmland-2040/jamstalldhet"], { perspective: "varmland-2040/jamstalldhet", only: "1" }],
    [["--view", "element:laddplatser"], { element: "laddplatser" }],
    [["--view", "element:laddplatser", "--alone"], { element: "laddplatser", only: "1" }],
    [["--view", "element:agenda-2030/13.2"], { element: "agenda-2030/13.2" }],
    [["--theme", "dark"], { theme: "dark" }],
    [["--theme", "high-contrast"], { theme: "high-contrast" }],
    [["--theme", "light"], { theme: "light" }],
    [["--theme", "print"], { theme: "light" }],
    [["--paper", "A3"], { paper: "A3" }],
    [["--paper", "a4"], {}],
  ])("opens as %j asks", async (argv, address) => {
    const { code, ...page } = await drawn([kommun], ...argv);
    expect(code).toBe(0);
    expect(page.address).toEqual(address);
  });

  it("draws as options say: level of detail, direction, profile, effort", async () => {
    const plain = await drawn([kommun]);
    expect((await drawn([kommun], "--direction", "top-down")).data.texts.sv.layout.direction).toBe("top-down");
    expect((await drawn([kommun], "--detail", "facts")).data.texts.sv.scene.detail).toBe("facts");
    expect((await drawn([kommun], "--profile", "digg")).page).not.toBe(plain.page);
    for (const effort of ["quick", "thorough"]) expect((await drawn([kommun], "--effort", effort)).code).toBe(0);
  });

  it("--findings off leaves them out everywhere", async () => {
    const { page, data } = await drawn([kommun], "--findings", "off");
    for (const lang of ["sv", "en"] as const) {
      expect(data.texts[lang].findings).toEqual([]);
      expect(data.texts[lang].scene.boxes.some(({ findings }) => findings)).toBe(false);
    }
    expect(data.facets.some(({ id }) => id === "finding")).toBe(false);
    expect(page).not.toContain("Det framgår inte vem som är ansvarig");
  });

  it("offers a theme of one's own, and opens with it", async () => {
    const folder = folderWith({ "t.theme.yaml": "theme: 1\nextends: dark\nbackground: '#101820'\n" });
    const { data, address } = await drawn([kommun], "--theme", join(folder, "t.theme.yaml"));
    expect(data.theme?.background).toBe("#101820");
    expect(address).toEqual({ theme: "own" });
    expect((await drawn([kommun], "--theme", "dark")).data.theme).toBe(undefined);
  });

  it("is written whole or not at all, and never over what is read", async () => {
    const folder = folderWith({ "p.html": smallPlan, "bruten.change.yaml": "- ingen plan\n" });
    const file = join(folder, "p.html");
    expect((await changeWith({}, "render", file, "-o", file)).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe(smallPlan);
    writeFileSync(file, "förut");
    expect(await changeWith({}, "render", join(folder, "bruten.change.yaml"), "-o", file)).toMatchObject({ code: 2 });
    expect((await changeWith({}, "render", kommun, "-o", file, "--view", "area:finns-inte")).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("förut");
    expect(readdirSync(folder).sort()).toEqual(["bruten.change.yaml", "p.html"]);
  });
});
