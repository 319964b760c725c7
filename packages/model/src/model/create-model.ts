import { ChangeLogicError } from "../errors.js";
import { allowedEnds, declaredKinds, kindKeys, type LinkTypeName, planLinkTypes, threadKinds } from "../link-table.js";
import type { Catalog } from "../read/read-catalog.js";
import type { PlanDocument, Portfolio } from "../read/read-plan.js";
import type { Source } from "../read/source.js";
import type { ItemData } from "../schema/catalog-schema.js";
import type { LinkObject } from "../schema/plan-schema.js";
import { type CatalogFamily, chooseFamily } from "./choose-catalog.js";
import type {
  Model,
  ModelAcceptedGap,
  ModelCatalog,
  ModelClash,
  ModelDeclaration,
  ModelDelegation,
  ModelElement,
  ModelItem,
  ModelLink,
  ModelNode,
  ModelPerspective,
  ModelPlan,
  ModelReference,
  Origin,
} from "./nodes.js";
import { type Found, Resolver } from "./resolver.js";

/** What a model is made with. */
export interface ModelOptions {
  /** The catalogues that plans may list, those to prefer first. */
  readonly catalogs?: readonly Catalog[];
  /** The portfolio file that names the plans, if there is one. */
  readonly portfolio?: Portfolio;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Makes the typed graph of one plan or of many, with the catalogues that they list: ids are resolved, editions chosen,
 * extensions joined to their base. Never throws on what a plan says: what cannot be resolved is kept as a fact. Throws
 * {@link ChangeLogicError} (`invalid-argument`) when it is called without a plan.
 */
export function createModel(plans: PlanDocument | readonly PlanDocument[], options: ModelOptions = {}): Model {
  const documents = "data" in plans ? [plans] : plans;
  if (documents.length === 0 && !options.portfolio) {
    throw new ChangeLogicError("invalid-argument", "caller", "createModel was called without a plan.", "Give it at least one plan document.");
  }
  return new ModelBuilder(documents, options.catalogs ?? [], options.portfolio).build();
}

class ModelBuilder {
  private readonly catalogs: ModelCatalog[] = [];
  private readonly items: ModelItem[] = [];
  private readonly elements: ModelElement[] = [];
  private readonly declarations: ModelDeclaration[] = [];
  private readonly links: ModelLink[] = [];
  private readonly references: ModelReference[] = [];
  private readonly acceptedGaps: ModelAcceptedGap[] = [];
  private readonly delegations: ModelDelegation[] = [];
  private readonly clashes: ModelClash[] = [];
  private readonly families = new Map<Catalog, ModelCatalog>();
  private readonly catalogSources = new Map<ModelCatalog, CatalogFamily>();
  private readonly plans: Mutable<ModelPlan>[] = [];
  private readonly identities = new Set<string>();
  private readonly isPortfolio: boolean;
  private readonly resolver: Resolver;

  constructor(
    private readonly documents: readonly PlanDocument[],
    private readonly candidates: readonly Catalog[],
    private readonly portfolio: Portfolio | undefined,
  ) {
    this.isPortfolio = documents.length > 1 || portfolio !== undefined;
    this.resolver = new Resolver(this.candidates);
  }

  build(): Model {
    for (const [index, document] of this.documents.entries()) this.addPlan(document, index);
    const portfolioCatalogs = this.addStrategies(this.portfolio?.data.strategies, "portfolio", undefined, this.portfolio?.source);
    for (const plan of this.plans) this.addElements(plan);
    for (const plan of this.plans) this.addScopeAndGaps(plan);
    for (const plan of this.plans) this.addReferences(plan);
    for (const element of this.elements) this.addElementLinks(element);
    for (const catalog of this.catalogs) this.addAlignments(catalog);
    const portfolioScope = this.addPortfolio(portfolioCatalogs);
    const { resolver } = this;
    for (const plan of this.plans) Object.freeze(plan);
    return Object.freeze({
      plans: Object.freeze(this.plans),
      catalogs: Object.freeze(this.catalogs),
      elements: Object.freeze(this.elements),
      declarations: Object.freeze(this.declarations),
      items: Object.freeze(this.items),
      links: Object.freeze(this.links),
      references: Object.freeze(this.references),
      acceptedGaps: Object.freeze(this.acceptedGaps),
      delegations: Object.freeze(this.delegations),
      clashes: Object.freeze(this.clashes),
      isPortfolio: this.isPortfolio,
      portfolio: this.portfolio?.data,
      portfolioScope: Object.freeze(portfolioScope),
      find: (id: string) => resolver.findByKey(id),
    });
  }

  private addPlan(document: PlanDocument, index: number): void {
    const { data, source } = document;
    const plan: Mutable<ModelPlan> = {
      kind: "plan",
      index,
      id: data.id,
      data,
      source,
      catalogs: [],
      scope: undefined,
      origin: { source, container: data },
    };
    if (!this.resolver.addPlan(plan)) {
      this.clashes.push({ kind: "plan", id: data.id, plan, holders: ["plan", "plan"], origin: { source, container: data, key: "id" } });
    }
    this.plans.push(plan);
    plan.catalogs = this.addStrategies(data.strategies, plan, plan, source);
  }

  private addStrategies(
    strategies: readonly (string | { id: string })[] | undefined,
    from: ModelPlan | "portfolio",
    plan: ModelPlan | undefined,
    source: Source | undefined,
  ): ModelCatalog[] {
    const listed: ModelCatalog[] = [];
    for (const [index, strategy] of (strategies ?? []).entries()) {
      const text = typeof strategy === "string" ? strategy : strategy.id;
      const origin: Origin = typeof strategy === "string" ? { source, container: strategies as object, key: index } : { source, container: strategy, key: "id" };
      const family = chooseFamily(text, this.candidates);
      const catalog = family && this.addCatalog(family);
      this.references.push({
        role: "strategy",
        text,
        state: catalog ? "resolved" : "unresolved",
        target: catalog,
        from,
        plan,
        plainForm: undefined,
        origin,
      });
      if (catalog && !listed.includes(catalog)) listed.push(catalog);
    }
    return listed;
  }

  private addCatalog(family: CatalogFamily): ModelCatalog {
    const known = this.families.get(family.base);
    if (known) return known;
    const { data } = family.base;
    const items: ModelItem[] = [];
    const top: ModelItem[] = [];
    const perspectives: ModelPerspective[] = [];
    const catalog: Mutable<ModelCatalog> = {
      kind: "catalog",
      index: this.catalogs.length,
      id: data.id,
      edition: data.edition,
      data,
      items,
      top,
      perspectives,
      extensions: family.extensions.map((extension) => extension.data),
    };
    const byId = new Map<string, ModelItem | ModelPerspective>();
    const addItems = (list: readonly ItemData[], parent: ModelItem | undefined, source: Source | undefined, by: string): void => {
      // Depth is bounded by the reader; catalogues made in code are checked by defineCatalog.
      for (const itemData of list) {
        const placed = parent ?? this.parentOf(itemData, catalog, byId, source);
        const origin: Origin = { source, container: itemData };
        if (byId.has(itemData.id)) {
          this.clashes.push({ kind: "item", id: `${catalog.id}/${itemData.id}`, plan: undefined, holders: [catalog.id, by], origin: { ...origin, key: "id" } });
          continue;
        }
        const children: ModelItem[] = [];
        const item: ModelItem = {
          kind: "item",
          index: this.items.length,
          id: itemData.id,
          key: `${catalog.id}/${itemData.id}`,
          catalog,
          parent: placed,
          children,
          depth: placed ? placed.depth + 1 : 0,
          data: itemData,
          origin,
        };
        byId.set(item.id, item);
        this.items.push(item);
        items.push(item);
        if (placed) (placed.children as ModelItem[]).push(item);
        else top.push(item);
        addItems(itemData.items ?? [], item, source, by);
      }
    };
    const addPerspectives = (list: NonNullable<typeof data.perspectives>, source: Source | undefined, by: string): void => {
      for (const part of list) {
        const key = `${catalog.id}/${part.id}`;
        if (byId.has(part.id)) {
          this.clashes.push({ kind: "item", id: key, plan: undefined, holders: [catalog.id, by], origin: { source, container: part, key: "id" } });
          continue;
        }
        const perspective: ModelPerspective = { kind: "perspective", id: part.id, key, catalog, data: part };
        byId.set(part.id, perspective);
        perspectives.push(perspective);
      }
    };
    for (const { data: part, source } of [family.base, ...family.extensions]) {
      addItems(part.items ?? [], undefined, source, part.id);
      addPerspectives(part.perspectives ?? [], source, part.id);
    }
    this.families.set(family.base, catalog);
    this.catalogSources.set(catalog, family);
    this.catalogs.push(catalog);
    this.resolver.addCatalog(catalog, byId);
    return catalog;
  }

  private parentOf(
    data: ItemData,
    catalog: ModelCatalog,
    byId: ReadonlyMap<string, ModelItem | ModelPerspective>,
    source: Source | undefined,
  ): ModelItem | undefined {
    if (data.parent === undefined) return undefined;
    const id = data.parent.startsWith(`${catalog.id}/`) ? data.parent.slice(catalog.id.length + 1) : data.parent;
    const found = byId.get(id);
    const parent = found?.kind === "item" ? found : undefined;
    this.references.push({
      role: "parent",
      text: data.parent,
      state: parent ? "resolved" : "unresolved",
      target: parent,
      from: "catalog",
      plan: undefined,
      plainForm: undefined,
      origin: { source, container: data, key: "parent" },
    });
    return parent;
  }

  private addElements(plan: ModelPlan): void {
    const kindByKey = new Map<string, (typeof threadKinds)[number] | (typeof declaredKinds)[number]>();
    for (const kind of [...threadKinds, ...declaredKinds]) kindByKey.set(kindKeys[kind], kind);
    for (const key of Object.keys(plan.data)) {
      const kind = kindByKey.get(key);
      if (kind === undefined) continue;
      const group = (plan.data as unknown as Record<string, Record<string, never> | undefined>)[key] ?? {};
      const isThread = (threadKinds as readonly string[]).includes(kind);
      const list: { push(element: never): number; readonly length: number } = isThread ? this.elements : this.declarations;
      for (const id of Object.keys(group)) {
        const origin: Origin = { source: plan.source, container: group, key: id };
        const element = { kind, index: list.length, id, key: this.isPortfolio ? `${plan.id}#${id}` : id, plan, data: group[id], origin };
        Object.freeze(element);
        list.push(element as never);
        const holder = this.resolver.addElement(element as unknown as ModelElement | ModelDeclaration);
        if (holder) this.clashes.push({ kind: "element", id, plan, holders: [holder.kind, kind], origin });
      }
    }
  }

  private addScopeAndGaps(plan: Mutable<ModelPlan>): void {
    const { data, source } = plan;
    const resolve = (text: string) => this.resolver.itemOrCatalog(text, plan);
    if (data.scope) plan.scope = this.addTargets(data.scope, "scope", plan, source, resolve);
    for (const gap of data.acceptedGaps ?? []) this.addAcceptedGap(gap, plan, source, resolve);
    for (const delegation of data.delegations ?? []) {
      const origin: Origin = { source, container: delegation, key: "item" };
      const found = resolve(delegation.item);
      this.addReference("delegation", delegation.item, found, plan, plan, origin);
      this.delegations.push({
        target: targetOf(found),
        to: delegation.to,
        receiver: this.resolver.plan(delegation.to),
        until: delegation.until,
        plan,
        origin,
      });
    }
  }

  private addTargets(
    texts: readonly string[],
    role: "scope",
    from: ModelPlan | "portfolio",
    source: Source | undefined,
    resolve: (text: string) => Found,
  ): (ModelItem | ModelCatalog)[] {
    const targets: (ModelItem | ModelCatalog)[] = [];
    for (const [index, text] of texts.entries()) {
      const found = resolve(text);
      this.addReference(role, text, found, from, from === "portfolio" ? undefined : from, { source, container: texts, key: index });
      const target = targetOf(found);
      if (target) targets.push(target);
    }
    return targets;
  }

  private addAcceptedGap(
    gap: NonNullable<PlanDocument["data"]["acceptedGaps"]>[number],
    plan: ModelPlan | undefined,
    source: Source | undefined,
    resolve: (text: string) => Found,
  ): void {
    const origin: Origin = { source, container: gap, key: "item" };
    const found = resolve(gap.item);
    this.addReference("acceptedGap", gap.item, found, plan ?? "portfolio", plan, origin);
    this.acceptedGaps.push({ target: targetOf(found), reason: gap.reason, owner: gap.owner, until: gap.until, plan, origin });
  }

  private addPortfolio(catalogs: readonly ModelCatalog[]): (ModelItem | ModelCatalog)[] {
    const data = this.portfolio?.data;
    if (!data) return [];
    const source = this.portfolio?.source;
    // What the plans list may be named too: the portfolio speaks of them as a whole.
    const all = [...catalogs, ...this.catalogs.filter((catalog) => !catalogs.includes(catalog))];
    const resolve = (text: string) => this.resolver.itemOrCatalogAmong(text, all);
    for (const gap of data.acceptedGaps ?? []) this.addAcceptedGap(gap, undefined, source, resolve);
    return data.scope ? this.addTargets(data.scope, "scope", "portfolio", source, resolve) : [];
  }

  private addReference(
    role: ModelReference["role"],
    text: string,
    found: Found,
    from: ModelReference["from"],
    plan: ModelPlan | undefined,
    origin: Origin,
    fits: (target: ModelNode | ModelCatalog) => boolean = () => true,
  ): void {
    const state = found.state === "resolved" && found.target && !fits(found.target) ? "invalid" : found.state;
    this.references.push({ role, text, state, target: found.target, from, plan, plainForm: found.plainForm, origin });
  }

  /** References of elements and declarations that are not links. */
  private addReferences(plan: ModelPlan): void {
    const { source, data } = plan;
    const list = (
      role: ModelReference["role"],
      texts: readonly string[] | undefined,
      from: ModelElement | ModelDeclaration,
      fits: (target: ModelNode | ModelCatalog) => boolean,
    ) => {
      for (const [key, text] of (texts ?? []).entries()) {
        this.addReference(role, text, this.resolver.node(text, plan), from, plan, { source, container: texts as object, key }, fits);
      }
    };
    const perspectives = (record: Readonly<Record<string, unknown>> | undefined, from: ModelElement | ModelPlan) => {
      for (const key of Object.keys(record ?? {})) {
        const found = this.resolver.node(key, plan);
        this.addReference("perspective", key, found, from, plan, { source, container: record as object, key }, (target) => target.kind === "perspective");
      }
    };
    perspectives(data.perspectives, plan);
    const isIndicator = (target: ModelNode | ModelCatalog) => target.kind === "indicator";
    const isAction = (target: ModelNode | ModelCatalog) => target.kind === "action";
    const isElement = (target: ModelNode | ModelCatalog) => (threadKinds as readonly string[]).includes(target.kind);
    for (const element of this.elements) {
      if (element.plan !== plan) continue;
      if (element.kind !== "action") list("indicator", element.data.indicators, element, isIndicator);
      else {
        const { partOf, jointWith } = element.data;
        if (partOf !== undefined) {
          this.addReference("partOf", partOf, this.resolver.node(partOf, plan), element, plan, { source, container: element.data, key: "partOf" }, isAction);
        }
        list("jointWith", jointWith, element, isAction);
        perspectives(element.data.perspectives, element);
      }
    }
    for (const declaration of this.declarations) {
      if (declaration.plan !== plan) continue;
      if ("indicators" in declaration.data) list("indicator", declaration.data.indicators, declaration, isIndicator);
      if ("affects" in declaration.data) list("affects", declaration.data.affects, declaration, isElement);
    }
  }

  private addElementLinks(element: ModelElement): void {
    for (const field of Object.keys(element.data)) {
      if (!(planLinkTypes as readonly string[]).includes(field)) continue;
      const type = field as (typeof planLinkTypes)[number];
      const written = element.data[type] ?? [];
      for (const [key, link] of written.entries()) {
        const data = typeof link === "string" ? undefined : (link as LinkObject);
        const text = typeof link === "string" ? link : link.to;
        const origin: Origin = data ? { source: element.plan.source, container: data, key: "to" } : { source: element.plan.source, container: written, key };
        this.addLink(type, element, text, this.resolver.node(text, element.plan), data, undefined, origin);
      }
    }
  }

  private addAlignments(catalog: ModelCatalog): void {
    const family = this.catalogSources.get(catalog);
    for (const item of catalog.items) {
      for (const [key, alignment] of (item.data.alignsWith ?? []).entries()) {
        const written = typeof alignment === "string" ? { to: alignment } : alignment;
        const origin: Origin =
          typeof alignment === "string"
            ? { source: item.origin.source, container: item.data.alignsWith as object, key }
            : { source: item.origin.source, container: alignment, key: "to" };
        this.addAlignment(item, written, origin);
      }
    }
    for (const { data, source } of family ? [family.base, ...family.extensions] : []) {
      for (const alignment of data.alignments ?? []) {
        const origin: Origin = { source, container: alignment, key: "from" };
        const found = this.resolver.itemOrCatalogAmong(alignment.from.includes("/") ? alignment.from : `${catalog.id}/${alignment.from}`, [catalog]);
        const from = targetOf(found);
        if (from?.kind === "item") this.addAlignment(from, alignment, { source, container: alignment, key: "to" });
        else this.addReference("alignment", alignment.from, { ...found, state: "unresolved" }, "catalog", undefined, origin);
      }
    }
  }

  private addAlignment(from: ModelItem, alignment: { to: string; relation?: ModelLink["relation"] }, origin: Origin): void {
    const found = this.resolver.alignedItem(alignment.to, this.catalogs);
    this.addLink("alignsWith", from, alignment.to, found, undefined, alignment.relation ?? "related", origin);
  }

  private addLink(
    type: LinkTypeName,
    from: ModelElement | ModelItem,
    text: string,
    found: Found,
    data: LinkObject | undefined,
    relation: ModelLink["relation"],
    origin: Origin,
  ): void {
    const to = found.target?.kind === "catalog" ? undefined : found.target;
    const counteracts = data?.counteracts === true;
    const link: ModelLink = {
      index: this.links.length,
      type,
      from,
      to,
      text,
      state: this.linkState(type, from, found, to, counteracts),
      counteracts,
      feedback: data?.feedback === true,
      relation,
      data,
      plainForm: found.plainForm,
      origin,
    };
    this.links.push(Object.freeze(link));
  }

  private linkState(
    type: LinkTypeName,
    from: ModelElement | ModelItem,
    found: Found,
    to: ModelNode | undefined,
    counteracts: boolean,
  ): ModelLink["state"] {
    if (found.state !== "resolved") return found.state === "invalid" ? "unresolved" : found.state;
    if (to === undefined) return "invalid";
    if (to === from) return "self";
    if (!(allowedEnds(type, from.kind) as readonly string[]).includes(to.kind)) return "invalid";
    if (type === "alignsWith" && from.kind === "item" && to.kind === "item" && from.catalog === to.catalog) return "invalid";
    const node = (end: ModelNode) => `${end.kind === "item" ? "item" : "element"}:${"index" in end ? end.index : end.key}`;
    const identity = [type, node(from), node(to), counteracts ? "-" : "+"].join(" ");
    if (this.identities.has(identity)) return "duplicate";
    this.identities.add(identity);
    return "valid";
  }
}

function targetOf(found: Found): ModelItem | ModelCatalog | undefined {
  return found.target?.kind === "item" || found.target?.kind === "catalog" ? found.target : undefined;
}
