import { groupList } from "./layer-items.js";
import { type StandingOrder, seatAll } from "./standing-order.js";

/** How an order is annealed. */
export interface Annealing {
  /** Any number; the same gives the same. */
  readonly seed: number;
  /** How many crossings more a swap may cost, about, at first. */
  readonly heat: number;
  /** How much work it may take: a swap that is weighed costs some four, and one more per pair of edges. */
  readonly work: number;
}

/** At this heat hardly any swap that adds a crossing is taken any more. */
const cold = 0.2;
/** The heat after each step, as a share of that before it. */
const cooling = 0.97;

/**
 * Improves an order by simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): swaps neighbours chosen
 * by chance, always when no crossings are added, and less and less often when some are. All that it computes with is
 * exact everywhere (no `Math.exp`), so that the result is the same on every machine.
 */
export function annealOrder(order: StandingOrder, { seed, heat, work }: Annealing): void {
  const { items, seats, rank } = order;
  const { vertices, before, after } = items;
  const pairs = swappable(order);
  if (pairs.length === 0) return;
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) | 1;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  let levels = 0;
  for (let at = heat; at > cold; at *= cooling) levels += 1;
  const share = work / Math.max(1, levels);
  let spent = 0;
  let allowance = 0;
  for (let at = heat; at > cold; at *= cooling) {
    const odds = oddsAt(at);
    allowance += share;
    while (spent < allowance) {
      const seat = pairs[Math.floor((random() / 4294967296) * pairs.length)]!;
      const [a, b] = [seats[seat]!, seats[seat + 1]!];
      let cost = 0;
      const [beforeA, beforeB] = [before.start[a]!, before.start[b]!];
      const [beforeEndA, beforeEndB] = [before.start[a + 1]!, before.start[b + 1]!];
      for (let i = beforeA; i < beforeEndA; i += 1) {
        const place = rank[before.of[i]!]!;
        for (let j = beforeB; j < beforeEndB; j += 1) {
          const apart = rank[before.of[j]!]! - place;
          cost += apart > 0 ? 1 : apart < 0 ? -1 : 0;
        }
      }
      const [afterA, afterB] = [after.start[a]!, after.start[b]!];
      const [afterEndA, afterEndB] = [after.start[a + 1]!, after.start[b + 1]!];
      for (let i = afterA; i < afterEndA; i += 1) {
        const place = rank[after.of[i]!]!;
        for (let j = afterB; j < afterEndB; j += 1) {
          const apart = rank[after.of[j]!]! - place;
          cost += apart > 0 ? 1 : apart < 0 ? -1 : 0;
        }
      }
      spent += 4 + (beforeEndA - beforeA) * (beforeEndB - beforeB) + (afterEndA - afterA) * (afterEndB - afterB);
      if (cost > 0 && (cost >= odds.length || random() >= odds[cost]!)) continue;
      seats[seat] = b;
      seats[seat + 1] = a;
      if (a < vertices && b < vertices) {
        const place = rank[a]!;
        rank[a] = place + 1;
        rank[b] = place;
      } else spent += shift(order, a, b);
    }
  }
  seatAll(order, seats.slice());
}

/** The seats whose item may change places with the next one of the list. */
function swappable({ items: { freeStart, freeEnd } }: StandingOrder): Int32Array {
  const pairs: number[] = [];
  for (let list = 0; list < freeStart.length; list += 1) {
    for (let seat = freeStart[list]!; seat + 1 < freeEnd[list]!; seat += 1) pairs.push(seat);
  }
  return Int32Array.from(pairs);
}

/** Of 2³² times, how often a swap that adds so many crossings is taken at a heat: e^(−crossings / heat), nearly. */
function oddsAt(heat: number): Float64Array {
  let growth = 1 + 1 / heat / 1024;
  for (let doubling = 0; doubling < 10; doubling += 1) growth *= growth;
  const odds: number[] = [];
  for (let often = 4294967296; often >= 1; often /= growth) odds.push(often);
  return Float64Array.from(odds);
}

/** Brings the ranks up to date after two items of which one is a group have changed places; returns the work. */
function shift(order: StandingOrder, a: number, b: number): number {
  const [sizeA, sizeB] = [sizeOf(order, a), sizeOf(order, b)];
  addToRank(order, a, sizeB);
  addToRank(order, b, -sizeA);
  return sizeA + sizeB;
}

function sizeOf({ items }: StandingOrder, item: number): number {
  if (item < items.vertices) return 1;
  const list = groupList(items, item);
  return items.listStart[list + 1]! - items.listStart[list]!;
}

function addToRank({ items, seats, rank }: StandingOrder, item: number, change: number): void {
  if (item < items.vertices) {
    rank[item]! += change;
    return;
  }
  const list = groupList(items, item);
  for (let seat = items.listStart[list]!; seat < items.listStart[list + 1]!; seat += 1) rank[seats[seat]!]! += change;
}
