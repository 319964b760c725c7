import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, renderMarkdown, renderText } from "../src/index.js";
import { drawnHow, hostileTitles, modelOf, randomPlan } from "./support/random-plan.js";

type Token = { type: string; text?: string; href?: string; tokens?: Token[]; items?: Token[]; depth?: number };

// The reader of Markdown that Mermaid brings along.
const { marked } = createRequire(fileURLToPath(import.meta.resolve("mermaid")))("marked") as {
  marked: { lexer(text: string, options: { gfm: boolean }): Token[] };
};

/** All tokens of a text as GitHub-flavoured Markdown reads it. */
function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      found.push(token);
      walk([...(token.tokens ?? []), ...(token.items ?? [])]);
    }
  };
  walk(marked.lexer(text, { gfm: true }));
  return found;
}

/** What our own text is made of; everything else would have come of what a plan says. */
const ours = new Set(["heading", "paragraph", "list", "list_item", "text", "escape", "codespan", "space", "link"]);

describe("renderMarkdown", () => {
  it("says what the text equivalent says, in headings and lists", () => {
    const model = modelOf({
      changeLogic: 1,
      id: "p",
      title: "Fler cyklar",
      organisation: "Exempelkommun",
      strategies: ["agenda-2030"],
      currentStates: { s: { title: "Få cyklar" } },
      actions: {
        a: {
          title: "1. Bygga *cykelväg*",
          owner: "Gatukontoret",
          addresses: ["s", "t"],
          leadsTo: [{ to: "e", confidence: "low", rationale: "Se www.example.com" }],
          url: "https://example.com/vag_(1)",
        },
      },
      effects: { e: { title: "Fler cyklar till jobbet", horizon: "long", contributesTo: ["agenda-2030/11.6"] } },
    });
    expect(renderMarkdown(createScene(model))).toBe(`# Fler cyklar

Exempelkommun

## Nuläge

- Få cyklar (\`s\`)

## Insatser

- [1. Bygga \\*cykelväg\\*](https://example.com/vag_%281%29) (\`a\`)
  - ansvarig: Gatukontoret
  - möter: Få cyklar (\`s\`)
  - möter: t – finns inte
  - bidrar till (svag): Fler cyklar till jobbet (\`e\`)
    - motivering: Se www\u200b.example.com
    - säkerhet: låg

## Effekter på lång sikt

- Fler cyklar till jobbet (\`e\`)
  - bidrar till: Minska städernas avtryck på miljön (\`agenda-2030/11.6\`)

## Agenda 2030

- 11 Hållbara städer och samhällen
  - [11.6 Minska städernas avtryck på miljön](http://metadata.un.org/sdg/11.6) (\`agenda-2030/11.6\`)
`);
  });

  it("holds as many entries as the text equivalent, for any plan, and nothing of a plan becomes markup", () => {
    fc.assert(
      fc.property(randomPlan, drawnHow, (plan, how) => {
        const scene = createScene(modelOf(plan), how as object);
        const tokens = tokensOf(renderMarkdown(scene));
        expect(tokens.filter(({ type }) => !ours.has(type))).toEqual([]);
        const codes = tokens.filter(({ type }) => type === "codespan").map(({ text }) => text);
        for (const { key } of scene.boxes) expect(codes).toContain(key);
        const areas = scene.areas.filter(({ head }) => head === undefined).length;
        const folded = scene.areas.filter((area) => area.folded > 0).length;
        const indented = renderText(scene)
          .split("\n")
          .filter((line) => line.startsWith("    ")).length;
        expect(tokens.filter(({ type }) => type === "list_item")).toHaveLength(
          indented + scene.boxes.length + areas + folded,
        );
        const headings = tokens.filter(({ type }) => type === "heading").map(({ depth }) => depth);
        expect(headings).toEqual([1, ...scene.columns.map(() => 2)]);
        const allowed = new Set(scene.boxes.flatMap(({ href }) => href ?? []));
        for (const { type, href } of tokens) if (type === "link") expect(allowed).toContain(href);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });

  it("keeps hostile titles as text, also from programs that fill in templates", () => {
    const titles = [
      ...hostileTitles,
      "{{ constructor.constructor('x')() }}",
      "{% include x %}",
      "+ a",
      "   # b",
      "3) c",
    ];
    const actions = Object.fromEntries(titles.map((title, index) => [`a${index}`, { title, group: title }]));
    const text = renderMarkdown(createScene(modelOf({ changeLogic: 1, id: "p", title: "# a\n\n- b", actions })));
    expect(tokensOf(text).filter(({ type }) => !ours.has(type) || type === "link")).toEqual([]);
    expect(text).not.toMatch(/\{[{%]/u);
    expect(text.split("\n")[0]).toBe("# \\# a  - b");
    expect(tokensOf(text).filter(({ type }) => type === "list_item").length).toBe(
      2 * titles.filter((title) => title.trim() !== "").length + titles.length + 1,
    );
  });

  it("says so when there is nothing", () => {
    expect(renderMarkdown(createScene(modelOf({ changeLogic: 1, id: "p", language: "en" })))).toContain(
      "The plan has no content yet",
    );
  });

  it("refuses what is not a scene", () => {
    expect(() => renderMarkdown({} as never)).toThrow("renderMarkdown was called with something that is not a scene.");
  });
});
