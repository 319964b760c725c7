import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeIri, goalCodes, lookUpCode, targetCodes } from "../src/index.js";

const codes = [...goalCodes, ...targetCodes];
const known = new Set<string>(codes);

describe("lookUpCode", () => {
  it("takes every code as it is, and its IRI", () => {
    for (const code of codes) {
      expect(lookUpCode(code)).toEqual({ code, plain: true });
      expect(lookUpCode(codeIri(code))).toEqual({ code, plain: false });
    }
  });

  it.each([
    ["1.A", "1.a"],
    [" 1.a ", "1.a"],
    ["\t13\n", "13"],
    ["SDG 13.2", "13.2"],
    ["SDG13.2", "13.2"],
    ["sdg 13", "13"],
    ["SDG\u00a016.A", "16.a"],
    ["Mål 13", "13"],
    ["ma\u030al 13", "13"],
    ["MÅL 13.2", "13.2"],
    ["Goal 13", "13"],
    ["Target 13.2", "13.2"],
    ["Delmål 13.2", "13.2"],
    ["delmål 8.10", "8.10"],
    ["http://metadata.un.org/sdg/3.4", "3.4"],
    ["https://metadata.un.org/sdg/3.4", "3.4"],
    ["https://metadata.un.org/sdg/3.4/", "3.4"],
    ["http://metadata.un.org/sdg/3.B", "3.b"],
    ["http://metadata.un.org/sdg/13/", "13"],
  ])("reads %j as %s", (text, code) => {
    expect(lookUpCode(text)).toEqual({ code, plain: false });
  });

  it.each([
    ["", " ", "0", "18", "1.6", "12.d", "13.20", "01", "1.01", "1.", ".1", "1 .1", "1,1", "13.2.1", "-1", "1e0", "１"],
    [
      "SDG",
      "SDG 0",
      "SDG 17.A",
      "SDG SDG 1",
      "Mål",
      "Mål 18",
      "Delmål",
      "Target 1.6",
      "Goal 13.20",
      "agenda-2030/13.2",
      "13.2 13.2",
    ],
    ["http://metadata.un.org/sdg/", "http://metadata.un.org/sdg/18", "http://metadata.un.org/sdg/3.4//"],
    ["http://example.org/sdg/3.4", "ftp://metadata.un.org/sdg/3.4", "3.4/"],
    ["constructor", "__proto__", "toString", "hasOwnProperty"],
  ])("refuses what is no code (%#)", (...texts) => {
    for (const text of texts) expect(lookUpCode(text), text).toBeUndefined();
  });

  it("bounds the length", () => {
    expect(lookUpCode(`13${" ".repeat(198)}`)).toEqual({ code: "13", plain: false });
    expect(lookUpCode(`13${" ".repeat(199)}`)).toBeUndefined();
  });

  it("never throws, answers with codes that exist, and gives the same answer for its answer", () => {
    const decorated = fc
      .tuple(
        fc.constantFrom("", "SDG", "sdg ", "Mål ", "Delmål ", "Target ", "http://metadata.un.org/sdg/", " "),
        fc.oneof(fc.constantFrom(...codes), fc.string({ unit: fc.constantFrom(..."0123456789.abcdABCD/ ") })),
        fc.constantFrom("", "/", " ", "."),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 250 }), decorated), (text) => {
        const found = lookUpCode(text);
        if (found === undefined) return;
        if (!known.has(found.code) || found.plain !== (found.code === text)) throw new Error(`${text}: ${found.code}`);
        expect(lookUpCode(found.code)).toEqual({ code: found.code, plain: true });
      }),
      { seed: 2030, numRuns: 2000 },
    );
  });
});
