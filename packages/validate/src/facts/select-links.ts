import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { LinkState, LinkTypeName, ModelLink, ThreadKind } from "@change-logic/model";
import type { RuleContext } from "../rule.js";

/** Which links are meant. What is left out does not matter. */
export interface LinkQuery {
  readonly states: readonly LinkState[];
  readonly types?: readonly LinkTypeName[];
  /** The kind of the element that it is written on. */
  readonly from?: ThreadKind;
  /** The kind of the element that it ends in. */
  readonly to?: ThreadKind;
  /** Only negative ones, or only others. */
  readonly counteracts?: boolean;
}

/** Of the links that a rule is to look at, those that are meant, in document order. */
export function selectLinks({ model, links }: Pick<RuleContext, "model" | "links">, query: LinkQuery): ModelLink[] {
  const { states, types, from, to, counteracts } = query;
  // All links are selected by their columns; those of one element are few.
  if (links === model.links) return selectAll(model, query);
  return links.filter(
    (link) =>
      states.includes(link.state) &&
      (types === undefined || types.includes(link.type)) &&
      (from === undefined || link.from.kind === from) &&
      (to === undefined || link.to?.kind === to) &&
      (counteracts === undefined || link.counteracts === counteracts),
  );
}

function selectAll(model: RuleContext["model"], { states, types, from, to, counteracts }: LinkQuery): ModelLink[] {
  const columns = linkColumns(model);
  // Of links that are wrong there are mostly none.
  if (states.every((state) => columns.stateCounts[stateCode[state]] === 0)) return [];
  const { kinds } = elementColumns(model);
  const isState = marks(states.map((state) => stateCode[state]));
  const isType = marks((types ?? (Object.keys(typeCode) as LinkTypeName[])).map((type) => typeCode[type]));
  const fromKind = from === undefined ? 0 : kindCode[from];
  const toKind = to === undefined ? 0 : kindCode[to];
  const selected: ModelLink[] = [];
  for (let link = 0; link < columns.types.length; link++) {
    if (isState[columns.states[link]!] === 0 || isType[columns.types[link]!] === 0) continue;
    if (fromKind !== 0 && kinds[columns.from[link]!] !== fromKind) continue;
    if (toKind !== 0 && kinds[columns.to[link]!] !== toKind) continue;
    if (counteracts !== undefined && (columns.counteracts[link] === 1) !== counteracts) continue;
    selected.push(model.links[link]!);
  }
  return selected;
}

function marks(codes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(16);
  for (const code of codes) marked[code] = 1;
  return marked;
}
