import type { Model } from "@change-logic/model";
import { isThreadNode, stepOf, type Thread } from "./threads.js";

/**
 * The thread over certain links (indexes into `model.links`), as far as each starts where the one before ends: from where
 * the first starts to where the last ends, both of which it concerns. Of a long one the last `steps` are shown. It is
 * broken where it does not start in an action or a current state. Undefined when the first link leads nowhere.
 */
export function threadAlong(model: Model, links: readonly number[], { steps: most = 9 } = {}): Thread | undefined {
  const start = model.links[links[0] ?? -1]?.from;
  if (!start) return undefined;
  const all = [stepOf(model, start, undefined)];
  let end: unknown = start;
  for (const index of links) {
    const link = model.links[index];
    if (!link?.to || link.from !== end || !isThreadNode(link.to)) break;
    all.push(stepOf(model, link.to, index));
    end = link.to;
  }
  if (all.length === 1) return undefined;
  const before = Math.max(0, all.length - Math.max(2, most));
  const steps = all.slice(before);
  return {
    steps,
    at: steps.length - 1,
    also: before === 0 ? [0] : [],
    startsAt: start.kind === "action" || start.kind === "currentState" ? "complete" : "broken",
    endsAt: "complete",
    leftOut: { before, after: 0 },
  };
}
