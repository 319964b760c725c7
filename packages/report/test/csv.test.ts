import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReportTable, type TableCell, tableCells, tableCsv } from "../src/index.js";
import { hostileTexts } from "./support/reports.js";

const table = (
  cells: readonly (readonly TableCell[])[],
  headings = cells[0]!.map((_, at) => `K${at}`),
): ReportTable => ({
  id: "prov",
  caption: "Prov",
  columns: headings.map((heading, at) => ({ id: `c${at}`, heading, kind: "text" })),
  rows: cells.map((row) => ({ cells: row })),
});

/** Reads CSV as RFC 4180 says, character by character; throws on what is not CSV. */
function readCsv(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      at++;
      for (;;) {
        if (at >= text.length) throw new Error("a quote that is not closed");
        if (text[at] === '"' && text[at + 1] === '"') {
          field += '"';
          at += 2;
        } else if (text[at] === '"') {
          at++;
          break;
        } else field += text[at++];
      }
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== "\r") {
        if (text[at] === '"' || text[at] === "\n") throw new Error(`${JSON.stringify(text[at])} in a bare field`);
        field += text[at++];
      }
    }
    record.push(field);
    if (text[at] === separator) at++;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new Error(`what follows a field at ${at} is neither a separator nor the end of the record`);
  }
  if (record.length > 0) throw new Error("a record that does not end");
  return records;
}

const read = (csv: string, lang: "sv" | "en") => readCsv(csv.slice(1), lang === "sv" ? ";" : ",");

describe("tableCsv", () => {
  it("writes Swedish for Swedish Excel, and English for the English one", () => {
    const cells = [
      ["Mål; delmål, prov", 1.5, null],
      ['”Grön” "beredskap"', -2, "x"],
    ];
    expect(tableCsv(table(cells, ["Titel", "Värde", "Nås"]), { lang: "sv" })).toBe(
      '\uFEFFTitel;Värde;Nås\r\n"Mål; delmål, prov";1,5;\r\n"”Grön” ""beredskap""";-2;x\r\n',
    );
    expect(tableCsv(table(cells, ["Title", "Value", "Reached"]), { lang: "en" })).toBe(
      '\uFEFFTitle,Value,Reached\r\n"Mål; delmål, prov",1.5,\r\n"”Grön” ""beredskap""",-2,x\r\n',
    );
  });

  it.each(["=1+1", "+46 54", "-x", "@SUM(A1)", "\tx", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠a"])(
    "makes no formula of %j",
    (text) => {
      const [, row] = read(tableCsv(table([[text]]), { lang: "sv" }), "sv");
      expect(row).toEqual([`'${text}`]);
    },
  );

  it("makes no formula of a heading either: plans are columns too", () => {
    expect(tableCells(table([[1]], ["=cmd|' /C calc'!A0"]), { lang: "en" })[0]).toEqual(["'=cmd|' /C calc'!A0"]);
  });

  it("leaves numbers numbers, and writes nothing for one that is not finite", () => {
    const cells = [-1, 0, 1e21, 0.1, Number.NaN, Number.POSITIVE_INFINITY];
    expect(tableCells(table([cells]), { lang: "sv" })[1]).toEqual(["-1", "0", "1e+21", "0,1", "", ""]);
  });

  it("can be read back, whatever the cells hold", () => {
    const text = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: fc.constantFrom(..."\"';,\r\n\t =+-@å0.1x"), maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const cell = fc.oneof(text, fc.double(), fc.integer(), fc.constant(null));
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom("sv" as const, "en" as const), (cells, lang) => {
        const written = (value: TableCell): string => {
          if (value === null) return "";
          if (typeof value === "string") return "=+-@\t\r\n\0＝＋－＠".includes(value[0] ?? " ") ? `'${value}` : value;
          if (!Number.isFinite(value)) return "";
          return lang === "sv" ? String(value).replace(".", ",") : String(value);
        };
        const csv = tableCsv(table(cells), { lang });
        expect(csv.startsWith("\uFEFF")).toBe(true);
        expect(read(csv, lang).slice(1)).toEqual(cells.map((row) => row.map(written)));
      }),
    );
  });
});
