// The statuses and the action × item matrix against the same work on a graphology graph, and coverage as a whole.
// Every result is compared before anything is timed. Speed is printed, never asserted.
import assert from "node:assert/strict";
import { cpus } from "node:os";
import { actionItemMatrix, coverage, createReachIndex, reachClasses, trace } from "@change-logic/analysis";
import { createModel, type Model, type PlanDocument, toGraph } from "@change-logic/model";
import { actionKeys, keepCleanWalks, matrixOnGraph, statusesOnGraph, walksOnGraph } from "./on-graphology.js";
import { bigCatalog, chainPlan, entangledPlan, randomPlan } from "./random-plan.js";
import { medians, table, type Work } from "./side-by-side.js";

const size = 100_000;
const repetitions = 11;
const date = "2026-11-22";
const { catalog, lowest } = bigCatalog();
const modelOf = (plan: PlanDocument): Model => createModel(plan, { catalogs: [catalog] });
const milliseconds = (time: number) => (time < 10 ? time.toFixed(1) : time.toFixed(0));

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}\n`,
);
compareWithGraphology();
measureCoverage();

function compareWithGraphology(): void {
  const plan = randomPlan({ elements: size });
  const model = modelOf(plan);
  const index = createReachIndex(model);
  const graph = toGraph(model);
  const keys = actionKeys(model);
  const cleanGraph = keepCleanWalks(toGraph(model), keys.inactive);
  const items = model.items.map(({ key }) => key);
  const startsOf = (chosen: ReadonlySet<string>) =>
    model.elements.filter(({ key }) => chosen.has(key)).map((element) => element.index);
  const starts = [keys.active, keys.owned, keys.inactive].map(startsOf);
  const walks = () => starts.map((elements) => reachClasses(index, elements));

  // The same answers first.
  const theirWalks = walksOnGraph(graph, keys);
  for (const [at, classes] of walks().entries()) {
    for (const { key, index: element } of model.elements)
      assert.equal(theirWalks[at]!.get(key) ?? 0, classes[element], key);
  }
  const theirStatuses = statusesOnGraph(graph, keys);
  for (const { item, status, contested } of coverage(model, { date, paths: 0 }).items) {
    assert.deepEqual(theirStatuses.get(item.key), { status, contested }, item.key);
  }
  const matrix = actionItemMatrix(model, index);
  const theirMatrix = matrixOnGraph(cleanGraph, items);
  let pairs = 0;
  for (const item of model.items) {
    const theirs = new Set(theirMatrix.get(item.key));
    for (const action of matrix.actions)
      assert.equal(matrix.has(action, item), theirs.has(action.key), `${action.key} ${item.key}`);
    pairs += theirs.size;
  }

  const ours: Work[] = [
    { name: "createModel", run: () => modelOf(plan) },
    { name: "index", run: () => createReachIndex(model) },
    { name: "walks", run: walks },
    { name: "statuses", run: () => coverage(model, { date, paths: 0 }) },
    { name: "matrix", run: () => actionItemMatrix(model, index) },
  ];
  const peers: Work[] = [
    { name: "toGraph", run: () => toGraph(model) },
    { name: "their walks", run: () => walksOnGraph(graph, keys) },
    { name: "their statuses", run: () => statusesOnGraph(graph, keys) },
    { name: "their matrix", run: () => matrixOnGraph(cleanGraph, items) },
  ];
  const times = medians([...ours, ...peers], repetitions);
  const row = (what: string, own: string, their?: string) => {
    const mine = times.get(own)!;
    const other = their === undefined ? undefined : times.get(their)!;
    return [
      what,
      milliseconds(mine),
      other === undefined ? "" : milliseconds(other),
      other === undefined ? "" : `${(other / mine).toFixed(1)} ×`,
    ];
  };
  console.log(
    `${count(size)} elements, ${count(model.links.length)} links, ${items.length} items, ${count(pairs)} pairs in the matrix; medians of ${repetitions}, ms\n`,
  );
  console.log(
    table([
      ["", "change-logic", "graphology", "ratio"],
      row("createModel", "createModel"),
      row("the index (createReachIndex / toGraph)", "index", "toGraph"),
      row("the three walks, index built", "walks", "their walks"),
      row("statuses, index included / graph built", "statuses", "their statuses"),
      row("action × item matrix, index built", "matrix", "their matrix"),
    ]),
  );
}

function measureCoverage(): void {
  const plans: readonly (readonly [string, PlanDocument])[] = [
    ["random plan, 1 000 elements", randomPlan({ elements: 1_000 })],
    ["random plan, 10 000 elements", randomPlan({ elements: 10_000 })],
    [`random plan, ${count(size)} elements`, randomPlan({ elements: size })],
    ["the same, no action has an owner", randomPlan({ elements: size, owned: 0 })],
    [`one chain of ${count(size)} elements`, chainPlan(size)],
    [`all through one loop, no owner, ${count(size)} elements`, entangledPlan(size)],
  ];
  const rows = plans.map(([name, plan]) => {
    const model = modelOf(plan);
    const result = coverage(model, { date });
    const of = (status: string) => result.items.filter((item) => item.status === status).length;
    const breaks = result.items.reduce((sum, item) => sum + (item.breaks?.length ?? 0), 0);
    const [first, last] = [model.elements[0]!, model.items.find(({ key }) => key === lowest[0])!];
    const times = medians(
      [
        { name: "paths 0", run: () => coverage(model, { date, paths: 0 }) },
        { name: "coverage", run: () => coverage(model, { date }) },
        { name: "trace", run: () => trace(model, first.key, last.key) },
      ],
      5,
    );
    return [
      name,
      String(of("covered")),
      String(of("claimed")),
      count(breaks),
      ...[...times.values()].map(milliseconds),
    ];
  });
  console.log(`\ncoverage as a whole, ${lowest.length + 45} items; medians of 5, ms\n`);
  console.log(table([["", "covered", "claimed", "breaks", "coverage, paths 0", "coverage", "trace"], ...rows]));
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, " ");
}
