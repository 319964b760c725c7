import type { Layout, Scene } from "../../src/index.js";
import { pointInFlow } from "./sound-layout.js";

/** What stands in a sub-column: a box, or a line that passes. */
export interface Seat {
  readonly box?: string;
  readonly link?: string;
}

/**
 * Who stands where across the flow in each sub-column, read off the drawing: boxes by their middle, passing lines by the
 * piece that runs along the flow there.
 */
export function seatings(scene: Scene, layout: Layout): Seat[][] {
  const layerOf = layersOf(scene);
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const count = Math.max(0, ...layerOf.values()) + 1;
  const middles = Array.from({ length: count }, (_, layer) => {
    const box = layout.boxes.find(({ id }) => layerOf.get(id) === layer);
    return box && pointInFlow(layout, middleOf(box)).along;
  });
  return Array.from({ length: count }, (_, layer) => {
    const seats: { seat: Seat; across: number }[] = [];
    for (const { id } of scene.boxes) {
      if (layerOf.get(id) === layer)
        seats.push({ seat: { box: id }, across: pointInFlow(layout, middleOf(boxes.get(id)!)).across });
    }
    for (const { id, from, to, points } of layout.links) {
      const [low, high] = [layerOf.get(from)!, layerOf.get(to)!].sort((a, b) => a - b);
      const along = middles[layer];
      if (layer <= low! || layer >= high! || along === undefined) continue;
      const places = points.map((point) => pointInFlow(layout, point));
      const index = places.findIndex((place, at) => {
        const next = places[at + 1];
        return next && Math.min(place.along, next.along) <= along && along <= Math.max(place.along, next.along);
      });
      seats.push({ seat: { link: id }, across: places[index]!.across });
    }
    return seats.sort((a, b) => a.across - b.across).map(({ seat }) => seat);
  });
}

/** How many pairs of lines cross between sub-columns that follow each other, counted pair by pair. */
export function drawnCrossings(scene: Scene, seats: readonly (readonly Seat[])[]): number {
  const layerOf = layersOf(scene);
  const places = seats.map((layer) => new Map(layer.map((seat, index) => [seat.box ?? `line ${seat.link}`, index])));
  const pieces: [number, number][][] = seats.map(() => []);
  for (const { id, from, to } of scene.links) {
    const [near, far] = layerOf.get(from)! < layerOf.get(to)! ? [from, to] : [to, from];
    const [low, high] = [layerOf.get(near)!, layerOf.get(far)!];
    for (let layer = low; layer < high; layer += 1) {
      const here = layer === low ? near : `line ${id}`;
      const there = layer + 1 === high ? far : `line ${id}`;
      // A sub-column without any box draws nobody's place, and keeps none.
      const [a, b] = [places[layer]?.get(here), places[layer + 1]?.get(there)];
      if (a !== undefined && b !== undefined) pieces[layer]!.push([a, b]);
    }
  }
  let crossings = 0;
  for (const list of pieces) {
    for (const [index, [a, b]] of list.entries())
      for (const [c, d] of list.slice(index + 1)) if ((a - c) * (b - d) < 0) crossings += 1;
  }
  return crossings;
}

/** The number of the sub-column of each box, from the first column on. */
function layersOf(scene: Scene): Map<string, number> {
  const first: number[] = [];
  let layers = 0;
  for (const { tracks } of scene.columns) {
    first.push(layers);
    layers += tracks;
  }
  return new Map(scene.boxes.map(({ id, column, track }) => [id, first[column]! + track]));
}

const middleOf = ({ x, y, width, height }: Layout["boxes"][number]) => ({ x: x + width / 2, y: y + height / 2 });
