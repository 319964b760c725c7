import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import {
  columnLimits,
  createModel,
  defaultLimits,
  itemStatusWords,
  readCatalog,
  readPlan,
  readPortfolio,
  statusSigns,
} from "../packages/change-logic/src/index.js";
import { schemaNames } from "../scripts/docs/field-tables.js";
import { generatedDocs, noLongerGenerated, pages, readRepoFile } from "../scripts/docs/index.js";
import { blocksOf } from "../scripts/docs/regions.js";
import { runExample, typeErrors } from "../scripts/docs/run-example.js";

const root = new URL("../", import.meta.url);
const isThere = (path: string) => existsSync(new URL(path, root));
const blocks = (info: string) =>
  pages().flatMap((page) =>
    blocksOf(readRepoFile(page))
      .filter((block) => block.info === info)
      .map(({ code, line }) => ({ code, at: `${page}:${line}` })),
  );

describe("what is generated in the docs", () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = await generatedDocs();
  });

  it.each(pages())("%s is as the code gives it; if not, run pnpm generate", (path) => {
    expect(readRepoFile(path)).toBe(files.get(path));
  });

  it("in pictures and modules is as the code gives it too", () => {
    const others = [...files].filter(([path]) => !path.endsWith(".md"));
    expect(others.length).toBeGreaterThan(50);
    const outdated = others.filter(([path, text]) => !isThere(path) || readRepoFile(path) !== text);
    expect(outdated.map(([path]) => path)).toEqual([]);
  });

  it("is all wanted, and all there", () => {
    expect(noLongerGenerated(files)).toEqual([]);
    expect([...files.keys()].filter((path) => !isThere(path))).toEqual([]);
  });
});

describe("the code examples of the docs", () => {
  const tested = blocks("ts tested");
  const failing = blocks("ts fails");

  it("are there", () => {
    expect(tested.length).toBeGreaterThan(8);
    expect(failing.length).toBeGreaterThan(0);
    expect(blocks("yaml tested").length).toBeGreaterThan(8);
  });

  it("compile, or fail to on purpose", () => {
    const errors = typeErrors([...tested, ...failing].map(({ code }) => code));
    for (const [index, { at }] of tested.entries()) expect({ at, errors: errors[index] }).toEqual({ at, errors: [] });
    for (const [index, { at }] of failing.entries()) {
      expect({ at, fails: (errors[tested.length + index] ?? []).length > 0 }).toEqual({ at, fails: true });
    }
  });

  it.each(tested)("run: $at", async ({ code }) => {
    expect((await runExample(code)).length).toBeGreaterThan(0);
  });

  it("import what a user can import", () => {
    for (const { code, at } of blocks("ts"))
      expect({ at, relative: /from "\.{1,2}\//u.test(code) }).toEqual({ at, relative: false });
  });
});

describe("the document format", () => {
  // Profiles have a page of their own.
  const page = readRepoFile("docs/document-format.md") + readRepoFile("docs/own-profile.md");
  const { fields, definitions } = schemaNames();

  it("is read off the schemas", () => {
    expect(fields.length).toBeGreaterThan(100);
    expect(definitions).toContain("Action");
  });

  it.each(fields)("names the field %s", (field) => {
    // In a table, on its own or within another field.
    const names = [...page.matchAll(/^\| `([^`]+)` \|/gmu)].flatMap(([, name = ""]) => name.split(/[.[\]*]+/u));
    const isLanguage = field === "sv" || field === "en";
    expect(isLanguage ? page.includes("`{ sv, en }`") : names.includes(field)).toBe(true);
  });

  it.each(definitions)("has a heading for %s", (name) => {
    expect(page).toMatch(new RegExp(`^### ${name}$`, "mu"));
  });
});

describe("snippets that stand in the docs", () => {
  it("of the Swedish guide are in its plan", () => {
    const plan = readRepoFile("examples/kom-igang/skolvagar.change.yaml");
    const snippet = blocks("yaml").find(
      ({ code, at }) => at.startsWith("docs/kom-igang.md") && code.includes("acceptedGaps:"),
    );
    expect(snippet).toBeDefined();
    for (const line of snippet?.code.split("\n") ?? []) expect(plan).toContain(line);
  });

  it("of catalogues can be read", () => {
    const catalogs = blocks("yaml").filter(({ code }) => /^catalog: 1$/mu.test(code));
    expect(catalogs.length).toBeGreaterThan(0);
    for (const { code, at } of catalogs)
      expect({ at, findings: readCatalog(code).findings }).toEqual({ at, findings: [] });
  });

  it("of the first plan are short", () => {
    const lines = readRepoFile("examples/first-plan/skolvagar.change.yaml").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines.every((line) => line.length <= 120)).toBe(true);
  });
});

describe("the examples that the docs use", () => {
  const clean = ["kom-igang/skolvagar.change.yaml", "flera-planer/trafikplan.change.yaml"];

  it("read without a finding, also together", () => {
    const plans = clean.map((path) => {
      const { value, findings } = readPlan(readRepoFile(`examples/${path}`), { file: path });
      expect({ path, findings }).toEqual({ path, findings: [] });
      return value!;
    });
    const { links } = createModel(plans);
    expect(links.filter(({ state }) => state !== "valid").map(({ text }) => text)).toEqual([]);
    expect(readPortfolio(readRepoFile("examples/flera-planer/exempelkommun.portfolio.yaml")).findings).toEqual([]);
  });

  it("are all listed", () => {
    const listed = readRepoFile("examples/README.md");
    const folders = readdirSync(new URL("examples/", root), { withFileTypes: true }).filter((one) => one.isDirectory());
    for (const { name } of folders) expect(listed).toContain(`| [${name}](`);
  });
});

describe("the statuses", () => {
  it.each(Object.entries(itemStatusWords))(
    "%s has a row in the reference and in the Swedish guide",
    (status, { sv }) => {
      expect(readRepoFile("docs/coverage.md")).toContain(`| \`${status}\` | ${sv} |`);
      expect(readRepoFile("docs/kom-igang.md")).toContain(
        `| ${statusSigns[status as keyof typeof statusSigns]} | **${sv}** |`,
      );
    },
  );
});

describe("figures in the docs", () => {
  const number = (value: number) => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");

  it("are the limits of the code", () => {
    const format = readRepoFile("docs/document-format.md");
    const { yamlSize, jsonSize, depth, aliasValues } = defaultLimits;
    for (const text of [
      `${number(yamlSize)} UTF-16`,
      `${number(jsonSize)} UTF-16`,
      `| ${depth} levels |`,
      number(aliasValues),
    ])
      expect(format).toContain(text);
    const readme = readRepoFile("README.md").replaceAll("\n", " ");
    expect(readme).toContain(`at most ${number(columnLimits.boxes)} boxes and ${number(columnLimits.links)} links`);
    expect(readme).toContain(`${yamlSize / 1e6} million characters, a JSON file ${jsonSize / 1e6} million`);
    expect(readme).toContain(`at most ${depth} levels deep`);
  });
});

describe("links between pages", () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/gu, "-");
  const withoutCode = (page: string) => page.replaceAll(/^(`{3,})[\s\S]*?^\1$/gmu, "").replaceAll(/`[^`\n]*`/gu, "");
  /** What a link into a page can name: its headings, and the anchors that are set by hand. */
  const anchors = (page: string) => [
    ...[...withoutBlocks(page).matchAll(/^#{1,6} (.+)$/gmu)].map(([, text = ""]) => slug(text)),
    ...[...withoutBlocks(page).matchAll(/^<a id="([^"]+)"><\/a>$/gmu)].map(([, id = ""]) => id),
  ];
  const withoutBlocks = (page: string) => page.replaceAll(/^(`{3,})[\s\S]*?^\1$/gmu, "");

  it.each(pages())("%s leads somewhere", (path) => {
    const here = new URL(path, root);
    const targets = [...withoutCode(readRepoFile(path)).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = ""]) => target);
    for (const target of targets.filter((one) => !/^https?:/u.test(one))) {
      const [file = "", anchor] = target.split("#");
      const to = file === "" ? here : new URL(file, here);
      expect({ target, exists: existsSync(fileURLToPath(to)) }).toEqual({ target, exists: true });
      if (anchor === undefined) continue;
      const page = readRepoFile(fileURLToPath(to).slice(fileURLToPath(root).length));
      expect({ target, isThere: anchors(page).includes(decodeURIComponent(anchor)) }).toEqual({
        target,
        isThere: true,
      });
    }
  });

  it("are all in the index", () => {
    for (const folder of ["docs/", "docs/rules/"]) {
      const own = pages().filter((one) => one.startsWith(folder) && !one.slice(folder.length).includes("/"));
      for (const path of own.filter((one) => !/\/README(?:\.sv)?\.md$/u.test(one))) {
        const index = folder + (path.endsWith(".sv.md") ? "README.sv.md" : "README.md");
        expect(readRepoFile(index)).toContain(`](${path.slice(folder.length)})`);
      }
    }
    expect(readRepoFile("docs/README.md")).toContain("](rules/README.md)");
    expect(readRepoFile("docs/README.md")).toContain("](rules/README.sv.md)");
  });
});
