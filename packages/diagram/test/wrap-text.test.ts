import { clustersOf } from "@change-logic/model/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "../src/text/measure-text.js";
import { textDirection } from "../src/text/text-direction.js";
import { wrapText } from "../src/text/wrap-text.js";
import { hostileTitles } from "./support/random-plan.js";

const style = { size: 13 };

describe("measureText", () => {
  it("counts Arial's widths with a margin", () => {
    expect(measureText("Hello", { size: 1000 })).toBeCloseTo(1.15 * (722 + 556 + 222 + 222 + 556));
    // Other bold faces are wider still beside Arial's than regular ones are.
    expect(measureText("Hello", { size: 1000, bold: true })).toBeCloseTo(1.18 * (722 + 556 + 278 + 278 + 611));
  });

  it("counts a square for ideographs, more for emoji, nothing for combining characters", () => {
    expect(measureText("漢", { size: 10 })).toBeCloseTo(11.5);
    expect(measureText("👩‍👩‍👧", { size: 10 })).toBeCloseTo(14.95);
    expect(measureText("e\u0301\u0302", { size: 10 })).toBe(measureText("e", { size: 10 }));
    expect(measureText("\u200b\u200e", { size: 10 })).toBe(0);
  });
});

describe("wrapText", () => {
  it("breaks between words, after hyphens, and in words that are too long", () => {
    expect(wrapText("Fler pendlar med elbil till jobbet", style, 100).lines).toEqual([
      "Fler pendlar",
      "med elbil till",
      "jobbet",
    ]);
    expect(wrapText("bensin- eller diesel-hybridbil", style, 90).lines).toEqual([
      "bensin- eller",
      "diesel-",
      "hybridbil",
    ]);
    expect(wrapText("Samhällsbyggnadsförvaltningen", style, 120).lines[0]).toMatch(/-$/u);
    expect(wrapText("漢字とかなの題名", style, 60).lines.length).toBeGreaterThan(1);
  });

  it("breaks a word before a syllable, with at least four letters on either side", () => {
    const style = { size: 12 };
    const word = "Samhällsbyggnadsförvaltningen";
    const first = "Samhällsbyggnadsförv-";
    const { lines } = wrapText(word, style, measureText(first, style), 3);
    // Not Samhällsbyggnadsförv-, which no syllable ends in.
    expect(lines).toEqual(["Samhällsbyggnadsför-", "valtningen"]);
    const almost = wrapText(word, style, measureText(word, style) - 1, 3).lines;
    expect(almost).toHaveLength(2);
    for (const line of almost) expect(line.replace("-", "").length).toBeGreaterThanOrEqual(4);
  });

  it("ends in an ellipsis when it is too long", () => {
    const { lines, cut } = wrapText("w".repeat(200), style, 120, 3);
    expect([lines.length, cut, lines.at(-1)?.endsWith("…")]).toEqual([3, true, true]);
    expect(wrapText("x ".repeat(5000), style, 120, 5).lines).toHaveLength(5);
    expect(wrapText(" \n ", style, 120)).toEqual({ lines: [], cut: false });
  });

  it("keeps every character, within the width", () => {
    const text = fc.oneof(
      fc.constantFrom(...hostileTitles),
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.lorem(),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (title, width) => {
        const { lines, cut } = wrapText(title, style, width, 1000);
        expect(cut).toBe(false);
        for (const line of lines)
          if (clustersOf(line).length > 1) expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-9);
        const bare = (value: string) => value.replace(/[\s-]/gu, "");
        expect(bare(lines.join(""))).toBe(bare(title));
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});

describe("textDirection", () => {
  it("goes by the first letter", () => {
    expect(["abc שלום", "12 שלום abc", "تحسين", "123", ""].map(textDirection)).toEqual([
      "ltr",
      "rtl",
      "rtl",
      "ltr",
      "ltr",
    ]);
  });
});
