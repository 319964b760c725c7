import { misuse } from "../errors.js";
import type { Catalog } from "../read/read-catalog.js";
import type { PlanDocument, Portfolio } from "../read/read-plan.js";
import { addLinks } from "./add-links.js";
import { addElements, addPlan, addStrategies } from "./add-plan.js";
import { addReferences } from "./add-references.js";
import { addPortfolio, addScopeAndGaps } from "./add-scope.js";
import { createDraft, type Draft } from "./draft.js";
import type { Model } from "./nodes.js";

/** What a model is made with. */
export interface ModelOptions {
  /** The catalogues that plans may list, those to prefer first. */
  readonly catalogs?: readonly Catalog[];
  /** The portfolio file that names the plans, if there is one. */
  readonly portfolio?: Portfolio;
}

/**
 * Makes the typed graph of one plan or of many, with the catalogues that they list: ids are resolved, editions chosen,
 * extensions joined to their base. Never throws on what a plan says: what cannot be resolved is kept as a fact. Throws
 * {@link ChangeLogicError} (`invalid-argument`) when it is called without a plan, or with something else than plans.
 */
export function createModel(plans: PlanDocument | readonly PlanDocument[], options: ModelOptions = {}): Model {
  const { catalogs = [], portfolio } = options;
  const documents = documentsOf(plans);
  if (documents.length === 0 && !portfolio) {
    throw misuse("createModel was called without a plan.", "Give it at least one plan document.");
  }
  const draft = createDraft(catalogs, documents.length > 1 || portfolio !== undefined);
  for (const document of documents) addPlan(draft, document);
  const listed = addStrategies(draft, portfolio?.data.strategies, "portfolio", portfolio?.source);
  for (const plan of draft.plans) addElements(draft, plan);
  for (const plan of draft.plans) addScopeAndGaps(draft, plan);
  addReferences(draft);
  addLinks(draft);
  const portfolioScope = portfolio ? addPortfolio(draft, portfolio, listed) : Object.freeze([]);
  return freeze(draft, portfolio, portfolioScope);
}

function documentsOf(plans: unknown): readonly PlanDocument[] {
  const documents: readonly unknown[] = Array.isArray(plans) ? plans : [plans];
  for (const document of documents) {
    if (typeof (document as PlanDocument | undefined)?.data !== "object") {
      throw misuse(
        "createModel was called with something that is not a plan document.",
        "Give it what readPlan returned as `value`, or what definePlan returned.",
      );
    }
  }
  return documents as readonly PlanDocument[];
}

/** The finished model. The documents that it was made of are the caller's, and stay as they are. */
function freeze(draft: Draft, portfolio: Portfolio | undefined, portfolioScope: Model["portfolioScope"]): Model {
  const { resolver } = draft;
  for (const item of draft.items) {
    Object.freeze(item.children);
    Object.freeze(item);
  }
  for (const catalog of draft.catalogs) {
    for (const list of [catalog.items, catalog.top, catalog.perspectives]) Object.freeze(list);
    Object.freeze(catalog);
  }
  for (const plan of draft.plans) Object.freeze(plan);
  return Object.freeze({
    plans: Object.freeze(draft.plans),
    catalogs: Object.freeze(draft.catalogs),
    elements: Object.freeze(draft.elements),
    declarations: Object.freeze(draft.declarations),
    items: Object.freeze(draft.items),
    links: Object.freeze(draft.links),
    references: Object.freeze(draft.references),
    acceptedGaps: Object.freeze(draft.acceptedGaps),
    delegations: Object.freeze(draft.delegations),
    clashes: Object.freeze(draft.clashes),
    isPortfolio: draft.isPortfolio,
    portfolio: portfolio?.data,
    portfolioScope,
    find: (id: string) => resolver.findByKey(id),
  });
}
