import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { remark } from "remark";
import { VFile } from "vfile";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import remarkChangeLogic, { type RemarkChangeLogicOptions } from "../src/index.js";
import { date, fence, folderWith, plan } from "./support.js";

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await folderWith({
    "docs/plan.change.yaml": plan,
    "docs/egna.catalog.yaml": "catalog: 1\nid: egna\ntitle: Egna mål\nitems:\n  - { id: luft, title: Ren luft }\n",
    "docs/med-egna.change.yaml":
      "changeLogic: 1\nid: m\nstrategies: [egna]\neffects:\n  e: { title: E, contributesTo: [egna/luft] }\n",
    "docs/alla.portfolio.yaml": "portfolio: 1\nid: alla\nplans: ['p*.change.yaml']\n",
    "docs/trasig.change.yaml": "- inte\n- en plan\n",
    "utanfor.change.yaml": plan,
    "ut.portfolio.yaml": "portfolio: 1\nid: ut\nplans: ['*.change.yaml']\n",
  }));
});
afterEach(() => remove());

async function processed(text: string, options: RemarkChangeLogicOptions = {}) {
  const file = new VFile({ value: text, path: join(folder, "docs/sida.md"), cwd: folder });
  const done = await remark()
    .use(remarkChangeLogic, { date, root: join(folder, "docs"), ...options })
    .process(file);
  return { text: String(done), messages: done.messages };
}

describe("remarkChangeLogic", () => {
  it("turns a fence into a figure, and leaves the rest as it is", async () => {
    const { text } = await processed(`# Planen\n\nFöre.\n\n${fence()}\n\nEfter.\n`);
    expect(text).toMatch(
      /^# Planen\n\nFöre\.\n\n<figure class="change-logic" lang="sv"[\s\S]*<\/figure>\n\nEfter\.\n$/u,
    );
    expect(text).toContain("<figcaption>Förändringslogik: Fler cyklar</figcaption>");
    // One level below the heading that it stands under.
    expect(text).toContain("<h2>Fler cyklar</h2>\n<p>");
    expect(text).toContain("<h3>Insatser</h3>");
    expect(text).not.toContain("```");
  });

  it("lets the headings of the folded text follow those of the page, or an option", async () => {
    const headings = (text: string) =>
      [...text.matchAll(/<h([1-6])>([^<]*)</gu)].map(([, level, said]) => `${level} ${said}`);
    const page = `${fence("findings=off")}\n\n# Ett\n\n## Två\n\n${fence("findings=off")}\n`;
    const columns = ["Nuläge", "Insatser", "Effekter på lång sikt", "Agenda 2030"];
    const at = (level: number) => [`${level} Fler cyklar`, ...columns.map((column) => `${level + 1} ${column}`)];
    expect(headings((await processed(page)).text)).toEqual([...at(2), ...at(3)]);
    expect(headings((await processed(page, { headingLevel: 4 })).text)).toEqual([...at(4), ...at(4)]);
    const { text } = await processed(fence("findings=off headingLevel=6"), { headingLevel: 4 });
    expect(headings(text)).toEqual(["6 Fler cyklar", ...columns.map((column) => `6 ${column}`)]);
  });

  it("turns a paragraph that is a link to a plan into its diagram, with the catalogues beside the plan", async () => {
    const { text } = await processed("[Planen](med-egna.change.yaml)\n");
    expect(text).toContain("<code>egna/luft</code>");
    expect(text).toContain("Ren luft");
    const { text: portfolio } = await processed("[Alla][p]\n\n[p]: alla.portfolio.yaml?view=overview\n");
    expect(portfolio).toContain("<svg");
    const { text: fromRoot } = await processed("[Planen](/plan.change.yaml)\n");
    expect(fromRoot).toContain("<svg");
  });

  it("leaves other links alone: in text, in lists, to other files, and elsewhere", async () => {
    const text = [
      "Se [planen](plan.change.yaml) först.",
      "* [planen](plan.change.yaml)",
      "[bild](plan.svg)",
      "[webben](https://example.com/plan.change.yaml)",
      "`change-logic`",
      "```yaml\nchangeLogic: 1\n```",
    ].join("\n\n");
    const { text: after, messages } = await processed(`${text}\n`);
    expect(after).toBe(`${text}\n`);
    expect(messages).toEqual([]);
  });

  it("takes options of the block before those of the plugin", async () => {
    const mermaid = await processed(fence("output=mermaid direction=top-down"));
    expect(mermaid.text).toMatch(/^```mermaid\n---\ntitle: "Fler cyklar"\n---\nflowchart TB\n/u);
    const english = await processed(fence("lang=en detail=facts findings=off"), { lang: "sv" });
    expect(english.text).toContain("<summary>The diagram as text</summary>");
    expect(english.messages).toEqual([]);
    const dark = await processed("[x](plan.change.yaml?theme=dark&view=element:vag&alone)");
    expect(dark.text).toMatch(/<rect [^>]*fill="#1[0-9a-f]{5}"\/>/u);
    expect(dark.text).not.toContain("Agenda 2030</text>".repeat(2));
    const profile = await processed(fence('profile=kronoberg view="actor:Ingen alls" lang=en'));
    expect(profile.messages.map(({ reason }) => reason)).toEqual(["view: the plan has nothing called “Ingen alls”."]);
  });

  it.each([
    ["viw=overview", "viw"],
    ["theme=drak", "theme"],
    ["view=element:", "view"],
    ["alone", "alone"],
    ["output=png", "output"],
    ["headingLevel=7", "headingLevel"],
    ["__proto__=x", "__proto__"],
    ["constructor", "constructor"],
    ["view=overview view=whole", "view står flera gånger"],
    ["view=actor:", "actor:NAMN"],
  ])("says what is wrong with the options %s, and leaves the block", async (options, name) => {
    const before = `${fence(options)}\n`;
    const { text, messages } = await processed(before);
    expect(text).toBe(before);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ source: "change-logic", ruleId: "option", fatal: true, line: 1 });
    expect(messages[0]!.reason).toContain(name);
  });

  it("tells findings where they stand in the document, also in a quotation", async () => {
    const { messages } = await processed(`Före.\n\n${fence()}\n`);
    const owner = messages.find(({ ruleId }) => ruleId === "action-without-owner")!;
    expect(owner).toMatchObject({
      source: "change-logic",
      fatal: true,
      url: "https://github.com/change-logic/change-logic/blob/main/docs/rules/action-without-owner.md",
    });
    expect([owner.line, owner.column]).toEqual([9, 3]);
    expect(messages.map(({ fatal }) => fatal)).toEqual(expect.arrayContaining([true, false, undefined]));
    const quoted = fence()
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n");
    const { messages: inQuotation } = await processed(`Före.\n\n${quoted}\n`);
    const same = inQuotation.find(({ ruleId }) => ruleId === "action-without-owner")!;
    expect([same.line, same.column]).toEqual([9, 5]);
  });

  it("tells findings in a file at the link, with the place in the file, once", async () => {
    const { messages } = await processed("[a](plan.change.yaml)\n\n[b](plan.change.yaml)\n");
    const owners = messages.filter(({ ruleId }) => ruleId === "action-without-owner");
    expect(owners).toHaveLength(1);
    expect(owners[0]).toMatchObject({ line: 1, column: 1, note: "plan.change.yaml:6:3" });
    expect(owners[0]!.reason).toContain("(plan.change.yaml:6:3)");
    expect(messages.map(({ reason }) => reason).join()).not.toContain(folder);
  });

  it("tells thousands of findings in one fence, each at its line", async () => {
    const lines = Array.from({ length: 1500 }, (_, index) => `  a${index}: { title: Insats ${index} }`);
    const text = fence("output=mermaid", ["changeLogic: 1", "id: p", "actions:", ...lines, ""].join("\n"));
    const { messages } = await processed(`> ${text.replaceAll("\n", "\n> ")}\n`);
    const ownerless = messages.filter(({ ruleId }) => ruleId === "action-without-owner");
    expect(ownerless.map(({ line, column }) => [line, column])).toEqual(lines.map((_, index) => [index + 5, 5]));
  });

  it("refuses a fence of more than a million characters before it reads it", async () => {
    const before = `${fence("", `${plan}#${"x".repeat(1_000_000)}\n`)}\n`;
    const { text, messages } = await processed(before);
    expect(text).toBe(before);
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([["plan-too-large", true]]);
    expect(messages[0]?.reason).toContain("1 miljon tecken");
    expect(messages[0]?.reason).not.toContain("--");
  });

  it("leaves a plan that cannot be read as it is, with an error", async () => {
    const before =
      "```change-logic\n- inte\n- en plan\n```\n\n[x](trasig.change.yaml)\n\n[y](finns-inte.change.yaml)\n";
    const { text, messages } = await processed(before);
    expect(text).toBe(before);
    const rules = messages.map(({ ruleId, fatal, line }) => [ruleId, fatal, line]);
    expect(rules).toContainEqual(["no-plan", true, 1]);
    expect(rules).toContainEqual(["no-plan", true, 6]);
    expect(rules).toContainEqual(["plan-not-found", true, 8]);
  });

  it("reads nothing outside the root: not by a path, a link, or a portfolio", async () => {
    await symlink(join(folder, "utanfor.change.yaml"), join(folder, "docs/lank.change.yaml"));
    await symlink(join(folder, "ut.portfolio.yaml"), join(folder, "docs/ut.portfolio.yaml"));
    await symlink(join(folder, "docs"), join(folder, "docs/inne"));
    const outside = [
      "../utanfor.change.yaml",
      "..%2Futanfor.change.yaml",
      "lank.change.yaml",
      "ut.portfolio.yaml",
      "/../utanfor.change.yaml",
      "../../../../../../etc/x.change.yaml",
      "**/*.change.yaml%00.change.yaml",
    ];
    for (const address of outside) {
      const before = `[x](${address})\n`;
      const { text, messages } = await processed(before);
      expect(text).not.toContain("<svg");
      expect(messages.map(({ ruleId }) => ruleId)).toEqual([
        address.includes("%00") ? "plan-not-found" : "outside-root",
      ]);
    }
    expect((await processed("[x](inne/plan.change.yaml)\n")).text).toContain("<svg");
  });

  it("refuses a portfolio that leads outside the root", async () => {
    const inside = await folderWith({
      "docs/p.portfolio.yaml": "portfolio: 1\nid: p\nplans: ['../hemlig.change.yaml']\n",
      "hemlig.change.yaml": plan.replace("Fler cyklar", "Hemlig titel"),
    });
    const file = new VFile({ value: "[x](p.portfolio.yaml)\n", path: join(inside.folder, "docs/sida.md") });
    const done = await remark()
      .use(remarkChangeLogic, { date, root: join(inside.folder, "docs") })
      .process(file);
    await inside.remove();
    expect(String(done)).toBe("[x](p.portfolio.yaml)\n");
    expect(done.messages.map(({ ruleId }) => ruleId)).toEqual(["outside-root"]);
    expect(done.messages.join()).not.toContain("Hemlig titel");
  });

  it("runs no code, and takes a configuration that is data", async () => {
    const configured = await folderWith({
      "docs/change-logic.config.yaml": "rules: { action-without-owner: off }\n",
      "docs/change-logic.config.js": "globalThis.ran = true; export default {};\n",
      "docs/plan.change.yaml": plan,
      ".git/HEAD": "",
    });
    const file = new VFile({ value: "[x](plan.change.yaml)\n", path: join(configured.folder, "docs/sida.md") });
    const done = await remark().use(remarkChangeLogic, { date, root: configured.folder }).process(file);
    await configured.remove();
    expect(String(done)).toContain("<svg");
    expect(done.messages.map(({ ruleId }) => ruleId)).not.toContain("action-without-owner");
    expect(globalThis).not.toHaveProperty("ran");
  });

  it("gives ids that differ between blocks and documents, and the same bytes twice", async () => {
    const twice = `${fence()}\n\n${fence()}\n`;
    const { text } = await processed(twice);
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await processed(twice)).text).toBe(text);
    const other = new VFile({ value: fence(), path: join(folder, "docs/annan.md") });
    const done = String(await remark().use(remarkChangeLogic, { date, root: folder }).process(other));
    for (const [, id] of done.matchAll(/ id="([^"]+)"/gu)) expect(ids).not.toContain(id);
  });

  it("refuses options that cannot be used, before any document", () => {
    const using = (options: object) => () => remark().use(remarkChangeLogic, options).freeze();
    expect(using({ date: "i går" })).toThrow("date");
    expect(using({ theme: "rosa" })).toThrow("theme");
    expect(using({ idPrefix: '"' })).toThrow("idPrefix");
    expect(using({ output: "png" })).toThrow("output");
    expect(using({ headingLevel: 0 })).toThrow("headingLevel");
    expect(using({ findings: "x" })).toThrow("findings");
    expect(using({ root: 5 })).toThrow("root");
    expect(using({ view: "overview" })).toThrow("view");
    expect(using({ profile: "banana" })).toThrow("profile");
    expect(using({ idPrefix: ["a"] })).toThrow("idPrefix");
    expect(using({ toString: 1 })).toThrow("no option toString");
    expect(using({ thme: "dark" })).toThrow(
      expect.objectContaining({ help: expect.stringContaining("Did you mean theme?") }),
    );
    for (const options of [null, "x", Promise.resolve({})]) {
      expect(using(options as never)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    }
  });
});
