import { rangeMaximum } from "./range-maximum.js";

/** What is joined by one upright line in the channel between two layers: ends on its left and on its right, one on at least one side. */
export interface ChannelNet {
  /** Places across the flow, ascending; at least one on either side. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** One step of a line in a channel: upright, in a track, to a place across the flow; without one, to where the line goes. */
export interface ChannelStep {
  readonly track: number;
  readonly to?: number;
}

/** Which tracks the nets of a channel use. */
export interface ChannelTracks {
  readonly count: number;
  /** Per net: its steps; two where one net has to make way for another, else one. */
  readonly steps: readonly (readonly ChannelStep[])[];
}

/** Ends on the two sides that lie closer than this share of the gap between lines must not run past each other. */
const closeShare = 0.6;
/** Up to this many nets, work is the square of their number; above it, they are sorted and stacked. */
const pairedNets = 1_500;

interface Net extends ChannelNet {
  readonly least: number;
  readonly most: number;
}

/**
 * Gives each net a track, counted from the left: so that no two lines lie on each other (a net whose left end is level
 * with the right end of another comes before it; one of a ring of such nets is cut in two), with few crossings, in few
 * tracks. `straight` are the places of lines that run through the channel.
 */
export function channelTracks(
  given: readonly ChannelNet[],
  straight: readonly number[],
  lineGap: number,
): ChannelTracks {
  const nets = given.map(asNet);
  const { before, after, secondPart } = mustPrecede(nets, straight, lineGap);
  const order = orderOf(nets, before, after);
  const track = tracksOf(nets, order, before, lineGap);
  const steps = given.map((_, index): ChannelStep[] => {
    const second = secondPart.get(index);
    if (second === undefined) return [{ track: track[index]! }];
    return [{ track: track[index]!, to: nets[index]!.right[0]! }, { track: track[second]! }];
  });
  return { count: track.reduce((most, at) => Math.max(most, at + 1), 0), steps };
}

const asNet = ({ left, right }: ChannelNet): Net => ({
  left,
  right,
  least: Math.min(left[0]!, right[0]!),
  most: Math.max(left.at(-1)!, right.at(-1)!),
});

/**
 * Which nets come before which, lest their lines lie on each other. Cuts nets (changes `nets`) until there are no rings:
 * the first part keeps the net's index, the second gets a new one.
 */
function mustPrecede(nets: Net[], straight: readonly number[], lineGap: number) {
  const close = closeShare * lineGap;
  const count = nets.length;
  const before: number[][] = nets.map(() => []);
  const after: number[][] = nets.map(() => []);
  const lefts = nets.flatMap(({ left }, net) => left.map((at) => ({ at, net }))).sort((a, b) => a.at - b.at);
  const rights = nets.flatMap(({ right }, net) => right.map((at) => ({ at, net }))).sort((a, b) => a.at - b.at);
  let from = 0;
  for (const right of rights) {
    while (from < lefts.length && lefts[from]!.at <= right.at - close) from++;
    for (let index = from; index < lefts.length && lefts[index]!.at < right.at + close; index++) {
      const { net } = lefts[index]!;
      if (net === right.net) continue;
      before[right.net]!.push(net);
      after[net]!.push(right.net);
    }
  }

  const secondPart = new Map<number, number>();
  const open = Int32Array.from(before, (list) => list.length);
  const done = new Uint8Array(count);
  const ready: number[] = [];
  for (let net = 0; net < count; net++) if (open[net] === 0) ready.push(net);
  let free: FreePlaces | undefined;
  let left = count;
  let next = 0;
  while (left > 0) {
    const net = ready.pop();
    if (net !== undefined) {
      done[net] = 1;
      left--;
      for (const later of after[net]!)
        if (later < count && --open[later]! === 0 && !secondPart.has(later)) ready.push(later);
      continue;
    }
    while (done[next] === 1) next++;
    const cut = onRing(next, before, done);
    free ??= new FreePlaces([...lefts, ...rights].map(({ at }) => at).concat(straight));
    const whole = nets[cut]!;
    const middle = free.take((whole.least + whole.most) / 2, lineGap);
    const second = nets.length;
    nets[cut] = asNet({ left: whole.left, right: [middle] });
    nets.push(asNet({ left: [middle], right: whole.right }));
    secondPart.set(cut, second);
    // All that had to come before the net has to come before its second part only.
    before[second] = [...before[cut]!, cut];
    after[second] = [];
    for (const earlier of before[cut]!)
      after[earlier] = after[earlier]!.map((later) => (later === cut ? second : later));
    before[cut] = [];
    after[cut]!.push(second);
    ready.push(cut);
  }
  return { before, after, secondPart };
}

/** A net on a ring, found by walking backwards from one that waits. */
function onRing(start: number, before: readonly (readonly number[])[], done: Uint8Array): number {
  const seen = new Set<number>();
  let net = start;
  while (!seen.has(net)) {
    seen.add(net);
    net = before[net]!.find((earlier) => earlier < done.length && done[earlier] === 0) ?? net;
  }
  return net;
}

/** Places across a channel where no line ends. */
class FreePlaces {
  readonly #taken: number[];

  constructor(taken: readonly number[]) {
    this.#taken = [...taken].sort((a, b) => a - b);
  }

  /** The place nearest to `wanted` that keeps `gap` from all others, or else the middle of the widest gap; takes it. */
  take(wanted: number, gap: number): number {
    const taken = this.#taken;
    let best = taken.at(-1)! + gap;
    let room = Number.NEGATIVE_INFINITY;
    let position = taken.length;
    for (let index = 1; index < taken.length; index++) {
      const [low, high] = [taken[index - 1]!, taken[index]!];
      const own = Math.min(high - low, 2 * gap);
      const at = own < 2 * gap ? (low + high) / 2 : Math.min(high - gap, Math.max(low + gap, wanted));
      if (own < room || (own === room && Math.abs(at - wanted) >= Math.abs(best - wanted))) continue;
      best = at;
      room = own;
      position = index;
    }
    taken.splice(position, 0, best);
    return best;
  }
}

/** How many more crossings there are with `b` left of `a` than with `a` left of `b`. */
function preference(a: Net, b: Net): number {
  if (a.most < b.least || b.most < a.least) return 0;
  return crossings(b, a) - crossings(a, b);
}

/** How many lines cross when `first` has its upright line left of that of `second`. */
function crossings(first: Net, second: Net): number {
  let count = 0;
  for (const at of first.right) if (at > second.least && at < second.most) count++;
  for (const at of second.left) if (at > first.least && at < first.most) count++;
  return count;
}

/** The nets from left to right: what must come before comes before, then what crosses less. */
function orderOf(nets: readonly Net[], before: readonly (readonly number[])[], after: readonly (readonly number[])[]) {
  return nets.length <= pairedNets ? orderByPairs(nets, before, after) : orderByDirection(nets, before, after);
}

type Sequence = readonly (readonly number[])[];

/** Always takes the net that makes the fewest crossings with those that are left. */
function orderByPairs(nets: readonly Net[], before: Sequence, after: Sequence): number[] {
  const count = nets.length;
  const open = Int32Array.from(before, (list) => list.length);
  const price = new Float64Array(count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const preferred = preference(nets[a]!, nets[b]!);
      if (preferred > 0) price[b]! += preferred;
      else price[a]! -= preferred;
    }
  }
  const order: number[] = [];
  const done = new Uint8Array(count);
  for (let step = 0; step < count; step++) {
    let best = -1;
    for (let net = 0; net < count; net++) {
      if (done[net] === 1 || open[net] !== 0) continue;
      if (best < 0 || price[net]! < price[best]!) best = net;
    }
    done[best] = 1;
    order.push(best);
    for (const later of after[best]!) open[later]! -= 1;
    for (let net = 0; net < count; net++) {
      if (done[net] === 1) continue;
      const preferred = preference(nets[best]!, nets[net]!);
      if (preferred > 0) price[net]! -= preferred;
    }
  }
  return order;
}

/** Between the first and the last of some places. */
const middleOf = (places: readonly number[]) => (places[0]! + places.at(-1)!) / 2;

const isDown = ({ left, right }: Net) => middleOf(right) > middleOf(left);

/**
 * Lines that run away from the start come first, the furthest of them first; then those that run towards it, the nearest
 * first. For nets of two ends that is the order with the fewest crossings.
 */
function orderByDirection(nets: readonly Net[], before: Sequence, after: Sequence): number[] {
  const count = nets.length;
  const open = Int32Array.from(before, (list) => list.length);
  const sum = ({ left, right }: Net) => middleOf(left) + middleOf(right);
  const sorted = nets
    .map((_, index) => index)
    .sort((a, b) => {
      const [down, other] = [isDown(nets[a]!), isDown(nets[b]!)];
      if (down !== other) return down ? -1 : 1;
      return (down ? sum(nets[b]!) - sum(nets[a]!) : sum(nets[a]!) - sum(nets[b]!)) || a - b;
    });
  const rank = new Int32Array(count);
  for (const [index, net] of sorted.entries()) rank[net] = index;
  const done = new Uint8Array(count);
  const order: number[] = [];
  for (let next = 0; next < count; ) {
    const net = sorted[next]!;
    if (done[net] === 1 || open[net] !== 0) {
      next++;
      continue;
    }
    done[net] = 1;
    order.push(net);
    for (const later of after[net]!) if (--open[later]! === 0) next = Math.min(next, rank[later]!);
  }
  return order;
}

/** A track for each net that is free where it runs, and that comes after those it should come after. */
function tracksOf(nets: readonly Net[], order: readonly number[], before: Sequence, lineGap: number): Int32Array {
  return nets.length <= pairedNets
    ? firstFreeTracks(nets, order, before, lineGap)
    : stackedTracks(nets, order, lineGap);
}

/** For each net the first track that will do. */
function firstFreeTracks(
  nets: readonly Net[],
  order: readonly number[],
  before: Sequence,
  lineGap: number,
): Int32Array {
  const track = new Int32Array(nets.length);
  const usedBy = new Int32Array(nets.length + 1).fill(-1);
  for (const [step, index] of order.entries()) {
    const net = nets[index]!;
    let least = 0;
    for (const earlier of before[index]!) least = Math.max(least, track[earlier]! + 1);
    for (let at = 0; at < step; at++) {
      const earlier = order[at]!;
      const other = nets[earlier]!;
      if (other.most + lineGap <= net.least || net.most + lineGap <= other.least) continue;
      usedBy[track[earlier]!] = step;
      if (track[earlier]! >= least && preference(other, net) > 0) least = track[earlier]! + 1;
    }
    while (usedBy[least] === step) least++;
    track[index] = least;
  }
  return track;
}

/** For each net the track after all that it would touch. */
function stackedTracks(nets: readonly Net[], order: readonly number[], lineGap: number): Int32Array {
  const places = Float64Array.from(new Set(nets.flatMap(({ least, most }) => [least, most, most + lineGap]))).sort();
  const seat = new Map<number, number>();
  for (const [index, place] of places.entries()) seat.set(place, index);
  const stack = rangeMaximum(places.length);
  const track = new Int32Array(nets.length);
  for (const index of order) {
    const { least, most } = nets[index]!;
    const [first, last] = [seat.get(least)!, seat.get(most + lineGap)!];
    track[index] = stack.greatest(first, last);
    stack.raise(first, last, track[index]! + 1);
  }
  return track;
}
