import type { Model } from "@change-logic/model";
import { listOf } from "../select/glob.js";
import type { Selectable } from "../select/selector.js";
import type { Clause } from "./declared-rule-schema.js";
import { compileFields } from "./field-tests.js";
import { neighboursIn } from "./neighbours.js";
import { leadingTo, threadOf } from "./thread.js";
import { compileWanted, remembering } from "./wanted.js";

type Test = (node: Selectable) => boolean;

/**
 * Makes a test for whether all of a clause holds for a node of a model. Each part is worked out for all nodes at once, by
 * one pass over the links, so the test itself costs next to nothing.
 */
export function compileClause({ fields, linksTo, linkedFrom, reaches, reachedFrom }: Clause, model: Model): Test {
  const tests: Test[] = [];
  if (fields) {
    const fits = compileFields(fields);
    tests.push((node) => fits(node.data));
  }
  if (linksTo) tests.push(linked(linksTo, model, "from", "to"));
  if (linkedFrom) tests.push(linked(linkedFrom, model, "to", "from"));
  if (reaches) tests.push(onThread(reaches, model, "backward"));
  if (reachedFrom) tests.push(onThread(reachedFrom, model, "forward"));
  return (node) => tests.every((test) => test(node));
}

/** Whether a node stands at one end of a link (`own`) with something that is wanted at the other. */
function linked(
  { link, linkFields, ...wanted }: NonNullable<Clause["linksTo"]>,
  model: Model,
  own: "from" | "to",
  other: "from" | "to",
): Test {
  const isWanted = remembering(compileWanted(wanted, model));
  const types = link === undefined ? undefined : new Set<string>(listOf(link));
  const fits = linkFields && compileFields(linkFields);
  const having = new Set<Selectable>();
  for (const pair of neighboursIn(model)) {
    // Where something is asked of the link, naming is not enough.
    if (types && !(pair.link && types.has(pair.link.type))) continue;
    if (fits && !(pair.link && fits(pair.link.data ?? {}))) continue;
    if (!having.has(pair[own]) && isWanted(pair[other])) having.add(pair[own]);
  }
  return (node) => having.has(node);
}

/** Whether something that is wanted lies along the thread of a node; `back` leads from it to what it belongs to. */
function onThread(
  { notThrough, ...wanted }: NonNullable<Clause["reaches"]>,
  model: Model,
  back: "backward" | "forward",
): Test {
  const thread = threadOf(model);
  const isWanted = compileWanted(wanted, model);
  const isPassed = notThrough ? remembering(compileWanted(notThrough, model)) : () => false;
  const ends = thread.nodes.flatMap((node, place) => (isWanted(node) ? [place] : []));
  const leads = leadingTo(ends, thread[back], (place) => isPassed(thread.nodes[place]!));
  return (node) => leads[thread.placeOf(node)] === 1;
}
