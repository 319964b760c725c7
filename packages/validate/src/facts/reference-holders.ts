import type { CatalogData, Model, ModelCatalog, ModelItem, ModelReference } from "@change-logic/model";
import { type Named, named, namedPortfolio, toTitle } from "../text/naming.js";
import { lazy } from "./lazy.js";

/** Says what a reference outside the plans is written on: an item or a strategy, or the portfolio. */
export function createHolders(model: Model): (reference: ModelReference) => Named {
  const holders = lazy(() => {
    const byContainer = new Map<object, ModelItem | ModelCatalog>();
    for (const catalog of model.catalogs) {
      for (const { alignments = [] } of [catalog.data, ...catalog.extensions])
        for (const alignment of alignments) byContainer.set(alignment, catalog);
    }
    for (const item of model.items) byContainer.set(item.data, item);
    return byContainer;
  });
  return ({ from, role, origin: { container } }) => {
    if (from === "portfolio") return namedPortfolio(model);
    if (role === "extends") {
      const { id, title } = container as CatalogData;
      return { kind: "catalog", id, title: toTitle(title) };
    }
    const holder = holders().get(container) ?? model.catalogs[0];
    return holder ? named(holder) : { kind: "catalog", id: String(from), title: undefined };
  };
}
