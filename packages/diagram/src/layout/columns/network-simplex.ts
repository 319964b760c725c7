// Minimum cost flow by the primal network simplex method, with the rules for entering and leaving arcs of LEMON
// (Király and Kovács, "Efficient implementations of minimum-cost flow algorithms", 2012): arcs are priced block by block,
// and the tree is kept strongly feasible, so that it cannot cycle. All nodes have supply 0.

/** Arcs of a flow network; costs and capacities are whole numbers, capacities may be infinite. */
export interface FlowArcs {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly cost: readonly number[];
  readonly capacity: readonly number[];
}

const inTree = 0;
const atLower = 1;
const atUpper = -1;

/**
 * The potentials of a circulation of least cost: for every arc that is not full, `cost + potential(source) -
 * potential(target)` is at least 0. Gives nothing when `work` steps (a step is an arc priced, or a node moved) do not
 * suffice, or when the cost has no bound.
 */
export function optimalPotentials(nodes: number, arcs: FlowArcs, work: number): Float64Array | undefined {
  const count = arcs.source.length;
  const total = count + nodes;
  const root = nodes;
  const source = new Int32Array(total);
  const target = new Int32Array(total);
  const cost = new Float64Array(total);
  const capacity = new Float64Array(total).fill(Number.POSITIVE_INFINITY);
  source.set(arcs.source);
  target.set(arcs.target);
  cost.set(arcs.cost);
  capacity.set(arcs.capacity);
  const flow = new Float64Array(total);
  const state = new Int8Array(total).fill(atLower);

  const parent = new Int32Array(nodes + 1).fill(root);
  /** The arc to the parent, and whether it points there (1) or here (-1). */
  const arcUp = new Int32Array(nodes + 1);
  const pointsUp = new Int8Array(nodes + 1).fill(1);
  const depth = new Int32Array(nodes + 1).fill(1);
  const child = new Int32Array(nodes + 1).fill(-1);
  const next = new Int32Array(nodes + 1).fill(-1);
  const previous = new Int32Array(nodes + 1).fill(-1);
  const potential = new Float64Array(nodes + 1);

  const attach = (node: number, to: number) => {
    parent[node] = to;
    previous[node] = -1;
    next[node] = child[to]!;
    if (child[to]! >= 0) previous[child[to]!] = node;
    child[to] = node;
  };
  const detach = (node: number) => {
    const from = parent[node]!;
    if (previous[node]! >= 0) next[previous[node]!] = next[node]!;
    else child[from] = next[node]!;
    if (next[node]! >= 0) previous[next[node]!] = previous[node]!;
  };
  parent[root] = -1;
  depth[root] = 0;
  for (let node = nodes - 1; node >= 0; node--) {
    const arc = count + node;
    source[arc] = node;
    target[arc] = root;
    state[arc] = inTree;
    arcUp[node] = arc;
    attach(node, root);
  }

  const blockSize = Math.max(20, Math.ceil(Math.sqrt(count)));
  const pending = new Int32Array(nodes + 1);
  let nextArc = 0;
  let steps = 0;

  /** The arc that gains most in the first block of arcs where one gains; -1 when none does. */
  const findEntering = (): number => {
    let best = -1;
    let least = 0;
    let left = blockSize;
    for (let priced = 0; priced < count; priced++) {
      const arc = nextArc;
      nextArc = arc + 1 === count ? 0 : arc + 1;
      const reduced = state[arc]! * (cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!);
      if (reduced < least) {
        least = reduced;
        best = arc;
      }
      if (--left === 0) {
        if (best >= 0) {
          steps += priced;
          return best;
        }
        left = blockSize;
      }
    }
    steps += count;
    return best;
  };

  while (true) {
    const entering = findEntering();
    if (entering < 0) return potential.subarray(0, nodes);
    if (steps > work) return undefined;

    const forward = state[entering] === atLower;
    const first = forward ? source[entering]! : target[entering]!;
    const second = forward ? target[entering]! : source[entering]!;
    let join = first;
    for (let other = second; join !== other; ) {
      if (depth[join]! >= depth[other]!) join = parent[join]!;
      else other = parent[other]!;
    }

    // How much flow may go round, and which arc stops it: the last one on the way, to keep the tree strongly feasible.
    let most = capacity[entering]!;
    let leaving = -1;
    let leavesFirst = false;
    for (let node = first; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!;
      const room = pointsUp[node] === 1 ? flow[arc]! : capacity[arc]! - flow[arc]!;
      if (room < most) {
        most = room;
        leaving = node;
        leavesFirst = true;
      }
    }
    for (let node = second; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!;
      const room = pointsUp[node] === -1 ? flow[arc]! : capacity[arc]! - flow[arc]!;
      if (room <= most) {
        most = room;
        leaving = node;
        leavesFirst = false;
      }
    }
    if (most === Number.POSITIVE_INFINITY) return undefined;
    if (most > 0) {
      const change = state[entering]! * most;
      flow[entering]! += change;
      for (let node = source[entering]!; node !== join; node = parent[node]!)
        flow[arcUp[node]!]! -= pointsUp[node]! * change;
      for (let node = target[entering]!; node !== join; node = parent[node]!)
        flow[arcUp[node]!]! += pointsUp[node]! * change;
    }
    if (leaving < 0) {
      state[entering] = forward ? atUpper : atLower;
      continue;
    }
    const left = arcUp[leaving]!;
    state[entering] = inTree;
    state[left] = flow[left] === 0 ? atLower : atUpper;

    // The part of the tree below the arc that left is hung up by the one that entered.
    let node = leavesFirst ? first : second;
    let above = leavesFirst ? second : first;
    let arc = entering;
    const top = node;
    while (true) {
      const nextNode = parent[node]!;
      const nextUp = arcUp[node]!;
      detach(node);
      attach(node, above);
      arcUp[node] = arc;
      pointsUp[node] = source[arc] === node ? 1 : -1;
      if (node === leaving) break;
      above = node;
      node = nextNode;
      arc = nextUp;
    }
    const shift = potential[parent[top]!]! - potential[top]! - pointsUp[top]! * cost[entering]!;
    let waiting = 0;
    pending[waiting++] = top;
    while (waiting > 0) {
      const moved = pending[--waiting]!;
      potential[moved]! += shift;
      depth[moved] = depth[parent[moved]!]! + 1;
      steps++;
      for (let below = child[moved]!; below >= 0; below = next[below]!) pending[waiting++] = below;
    }
  }
}
