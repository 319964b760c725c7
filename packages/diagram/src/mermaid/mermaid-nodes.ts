import type { Scene, SceneArea, SceneBox, SceneColumn } from "../scene/scene-types.js";
import { findingCount } from "../text/finding-count.js";
import { type ClassList, classesOf } from "./mermaid-classes.js";
import { mermaidLabel, mermaidLines } from "./mermaid-label.js";

/** Writes every column as a subgraph, with its lanes or areas as subgraphs within, and notes what is of which class. */
export function mermaidColumns(scene: Scene, ids: ReadonlyMap<string, string>, classes: ClassList): string[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const inAreas = new Set(scene.areas.flatMap(({ head, boxes: below }) => (head ? [head, ...below] : below)));
  const byColumn = scene.columns.map((): SceneBox[] => []);
  for (const box of scene.boxes) if (!inAreas.has(box.id)) byColumn[box.column]?.push(box);
  const node = (box: SceneBox): string => {
    const id = ids.get(box.id)!;
    for (const name of classesOf(box)) classes.add(name, id);
    return `${id}${shaped(box, mermaidLines(wordsOf(box, scene)))}`;
  };
  const subgraph = (
    kind: "column" | "lane" | "area",
    id: string,
    title: string,
    lines: readonly string[],
  ): string[] => {
    classes.add(kind, id);
    return [`subgraph ${id}["${mermaidLabel(title)}"]`, ...lines.map((line) => `  ${line}`), "end"];
  };
  const laned = (own: readonly SceneBox[], column: number): string[] => {
    const named = scene.lanes.filter(({ title }) => title.trim() !== "");
    const inNamed = new Set(named.map(({ id }) => id));
    return [
      ...named.flatMap((lane) => {
        const inside = own.filter((box) => box.lane === lane.id).map(node);
        return inside.length === 0 ? [] : subgraph("lane", `${lane.id}c${column}`, lane.title, inside);
      }),
      ...own.filter(({ lane }) => lane === undefined || !inNamed.has(lane)).map(node),
    ];
  };
  const areaLines = (area: SceneArea): string[] => {
    const rows = [...(area.head ? [area.head] : []), ...area.boxes].flatMap((id) => boxes.get(id) ?? []).map(node);
    if (area.head !== undefined && rows.length === 1) return rows;
    return subgraph("area", area.id, area.tile ? `${area.tile.code} ${area.title}` : area.title, rows);
  };
  return scene.columns.flatMap((column, index) =>
    subgraph("column", `c${index + 1}`, column.heading, [
      ...missingLevel(column, index + 1, classes),
      ...laned(byColumn[index]!, index + 1),
      ...scene.areas.filter((area) => area.column === index).flatMap(areaLines),
    ]),
  );
}

function missingLevel({ missing, question }: SceneColumn, column: number, classes: ClassList): string[] {
  if (!missing) return [];
  classes.add("missing", `q${column}`);
  return [`q${column}("${mermaidLabel(question)}")`];
}

/** The title, the marks, the facts that the scene shows, and how many findings there are, each on a line of its own. */
function wordsOf({ tile, title, marks, facts, findings }: SceneBox, { language }: Scene): string[] {
  return [
    tile ? `${tile.code} ${title}` : title,
    ...(marks.length === 0 ? [] : [marks.map(({ text }) => text).join(", ")]),
    ...(facts ?? []).map(({ label, text }) => `${label}: ${text}`),
    ...(findings ? [findingCount(findings, language)] : []),
  ];
}

/** A hexagon is a side effect, a box with round ends an item, and a slanted one a resource. */
function shaped({ kind, marks }: SceneBox, label: string): string {
  if (marks.some((mark) => mark.kind === "unwanted")) return `{{"${label}"}}`;
  if (kind === "item") return `(["${label}"])`;
  return kind === "resource" ? `[/"${label}"/]` : `["${label}"]`;
}
