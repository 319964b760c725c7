import type { FlowPoint, Range } from "./columns/layered-graph.js";
import type { FlowRectangle } from "./flow.js";

/** Where a layout has put things, in the flow; the smallest coordinates are 0. */
export interface Placement {
  /** Boxes by their id, placeholders by their key in the measured scene: the corner nearest the start. */
  readonly boxes: ReadonlyMap<string, FlowPoint>;
  /** The frames of areas, by id; none for an area that is a single box. */
  readonly areas: ReadonlyMap<string, FlowRectangle>;
  /** Across the flow, in the scene's order; empty where the layout has put no lanes apart. */
  readonly lanes: readonly Range[];
  /** Corners of every link, with the flow, by the link's id. */
  readonly lines: ReadonlyMap<string, readonly FlowPoint[]>;
  /** Where every stub meets its box, by the stub's id. */
  readonly stubs: ReadonlyMap<string, FlowPoint>;
}
