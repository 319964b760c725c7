import type { ModelLink } from "@change-logic/model";
import type { ThreadNode } from "../trace/trace.js";
import { isThreadLink, type ThreadGraph } from "./thread-graph.js";
import type { ThreadEnd } from "./threads.js";
import { type Way, wayBetween } from "./way-between.js";

/** The part of a thread that was asked for: it is shown whole, and the thread goes on from both its ends. */
export interface Core extends Way {
  /** Which of the nodes the question is about. */
  readonly at: number;
  /** Which others the question named. */
  readonly also: readonly number[];
  /** The link that was asked for cannot be walked: what it names, as it is written. */
  readonly startsIn?: Unwalked;
  readonly endsIn?: Unwalked;
}

interface Unwalked {
  readonly text: string;
  readonly end: Exclude<ThreadEnd, "complete">;
}

/** What is asked for, with nodes by their number. */
export interface CoreQuestion {
  readonly number: number;
  readonly link: ModelLink | undefined;
  readonly through: number | undefined;
  readonly most: number;
}

/** The core of a thread: over the link and through the other node as far as they can be shown together with the first. */
export function coreOf(graph: ThreadGraph, { number, link, through, most }: CoreQuestion): Core {
  const linked = link && isThreadLink(link) ? linkedCore(graph, number, link, most) : undefined;
  const core = linked && linked.nodes.length <= most ? linked : { ...alone(number), named: [] };
  const way = through === undefined ? core : withOther(graph, core, through, most);
  const at = way.nodes.indexOf(number);
  // An item may be spoken of because of one below it, where the thread ends.
  const about = at === -1 ? way.nodes.length - 1 : at;
  const named = new Set(through === undefined ? core.named : [...core.named, through]);
  const also = way.nodes.flatMap((node, index) => (index !== about && named.has(node) ? [index] : []));
  const { startsIn, endsIn } = core;
  const { nodes, links } = way;
  return { nodes, links, at: about, also, ...(startsIn ? { startsIn } : {}), ...(endsIn ? { endsIn } : {}) };
}

interface Named extends Way, Pick<Core, "startsIn" | "endsIn"> {
  /** The ends of the link. */
  readonly named: readonly number[];
}

const alone = (node: number): Way => ({ nodes: [node], links: [] });

/** The way over a link, as far as to the node that is asked about; undefined when the two do not belong together. */
function linkedCore(graph: ThreadGraph, number: number, link: ModelLink, most: number): Named | undefined {
  const from = graph.numberOf(link.from);
  const isReversed = link.type === "addresses";
  if (link.state !== "valid" && link.state !== "duplicate") {
    if (from !== number) return undefined;
    const unwalked = { text: link.text, end: link.state === "external" ? "external" : "broken" } as const;
    return { ...alone(from), named: [], ...(isReversed ? { startsIn: unwalked } : { endsIn: unwalked }) };
  }
  const to = graph.numberOf(link.to as ThreadNode);
  const [start, end] = isReversed ? [to, from] : [from, to];
  const named = [start, end];
  const over: Way = { nodes: [start, end], links: [link.index] };
  if (named.includes(number) || isAbove(graph, number, end)) return { ...over, named };
  const after = wayBetween(graph, end, number, most - 1);
  if (after) return { ...joined(over, after), named };
  const before = wayBetween(graph, number, start, most - 1);
  return before && { ...joined(before, over), named };
}

/** Whether what is asked about is an item above the one that a link ends in: then no thread leads on to it. */
function isAbove({ nodes }: ThreadGraph, number: number, below: number): boolean {
  const [item, node] = [nodes[number], nodes[below]];
  if (item?.kind !== "item" || node?.kind !== "item") return false;
  for (let above = node.parent; above; above = above.parent) if (above === item) return true;
  return false;
}

/** The core, longer by the way to another node, if that is near after it or before it. */
function withOther(graph: ThreadGraph, core: Named, other: number, most: number): Way {
  if (core.nodes.includes(other)) return core;
  const room = most - core.nodes.length + 1;
  const after = core.endsIn ? undefined : wayBetween(graph, core.nodes.at(-1)!, other, room);
  if (after) return joined(core, after);
  const before = core.startsIn ? undefined : wayBetween(graph, other, core.nodes[0]!, room);
  return before ? joined(before, core) : core;
}

/** Two ways as one, where the first ends in what the second starts in. */
const joined = (first: Way, second: Way): Way => ({
  nodes: [...first.nodes, ...second.nodes.slice(1)],
  links: [...first.links, ...second.links],
});
