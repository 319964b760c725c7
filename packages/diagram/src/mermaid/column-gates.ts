import type { Scene } from "../scene/scene-types.js";
import type { ClassList } from "./mermaid-classes.js";
import { mermaidLabel } from "./mermaid-label.js";
import { boxesById, leadsBack } from "./written-forward.js";

/** Mermaid refuses to draw more links than this unless it is configured otherwise. */
const mostLinks = 500;

/**
 * Unseen nodes between the columns, and unseen links to them and from them, so that Mermaid puts every box of a column
 * before every box of the next. Within a column only the first and the last of each chain need a link. None at all where
 * the flowchart would get more links than Mermaid draws: then only the links of the plan hold the columns.
 */
export function columnGates(scene: Scene, ids: ReadonlyMap<string, string>, classes: ClassList): string[] {
  const { columns, links, stubs } = scene;
  const boxes = boxesById(scene);
  const hasNext = new Set<string>();
  const hasPrevious = new Set<string>();
  for (const link of links) {
    const [start, end] = leadsBack(link, boxes) ? [link.to, link.from] : [link.from, link.to];
    const [first, last] = [boxes.get(start), boxes.get(end)];
    if (!first || !last || first.column !== last.column || first.track === last.track) continue;
    hasNext.add(start);
    hasPrevious.add(end);
  }
  const own = columns.map(({ missing }, index) => (missing ? [`q${index + 1}`] : []));
  const [before, after] = [own.map((list) => [...list]), own];
  for (const { id, column } of scene.boxes) {
    if (!hasPrevious.has(id)) before[column]?.push(ids.get(id)!);
    if (!hasNext.has(id)) after[column]?.push(ids.get(id)!);
  }
  const filled = columns.map((_, index) => index).filter((index) => before[index]!.length > 0);
  const gates = filled.slice(1).map((column, index) => {
    const gate = `t${index + 1}`;
    const [into, out] = [after[filled[index]!]!, before[column]!];
    return { gate, lines: [...into.map((id) => `${id} ~~~ ${gate}`), ...out.map((id) => `${gate} ~~~ ${id}`)] };
  });
  const count = gates.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count + links.length + stubs.length > mostLinks) return [];
  for (const { gate } of gates) classes.add("gate", gate);
  return gates.flatMap(({ gate, lines }) => [`${gate}(("${mermaidLabel("")}"))`, ...lines]);
}
