import type { LayeredGraph } from "./layered-graph.js";

/** How much is kept free at the start of a lane, in one layer, for the lane's label; in px. */
export function labelRoom({ laneTop, labelLayers, plainLanes }: LayeredGraph, lane: number, layer: number): number {
  const isPlain = plainLanes?.includes(lane) === true;
  return isPlain || labelLayers?.includes(layer) === false ? 0 : laneTop;
}

/** The least size of a lane across the flow: that of its label, in px. */
export function leastLane({ laneTop, plainLanes }: LayeredGraph, lane: number): number {
  return plainLanes?.includes(lane) === true ? 0 : laneTop;
}
