import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// Arrows go one way only: each package may use those before it in this list.
const order = [
  "model",
  "catalogs",
  "analysis",
  "validate",
  "diagram",
  "report",
  "viewer",
  "change-logic",
  "remark",
] as const;
const ownNames: Readonly<Record<string, string>> = { "change-logic": "change-logic", remark: "remark-change-logic" };
const packageName = (folder: string) => ownNames[folder] ?? `@change-logic/${folder}`;
const packages = new URL("../packages/", import.meta.url);

function sources(folder: string): { file: string; imports: string[] }[] {
  const src = new URL(`${folder}/src/`, packages);
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => {
      const text = readFileSync(new URL(file.replaceAll("\\", "/"), src), "utf8");
      const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      return { file: file.replaceAll("\\", "/"), imports };
    });
}

describe("the packages", () => {
  it("are those of the list", () => {
    const folders = readdirSync(packages).filter((folder) => folder !== "bench");
    expect(folders.sort()).toEqual([...order].sort());
  });

  for (const [at, folder] of order.entries()) {
    const allowed = order.slice(0, at).map(packageName);

    it(`${folder} uses only packages before it`, () => {
      const { dependencies = {}, peerDependencies = {} } = JSON.parse(
        readFileSync(new URL(`${folder}/package.json`, packages), "utf8"),
      );
      const declared = Object.keys({ ...dependencies, ...peerDependencies });
      const own = Object.keys(dependencies).filter((name) => order.map(packageName).includes(name));
      expect(own.filter((name) => !allowed.includes(name))).toEqual([]);
      for (const { file, imports } of sources(folder)) {
        const wrong = imports.filter(
          (name) =>
            /^(?:@change-logic\/|change-logic)/u.test(name) &&
            !allowed.some((other) => name === other || name.startsWith(`${other}/`)),
        );
        expect({ file, wrong }).toEqual({ file, wrong: [] });
        // What is imported is declared; types of something may be all there is of it.
        const undeclared = imports
          .filter((name) => !/^[.#]|^node:/u.test(name))
          .map((name) =>
            name
              .split("/")
              .slice(0, name.startsWith("@") ? 2 : 1)
              .join("/"),
          );
        expect({
          file,
          undeclared: undeclared.filter((name) => !declared.includes(name) && !declared.includes(`@types/${name}`)),
        }).toEqual({
          file,
          undeclared: [],
        });
      }
    });

    it(`${folder} uses node: only where files are`, () => {
      for (const { file, imports } of sources(folder)) {
        const isNode =
          (folder === "change-logic" && /^(?:command|files|node|tool)\b/u.test(file)) ||
          (folder === "remark" && /^(?:plan-files|load-block)\b/u.test(file));
        expect({ file, node: imports.filter((name) => name.startsWith("node:") && !isNode) }).toEqual({
          file,
          node: [],
        });
      }
    });
  }
});
