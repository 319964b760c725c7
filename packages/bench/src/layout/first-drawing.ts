// Draws a random plan of 60 boxes twice with the program that is named, and writes what that took as JSON. Started anew for
// each measurement by `firstDrawings`.
import { createScene, layoutColumns } from "@change-logic/diagram";
import { columnGraph } from "./column-graph.js";
import { randomColumnsModel } from "./random-columns.js";

const scene = createScene(randomColumnsModel(60, 1));
const timed = async <T>(work: () => T | Promise<T>): Promise<[number, T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};
let load: number | undefined;
const loading = async <T>(work: () => Promise<T>): Promise<T> => {
  const [time, loaded] = await timed(work);
  load = time;
  return loaded;
};

// What is not ours is loaded here, so that nothing of it is there before.
const loaders: Record<string, () => Promise<() => unknown>> = {
  async elkjs() {
    const { elkGraphOf, elkOptions, loadElk } = await import("./with-elk.js");
    const graph = columnGraph(scene, layoutColumns(scene));
    const elk = await loading(loadElk);
    return () => elk.layout(elkGraphOf(graph, elkOptions.defaults));
  },
  async dot() {
    const { dotText, loadWasmDot } = await import("./with-dot.js");
    const graph = columnGraph(scene, layoutColumns(scene));
    const dot = await loading(loadWasmDot);
    return () => dot(dotText(graph));
  },
  async dagre() {
    const graph = columnGraph(scene, layoutColumns(scene));
    await loading(() => import("@dagrejs/dagre"));
    const { drawWithDagre } = await import("./with-dagre.js");
    return () => drawWithDagre(graph);
  },
  async layoutColumns() {
    return () => layoutColumns(scene);
  },
};

const draw = await loaders[process.argv[2] ?? ""]!();
const [first] = await timed(draw);
const [second] = await timed(draw);
console.log(JSON.stringify({ load, first, second }));
