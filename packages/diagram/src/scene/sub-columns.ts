/** A link inside a column, between indexes of the column's elements. */
export interface InnerLink {
  readonly from: number;
  readonly to: number;
  /** Whether it closes a loop on purpose: it then runs from right to left where that is possible. */
  readonly feedback: boolean;
}

/**
 * Gives each of `count` elements of a column its sub-column, from 0: one more than the furthest of those that lead to
 * it. Loops are cut where a walk in document order comes back to itself; no two linked elements share a sub-column.
 * Time is linear, and the stack does not grow with the chain.
 */
export function subColumns(count: number, links: readonly InnerLink[]): number[] {
  const out: number[][] = Array.from({ length: count }, () => []);
  for (const { from, to, feedback } of links) {
    if (from !== to) out[feedback ? to : from]?.push(feedback ? from : to);
  }
  const order = orderByFinish(out);
  const place = new Array<number>(count).fill(0);
  for (const [index, node] of order.entries()) place[node] = index;
  const tracks = new Array<number>(count).fill(0);
  // A link backwards in the order is where a loop was cut; it is turned around, which the chain it closes allows for.
  for (const node of order) {
    for (const next of out[node]!) {
      if (place[next]! > place[node]!) tracks[next] = Math.max(tracks[next]!, tracks[node]! + 1);
    }
  }
  return tracks;
}

/** A topological order, once the links that close a loop are left out: the reverse of the order in which a walk ends. */
function orderByFinish(out: readonly (readonly number[])[]): number[] {
  const seen = new Array<boolean>(out.length).fill(false);
  const order: number[] = [];
  for (let root = 0; root < out.length; root += 1) {
    if (seen[root]) continue;
    seen[root] = true;
    const stack = [{ node: root, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const target = out[top.node]![top.next];
      top.next += 1;
      if (target === undefined) {
        order.push(top.node);
        stack.pop();
      } else if (!seen[target]) {
        seen[target] = true;
        stack.push({ node: target, next: 0 });
      }
    }
  }
  return order.reverse();
}
