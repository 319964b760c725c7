import type { Direction } from "../scene/scene-types.js";
import type { FlowPoint } from "./columns/layered-graph.js";
import type { Point, Rectangle } from "./layout-types.js";
import { round } from "./metrics.js";

// Layouts know two directions only: along the flow, from column to column, and across it. This is the one place where
// those become x and y.

/** A rectangle by its corner nearest the start of the flow, in px. */
export interface FlowRectangle extends FlowPoint {
  /** Size along the flow. */
  readonly length: number;
  /** Size across the flow. */
  readonly breadth: number;
}

/** Turns places in the flow into places in the diagram, rounded to hundredths of a px. */
export interface Flow {
  point(place: FlowPoint): Point;
  rectangle(place: FlowRectangle): Rectangle;
}

/** The sizes along and across the flow of something `width` px wide and `height` px high. */
export function flowSize(
  direction: Direction,
  { width, height }: Pick<Rectangle, "width" | "height">,
): Pick<FlowRectangle, "length" | "breadth"> {
  return direction === "top-down" ? { length: height, breadth: width } : { length: width, breadth: height };
}

/**
 * A flow `length` px long whose upper left corner lies at `origin`. From right to left it is mirrored, so that it starts
 * at the right; from the top down, `along` is y.
 */
export function flowFrom(direction: Direction, origin: Point, length: number): Flow {
  const rectangle = (place: FlowRectangle): Rectangle => {
    const [along, across] = [round(place.along), round(place.across)];
    const [size, breadth] = [round(place.length), round(place.breadth)];
    switch (direction) {
      case "left-to-right":
        return { x: round(origin.x + along), y: round(origin.y + across), width: size, height: breadth };
      case "right-to-left": {
        const x = round(origin.x + round(length) - along - size);
        return { x, y: round(origin.y + across), width: size, height: breadth };
      }
      case "top-down":
        return { x: round(origin.x + across), y: round(origin.y + along), width: breadth, height: size };
    }
  };
  const point = (place: FlowPoint): Point => {
    const { x, y } = rectangle({ ...place, length: 0, breadth: 0 });
    return { x, y };
  };
  return { point, rectangle };
}
