import type { Catalog } from "../read/read-catalog.js";
import type { Source } from "../read/source.js";
import type { CatalogFamily } from "./choose-catalog.js";
import type {
  ModelAcceptedGap,
  ModelCatalog,
  ModelClash,
  ModelDeclaration,
  ModelDelegation,
  ModelElement,
  ModelItem,
  ModelLink,
  ModelNode,
  ModelPlan,
  ModelReference,
  Origin,
  ReferenceRole,
} from "./nodes.js";
import { type Found, Resolver } from "./resolver.js";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A model in the making. */
export interface Draft {
  readonly candidates: readonly Catalog[];
  readonly isPortfolio: boolean;
  readonly resolver: Resolver;
  readonly plans: Mutable<ModelPlan>[];
  readonly catalogs: ModelCatalog[];
  /** For each base, the catalogue that was made of it, and for that again what it was made of. */
  readonly families: Map<Catalog, ModelCatalog>;
  readonly familyOf: Map<ModelCatalog, CatalogFamily>;
  readonly items: ModelItem[];
  readonly elements: ModelElement[];
  readonly declarations: ModelDeclaration[];
  readonly links: ModelLink[];
  readonly references: ModelReference[];
  readonly acceptedGaps: ModelAcceptedGap[];
  readonly delegations: ModelDelegation[];
  readonly clashes: ModelClash[];
}

export function createDraft(candidates: readonly Catalog[], isPortfolio: boolean): Draft {
  return {
    candidates,
    isPortfolio,
    resolver: new Resolver(candidates),
    plans: [],
    catalogs: [],
    families: new Map(),
    familyOf: new Map(),
    items: [],
    elements: [],
    declarations: [],
    links: [],
    references: [],
    acceptedGaps: [],
    delegations: [],
    clashes: [],
  };
}

/** Where the entry of a list stands: a text by its number in the list, an object by one of its fields. */
export function originOfEntry(
  source: Source | undefined,
  list: readonly unknown[],
  index: number,
  field: string,
): Origin {
  const entry = list[index];
  return typeof entry === "object" && entry !== null
    ? { source, container: entry, key: field }
    : { source, container: list, key: index };
}

/** What a reference is, apart from what was found. */
export interface Written {
  readonly role: ReferenceRole;
  readonly text: string;
  readonly from: ModelReference["from"];
  readonly plan: ModelPlan | undefined;
  readonly origin: Origin;
}

/** Keeps a reference; one that points to something else than `fits` is invalid. */
export function addReference(
  draft: Draft,
  { role, text, from, plan, origin }: Written,
  found: Found,
  fits: (target: ModelNode | ModelCatalog) => boolean = () => true,
): void {
  const state = found.state === "resolved" && found.target && !fits(found.target) ? "invalid" : found.state;
  const { target, plainForm } = found;
  draft.references.push(Object.freeze({ role, text, state, target, from, plan, plainForm, origin }));
}

/** The item or catalogue that was found, if it was one. */
export function targetOf({ target }: Found): ModelItem | ModelCatalog | undefined {
  return target?.kind === "item" || target?.kind === "catalog" ? target : undefined;
}
