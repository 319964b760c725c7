import { spawnSync } from "node:child_process";
import type { Point, Rectangle } from "@change-logic/diagram";
import { type ColumnGraph, spacing } from "./column-graph.js";
import { checkColumns, type Drawing } from "./drawing.js";

const pointsPerInch = 72;
/** How many straight pieces stand for each curve of a spline. */
const samples = 16;

/** The graph in the language of Graphviz: columns are ranks, one px is one point. */
export function dotText({ layers, nodes, edges }: ColumnGraph): string {
  const inches = (length: number) => (length / pointsPerInch).toFixed(4);
  const ranks = Array.from({ length: layers }, (): number[] => []);
  for (const [index, { layer }] of nodes.entries()) ranks[layer]!.push(index);
  const nextOf = new Set(
    edges.filter(({ from, to }) => nodes[to]!.layer === nodes[from]!.layer + 1).map(({ from }) => nodes[from]!.layer),
  );
  return [
    "digraph {",
    `rankdir=LR; nodesep=${inches(spacing.box)}; ranksep=${inches(spacing.column)};`,
    'node [shape=box fixedsize=true label=""]; edge [dir=none];',
    ...nodes.map(({ width, height }, index) => `n${index} [width=${inches(width)} height=${inches(height)}];`),
    ...ranks.map((rank) => `{ rank=same; ${rank.map((index) => `n${index};`).join(" ")} }`),
    // Where no line leads from a column to the next, only an unseen one tells the ranks apart.
    ...ranks
      .slice(1)
      .flatMap((rank, layer) =>
        nextOf.has(layer) ? [] : [`n${ranks[layer]![0]} -> n${rank[0]} [style=invis weight=0];`],
      ),
    ...edges.map(({ from, to }, index) => `n${from} -> n${to} [id="e${index}"];`),
    "}",
  ].join("\n");
}

/** Graphviz compiled to WebAssembly, in this process: gives `dot`'s JSON. */
export async function loadWasmDot(): Promise<(text: string) => string> {
  const { Graphviz } = await import("@hpcc-js/wasm-graphviz");
  const graphviz = await Graphviz.load();
  return (text) => graphviz.layout(text, "json", "dot");
}

/**
 * The `dot` on the PATH, started anew for each drawing: gives its JSON, or undefined when it has not finished after
 * `timeout` milliseconds. Its version, or undefined where there is none.
 */
export function findNativeDot():
  | { version: string; run(text: string, timeout: number): string | undefined }
  | undefined {
  const { error, stderr } = spawnSync("dot", ["-V"], { encoding: "utf8" });
  if (error) return undefined;
  return {
    version: /version ([\d.]+)/u.exec(stderr)?.[1] ?? "of an unknown version",
    run(text, timeout) {
      const { status, stdout } = spawnSync("dot", ["-Tjson"], {
        input: text,
        encoding: "utf8",
        timeout,
        maxBuffer: 2 ** 30,
        stdio: ["pipe", "pipe", "ignore"],
      });
      return status === 0 ? stdout : undefined;
    },
  };
}

/** Reads what `dot` has drawn; its splines are sampled. Throws when the columns were not kept. */
export function drawingOfDot(graph: ColumnGraph, json: string): Drawing {
  const { nodes, edges } = graph;
  const { objects = [], edges: drawn = [] } = JSON.parse(json) as {
    objects?: { name: string; pos?: string }[];
    edges?: { id?: string; pos: string }[];
  };
  const boxes: Rectangle[] = [];
  for (const { name, pos } of objects) {
    const node = /^n(\d+)$/u.exec(name);
    if (!node || pos === undefined) continue;
    const { width, height } = nodes[Number(node[1])]!;
    const { x, y } = pointOf(pos);
    boxes[Number(node[1])] = { x: x - width / 2, y: y - height / 2, width, height };
  }
  checkColumns(graph, boxes, "dot");
  const lines: Point[][] = edges.map(() => []);
  for (const { id, pos } of drawn) {
    if (id?.startsWith("e")) lines[Number(id.slice(1))] = spline(pos);
  }
  return { boxes, lines, orthogonal: false };
}

function pointOf(text: string): Point {
  const [x = 0, y = 0] = text.split(",").map(Number);
  return { x, y };
}

function spline(pos: string): Point[] {
  const points = pos
    .split(" ")
    .filter((part) => !/^[es],/u.test(part))
    .map(pointOf);
  const line = [points[0]!];
  for (let at = 0; at + 3 < points.length; at += 3) {
    for (let step = 1; step <= samples; step += 1) line.push(onCurve(points.slice(at, at + 4), step / samples));
  }
  return line;
}

function onCurve([a, b, c, d]: readonly Point[], t: number): Point {
  const u = 1 - t;
  const mix = (of: (point: Point) => number) =>
    u ** 3 * of(a!) + 3 * u * u * t * of(b!) + 3 * u * t * t * of(c!) + t ** 3 * of(d!);
  return { x: mix(({ x }) => x), y: mix(({ y }) => y) };
}
