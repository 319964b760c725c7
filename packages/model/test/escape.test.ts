import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { escapeMermaid, escapeTerminal, escapeXml } from "../src/index.js";

const options = { seed: 2030, numRuns: 400 } as const;

describe("escaping", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(
        ..."<>&\"'`#;%[](){}|\\*_~=+-.:/@",
        "\u0000",
        "\u001b",
        "\ufffe",
        "\uffff",
        "\ud800",
        "\udc00",
        "\u202e",
        "\u2028",
        "\n",
        "\r",
        "\t",
        "😀",
        "å",
        "]]>",
        "-->",
        "style",
        "1. ",
      ),
    }),
  );

  it("XML: well-formed as content and as an attribute, and the text comes back", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        let content = "";
        let attribute: string | undefined;
        const parser = new SaxesParser();
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("text", (read) => {
          content += read;
        });
        parser.on("opentag", (tag) => {
          attribute = (tag.attributes as Record<string, string>).b;
        });
        parser.write(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).close();
        // XML has no other controls; it reads all line breaks as \n, and in attributes as spaces.
        const plain = text
          .toWellFormed()
          .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
        const lines = plain.replace(/\r\n?/gu, "\n");
        expect(content).toBe(lines);
        expect(attribute?.replace(/\s/gu, " ")).toBe(lines.replace(/\s/gu, " "));
      }),
      options,
    );
  });

  it("Mermaid: one line, nothing that could be more than text, and the text comes back", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeMermaid(text);
        expect(escaped).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|["<>&`[\](){}|\\*_~=+%@^$]/u);
        expect(escaped.replace(/#\d+;/gu, "")).not.toMatch(/[#;]/u);
        const back = escaped.replace(/#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
        const plain = text
          .toWellFormed()
          .replace(/\s+/gu, " ")
          .replace(/[\p{Cc}\ufffe\uffff]/gu, "\ufffd");
        expect(back.replace(/\s+/gu, " ")).toBe(plain.replace(/\s+/gu, " "));
      }),
      options,
    );
  });

  it("terminal: one line, nothing that moves the cursor or turns text around", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeTerminal(text);
        expect(escaped).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
        expect(escapeTerminal(escaped)).toBe(escaped);
      }),
      options,
    );
    expect(escapeTerminal("a\u001b[31m\nb\u202e\u061c")).toBe("a\\u{1b}[31m b\\u{202e}\\u{61c}");
  });

  it("terminal: what takes no room is shown, so that two ids never look the same", () => {
    for (const code of [0x200b, 0x200c, 0x200d, 0xfeff, 0xad, 0x2060, 0x3164, 0xfe0f, 0xe0041])
      expect(escapeTerminal(`a${String.fromCodePoint(code)}b`)).toBe(`a\\u{${code.toString(16)}}b`);
    expect(escapeTerminal("a\r\nb\rc")).toBe("a b\\u{d}c");
    expect(escapeTerminal("👩\u200d")).toBe("👩\\u{200d}");
  });

  it.each([
    "👩\u200d👩\u200d👧",
    "👩🏽\u200d🚒",
    "❤\ufe0f\u200d🔥",
    "1\ufe0f\u20e3",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "🇸🇪",
    "e\u0301å",
  ])("terminal: %s stays whole", (text) => expect(escapeTerminal(text)).toBe(text));
});
