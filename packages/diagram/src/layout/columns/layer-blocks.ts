import type { LayeredGraph, LayerOrder } from "./layered-graph.js";
import type { Spacing } from "./spacing.js";

/** What a block is: a box on its own, a group with its members, or a line that passes. */
export const blockKinds = { node: 0, group: 1, passing: 2 } as const;

/**
 * What is moved across the flow as one piece: nodes on their own (blocks `0` to `nodes - 1`; those of grouped nodes are
 * not used), then groups, then for each edge one block per layer that it passes.
 */
export interface LayerBlocks {
  readonly count: number;
  /** Per layer: its blocks, in order. */
  readonly layers: readonly (readonly number[])[];
  /** Per block. */
  readonly kind: Uint8Array;
  readonly size: Float64Array;
  /** The lane that it keeps to; -1 where there is none. */
  readonly lane: Int32Array;
  /** Per layer: whether its nodes stand in lanes. */
  readonly laned: readonly boolean[];
  /** Per node: its block, and where it stands in it. */
  readonly nodeBlock: Int32Array;
  readonly nodeOffset: Float64Array;
  /** Per edge: the block where it passes its first layer; the next layers' follow. */
  readonly passing: Int32Array;
  /** How far along its layer a node, or a passing block, comes in the order. */
  readonly nodeRank: Int32Array;
  readonly passingRank: Int32Array;
}

/** Gathers blocks in the given order. Groups without members come last in their layer. */
export function layerBlocks(graph: LayeredGraph, order: LayerOrder): LayerBlocks {
  const { nodes, groups, edges } = graph;
  const passing = new Int32Array(edges.length);
  let count = nodes.length + groups.length;
  for (const [edge, { from, to }] of edges.entries()) {
    passing[edge] = count;
    count += Math.max(0, nodes[to]!.layer - nodes[from]!.layer - 1);
  }
  const kind = new Uint8Array(count);
  const size = new Float64Array(count);
  const lane = new Int32Array(count).fill(-1);
  const nodeBlock = new Int32Array(nodes.length);
  const nodeOffset = new Float64Array(nodes.length);
  const nodeRank = new Int32Array(nodes.length);
  const passingRank = new Int32Array(count);
  const laned = Array.from({ length: graph.layers }, () => false);
  for (const node of nodes) if (node.lane !== undefined) laned[node.layer] = true;
  for (const [index, { before, after }] of groups.entries()) {
    kind[nodes.length + index] = blockKinds.group;
    size[nodes.length + index] = before + after;
  }
  const started = new Uint8Array(groups.length);
  const layers = order.layers.map((entries, layer) => {
    const blocks: number[] = [];
    for (const [rank, entry] of entries.entries()) {
      if (entry < 0) {
        const { from, to } = edges[~entry]!;
        const block = passing[~entry]! + layer - nodes[from]!.layer - 1;
        kind[block] = blockKinds.passing;
        if (laned[layer]) lane[block] = nodes[from]!.lane ?? nodes[to]!.lane ?? -1;
        passingRank[block] = rank;
        blocks.push(block);
        continue;
      }
      const node = nodes[entry]!;
      nodeRank[entry] = rank;
      if (node.group === undefined) {
        nodeBlock[entry] = entry;
        size[entry] = node.across;
        lane[entry] = node.lane ?? -1;
        blocks.push(entry);
        continue;
      }
      const block = nodes.length + node.group;
      const { before, after, gap } = groups[node.group]!;
      nodeBlock[entry] = block;
      if (started[node.group] === 0) {
        started[node.group] = 1;
        lane[block] = node.lane ?? -1;
        size[block] = before + node.across + after;
        nodeOffset[entry] = before;
        blocks.push(block);
      } else {
        nodeOffset[entry] = size[block]! - after + gap;
        size[block]! += gap + node.across;
      }
    }
    return blocks;
  });
  for (const [index, { layer }] of groups.entries())
    if (started[index] === 0) layers[layer]?.push(nodes.length + index);
  return { count, layers, kind, size, lane, laned, nodeBlock, nodeOffset, passing, nodeRank, passingRank };
}

/** The least distance between two blocks that follow each other in a layer. */
export function gapBetween({ kind }: LayerBlocks, spacing: Spacing, first: number, second: number): number {
  const [a, b] = [kind[first], kind[second]];
  if (a === blockKinds.passing || b === blockKinds.passing) return a === b ? spacing.lineGap : spacing.lineToNode;
  if (a === blockKinds.node && b === blockKinds.node) return spacing.nodeGap;
  return a === b ? spacing.groupGap : Math.max(spacing.nodeGap, spacing.groupGap);
}
