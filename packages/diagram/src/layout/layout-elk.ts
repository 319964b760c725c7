import { ChangeLogicError } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import type { Scene } from "../scene/scene-types.js";
import { type AreaStack, areaStacks, unstack } from "./area-stacks.js";
import { arrange } from "./arrange.js";
import type { FlowPoint } from "./columns/layered-graph.js";
import { elkGraph } from "./elk-graph.js";
import { type FlowRectangle, flowSize } from "./flow.js";
import { firstLayers, type LaidLink, laidLinks } from "./laid-links.js";
import type { Layout } from "./layout-types.js";
import { type MeasuredScene, measureScene } from "./measure-scene.js";
import { round } from "./metrics.js";
import type { Placement } from "./placement.js";
import { type ElkGraph, runElk } from "./run-elk.js";
import { tidyLines } from "./tidy-lines.js";

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
  const stacks = areaStacks(measured, links);
  const placed = await runElk(elkGraph(measured, links, stacks));
  return arrange(measured, links, placementOf(placed, measured, links, stacks));
}

function refuseTooLarge(scene: Scene): void {
  const first = firstLayers(scene);
  const subColumns = first.at(-1)!;
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

function placementOf(
  graph: ElkGraph,
  measured: MeasuredScene,
  links: readonly LaidLink[],
  stacks: readonly AreaStack[],
): Placement {
  const { scene } = measured;
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const nodes = new Map<string, FlowPoint>();
  const areas = new Map<string, FlowRectangle>();
  const stubs = new Map<string, FlowPoint>();
  for (const node of graph.children) {
    const at = { along: round(node.x), across: round(node.y) };
    const stack = byId.get(node.id);
    if (stack) {
      const { boxes, frames } = unstack(stack, measured, at);
      for (const [id, place] of boxes) nodes.set(id, place);
      for (const [id, frame] of frames) areas.set(id, frame);
    } else nodes.set(node.id, at);
    for (const port of node.ports ?? []) {
      if (port.id.endsWith(":stub"))
        stubs.set(port.id.slice(0, -5), {
          along: round(node.x + (port.x ?? 0)),
          across: round(node.y + (port.y ?? 0)),
        });
    }
  }
  const frames = new Map<string, FlowRectangle>();
  for (const [id, box] of measured.boxes) {
    const at = nodes.get(id);
    if (at) frames.set(id, { ...at, ...flowSize(scene.direction, box) });
  }
  const points = pointsOf(graph);
  const tidy = tidyLines(
    // Lines end at the edge of a stack; the items in a frame lie further in.
    links.map(({ link, left, right }) => ({
      left,
      right,
      points: reaching(points.get(link.id) ?? [], nodes.get(right)?.along),
    })),
    frames,
    scene.stubs.flatMap(({ id, box }) => ({ box, at: stubs.get(id) ?? { along: 0, across: 0 } })),
  );
  const lines = new Map(links.map(({ link }, index) => [link.id, tidy[index]!]));
  return { boxes: nodes, areas, lanes: [], lines, stubs };
}

/** A line whose last point is moved along the flow to where its box is. */
function reaching(points: readonly FlowPoint[], along: number | undefined): readonly FlowPoint[] {
  const end = points.at(-1);
  if (end === undefined || along === undefined) return points;
  return [...points.slice(0, -1), { along: round(along), across: end.across }];
}

function pointsOf(graph: ElkGraph): Map<string, FlowPoint[]> {
  return new Map(
    graph.edges.map(({ id, sections }) => {
      const corners = (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
        startPoint,
        ...(bendPoints ?? []),
        endPoint,
      ]);
      return [id, corners.map(({ x, y }) => ({ along: round(x), across: round(y) }))];
    }),
  );
}
