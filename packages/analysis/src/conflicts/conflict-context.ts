import type { Model, ModelAction, ModelCatalog, ModelItem, ModelPlan } from "@change-logic/model";
import type { Coverage } from "../coverage/coverage-types.js";
import type { GatheredSets } from "../reach/gather-sets.js";
import type { ConflictWalk, ItemSearch } from "./item-search.js";
import type { SignGraph } from "./sign-graph.js";

/** A goal conflict, of whose walks it is not yet said what is done about them. */
export type ConflictDraft = DraftSides &
  (
    | { readonly level: "item"; readonly subject: ModelItem }
    | { readonly level: "action"; readonly subject: ModelAction }
    | { readonly level: "plan"; readonly subject: ModelPlan }
  );

/** What works for, and what works against; filled when the walks have been searched for. */
interface DraftSides {
  readonly furthers: ConflictWalk[];
  readonly counteracts: ConflictWalk[];
  readonly leftOut: Record<Side, number>;
  readonly catalogs: readonly ModelCatalog[];
}

/** One of the two sides of a conflict. */
export type Side = "furthers" | "counteracts";

/** Both, the one that is told of first before the other. */
export const sides = ["furthers", "counteracts"] as const satisfies readonly Side[];

/** The sides before anything has been searched for. */
export const emptySides = (catalogs: readonly ModelCatalog[]): DraftSides => ({
  furthers: [],
  counteracts: [],
  leftOut: { furthers: 0, counteracts: 0 },
  catalogs,
});

/** Where in the graph the walks of a side start: this number and that of the element make the node. */
export const firstNode = (side: Side, { size }: SignGraph): number => (side === "furthers" ? 0 : size);

/** What conflicts are looked for in. */
export interface ConflictContext {
  readonly coverage: Coverage;
  readonly model: Model;
  readonly graph: SignGraph;
  /** For each node of the graph, the items that its walks end in. */
  readonly reach: GatheredSets;
  /** At most this many walks on each side. */
  readonly most: number;
  /** Has an item searched for. `take` gets what is found when all has been asked, so that nothing need be kept. */
  ask(item: ModelItem, take: (search: ItemSearch) => void): void;
}
