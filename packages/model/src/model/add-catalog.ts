import type { Source } from "../read/source.js";
import type { CatalogData, ItemData } from "../schema/catalog-schema.js";
import type { CatalogFamily } from "./choose-catalog.js";
import { addReference, type Draft, type Mutable } from "./draft.js";
import { newerEdition } from "./newer-edition.js";
import type { ModelCatalog, ModelItem, ModelPerspective, ModelReference } from "./nodes.js";

/** A catalogue in the making. */
interface Growing {
  readonly draft: Draft;
  readonly catalog: Mutable<ModelCatalog> & { items: ModelItem[]; top: ModelItem[]; perspectives: ModelPerspective[] };
  readonly byId: Map<string, ModelItem | ModelPerspective>;
  /** Items that wait for their parent, by its id. */
  readonly waiting: Map<string, Waiting[]>;
}

/** An item with what stands below it, and where it is written. */
interface Waiting {
  readonly data: ItemData;
  readonly source: Source | undefined;
  /** The id of the catalogue that it is written in. */
  readonly by: string;
}

/** The catalogue that a base and its extensions make; made once. */
export function addCatalog(draft: Draft, family: CatalogFamily): ModelCatalog {
  const known = draft.families.get(family.base);
  if (known) return known;
  const { data } = family.base;
  const catalog: Growing["catalog"] = {
    kind: "catalog",
    index: draft.catalogs.length,
    id: data.id,
    edition: data.edition,
    data,
    items: [],
    top: [],
    perspectives: [],
    extensions: Object.freeze(family.extensions.map((extension) => extension.data)),
    newer: Object.freeze(
      [family.base, ...family.extensions].flatMap((part) => newerEdition(part.data, draft.candidates) ?? []),
    ),
  };
  const growing: Growing = { draft, catalog, byId: new Map(), waiting: new Map() };
  for (const { data: part, source } of [family.base, ...family.extensions]) {
    addExtends(growing, part, source, part === data ? family.trouble : undefined);
    for (const item of part.items ?? []) addTopItem(growing, { data: item, source, by: part.id });
    addPerspectives(growing, part, source);
  }
  placeTheRest(growing);
  putInTreeOrder(growing);
  draft.families.set(family.base, catalog);
  draft.familyOf.set(catalog, family);
  draft.catalogs.push(catalog);
  draft.resolver.addCatalog(catalog, growing.byId);
  return catalog;
}

const states = { missing: "unresolved", loop: "invalid" } as const;

function addExtends(
  { draft, catalog }: Growing,
  data: CatalogData,
  source: Source | undefined,
  trouble: CatalogFamily["trouble"],
): void {
  if (data.extends === undefined) return;
  addReference(
    draft,
    {
      role: "extends",
      text: data.extends,
      from: "catalog",
      plan: undefined,
      origin: { source, container: data, key: "extends" },
    },
    trouble
      ? { state: states[trouble], target: undefined, plainForm: undefined }
      : { state: "resolved", target: catalog, plainForm: undefined },
  );
}

function addTopItem(growing: Growing, entry: Waiting): void {
  const { parent } = entry.data;
  const id = parent === undefined ? undefined : plainId(growing, parent);
  const found = id === undefined ? undefined : growing.byId.get(id);
  if (id === undefined) addItem(growing, entry, undefined);
  else if (found?.kind === "item") addItem(growing, entry, found, "resolved");
  else {
    // Its parent may come later in this catalogue, or in the next.
    const others = growing.waiting.get(id);
    if (others) others.push(entry);
    else growing.waiting.set(id, [entry]);
  }
}

const plainId = ({ catalog }: Growing, id: string): string =>
  id.startsWith(`${catalog.id}/`) ? id.slice(catalog.id.length + 1) : id;

/** Adds an item with what stands below it, and then what waited for them. */
function addItem(
  growing: Growing,
  first: Waiting,
  under: ModelItem | undefined,
  state?: ModelReference["state"],
): void {
  const queue: { entry: Waiting; parent: ModelItem | undefined; state: ModelReference["state"] | undefined }[] = [];
  queue.push({ entry: first, parent: under, state });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { entry, parent } = next;
    if (next.state) addParentReference(growing, entry, parent, next.state);
    for (const item of placeTree(growing, entry, parent)) {
      const released = growing.waiting.get(item.id) ?? [];
      growing.waiting.delete(item.id);
      for (const waiting of released.reverse()) queue.push({ entry: waiting, parent: item, state: "resolved" });
    }
  }
}

/** An item and all below it in the tree of its file, parents first. Depth is bounded by the reader. */
function placeTree(growing: Growing, entry: Waiting, parent: ModelItem | undefined): ModelItem[] {
  const { draft, catalog, byId } = growing;
  const { data, source, by } = entry;
  const key = `${catalog.id}/${data.id}`;
  const origin = { source, container: data };
  if (byId.has(data.id)) {
    const clash = {
      kind: "item",
      id: key,
      plan: undefined,
      holders: [catalog.id, by],
      origin: { ...origin, key: "id" },
    } as const;
    draft.clashes.push(Object.freeze(clash));
    return [];
  }
  const depth = parent ? parent.depth + 1 : 0;
  const index = draft.items.length;
  const item: ModelItem = { kind: "item", index, id: data.id, key, catalog, parent, children: [], depth, data, origin };
  byId.set(item.id, item);
  draft.items.push(item);
  catalog.items.push(item);
  if (parent) (parent.children as ModelItem[]).push(item);
  else catalog.top.push(item);
  return [item, ...(data.items ?? []).flatMap((child) => placeTree(growing, { ...entry, data: child }, item))];
}

function addParentReference(
  { draft }: Growing,
  { data, source }: Waiting,
  parent: ModelItem | undefined,
  state: ModelReference["state"],
): void {
  const origin = { source, container: data, key: "parent" };
  const written = { role: "parent", text: data.parent ?? "", from: "catalog", plan: undefined, origin } as const;
  addReference(draft, written, { state, target: parent, plainForm: undefined });
}

/** Items whose parent is not there stand on top, and so does one of each ring of items that are each other's parents. */
function placeTheRest(growing: Growing): void {
  const { waiting } = growing;
  const ids = new Set<string>();
  const note = ({ id, items }: ItemData): void => {
    ids.add(id);
    for (const item of items ?? []) note(item);
  };
  for (const { data } of [...waiting.values()].flat()) note(data);
  const place = (parents: readonly string[], state: ModelReference["state"]) => {
    for (const parent of parents) {
      const entries = waiting.get(parent) ?? [];
      waiting.delete(parent);
      for (const entry of entries) addItem(growing, entry, undefined, state);
    }
  };
  place(
    [...waiting.keys()].filter((parent) => !ids.has(parent)),
    "unresolved",
  );
  place([...waiting.keys()], "invalid");
}

/** Puts the items in the order of the tree: those that an extension added stand among their siblings, not at the end. */
function putInTreeOrder({ draft, catalog }: Growing): void {
  const first = draft.items.length - catalog.items.length;
  const pending = [...catalog.top].reverse();
  let at = 0;
  for (let item = pending.pop(); item; item = pending.pop()) {
    (item as Mutable<ModelItem>).index = first + at;
    draft.items[first + at] = item;
    catalog.items[at] = item;
    at++;
    for (const child of [...item.children].reverse()) pending.push(child);
  }
}

function addPerspectives({ draft, catalog, byId }: Growing, part: CatalogData, source: Source | undefined): void {
  for (const data of part.perspectives ?? []) {
    const key = `${catalog.id}/${data.id}`;
    const origin = { source, container: data, key: "id" };
    if (byId.has(data.id)) {
      draft.clashes.push(
        Object.freeze({ kind: "item", id: key, plan: undefined, holders: [catalog.id, part.id], origin } as const),
      );
      continue;
    }
    const perspective: ModelPerspective = Object.freeze({
      kind: "perspective",
      id: data.id,
      key,
      catalog,
      data,
    } as const);
    byId.set(data.id, perspective);
    catalog.perspectives.push(perspective);
  }
}
