import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { coverageByDefinition } from "../../analysis/test/support/coverage-by-definition.js";
import { arbitraryPlanAndCatalogs, coverageDate } from "../../analysis/test/support/random-documents.js";
import { change, folderWith } from "./support.js";

it("the coverage command says of every item what the definition says", async () => {
  const folder = folderWith();
  const plan = join(folder, "plan.change.json");
  await fc.assert(
    fc.asyncProperty(arbitraryPlanAndCatalogs(), async ({ plan: data, catalogs }) => {
      writeFileSync(plan, JSON.stringify(data));
      const strategies = catalogs.flatMap((catalog, at) => {
        const file = join(folder, `nr${at}.catalog.json`);
        writeFileSync(file, JSON.stringify(catalog));
        return ["--strategy", file];
      });
      const { code, out } = await change("coverage", plan, ...strategies, "--format", "json", "--date", coverageDate);
      expect(code).toBe(0);
      const items = JSON.parse(out).catalogs.flatMap((catalog: { items: Record<string, unknown>[] }) => catalog.items);
      const said = Object.fromEntries(
        items.map((item: Record<string, unknown>) => [
          item.id,
          [item.status, item.contested, item.containsContested, item.inScope],
        ]),
      );
      const expected = Object.fromEntries(
        [...coverageByDefinition([data], catalogs, coverageDate)].map(([key, facts]) => [
          key,
          [facts.status, facts.contested, facts.containsContested, facts.inScope],
        ]),
      );
      expect(said).toEqual(expected);
    }),
    { seed: 22, numRuns: 150 },
  );
});
