import { type ItemStatus, isAction, isActive, ownedActions } from "@change-logic/analysis";
import type { ChangeLogicGraph, Model } from "@change-logic/model";
import { bfsFromNode } from "graphology-traversal";

// The same passes as packages/analysis makes, written for a graphology graph as its users write: string keys, Maps, and
// graphology's own iterators.

/** What the peer needs to know of the actions, as sets of node keys. */
export interface ActionKeys {
  readonly active: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly inactive: ReadonlySet<string>;
}

/** Prepares {@link ActionKeys}; not timed, to the peer's advantage. */
export function actionKeys(model: Model): ActionKeys {
  const owned = ownedActions(model);
  const actions = model.elements.filter(isAction);
  const keys = (test: (action: (typeof actions)[number]) => boolean) =>
    new Set(actions.filter(test).map(({ key }) => key));
  return {
    active: keys(isActive),
    owned: keys((action) => isActive(action) && owned.has(action)),
    inactive: keys((action) => !isActive(action)),
  };
}

const clean = 1;
const negative = 2;
const dampening = 4;

/** For each element that is reached, the classes of the walks that reach it, as bits. */
export function reachOnGraph(
  graph: ChangeLogicGraph,
  starts: ReadonlySet<string>,
  inactive: ReadonlySet<string>,
): Map<string, number> {
  const reached = new Map<string, number>();
  const pending: [key: string, bit: number][] = [];
  const reach = (key: string, bit: number) => {
    const bits = reached.get(key) ?? 0;
    if ((bits & bit) !== 0) return;
    reached.set(key, bits | bit);
    pending.push([key, bit]);
  };
  for (const key of starts) reach(key, clean);
  while (pending.length > 0) {
    const [key, bit] = pending.pop()!;
    graph.forEachOutEdge(key, (_, { type, counteracts }, _source, target) => {
      if ((type !== "leadsTo" && type !== "enables") || inactive.has(target)) return;
      reach(target, counteracts ? (bit === negative ? dampening : negative) : bit);
    });
  }
  return reached;
}

/** The three walks that the statuses rest on. */
export function walksOnGraph(graph: ChangeLogicGraph, keys: ActionKeys): Map<string, number>[] {
  return [keys.active, keys.owned, keys.inactive].map((starts) => reachOnGraph(graph, starts, keys.inactive));
}

/** How an item stands, as the peer says. */
export interface GraphStatus {
  readonly status: ItemStatus;
  readonly contested: boolean;
}

/**
 * The status of each item and whether it is contested. Only what the random plan has: no alignment, delegations or
 * accepted gaps, and everything in scope; no reasons, counts or paths.
 */
export function statusesOnGraph(graph: ChangeLogicGraph, keys: ActionKeys): Map<string, GraphStatus> {
  const [active, owned] = walksOnGraph(graph, keys) as [Map<string, number>, Map<string, number>];
  const facts = new Map<string, { positive: boolean; claim: boolean; negative: boolean; contested: boolean }>();
  const items = graph.filterNodes((_, { kind }) => kind === "item");
  for (const item of items) facts.set(item, { positive: false, claim: false, negative: false, contested: false });
  for (const item of items) {
    let claimed = false;
    let worked = false;
    let borne = false;
    graph.forEachInEdge(item, (_, { type, counteracts }, source) => {
      if (type !== "contributesTo") return;
      const classes = active.get(source) ?? 0;
      if (!counteracts) {
        claimed = true;
        if (((owned.get(source) ?? 0) & clean) !== 0) borne = true;
        if ((classes & negative) !== 0) worked = true;
      } else if (classes === 0 || (classes & (clean | dampening)) !== 0) worked = true;
    });
    facts.get(item)!.contested = claimed && worked;
    for (let at: string | undefined = item; at !== undefined; at = parentOf(graph, at)) {
      const fact = facts.get(at)!;
      fact.positive ||= borne;
      fact.claim ||= claimed;
      fact.negative ||= worked;
    }
  }
  return new Map(
    items.map((item) => {
      const { positive, claim, negative: worked, contested } = facts.get(item)!;
      const status = positive ? "covered" : claim ? "claimed" : worked ? "counteracted" : "gap";
      return [item, { status, contested }];
    }),
  );
}

function parentOf(graph: ChangeLogicGraph, item: string): string | undefined {
  return graph.findOutNeighbor(item, (other) => graph.someOutEdge(item, other, (_, { type }) => type === "parent"));
}

/** Leaves in the graph only the edges that clean walks follow, so that any search on it is a clean walk. */
export function keepCleanWalks(graph: ChangeLogicGraph, inactive: ReadonlySet<string>): ChangeLogicGraph {
  const drop = graph.filterEdges((_, { type, counteracts }, _source, target) => {
    if (counteracts) return true;
    if (type === "leadsTo" || type === "enables") return inactive.has(target);
    return type !== "contributesTo" && type !== "parent";
  });
  for (const edge of drop) graph.dropEdge(edge);
  return graph;
}

/** For each item, the actions that reach it: one breadth-first search backward from every item. */
export function matrixOnGraph(graph: ChangeLogicGraph, items: readonly string[]): Map<string, string[]> {
  const actions = new Map<string, string[]>();
  for (const item of items) {
    const reaching: string[] = [];
    bfsFromNode(
      graph,
      item,
      (key, { kind }) => {
        if (kind === "action") reaching.push(key);
      },
      { mode: "inbound" },
    );
    actions.set(item, reaching);
  }
  return actions;
}
