import { type CatalogData, type ItemData, type ModelCatalog, splitEdition } from "@change-logic/model";
import { type Title, toTitle } from "../text/naming.js";

/** What has become of an item in another edition. */
export interface ItemChange {
  readonly how: "dropped" | "merged" | "split" | "renamed" | "moved";
  /** What it is called there, as a plan writes it; of an item that was moved with its id kept, what it stands below. */
  readonly to: readonly { readonly id: string; readonly title: Title }[];
  /** Whether its id is the same. */
  readonly keepsId: boolean;
  /** The edition in which this is so. */
  readonly edition: string | undefined;
}

/** Changes by the item's id within its catalogue. */
export type ItemChanges = ReadonlyMap<string, ItemChange>;

/** What newer editions that are at hand say of the items of this one. */
export function laterChanges(catalog: ModelCatalog): ItemChanges {
  const parts = [catalog.data, ...catalog.extensions];
  const telling = catalog.newer.filter(({ id, replaces }) => {
    const edition = parts.find((part) => part.id === id)?.edition;
    return replaces?.edition === undefined || replaces.edition === edition;
  });
  return changesIn(catalog, telling);
}

const made = new WeakMap<ModelCatalog, ItemChanges>();

/** What this edition says of items that it no longer has; looked for when it is first asked about. */
export function madeChanges(catalog: ModelCatalog): ItemChanges {
  const known = made.get(catalog);
  if (known) return known;
  const changes = new Map(changesIn(catalog, [catalog.data, ...catalog.extensions]));
  for (const { id } of catalog.items) changes.delete(id);
  made.set(catalog, changes);
  return changes;
}

/** What has become of an item that is not in these catalogues, by its id as a plan writes it; undefined if nothing is said. */
export function changeOfGone(text: string, catalogs: readonly ModelCatalog[]): ItemChange | undefined {
  const slash = text.indexOf("/");
  if (slash <= 0) return undefined;
  const { id } = splitEdition(text.slice(0, slash).trim());
  const catalog = catalogs.find((each) => [each, ...each.extensions].some((part) => part.id === id));
  return catalog && madeChanges(catalog).get(text.slice(slash + 1).trim());
}

/** Where several things are said of an item, what takes it furthest from what it was comes first. */
function changesIn({ id: catalog }: ModelCatalog, editions: readonly CatalogData[]): ItemChanges {
  const changes = new Map<string, ItemChange>();
  for (const data of editions) {
    const { replaces = {}, edition } = data;
    const now = itemsOf(data);
    const plain = (id: string) => (id.startsWith(`${catalog}/`) ? id.slice(catalog.length + 1) : id);
    const name = (id: string) => ({
      id: `${catalog}/${plain(id)}`,
      title: toTitle(now.get(plain(id))?.data.title),
    });
    const say = (from: string, how: ItemChange["how"], to: readonly string[]) => {
      const id = plain(from);
      if (changes.has(id)) return;
      const keepsId = to.some((each) => plain(each) === id);
      const parent = how === "moved" && keepsId ? now.get(id)?.parent : undefined;
      changes.set(id, {
        how,
        to: how === "moved" && keepsId ? (parent ? [name(parent)] : []) : to.map(name),
        keepsId,
        edition,
      });
    };
    for (const from of replaces.dropped ?? []) say(from, "dropped", []);
    for (const { from, to } of replaces.merged ?? []) for (const each of from) say(each, "merged", [to]);
    for (const { from, to } of replaces.split ?? []) say(from, "split", to);
    for (const { from, to } of replaces.renamed ?? []) say(from, "renamed", [to]);
    for (const { from, to } of replaces.moved ?? []) say(from, "moved", [to]);
  }
  return changes;
}

/** The items of a catalogue as written, by id, each with the id of what it stands below. */
function itemsOf({ items = [] }: CatalogData) {
  const byId = new Map<string, { readonly data: ItemData; readonly parent: string | undefined }>();
  const pending = items.map((data) => ({ data, parent: data.parent }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    byId.set(next.data.id, next);
    for (const data of next.data.items ?? []) pending.push({ data, parent: next.data.id });
  }
  return byId;
}
