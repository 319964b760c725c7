import { endsOf, threadGraph } from "@change-logic/analysis/graph";
import type { Model, ModelCatalog, ModelElement, ModelItem } from "@change-logic/model";

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
 * A lane for each topmost item of the strategies, in their order: of catalogues that are not optional, and of optional
 * ones (Agenda 2030) only where there is nothing else, and then only those that a thread or the scope reaches. Work:
 * for each area, as much as leads there.
 */
export function overviewLanes(model: Model, isInScope: (item: ModelItem) => boolean): OverviewLanes {
  const strategies = model.catalogs.filter(({ data }) => data.optional !== true);
  const catalogs = strategies.length > 0 ? strategies : model.catalogs;
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
    if (strategies.length === 0 && found.length === 0 && !isInScope(area)) continue;
    for (const index of found) counts[index]!++;
    lanes.push({ area, elements: found.sort((a, b) => a - b).map((index) => model.elements[index]!) });
  }
  const rest = model.elements.filter(({ index }) => counts[index] === 0);
  if (rest.length > 0) lanes.push({ area: undefined, elements: rest });
  return { catalogs, lanes, isShared: counts.some((count) => count > 1) };
}
