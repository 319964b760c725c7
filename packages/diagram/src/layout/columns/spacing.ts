import { metrics } from "../metrics.js";

/** Least distances between what stands in layers, in px. */
export interface Spacing {
  /** Between boxes of a layer. */
  readonly nodeGap: number;
  /** Between a box, or the frame of a group, and a line that passes it. */
  readonly lineToNode: number;
  /** Between parallel lines. */
  readonly lineGap: number;
  /** Between layers, along the flow. */
  readonly layerGap: number;
  /** From a layer to the nearest upright piece beside it; loose lines are shorter than this. */
  readonly inset: number;
  /** Between the ends of lines at a side of a box. */
  readonly portGap: number;
  /** Between the ends of lines of different sorts at a box in a group. */
  readonly joinGap: number;
  /** Between lanes, and between groups. */
  readonly laneGap: number;
  readonly groupGap: number;
}

/** The distances that diagrams are drawn with. */
export const defaultSpacing: Spacing = {
  nodeGap: metrics.nodeGap,
  lineToNode: metrics.nodeGap - 2,
  lineGap: metrics.lineGap,
  layerGap: metrics.columnGap,
  inset: metrics.channelInset,
  portGap: metrics.portGap,
  joinGap: metrics.itemPortGap,
  laneGap: metrics.nodeGap,
  groupGap: metrics.areaGap,
};
