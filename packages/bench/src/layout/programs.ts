import { type Layout, layoutColumns, type Scene } from "@change-logic/diagram";
import { layoutElk } from "@change-logic/diagram/elk";
import type { ColumnGraph } from "./column-graph.js";
import type { Drawing } from "./drawing.js";
import { drawingOf } from "./ours.js";
import { drawWithDagre } from "./with-dagre.js";
import { dotText, drawingOfDot, findNativeDot, loadWasmDot } from "./with-dot.js";
import { drawingOfElk, elkGraphOf, elkOptions, loadElk } from "./with-elk.js";

/** A program that lays out a graph in columns. */
export interface Program {
  readonly name: string;
  /** Above this many boxes it is not asked: it takes minutes, or gives up. */
  readonly most: number;
  /** Whether it draws frames around items too, and headings. */
  readonly whole: boolean;
  /** What is timed; gives what `read` takes. */
  run(problem: Problem): unknown;
  /** The drawing, to be measured. */
  read(graph: ColumnGraph, result: unknown): Drawing;
}

/** What is drawn: a scene for our own layouts, and its boxes and lines for the others. */
export interface Problem {
  readonly scene: Scene;
  readonly graph: ColumnGraph;
}

/** How long the native `dot` may take, in milliseconds. */
const dotTimeout = 600_000;

/** The names of the programs that the aims speak of. */
export const names = {
  quick: "layoutColumns, quick",
  thorough: "layoutColumns, thorough",
  dot: "dot, in this process",
  nativeDot: "dot, a process each time",
  elk: "elkjs, its defaults",
  carefulElk: "elkjs, careful",
  dagre: "dagre, ranks given",
  layoutElk: "layoutElk",
} as const;

/** All that are compared, in the order of the tables. */
export async function loadPrograms(): Promise<Program[]> {
  const elk = await loadElk();
  const dot = await loadWasmDot();
  const nativeDot = findNativeDot();
  const ours = (graph: ColumnGraph, result: unknown) => drawingOf(graph, result as Layout);
  const programs: Program[] = [
    {
      name: names.quick,
      most: Infinity,
      whole: true,
      run: ({ scene }) => layoutColumns(scene, { effort: "quick" }),
      read: ours,
    },
    {
      name: names.thorough,
      most: 500,
      whole: true,
      run: ({ scene }) => layoutColumns(scene, { effort: "thorough" }),
      read: ours,
    },
    {
      name: names.dot,
      most: 500,
      whole: false,
      run: ({ graph }) => dot(dotText(graph)),
      read: (graph, result) => drawingOfDot(graph, result as string),
    },
    {
      name: names.elk,
      most: 500,
      whole: false,
      run: ({ graph }) => elk.layout(elkGraphOf(graph, elkOptions.defaults)),
      read: drawingOfElk,
    },
    {
      name: names.carefulElk,
      most: 200,
      whole: false,
      run: ({ graph }) => elk.layout(elkGraphOf(graph, elkOptions.careful)),
      read: drawingOfElk,
    },
    {
      name: names.dagre,
      most: 500,
      whole: false,
      run: ({ graph }) => drawWithDagre(graph),
      read: (_, result) => result as Drawing,
    },
    { name: names.layoutElk, most: 200, whole: true, run: ({ scene }) => layoutElk(scene), read: ours },
  ];
  if (nativeDot) {
    programs.splice(3, 0, {
      name: names.nativeDot,
      most: Infinity,
      whole: false,
      run: ({ graph }) => nativeDot.run(dotText(graph), dotTimeout),
      read: (graph, result) => drawingOfDot(graph, result as string),
    });
  }
  return programs;
}
