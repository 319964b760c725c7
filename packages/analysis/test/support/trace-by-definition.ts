/**
 * Threads by design.md sections 1 and 4, found the slow way: every simple path of a small model. It shares no code with
 * the library.
 */
import type { Model, ModelAction, ModelElement, ModelItem } from "@change-logic/model";

export type Node = ModelElement | ModelItem;

/** A step, and whether a thread holds along it. */
export interface SlowStep {
  to: Node;
  holds: boolean;
}

const isActive = (action: ModelAction) => !["paused", "notDone", "cancelled"].includes(action.data.status ?? "none");

function isOwned(model: Model, action: ModelAction): boolean {
  const said = (text: string | undefined) => (text ?? "").trim() !== "";
  if (said(action.plan.data.defaultOwner)) return true;
  const line = [action];
  for (const part of line) {
    if (said(part.data.owner)) return true;
    const whole = model.references.find(
      ({ role, from, state }) => role === "partOf" && from === part && state === "resolved",
    );
    if (whole && !line.includes(whole.target as ModelAction)) line.push(whole.target as ModelAction);
  }
  return false;
}

/** Whether a thread may start with a node. */
export const mayStart = (model: Model, node: Node): boolean =>
  node.kind !== "action" || (isActive(node) && isOwned(model, node));

/** The steps from a node, in document order; then to its parent, then along alignment. */
export function stepsFrom(model: Model, node: Node): SlowStep[] {
  const steps: SlowStep[] = [];
  for (const link of model.links) {
    if (link.state !== "valid") continue;
    const holds = !link.counteracts;
    const to = link.to as Node;
    if (link.type === "addresses" && to === node) {
      steps.push({ to: link.from, holds: holds && mayStart(model, link.from) });
    } else if (link.from === node && ["leadsTo", "enables", "contributesTo"].includes(link.type)) {
      steps.push({ to, holds: holds && (to.kind !== "action" || isActive(to)) });
    }
  }
  if (node.kind === "item" && node.parent) steps.push({ to: node.parent, holds: true });
  for (const link of model.links) {
    if (link.type !== "alignsWith" || link.state !== "valid") continue;
    const aligned = link.from === node && link.relation !== "overlaps" && link.relation !== "related";
    const equal = link.to === node && link.relation === "equal";
    const to = (equal ? link.from : link.to) as Node;
    if ((aligned || equal) && !steps.some((step) => step.to === to)) steps.push({ to, holds: true });
  }
  return steps;
}

/** Every path without repeated nodes and without breaks, ordered by length, then by the order of steps. */
export function allThreads(model: Model, start: Node, end: Node, most = 2_000): Node[][] {
  const found: Node[][] = [];
  let tried = 0;
  const go = (path: Node[]): void => {
    if (++tried > most * 20) throw new Error("too many");
    const node = path.at(-1)!;
    if (node === end) {
      found.push(path);
      return;
    }
    for (const { to, holds } of stepsFrom(model, node)) if (holds && !path.includes(to)) go([...path, to]);
  };
  if (mayStart(model, start)) go([start]);
  // Sorting is stable, so the order of steps stays.
  return found.sort((a, b) => a.length - b.length);
}
