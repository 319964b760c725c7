import { join } from "node:path";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { transformMarkdown } from "../src/index.js";
import { date, fence, folderWith, plan } from "./support.js";

const transformed = async (text: string, options: object = {}) =>
  (await transformMarkdown(text, { date, findings: false, ...options })).text;

describe("transformMarkdown", () => {
  it("replaces the blocks and keeps every other byte", async () => {
    const before = "---\ntitle:   'x'  # så\n---\n\n* a\n*  b\n\n\tkod\n\nSetext\n===\n\n";
    const after = "\n\n***\n\n<b>  html </b>\n\n[x]: y\n";
    const text = await transformed(`${before}${fence()}${after}`);
    expect(text.startsWith(`${before}<figure `)).toBe(true);
    expect(text.endsWith(`</figure>${after}`)).toBe(true);
  });

  it("keeps a document without blocks as it is, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            "\r\n",
            "\n",
            "\ufeff",
            "---\n",
            "```js\n",
            "> ",
            "- ",
            "\t",
            "[a](b)",
            "<!--",
            "\0",
            "åäö ",
            "x",
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          const text = parts.join("");
          expect((await transformMarkdown(text, { date })).text).toBe(text);
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it("ends the HTML before text that follows directly", async () => {
    const text = await transformed(`${fence()}\nDirekt *efter*.\n`);
    expect(text).toContain("</figure>\n\nDirekt *efter*.\n");
    const tree = fromMarkdown(text);
    expect(tree.children.map(({ type }) => type)).toEqual(["html", "paragraph"]);
  });

  it("stays within quotations and lists", async () => {
    const inside = (prefix: string, first = prefix) =>
      fence()
        .split("\n")
        .map((line, index) => (index === 0 ? first : prefix) + line)
        .join("\n");
    const text = await transformed(`${inside("> ")}\n> sedan\n\n${inside("   ", "1. ")}\n   sedan\n2. två\n`);
    const [quotation, list] = fromMarkdown(text).children;
    expect(quotation).toMatchObject({ type: "blockquote", children: [{ type: "html" }, { type: "paragraph" }] });
    expect(list).toMatchObject({
      type: "list",
      children: [{ children: [{ type: "html" }, { type: "paragraph" }] }, { children: [{ type: "paragraph" }] }],
    });
    const mermaid = await transformed(inside("> "), { output: "mermaid" });
    expect(fromMarkdown(mermaid)).toMatchObject({
      children: [{ type: "blockquote", children: [{ lang: "mermaid" }] }],
    });
  });

  it("keeps the line ends of the document, and a byte order mark", async () => {
    const text = await transformed(`\ufeffFöre.\r\n\r\n${fence().replaceAll("\n", "\r\n")}\r\n\r\nEfter.\r\n`);
    expect(text.startsWith("\ufeffFöre.\r\n\r\n<figure ")).toBe(true);
    expect(text.endsWith("</figure>\r\n\r\nEfter.\r\n")).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/u);
  });

  it("follows links from the document's folder, and reports as the plugin does", async () => {
    const { folder, remove } = await folderWith({ "guide/plan.change.yaml": plan });
    const path = join(folder, "guide/sida.md");
    const { text, messages } = await transformMarkdown("Text.\n\n[Planen](plan.change.yaml)\n", {
      path,
      root: folder,
      date,
    });
    await remove();
    expect(text).toMatch(/^Text\.\n\n<figure [\s\S]*<\/figure>\n$/u);
    expect(messages.find(({ ruleId }) => ruleId === "action-without-owner")).toMatchObject({
      line: 3,
      note: "guide/plan.change.yaml:6:3",
    });
  });

  it("leaves nothing for Vue to fill in, and nothing that ends the HTML too soon", async () => {
    const hostile = plan.replace("Bygga cykelväg", '"{{ 1 + 1 }}\\n\\n    <script>alert(1)</script> </figure>"');
    const text = await transformed(fence("", hostile));
    expect(text).not.toMatch(/\{\{|<script|\n\s*\n/u);
    expect(fromMarkdown(text).children.map(({ type }) => type)).toEqual(["html"]);
  });

  it("refuses what is no text, and options that are none", async () => {
    const calls = [
      transformMarkdown(undefined as never),
      transformMarkdown("", null as never),
      transformMarkdown("", "x" as never),
      transformMarkdown("", Promise.resolve({}) as never),
      transformMarkdown("", { path: 5 as never }),
      transformMarkdown("", { root: 5 as never }),
      transformMarkdown("", { findings: "x" as never }),
      transformMarkdown("", { paht: "x" } as never),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: "invalid-argument", blame: "caller" });
  });
});
