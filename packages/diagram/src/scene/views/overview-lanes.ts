import { endsOf, threadGraph } from "@change-logic/analysis/graph";
import type { Model, ModelCatalog, ModelElement, ModelItem } from "@change-logic/model";
import { isAgenda2030, topOf } from "../scene-items.js";
import { endOfLink, isPlanLink } from "../scene-links.js";

/** A lane of the overview: an area of a strategy, or what reaches none of them. */
export interface OverviewLane {
  /** Missing for what reaches no area. */
  readonly area: ModelItem | undefined;
  /** The elements whose threads lead there, in document order. */
  readonly elements: readonly ModelElement[];
}

/** The lanes of an overview. */
export interface OverviewLanes {
  /** The catalogues whose areas have a lane. */
  readonly catalogs: readonly ModelCatalog[];
  readonly lanes: readonly OverviewLane[];
  /** Whether any element stands in several lanes. */
  readonly isShared: boolean;
}

/**
 * A lane for each topmost item of the catalogues that a plan contributes to or has in scope; Agenda 2030 last, as in the
 * whole view. Of a catalogue that the scope names, and of an optional one, only the areas that are in scope or that a
 * thread reaches; of others every area. Where nothing is reached and nothing in scope, the strategies that are not
 * optional. Work: for each area, as much as leads there.
 */
export function overviewLanes(model: Model, isInScope: (item: ModelItem) => boolean): OverviewLanes {
  const scoped = new Set(model.items.filter(isInScope).map(topOf));
  const catalogs = shownCatalogs(model, scoped);
  const graph = threadGraph(model, { upward: true });
  const size = model.elements.length;
  const counts = new Int32Array(size);
  const lastSeen = new Int32Array(graph.nodes.length).fill(-1);
  const lanes: OverviewLane[] = [];
  for (const [mark, area] of catalogs.flatMap(({ top }) => top).entries()) {
    const found: number[] = [];
    const open = [graph.numberOf(area)];
    lastSeen[open[0]!] = mark;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node < size) found.push(node);
      for (const before of endsOf(graph.backward, node)) {
        if (lastSeen[before] === mark) continue;
        lastSeen[before] = mark;
        open.push(before);
      }
    }
    if (found.length === 0 && !scoped.has(area) && isPartly(area.catalog, scoped)) continue;
    for (const index of found) counts[index]!++;
    lanes.push({ area, elements: found.sort((a, b) => a - b).map((index) => model.elements[index]!) });
  }
  const rest = model.elements.filter(({ index }) => counts[index] === 0);
  if (rest.length > 0) lanes.push({ area: undefined, elements: rest });
  return { catalogs, lanes, isShared: counts.some((count) => count > 1) };
}

/** Whether only some areas of a catalogue concern the plans. */
const isPartly = ({ data, top }: ModelCatalog, scoped: ReadonlySet<ModelItem>): boolean =>
  data.optional === true || top.some((area) => scoped.has(area));

function shownCatalogs(model: Model, scoped: ReadonlySet<ModelItem>): ModelCatalog[] {
  const used = new Set([...scoped].map(({ catalog }) => catalog));
  for (const link of model.links) {
    const end = isPlanLink(link) ? endOfLink(link) : undefined;
    if (end?.kind === "item") used.add(end.catalog);
  }
  const catalogs = model.catalogs.filter((catalog) =>
    used.size === 0 ? catalog.data.optional !== true : used.has(catalog),
  );
  return [...catalogs.filter((catalog) => !isAgenda2030(catalog)), ...catalogs.filter(isAgenda2030)];
}
