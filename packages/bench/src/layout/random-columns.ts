import { agenda2030 } from "@change-logic/catalogs";
import {
  type Action,
  type Catalog,
  type CurrentState,
  createModel,
  type Effect,
  type Model,
  type Outcome,
  type PlanDocument,
} from "@change-logic/model";
import { randomNumbers } from "../random-plan.js";

/** Links per box, on average. */
const degree = 1.7;
/** How often a link leads to the next column that it may lead to, rather than to any of the later ones. */
const nearShare = 0.7;
/** Tries for a link that is not there yet, for each link that is wanted. */
const tries = 4;

type Fields = Record<string, string[]>;

/** A random plan, and the strategy that it names. */
export interface RandomColumns {
  readonly plan: PlanDocument;
  readonly strategy: Catalog;
}

/** The model of {@link randomColumns}. */
export function randomColumnsModel(size: number, seed: number): Model {
  const { plan, strategy } = randomColumns(size, seed);
  return createModel(plan, { catalogs: [strategy, agenda2030] });
}

/**
 * A plan of about `size` boxes in eight columns: current states, actions, outcomes, effects of three horizons, goals of a
 * strategy, goals of Agenda 2030; with 1.7 links a box to later columns, most often the next, at random and not in
 * clusters. Items are topmost ones, so that no frame holds them together. The same for the same seed.
 */
export function randomColumns(size: number, seed: number): RandomColumns {
  const random = randomNumbers(seed * 7919 + size);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const ids = (prefix: string, share: number) =>
    Array.from({ length: Math.max(1, Math.round(size * share)) }, (_, index) => `${prefix}${index}`);
  const goals = Array.from(
    { length: Math.min(17, Math.max(1, Math.round(size * 0.06))) },
    (_, at) => `agenda-2030/${at + 1}`,
  );
  const columnItems = ids("m", 0.08);
  const columns = {
    states: ids("n", 0.14),
    actions: ids("a", 0.22),
    outcomes: ids("r", 0.2),
    short: ids("k", 0.12),
    medium: ids("e", 0.1),
    long: ids("l", 0.08),
    items: columnItems.map((id) => `strategi/${id}`),
    goals,
  };
  type Column = keyof typeof columns;
  const later: Readonly<Record<string, readonly Column[]>> = {
    states: ["actions"],
    actions: ["outcomes", "short", "medium", "long"],
    outcomes: ["short", "medium", "long", "items", "goals"],
    short: ["medium", "long", "items", "goals"],
    medium: ["long", "items", "goals"],
    long: ["items", "goals"],
  };
  const starts = (Object.keys(later) as Column[]).flatMap((column) => columns[column].map((id) => ({ id, column })));
  const fields = new Map<string, Fields>(starts.map(({ id }) => [id, {}]));
  const add = (from: string, type: string, to: string): boolean => {
    const own = fields.get(from)!;
    const list = own[type] ?? [];
    own[type] = list;
    if (list.includes(to)) return false;
    list.push(to);
    return true;
  };
  const wanted = Math.round(size * degree);
  let made = 0;
  for (let left = tries * wanted; left > 0 && made < wanted; left -= 1) {
    const { id, column } = pick(starts);
    const ends = later[column]!;
    const end = random() < nearShare ? ends[0]! : pick(ends);
    const to = pick(columns[end]);
    const isNew =
      column === "states"
        ? add(to, "addresses", id)
        : add(id, end === "items" || end === "goals" ? "contributesTo" : "leadsTo", to);
    if (isNew) made += 1;
  }

  const elements = <T>(column: Column, more: object = {}) =>
    Object.fromEntries(
      columns[column].map((id) => [id, { title: title(random, id), ...more, ...fields.get(id) } as T] as const),
    );
  const items = columnItems.map((id) => ({ id, title: title(random, id) }));
  return {
    strategy: { data: { catalog: 1, id: "strategi", title: "Strategi", items } },
    plan: {
      data: {
        changeLogic: 1,
        id: "kolumner",
        title: "Slumpad plan",
        strategies: ["strategi", "agenda-2030"],
        currentStates: elements<CurrentState>("states"),
        actions: elements<Action>("actions"),
        outcomes: elements<Outcome>("outcomes"),
        effects: {
          ...elements<Effect>("short", { horizon: "short" }),
          ...elements<Effect>("medium", { horizon: "medium" }),
          ...elements<Effect>("long", { horizon: "long" }),
        },
      },
    },
  };
}

const words = [
  "Fler",
  "kommuner",
  "erbjuder",
  "trygga",
  "resor",
  "för",
  "barn",
  "och",
  "unga",
  "på",
  "landsbygden",
] as const;

/** Between two words and eight, so that boxes have one line of text to three. */
function title(random: () => number, id: string): string {
  const count = 2 + Math.floor(random() * 7);
  return [...Array.from({ length: count }, () => words[Math.floor(random() * words.length)]!), id].join(" ");
}
