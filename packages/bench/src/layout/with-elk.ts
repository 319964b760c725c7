import { type ColumnGraph, spacing } from "./column-graph.js";
import { checkColumns, type Drawing } from "./drawing.js";

interface ElkPoint {
  readonly x: number;
  readonly y: number;
}

interface ElkResult {
  readonly children: readonly (ElkPoint & { readonly width: number; readonly height: number })[];
  readonly edges: readonly {
    readonly sections?: readonly {
      readonly startPoint: ElkPoint;
      readonly bendPoints?: readonly ElkPoint[];
      readonly endPoint: ElkPoint;
    }[];
  }[];
}

/** elkjs, in this process: lays out a graph that {@link elkGraphOf} made. */
export type Elk = { layout(graph: object): Promise<unknown> };

/** Loads elkjs, without a worker. */
export async function loadElk(): Promise<Elk> {
  const loaded = (await import("elkjs/lib/elk.bundled.js")) as unknown as { default: unknown };
  const inner = loaded.default as (new () => Elk) | { default: new () => Elk };
  const Constructor = typeof inner === "function" ? inner : inner.default;
  return new Constructor();
}

/** Wider than any box: boxes that overlap in x come into one layer. */
const layerWidth = 1000;

const keepColumns = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.randomSeed": "1",
  "elk.separateConnectedComponents": "false",
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.spacing.nodeNode": String(spacing.box),
  "elk.spacing.edgeNode": String(spacing.beside),
  "elk.spacing.edgeEdge": String(spacing.line),
  "elk.layered.spacing.nodeNodeBetweenLayers": String(spacing.column),
  "elk.layered.spacing.edgeNodeBetweenLayers": String(spacing.beside),
  "elk.layered.spacing.edgeEdgeBetweenLayers": String(spacing.line),
} as const;

/** What elk is told: `defaults` keeps the columns and leaves the rest to elk; `careful` is what `layoutElk` asks of it. */
export const elkOptions = {
  defaults: keepColumns,
  careful: {
    ...keepColumns,
    "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
    "elk.layered.crossingMinimization.greedySwitch.type": "TWO_SIDED",
    "elk.layered.crossingMinimization.greedySwitch.activationThreshold": "0",
    "elk.layered.thoroughness": "20",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  },
} as const;

/** A graph for elk, which writes into it: made anew for each drawing. Columns are held by x. */
export function elkGraphOf({ nodes, edges }: ColumnGraph, layoutOptions: Readonly<Record<string, string>>): object {
  return {
    id: "graph",
    layoutOptions,
    children: nodes.map(({ layer, width, height }, index) => ({
      id: `n${index}`,
      x: layer * layerWidth,
      y: 0,
      width,
      height,
    })),
    edges: edges.map(({ from, to }, index) => ({ id: `e${index}`, sources: [`n${from}`], targets: [`n${to}`] })),
  };
}

/** Reads what elk has drawn. Throws when the columns were not kept. */
export function drawingOfElk(graph: ColumnGraph, result: unknown): Drawing {
  const { children, edges } = result as ElkResult;
  checkColumns(graph, children, "elkjs");
  return {
    boxes: children,
    lines: edges.map(({ sections = [] }) =>
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
    ),
    orthogonal: true,
  };
}
