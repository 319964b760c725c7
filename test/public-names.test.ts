import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// Each package's public names, values and types alike: a name that comes or goes is a decision, made in this file.
const entries = {
  "@change-logic/model": "packages/model/src/index.ts",
  "@change-logic/catalogs": "packages/catalogs/src/index.ts",
  "@change-logic/analysis": "packages/analysis/src/index.ts",
  "@change-logic/validate": "packages/validate/src/index.ts",
  "@change-logic/validate/explain": "packages/validate/src/explain/index.ts",
  "@change-logic/diagram": "packages/diagram/src/index.ts",
  "@change-logic/diagram/elk": "packages/diagram/src/elk.ts",
  "@change-logic/report": "packages/report/src/index.ts",
  "@change-logic/viewer": "packages/viewer/src/index.ts",
  "@change-logic/viewer/element": "packages/viewer/src/element.ts",
  "change-logic": "packages/change-logic/src/index.ts",
  "@change-logic/model/documents": "packages/model/src/documents.ts",
  "@change-logic/analysis/columns": "packages/analysis/src/columns.ts",
  "@change-logic/analysis/graph": "packages/analysis/src/graph.ts",
  "change-logic/elk": "packages/change-logic/src/elk.ts",
  "change-logic/node": "packages/change-logic/src/node.ts",
  "change-logic/viewer": "packages/change-logic/src/viewer.ts",
  "remark-change-logic": "packages/remark/src/index.ts",
};

const root = fileURLToPath(new URL("../", import.meta.url));

function publicNames(): Record<string, string[]> {
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    Object.values(entries).map((file) => root + file),
    options,
  );
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    Object.entries(entries).map(([name, file]) => {
      const source = program.getSourceFile(root + file);
      const symbol = source && checker.getSymbolAtLocation(source);
      return [
        name,
        symbol
          ? checker
              .getExportsOfModule(symbol)
              .map((exported) => exported.name)
              .sort()
          : [],
      ];
    }),
  );
}

describe("the public names", () => {
  it("are those that are listed", async () => {
    await expect(`${JSON.stringify(publicNames(), undefined, 2)}\n`).toMatchFileSnapshot("public-names.json");
  });

  it("of the facade hold those of every package", () => {
    const listed = JSON.parse(readFileSync(new URL("public-names.json", import.meta.url), "utf8")) as Record<
      string,
      string[]
    >;
    for (const [name, names] of Object.entries(listed)) {
      if (
        /\/(?:elk|explain|documents|columns|graph|viewer|element)$/u.test(name) ||
        /^(?:remark-)?change-logic/u.test(name)
      )
        continue;
      expect(names.filter((exported) => !listed["change-logic"]?.includes(exported))).toEqual([]);
    }
  });
});
