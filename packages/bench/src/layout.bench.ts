// Diagrams in columns laid out by us, by Graphviz dot, by elkjs and by dagre: crossings, length, bends, area and time, all
// measured from the boxes and lines that each has drawn. Speed is printed, never asserted. Sizes of random plans may be
// named as arguments: `bench:layout 60 200`.
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { coverage } from "@change-logic/analysis";
import { agenda2030, varmland2040, vastmanland2030 } from "@change-logic/catalogs";
import { createScene, layoutColumns, type Scene } from "@change-logic/diagram";
import { createModel, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import { columnGraph } from "./layout/column-graph.js";
import { type Measures, measure } from "./layout/drawing.js";
import { firstDrawings } from "./layout/first-drawings.js";
import { loadPrograms, names, type Program } from "./layout/programs.js";
import { randomColumnsModel } from "./layout/random-columns.js";
import { awaitedMedians, table } from "./side-by-side.js";

/** Sizes of random plans: how many plans of each, and how often each is drawn. */
const sizes = [
  { size: 20, seeds: 5, repetitions: 9 },
  { size: 60, seeds: 5, repetitions: 9 },
  { size: 100, seeds: 5, repetitions: 7 },
  { size: 200, seeds: 5, repetitions: 5 },
  { size: 500, seeds: 2, repetitions: 3 },
  { size: 5000, seeds: 1, repetitions: 1 },
];
const date = "2026-11-22";
const asked = process.argv.slice(2).map(Number);

/** What a program made of a plan, and its time in milliseconds. */
type Row = Measures & { readonly time: number };

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}`);
const programs = await loadPrograms();
const bySize = new Map<number, ReadonlyMap<string, readonly Row[]>>();
const aims: string[][] = [
  ["", "quick / elkjs, crossings", "elkjs / quick, time", "thorough / dot, crossings", "dot / quick, time"],
];
if (asked.length === 0) {
  tellFirstDrawings();
  for (const { name, scene } of exampleScenes()) {
    const { boxes, lines, rows } = await compare([scene], 9, programs);
    console.log(`\n${name}: ${boxes} boxes, ${lines} lines\n\n${tableOf(rows)}`);
  }
}
for (const { size, seeds, repetitions } of sizes.filter((one) => asked.length === 0 || asked.includes(one.size))) {
  const scenes = Array.from({ length: seeds }, (_, seed) => createScene(randomColumnsModel(size, seed + 1)));
  const drawing = programs.filter(({ name }) => name !== names.layoutElk);
  const { boxes, lines, rows } = await compare(scenes, repetitions, drawing);
  console.log(`\n${size}: ${seeds} random plans, on average ${boxes} boxes, ${lines} lines\n\n${tableOf(rows)}`);
  aims.push(aimsOf(String(size), rows));
  bySize.set(size, rows);
}
console.log(`\nCrossings by size\n\n${summary(({ crossings }) => crossings, count)}`);
console.log(`\nTime by size, ms\n\n${summary(({ time }) => time, milliseconds)}`);
console.log("\nAims: at most 1; at least 7 ×; at most 1.15 up to 200; dot slower than we at 5000\n");
console.log(table(aims));

/** Draws each scene with each program that can; the rows of a program are in the order of the scenes. */
async function compare(scenes: readonly Scene[], repetitions: number, among: readonly Program[]) {
  const rows = new Map<string, Row[]>();
  let [boxes, lines] = [0, 0];
  for (const scene of scenes) {
    const graph = columnGraph(scene, layoutColumns(scene, { effort: "quick" }));
    boxes += graph.nodes.length / scenes.length;
    lines += graph.edges.length / scenes.length;
    const able = among.filter(({ most }) => graph.nodes.length <= most);
    const works = able.map(({ name, run }) => ({ name, run: () => run({ scene, graph }) }));
    const results = await awaitedMedians(works, repetitions);
    for (const { name, read } of able) {
      const { first, time } = results.get(name)!;
      if (first === undefined) continue;
      const list = rows.get(name) ?? [];
      rows.set(name, list);
      list.push({ ...measure(graph, read(graph, first)), time });
    }
  }
  return { boxes: Math.round(boxes), lines: Math.round(lines), rows };
}

function tableOf(rows: ReadonlyMap<string, readonly Row[]>): string {
  const dot = rows.get(names.dot) ?? rows.get(names.nativeDot);
  const quick = mean(rows.get(names.quick)!, ({ time }) => time);
  const crossings = ({ crossings }: Row) => crossings;
  return table([
    ["", "crossings", "of dot's", "worst", "seen", "length", "bends", "area", "ms", "× quick"],
    ...[...rows].map(([name, list]) => {
      const time = mean(list, (row) => row.time);
      const worst = dot && Math.max(...list.map((row, index) => row.crossings / dot[index]!.crossings));
      return [
        name,
        count(mean(list, crossings)),
        dot ? ratio(mean(list, crossings), mean(dot, crossings)) : "",
        worst !== undefined && Number.isFinite(worst) ? worst.toFixed(2) : "",
        list[0]!.seen === undefined ? "" : count(mean(list, ({ seen }) => seen!)),
        (mean(list, ({ length }) => length) / 1000).toFixed(1),
        list[0]!.bends === undefined ? "" : count(mean(list, ({ bends }) => bends!)),
        (mean(list, ({ area }) => area) / 1e6).toFixed(2),
        milliseconds(time),
        (time / quick).toFixed(1),
      ];
    }),
  ]);
}

/** One figure of all programs (rows) at all sizes that were drawn (columns): means over the plans. */
function summary(value: (row: Row) => number, written: (figure: number) => string): string {
  const drawn = programs.filter(({ name }) => [...bySize.values()].some((rows) => rows.has(name)));
  return table([
    ["", ...[...bySize.keys()].map(count)],
    ...drawn.map(({ name }) => [
      name,
      ...[...bySize.values()].map((rows) => {
        const list = rows.get(name);
        return list ? written(mean(list, value)) : "";
      }),
    ]),
  ]);
}

/** What is aimed at, measured: of all plans of a size together. */
function aimsOf(size: string, rows: ReadonlyMap<string, readonly Row[]>): string[] {
  const of = (name: string, value: (row: Row) => number) => {
    const list = rows.get(name);
    return list ? mean(list, value) : NaN;
  };
  const crossings = ({ crossings }: Row) => crossings;
  const time = ({ time }: Row) => time;
  const dot = rows.has(names.dot) ? names.dot : names.nativeDot;
  return [
    size,
    ratio(of(names.quick, crossings), of(names.elk, crossings)),
    ratio(of(names.elk, time), of(names.quick, time)),
    ratio(of(names.thorough, crossings), of(dot, crossings)),
    ratio(of(dot, time), of(names.quick, time)),
  ];
}

/** The examples of more than ten elements, as the command shows them. */
function exampleScenes(): { name: string; scene: Scene }[] {
  const folder = new URL("../../../examples/", import.meta.url);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".change.yaml"))
    .sort();
  return paths.flatMap((path) => {
    const { value } = readPlan(readFileSync(new URL(path, folder), "utf8"), { file: path });
    if (!value) return [];
    const model = createModel(value, { catalogs: [agenda2030, varmland2040, vastmanland2030] });
    if (model.elements.length <= 10) return [];
    const covered = coverage(model, { date });
    const { findings } = validate(model, { date, coverage: covered });
    return [{ name: path, scene: createScene(model, { coverage: covered, findings }) }];
  });
}

function tellFirstDrawings(): void {
  console.log(
    "\nThe first drawing of a new process, 60 boxes, ms; what ours loads is TypeScript here, and not timed\n",
  );
  console.log(
    table([
      ["", "to load", "first drawing", "second"],
      ...firstDrawings().map(({ name, load, first, second }) => [
        name,
        load === undefined ? "" : milliseconds(load),
        milliseconds(first),
        milliseconds(second),
      ]),
    ]),
  );
}

function mean<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((sum, one) => sum + value(one), 0) / list.length;
}

function ratio(a: number, b: number): string {
  return Number.isFinite(a / b) ? (a / b).toFixed(2) : "";
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}

function count(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, " ");
}
