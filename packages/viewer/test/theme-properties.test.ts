import { contrast, readTheme, type Theme, themeIds, themes } from "@change-logic/diagram";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { themeProperties } from "../src/element/style/theme-properties.js";

const grounds = ["--background", "--surface", "--raised"] as const;
const texts = ["--text", "--strong", "--muted", "--accent", "--error", "--warn", "--info", "--focus"] as const;
const shapes = ["--line", "--current-state", "--action", "--outcome", "--effect", "--item", "--resource"] as const;

const propertiesOf = (theme: Theme): Record<string, string> => Object.fromEntries(themeProperties(theme));

/** Everything that is too hard to tell apart, with its contrast. */
function tooLow(theme: Theme): string[] {
  const given = propertiesOf(theme);
  const pairs = [
    ...texts.flatMap((name) => grounds.map((ground) => [name, ground, 4.5] as const)),
    ...shapes.flatMap((name) => grounds.map((ground) => [name, ground, 3] as const)),
    ["--on-accent", "--accent", 4.5] as const,
  ];
  return pairs.flatMap(([name, ground, least]) => {
    const ratio = contrast(given[name]!, given[ground]!);
    return ratio < least ? [`${name} on ${ground}: ${ratio}`] : [];
  });
}

/** A theme as somebody might write it, all colours any. */
const writtenThemes = fc
  .record({
    base: fc.constantFrom(...themeIds),
    colors: fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ base, colors }) => {
    let at = 0;
    const written = Object.fromEntries(
      Object.entries(themes.light).flatMap(([name, part]) => {
        if (name === "fontFamily") return [];
        const any = () => `#${colors[at++ % colors.length]!.toString(16).padStart(6, "0")}`;
        return [
          [name, typeof part === "string" ? any() : Object.fromEntries(Object.keys(part).map((key) => [key, any()]))],
        ];
      }),
    );
    return JSON.stringify({ theme: 1, extends: base, ...written });
  });

describe("the colours of the viewer", () => {
  it.each(Object.entries(themes))("can be read and seen in the theme %s (WCAG 2.2 AA)", (_, theme) => {
    expect(tooLow(theme)).toEqual([]);
  });

  it("can be read and seen in whatever theme somebody writes", () => {
    fc.assert(
      fc.property(writtenThemes, (text) => {
        const { value } = readTheme(text);
        expect(tooLow(value!)).toEqual([]);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it.each(Object.entries(themes))("are those of the theme %s where they will do", (_, theme) => {
    const given = propertiesOf(theme);
    expect(given).toMatchObject({
      "--background": theme.background,
      "--surface": theme.band.fill,
      "--raised": theme.box.fill,
      "--text": theme.text.normal,
      "--muted": theme.text.muted,
      "--accent": theme.accent.action,
      "--error": theme.findings.error,
      "--font": theme.fontFamily,
    });
  });

  it("are dark or light for the browser's own controls, as the ground is", () => {
    expect(propertiesOf(themes.light)["color-scheme"]).toBe("light");
    expect(propertiesOf(themes.dark)["color-scheme"]).toBe("dark");
    expect(propertiesOf({ ...themes.dark, background: "#ffff00" })["color-scheme"]).toBe("light");
  });

  it("are true to high contrast", () => {
    const given = propertiesOf(themes.highContrast);
    for (const name of texts)
      for (const ground of grounds) expect(contrast(given[name]!, given[ground]!)).toBeGreaterThan(7);
  });
});
