import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileGlob, globText } from "../src/select/glob.ts";

const fitsGlob = (pattern: string, text: string): boolean => compileGlob(pattern)(globText(text));

/** The same in the plainest words: every way to take the pattern apart is tried. */
function fitsByDefinition(pattern: readonly string[], text: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === "*")
    return fitsByDefinition(rest, text) || (text.length > 0 && fitsByDefinition(pattern, text.slice(1)));
  return text.length > 0 && (first === "?" || first === text[0]) && fitsByDefinition(rest, text.slice(1));
}

describe("globs", () => {
  it.each([
    ["*", "", true],
    ["*", "vad som helst", true],
    ["", "", true],
    ["", "a", false],
    ["a", "A", true],
    ["Skol*", "skolförvaltningen", true],
    ["*förvaltningen", "Skolförvaltningen", true],
    ["skol?", "skola", true],
    ["skol?", "skol", false],
    ["*å*", "fra\u030an", true],
    ["varmland-2040/*", "varmland-2040/gron-beredskap", true],
    ["*an*an*", "banan", true],
    ["*ana*ana", "banana", false],
    ["a*a", "a", false],
    ["*aab*", "aaab", true],
    ["*abab*", "abaabab", true],
    [".*", "abc", false],
    ["[ab]", "a", false],
    ["(a+)+$", "aaaa", false],
    ["😀?", "😀😀", true],
    ["*ab?b*", "aabab", true],
    ["*ab?b*", "aabb", false],
    ["*?a?*", "ba", false],
    ["*?a?*", "bab", true],
    ["*?*?*", "a", false],
    [`*${"?".repeat(101)}*`, "x".repeat(101), true],
    [`*${"?".repeat(101)}*`, "x".repeat(100), false],
    [`*${"a?".repeat(60)}b*`, `c${"ad".repeat(61)}b`, true],
    [`*${"a?".repeat(60)}b*`, `c${"ad".repeat(59)}b`, false],
    ["*\u0141?\u{10141}*", "A?\u{10141}\u0141x\u{10141}", true],
    ["*\u0141?\u{10141}*", "\u0241x\u{10141}", false],
  ])("%s on %s: %s", (pattern, text, expected) => expect(fitsGlob(pattern, text)).toBe(expected));

  it("fit as the definition says", () => {
    const letters = fc.array(fc.constantFrom("a", "b"), { maxLength: 12 });
    const literal = fc.array(fc.constantFrom("a", "b"), { maxLength: 4 }).map((piece) => piece.join(""));
    const patterns = fc
      .array(fc.oneof(literal, fc.constantFrom("*", "?")), { maxLength: 6 })
      .map((pieces) => [...pieces.join("")]);
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        expect(fitsGlob(pattern.join(""), text.join(""))).toBe(fitsByDefinition(pattern, text));
      }),
      { seed: 8, numRuns: 3000 },
    );
  });

  // With work that grew as the product of the lengths, or worse, the test would run into its limit.
  const a = "a".repeat(1_000_000);
  it.each([
    ["many stars", "*a".repeat(5000), `${a}b`, false],
    ["many stars that fit", "*a".repeat(5000), a, true],
    ["a long piece that nearly fits everywhere", `*${"a".repeat(300_000)}b*`, a, false],
    ["many pieces that nearly fit", `*${"aab*".repeat(2500)}`, a, false],
    ["open pieces", `*${"?a".repeat(5000)}b*`, a, false],
    ["a question mark for each character", "?".repeat(1_000_000), a, true],
  ])(
    "that are hostile end at once: %s",
    (_, pattern, text, expected) => {
      expect(fitsGlob(pattern, text)).toBe(expected);
    },
    5000,
  );
});
