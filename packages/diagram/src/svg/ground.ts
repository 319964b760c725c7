import type { Layout, Point, Rectangle } from "../layout/layout-types.js";
import type { Theme } from "./themes.js";

/** Tells the colour that lies below a place: that of an area, a column, or the background. */
export function groundAt({ areas, bands }: Layout, theme: Theme): (place: Point) => string {
  return (place) => {
    if (areas.some((area) => isWithin(place, area))) return theme.area.fill;
    return bands.some((band) => isWithin(place, band)) ? theme.band.fill : theme.background;
  };
}

const isWithin = (place: Point, { x, y, width, height }: Rectangle): boolean =>
  place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
