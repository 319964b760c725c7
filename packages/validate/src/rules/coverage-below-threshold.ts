import type { CatalogCoverage, ItemCoverage } from "@change-logic/analysis";
import type { Model, ModelItem } from "@change-logic/model";
import * as z from "zod";
import { atPlan, atReference, type Spot } from "../engine/spot.js";
import { createOwnScope } from "../facts/own-scope.js";
import type { Rule } from "../rule.js";
import { type Named, named, quoted } from "../text/naming.js";

type Args = Named & {
  /** Of the area's items without children that are in scope: how many are covered, how many there are. */
  readonly covered: number;
  readonly of: number;
  /** The least number that the limit asks for. */
  readonly wanted: number;
};

const options = z.strictObject({
  minimum: z.number().gt(0).max(1).optional().meta({
    description: "The least share of an area's goals in scope that is to be reached, such as 0.5 for half of them.",
  }),
});

/** An area of a strategy of which a smaller share is covered than somebody has set as the limit. Off without a limit. */
export const coverageBelowThreshold: Rule<Args, z.infer<typeof options>> = {
  id: "coverage-below-threshold",
  topic: "strategy",
  summary: {
    sv: "Ett område i en strategi där färre mål nås än den gräns som är satt",
    en: "An area of a strategy where fewer goals are reached than the limit that is set",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  options,
  messages: {
    sv: (a) =>
      `Inom området ${quoted(a, "sv")} nås ${a.covered} av ${a.of} mål av en insats med ansvarig. Gränsen är satt till minst ${a.wanted} av ${a.of}: låt insatser leda till fler av dem, eller se över scope eller gränsen.`,
    en: (a) =>
      `Within the area ${quoted(a, "en")}, ${a.covered} of ${a.of} goals are reached by an action with an owner. The limit is set to at least ${a.wanted} of ${a.of}: let actions lead to more of them, or look over the scope or the limit.`,
  },
  *check({ model, coverage, scope, date }, { minimum }) {
    if (minimum === undefined) return;
    const takenBy = createOwnScope(model, scope, date);
    for (const { catalog, items } of coverage.catalogs) {
      for (const [area, lowest] of lowestInScope(items)) {
        const covered = lowest.filter(({ status }) => status === "covered").length;
        if (covered / lowest.length >= minimum) continue;
        const first = lowest.find(({ item }) => takenBy(item));
        const taken = first && takenBy(first.item);
        yield {
          args: { ...named(area), covered, of: lowest.length, wanted: leastFor(minimum, lowest.length) },
          subjects: [area.key],
          at: taken?.entry ? atReference(taken.entry) : atCatalog(model, catalog, taken?.plan),
        };
      }
    }
  },
};

/** By area, the items without children that are in scope; areas without any are left out. */
function lowestInScope(items: CatalogCoverage["items"]): ReadonlyMap<ModelItem, readonly ItemCoverage[]> {
  const byArea = new Map<ModelItem, ItemCoverage[]>();
  let area: ModelItem | undefined;
  for (const each of items) {
    // Items come in the order of the tree.
    if (!each.item.parent) area = each.item;
    if (!area || !each.inScope || each.item.children.length > 0) continue;
    const lowest = byArea.get(area);
    if (lowest) lowest.push(each);
    else byArea.set(area, [each]);
  }
  return byArea;
}

/** The least number whose share of all is not below the minimum, as the very division says that is compared. */
function leastFor(minimum: number, all: number): number {
  let least = Math.ceil(minimum * all);
  while (least > 0 && (least - 1) / all >= minimum) least--;
  return least;
}

/** Where the catalogue is listed: by the plan, else by the first that does, else by the portfolio. */
function atCatalog(model: Model, catalog: CatalogCoverage["catalog"], taking = firstListing(model, catalog)): Spot {
  if (taking) return atPlan(taking, "strategies");
  const listed = model.references.find(({ role, target }) => role === "strategy" && target === catalog);
  const origin = { source: undefined, container: catalog.data };
  return listed ? atReference(listed) : { plan: undefined, element: undefined, origin, part: "value", order: 0 };
}

const firstListing = ({ plans }: Model, catalog: CatalogCoverage["catalog"]) =>
  plans.find(({ catalogs }) => catalogs.includes(catalog));
