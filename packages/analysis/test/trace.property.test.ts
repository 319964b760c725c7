import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trace } from "../src/index.js";
import { arbitraryPlanAndCatalogs, arbitraryPortfolio } from "./support/random-documents.js";
import { keys, readModel } from "./support/small-models.js";
import { allThreads, mayStart, type Node, stepsFrom } from "./support/trace-by-definition.js";

const documents = fc.oneof(
  arbitraryPlanAndCatalogs().map(({ plan, catalogs }) => ({ plans: [plan], catalogs })),
  arbitraryPortfolio(),
);

describe("trace equals the slow search", () => {
  it("on random plans and portfolios, from one node to every other", () => {
    const seen = { connected: 0, broken: 0, several: 0 };
    fc.assert(
      fc.property(documents, fc.nat(), fc.integer({ min: 0, max: 6 }), (made, from, most) => {
        const model = readModel(made.plans, made.catalogs);
        const nodes: Node[] = [...model.elements, ...model.items];
        const start = nodes[from % nodes.length]!;
        for (const end of nodes) {
          const { connected, paths, breaks } = trace(model, start.key, end.key, { paths: most });
          const threads = allThreads(model, start, end);
          expect(connected).toBe(threads.length > 0);
          expect(paths.map(keys)).toEqual(threads.slice(0, most).map(keys));
          expect(breaks.length > 0).toBe(!connected);
          seen[connected ? "connected" : "broken"]++;
          if (threads.length > 1) seen.several++;
        }
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
    // The documents are worth the while.
    expect(Math.min(seen.connected, seen.broken, seen.several)).toBeGreaterThan(50);
  });

  it("each break is where it says", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (made, from, to) => {
        const model = readModel(made.plans, made.catalogs);
        const nodes: Node[] = [...model.elements, ...model.items];
        const start = nodes[from % nodes.length]!;
        const end = nodes[to % nodes.length]!;
        for (const { at, reason } of trace(model, start.key, end.key).breaks) {
          seen.add(reason);
          const links = model.links.filter((link) => link.from === at && link.type !== "changes");
          if (reason === "inactive")
            expect(at).toMatchObject({
              kind: "action",
              data: { status: expect.stringMatching(/^(paused|notDone|cancelled)$/) },
            });
          if (reason === "noOwner") expect([at.kind, mayStart(model, at)]).toEqual(["action", false]);
          if (reason === "wrongSign")
            expect(links.some(({ counteracts, state }) => counteracts && state === "valid")).toBe(true);
          if (reason === "unresolved")
            expect(links.some(({ state }) => ["unresolved", "notListed", "external"].includes(state))).toBe(true);
          if (reason === "invalidLink")
            expect(links.some(({ state }) => ["invalid", "self"].includes(state))).toBe(true);
          // Other items may lead to the item asked about, as long as no element does.
          if (reason === "noCause" && at.kind === "item") expect(at.key).toBe(end.key);
          else if (reason === "noCause")
            expect(nodes.some((node) => stepsFrom(model, node).some((step) => step.to === at))).toBe(false);
        }
      }),
      { seed: 20_261_122, numRuns: 1_000 },
    );
    expect([...seen].sort()).toEqual([
      "deadEnd",
      "inactive",
      "invalidLink",
      "noCause",
      "noOwner",
      "unresolved",
      "wrongSign",
    ]);
  });
});
