import { ChangeLogicError } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import type { Scene } from "../scene/scene-types.js";
import { arrange, type Placement } from "./arrange.js";
import { elkGraph } from "./elk-graph.js";
import type { Layout, Point } from "./layout-types.js";
import { laidLinks, measureScene } from "./measure-scene.js";
import { round } from "./metrics.js";
import { type ElkGraph, runElk } from "./run-elk.js";

/**
 * The largest scene that is handed to elk, which cannot be interrupted, and whose stack overflows on long chains.
 * `work` bounds the sub-columns that links cross, summed: elk makes a node of its own for each.
 */
export const elkLimits = { boxes: 500, links: 1200, subColumns: 60, work: 3000 } as const;

/**
 * Lays a scene out with elk: headed columns kept as they are, crossings made few, lines orthogonal and clear of boxes.
 * The same scene always gives the same layout. Throws {@link ChangeLogicError}: `diagram-too-large` (blamed on the
 * caller) above {@link elkLimits}, `layout-failed` if elk gives up all the same, `invalid-argument` for what is not a
 * scene.
 */
export async function layoutElk(scene: Scene): Promise<Layout> {
  checkScene(scene, "layoutElk");
  refuseTooLarge(scene);
  const links = laidLinks(scene);
  const measured = measureScene(scene, links);
  const placed = await runElk(elkGraph(measured, links));
  return arrange(measured, links, placementOf(placed));
}

function refuseTooLarge(scene: Scene): void {
  const first: number[] = [];
  let subColumns = 0;
  for (const { tracks } of scene.columns) {
    first.push(subColumns);
    subColumns += tracks;
  }
  const layers = new Map(scene.boxes.map(({ id, column, track }) => [id, first[column]! + track]));
  const work = scene.links.reduce((sum, { from, to }) => sum + Math.abs(layers.get(to)! - layers.get(from)!), 0);
  const found = { boxes: scene.boxes.length, links: scene.links.length, subColumns, work };
  const over = (Object.keys(elkLimits) as (keyof typeof elkLimits)[]).filter((key) => found[key] > elkLimits[key]);
  if (over.length === 0) return;
  const words = {
    boxes: "boxes",
    links: "links",
    subColumns: "sub-columns in a row",
    work: "sub-columns that links cross",
  };
  throw new ChangeLogicError(
    "diagram-too-large",
    "caller",
    `The diagram is too large to be laid out: ${over.map((key) => `${found[key]} ${words[key]} (at most ${elkLimits[key]})`).join(", ")}.`,
    "Write it as text (.txt) or Mermaid (.mmd), which have no limit, or draw a smaller plan.",
  );
}

function placementOf(graph: ElkGraph): Placement {
  const nodes = new Map<string, Point>();
  const stubs = new Map<string, Point>();
  for (const node of graph.children) {
    nodes.set(node.id, { x: round(node.x), y: round(node.y) });
    for (const port of node.ports ?? []) {
      if (port.id.endsWith(":stub"))
        stubs.set(port.id.slice(0, -5), { x: round(node.x + (port.x ?? 0)), y: round(node.y + (port.y ?? 0)) });
    }
  }
  const lines = new Map<string, Point[]>();
  for (const { id, sections } of graph.edges) {
    const points = (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
      startPoint,
      ...(bendPoints ?? []),
      endPoint,
    ]);
    lines.set(
      id,
      points.map(({ x, y }) => ({ x: round(x), y: round(y) })),
    );
  }
  return { nodes, stubs, lines };
}
