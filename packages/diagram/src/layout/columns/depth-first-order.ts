import { groupList, type LayerItems } from "./layer-items.js";

/**
 * The seats when items stand in the order in which a walk along the edges first meets them, starting from the first
 * layer on (`forth`) or from the last layer back. A tree whose root lies in its first (or last) layer has no crossings
 * then.
 */
export function depthFirstOrder(items: LayerItems, forth: boolean): Int32Array {
  const { graph, vertices, given, listStart, freeStart, freeEnd } = items;
  const met = meetings(items, forth);
  for (let group = vertices; group < items.items; group += 1) {
    const list = groupList(items, group);
    let first = vertices;
    for (let seat = listStart[list]!; seat < listStart[list + 1]!; seat += 1) {
      first = Math.min(first, met[given[seat]!]!);
    }
    met[group] = first;
  }
  const seats = given.slice();
  const lists = items.layerLists[graph.layers]! + graph.groups.length;
  for (let list = 0; list < lists; list += 1) {
    seats.subarray(freeStart[list]!, freeEnd[list]!).sort((a, b) => met[a]! - met[b]!);
  }
  return seats;
}

/** Per vertex: as which one the walk meets it. */
function meetings({ graph, vertices, items, before, after, given, layerLists, listStart }: LayerItems, forth: boolean) {
  const met = new Int32Array(items).fill(-1);
  let count = 0;
  const stack: number[] = [];
  const walk = (start: number) => {
    stack.push(start);
    while (stack.length > 0) {
      const vertex = stack.pop()!;
      if (met[vertex] !== -1) continue;
      met[vertex] = count;
      count += 1;
      for (const { start: first, of } of forth ? [before, after] : [after, before]) {
        for (let index = first[vertex + 1]! - 1; index >= first[vertex]!; index -= 1) {
          if (met[of[index]!] === -1) stack.push(of[index]!);
        }
      }
    }
  };
  for (let step = 0; step < graph.layers; step += 1) {
    const layer = forth ? step : graph.layers - 1 - step;
    for (let seat = listStart[layerLists[layer]!]!; seat < listStart[layerLists[layer + 1]!]!; seat += 1) {
      const item = given[seat]!;
      if (item < vertices) walk(item);
      else {
        const list = layerLists[graph.layers]! + item - vertices;
        for (let member = listStart[list]!; member < listStart[list + 1]!; member += 1) walk(given[member]!);
      }
    }
  }
  return met;
}
