import { readFileSync } from "node:fs";
import { goals } from "@change-logic/catalogs";
import { formatFinding } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagramSchemas, findTheme, readTheme, type Theme, themeIds, themes } from "../src/index.js";
import { contrast, readableOn } from "../src/svg/contrast.js";
import { contrastPairs, lowContrasts } from "../src/svg/theme-contrast.js";

const all = Object.entries(themes) as [string, Theme][];

/** All colours of a theme, by path. */
const colorsOf = (value: object, path = ""): [string, string][] =>
  Object.entries(value).flatMap(([key, part]): [string, string][] =>
    typeof part === "string" ? [[path + key, part]] : colorsOf(part as object, `${path}${key}.`),
  );

describe("shipped themes", () => {
  it("are found by name", () => {
    expect(themeIds.map((id) => findTheme(id))).toEqual([themes.light, themes.dark, themes.print, themes.highContrast]);
    for (const id of ["", "Light", "highContrast", "constructor", "__proto__"]) expect(findTheme(id)).toBeUndefined();
  });

  it.each(all)("%s can be read, and its lines be seen (WCAG 2.2 AA)", (_, theme) => {
    expect(lowContrasts(theme)).toEqual([]);
    // Of every colour that says something, a pair is looked at; these choose their own other colour, or say nothing.
    const others = /^(?:fontFamily|findings\..*|tile\.stroke|band\.stroke|area\.stroke|faded\.stroke)$/u;
    const seen = new Set(contrastPairs(theme).flatMap(({ color, on }) => [color, on]));
    const unseen = colorsOf(theme).filter(([path]) => !seen.has(path) && !others.test(path));
    expect(unseen).toEqual([]);
  });

  it.each(all)("%s has signs of findings that stand out, with a number that can be read", (_, theme) => {
    for (const sign of Object.values(theme.findings)) {
      expect(contrast(sign, readableOn(sign))).toBeGreaterThanOrEqual(4.5);
      // A sign that is as light as its box has a dark outline.
      for (const ground of [theme.box.fill, theme.box.inactiveFill, theme.faded.fill])
        expect(Math.max(contrast(sign, ground), contrast(theme.text.strong, ground))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(theme.note, readableOn(theme.note))).toBeGreaterThanOrEqual(4.5);
  });

  it("high contrast is truly so", () => {
    const low = contrastPairs(themes.highContrast).filter(({ ratio, least }) => ratio < (least === 4.5 ? 7 : 4.5));
    expect(low).toEqual([]);
  });

  it("print keeps its signs and kinds of line apart in grey, by shape and by lightness, and wastes no ink on grounds", () => {
    const { print } = themes;
    for (const ground of [print.background, print.band.fill, print.area.fill, print.box.fill, print.faded.fill])
      expect(ground).toBe("#ffffff");
  });

  it("the tiles of Agenda 2030 are seen on boxes of the dark theme, and their numbers can be read", () => {
    for (const { color } of goals) {
      expect(contrast(color, readableOn(color))).toBeGreaterThanOrEqual(4.5);
      for (const theme of [themes.dark, themes.highContrast])
        expect(
          Math.max(contrast(color, theme.box.fill), contrast(theme.tile.stroke, theme.box.fill)),
        ).toBeGreaterThanOrEqual(3);
    }
  });
});

const told = (text: string, options = {}) => {
  const { value, findings } = readTheme(text, options);
  return {
    value,
    told: findings.map(({ rule, place }) => `${rule} ${place?.start.line}:${place?.start.column}`),
    sv: findings.map((finding) => formatFinding(finding, { lang: "sv" })),
    en: findings.map((finding) => formatFinding(finding, { lang: "en" })),
  };
};

describe("readTheme", () => {
  it("takes a shipped theme and what is changed in it", () => {
    const { value, told: findings } = told(
      'theme: 1\nextends: dark\nbackground: "#012"\nfontFamily: "Lato, \'Segoe UI\'"\nline: { chain: "#ABCDEF" }\nx-mine: 1\n',
    );
    expect(findings).toEqual([]);
    expect(value).toEqual({
      ...themes.dark,
      background: "#001122",
      fontFamily: "Lato, 'Segoe UI'",
      line: { ...themes.dark.line, chain: "#abcdef" },
    });
    expect(Object.isFrozen(value)).toBe(true);
    expect(told("theme: 1").value).toEqual(themes.light);
    expect(told('{"theme":1,"note":"#123"}', { file: "a.json" }).value?.note).toBe("#112233");
  });

  it.each([
    ["", "empty-file 1:1"],
    ["- a", "not-a-mapping 1:1"],
    ["background: '#fff'", "missing-version 1:1"],
    ["theme: 2", "newer-version 1:8"],
    ["theme: one", "unknown-version 1:8"],
    ["changeLogic: 1\nid: p", "wrong-document 1:1"],
    ["theme: 1\nextends: drak", "unknown-theme 2:10"],
    ["theme: 1\nextends: constructor", "unknown-theme 2:10"],
    ["theme: 1\nbakground: '#fff'", "unknown-key 2:1"],
    ["theme: 1\nbox: { fil: '#fff' }", "unknown-key 2:8"],
    ["theme: 1\nbox: '#fff'", "wrong-type 2:6"],
    ["theme: 1\nbackground: red", "invalid-color 2:13"],
    ["theme: 1\nbackground: '#12345'", "invalid-color 2:13"],
    ["theme: 1\nbackground: 123456", "invalid-color 2:13"],
    ["theme: 1\nbackground: 'url(https://example.com)'", "invalid-color 2:13"],
    ["theme: 1\nbackground: '#fff\" onload=\"x'", "invalid-color 2:13"],
    ["theme: 1\nbackground: ['#fff']", "wrong-type 2:13"],
    ["theme: 1\nbackground: #fff", "color-needs-quotes 2:13"],
    ["theme: 1\nbox:\n  fill: #fffdf5 # varm", "color-needs-quotes 3:9"],
    ["theme: 1\nfontFamily: 'Arial; x'", "invalid-font-family 2:13"],
    ["theme: 1\nfontFamily: 'url(x)'", "invalid-font-family 2:13"],
    ["theme: 1\nfontFamily: '<b>'", "invalid-font-family 2:13"],
    ["theme: 1\nfontFamily: 'a,,b'", "invalid-font-family 2:13"],
    [`theme: 1\nfontFamily: ${"a".repeat(301)}`, "invalid-font-family 2:13"],
    ["theme: 1\ntext: { muted: '#999' }", "low-contrast 2:16"],
  ])("says what is wrong in %j", (text, first) => {
    const { told: findings, sv, en, value } = told(text);
    expect(findings[0]).toBe(first);
    expect(sv[0]).not.toBe(en[0]);
    expect([...sv, ...en].join(" ")).not.toMatch(/undefined|\[object/u);
    if (value)
      expect(colorsOf(value).every(([path, color]) => path === "fontFamily" || /^#[0-9a-f]{6}$/u.test(color))).toBe(
        true,
      );
  });

  it("names two colours that are hard to tell apart, with their contrast, in the reader's words", () => {
    const { sv, en, value } = told("theme: 1\nline: { uses: '#b0b0b0' }");
    expect(value?.line.uses).toBe("#b0b0b0");
    expect(sv[0]).toBe(
      "”line.uses” syns dåligt mot ”background”: kontrasten är 2,1, men linjer och tecken behöver minst 3. Gör en av färgerna mörkare eller ljusare.",
    );
    expect(en[0]).toContain("“line.uses” is hard to see on “background”: the contrast is 2.1");
  });

  it("does not overflow or hang on odd text, and gives a theme that can be drawn with or none", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        const { value } = readTheme(`theme: 1\n${text}`);
        if (value)
          for (const [path, color] of colorsOf(value))
            expect(path === "fontFamily" || /^#[0-9a-f]{6}$/u.test(color)).toBe(true);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("reads the example without a word", () => {
    const text = readFileSync(new URL("../../../examples/eget-tema/varmt.theme.yaml", import.meta.url), "utf8");
    const { value, told: findings } = told(text);
    expect(findings).toEqual([]);
    expect(value?.background).toBe("#fffdf8");
  });

  it("has a JSON Schema with every colour", () => {
    const schema = JSON.stringify(diagramSchemas().theme);
    for (const [path] of colorsOf(themes.light)) expect(schema).toContain(`"${path.split(".").at(-1)}"`);
  });

  it("tells a program what it got wrong", () => {
    expect(() => readTheme(5 as never)).toThrowError(expect.objectContaining({ code: "invalid-argument" }));
    expect(() => readTheme("", null as never)).toThrowError(expect.objectContaining({ code: "invalid-argument" }));
  });
});
