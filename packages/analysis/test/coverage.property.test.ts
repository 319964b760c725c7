import { type Catalog, createModel, type Model, readCatalog, readPlan, readPortfolio } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Coverage, coverage } from "../src/index.js";
import { coverageByDefinition } from "./support/coverage-by-definition.js";
import {
  arbitraryPlanAndCatalogs,
  arbitraryPortfolio,
  arbitraryPortfolioWithFile,
  coverageDate,
} from "./support/random-documents.js";

// The real implementation reads documents as users write them; the reference computes section 4 of the design word by
// word, naively, from the same plain objects.
const read = (plans: readonly object[], catalogs: readonly object[], portfolio?: object): Model =>
  createModel(
    plans.map((plan) => readPlan(JSON.stringify(plan)).value!),
    {
      catalogs: catalogs.map((catalog): Catalog => readCatalog(JSON.stringify(catalog)).value!),
      ...(portfolio ? { portfolio: readPortfolio(JSON.stringify(portfolio)).value! } : {}),
    },
  );

const facts = ({ items }: Coverage) =>
  Object.fromEntries(
    items.map(({ item, status, because, contested, containsContested, inScope, through }) => [
      item.key,
      { status, because, contested, containsContested, inScope, through: through && { ...through } },
    ]),
  );

type Expected = ReturnType<typeof coverageByDefinition>;
const expected = (map: Expected) =>
  Object.fromEntries(
    [...map].map(([key, { status, because, contested, containsContested, inScope, through }]) => [
      key,
      { status, because, contested, containsContested, inScope, through: status === "covered" ? through : undefined },
    ]),
  );

const runs = { seed: 20_261_122, numRuns: 4_000 };

describe("coverage equals the definition", () => {
  it("on one plan with two catalogues", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), ({ plan, catalogs }) => {
        const actual = coverage(read([plan], catalogs), { date: coverageDate });
        expect(facts(actual)).toEqual(expected(coverageByDefinition([plan], catalogs, coverageDate)));
      }),
      runs,
    );
  });

  it("on portfolios", () => {
    fc.assert(
      fc.property(arbitraryPortfolio(), ({ plans, catalogs }) => {
        const actual = coverage(read(plans, catalogs), { date: coverageDate });
        expect(facts(actual)).toEqual(expected(coverageByDefinition(plans, catalogs, coverageDate)));
      }),
      { ...runs, numRuns: 2_000 },
    );
  });

  it("on portfolios with a file of their own", () => {
    fc.assert(
      fc.property(arbitraryPortfolioWithFile(), ({ plans, catalogs, portfolio }) => {
        const file = { portfolio: 1, id: "hela", ...portfolio };
        const actual = coverage(read(plans, catalogs, file), { date: coverageDate });
        expect(facts(actual)).toEqual(expected(coverageByDefinition(plans, catalogs, coverageDate, portfolio)));
      }),
      { ...runs, numRuns: 2_000 },
    );
  });
});

describe("the reasons that coverage gives", () => {
  it("are walks that exist, clean from an active and owned action to the item asked", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), ({ plan, catalogs }) => {
        const model = read([plan], catalogs);
        for (const { item, status, paths, breaks, through, via } of coverage(model, { date: coverageDate, paths: 50 })
          .items) {
          expect(paths.length).toBe(
            status === "covered" ? Object.values(through ?? {}).reduce((sum, count) => sum + count, 0) : 0,
          );
          let longest = 0;
          for (const path of paths) {
            expect(path[0]?.kind).toBe("action");
            expect(path.at(-1)).toBe(item);
            expect(path.length).toBeGreaterThanOrEqual(longest);
            longest = path.length;
            for (const [at, node] of path.slice(1).entries()) {
              const before = path[at];
              const linked =
                before?.kind === "item"
                  ? before.parent === node
                  : model.links.some(
                      (link) => link.state === "valid" && link.from === before && link.to === node && !link.counteracts,
                    );
              expect(linked).toBe(true);
            }
          }
          if (status === "claimed") expect(breaks?.length).toBeGreaterThan(0);
          if (status === "indirect") expect(via?.length).toBeGreaterThan(0);
        }
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });
});
