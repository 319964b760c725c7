import { shippedCatalogs } from "@change-logic/catalogs";
import {
  allowedEnds,
  type LinkTypeName,
  linkTable,
  type Model,
  type ModelCatalog,
  type ModelDeclaration,
  type ModelElement,
  type ModelItem,
  type ModelLink,
  type ModelNode,
  type ModelPlan,
  type ModelReference,
  type ReferenceRole,
  threadKinds,
} from "@change-logic/model";
import { lazy } from "./lazy.js";

/** What a reference could have meant: ids as they would be written there. */
export interface FittingIds {
  /** Texts that may be written, with what each points to. */
  readonly texts: ReadonlyMap<string, ModelNode | ModelCatalog | undefined>;
  /** For what the texts point to, the text. */
  readonly textOf: ReadonlyMap<unknown, string>;
  /** Shorter or differently cased forms (lower case) that can only mean one of the texts; `undefined` if several. */
  readonly shortForms: ReadonlyMap<string, string | undefined>;
}

const itemKinds = ["item", "catalog"];

const kindsByRole: Readonly<Record<ReferenceRole, readonly string[]>> = {
  strategy: ["strategy"],
  scope: itemKinds,
  acceptedGap: itemKinds,
  delegation: itemKinds,
  perspective: ["perspective"],
  indicator: ["indicator"],
  partOf: ["action"],
  jointWith: ["action"],
  affects: threadKinds,
  extends: ["strategy"],
  parent: ["item"],
  alignment: ["item"],
};

/** Kinds that a link may end in; all that its type may end in, when it starts where it may not. */
export function kindsForLink(type: LinkTypeName, fromKind: string): readonly string[] {
  const ends = allowedEnds(type, fromKind);
  return ends.length > 0 ? ends : [...new Set(Object.values(linkTable[type].allowed).flat())];
}

/** Whether something is written where an item of a strategy should be named. */
export const namesItem = (written: ModelLink | ModelReference): boolean =>
  ("type" in written ? kindsForLink(written.type, written.from.kind) : kindsByRole[written.role]).includes("item");

/** Kinds that a reference of this role may point to. */
export const kindsForRole = (role: ReferenceRole): readonly string[] => kindsByRole[role];

/** Lists the ids that would fit a link or a reference; each list is made once and shared. */
export interface FittingIdLists {
  /** Ids of the same plan, and of the strategies it lists. */
  here(written: ModelLink | ModelReference): FittingIds;
  /** What it is written on, which it can hardly mean. */
  writtenOn(written: ModelLink | ModelReference): unknown;
  /** Ids of all plans, as `plan#element`. */
  elsewhere(written: ModelLink | ModelReference): FittingIds;
}

/** The lists of a model. */
export function createFittingIds(model: Model): FittingIdLists {
  const membersByPlan = lazy(() => {
    const byPlan = new Map<ModelPlan, Member[]>(model.plans.map((plan) => [plan, []]));
    for (const member of [...model.elements, ...model.declarations]) byPlan.get(member.plan)?.push(member);
    return byPlan;
  });
  const itemsByData = lazy(() => new Map<object, ModelItem>(model.items.map((item) => [item.data, item])));
  const lists = new Map<string, FittingIds>();
  const listOnce = (name: string, make: () => FittingIds): FittingIds => {
    const list = lists.get(name) ?? make();
    lists.set(name, list);
    return list;
  };
  const kindsFor = (written: ModelLink | ModelReference) =>
    "type" in written ? kindsForLink(written.type, written.from.kind) : kindsForRole(written.role);
  return {
    here(written) {
      if (!("type" in written) && written.role === "parent") {
        // Under another item of the same catalogue, with or without the catalogue's name in front, as it is written.
        const catalog = itemsByData().get(written.origin.container)?.catalog;
        const isLong = written.text.includes("/");
        return listOnce(`parent ${catalog?.index} ${isLong}`, () =>
          listIds((catalog?.items ?? []).map((item) => ({ text: isLong ? item.key : item.id, target: item }))),
        );
      }
      if (!("type" in written) && written.role === "extends") {
        const self = written.origin.container as { readonly id?: string; readonly edition?: string };
        const others = model.catalogs.filter(({ data }) => data !== self);
        return listIds([...catalogIds(others, ["strategy"])].filter(({ text }) => text.split("@")[0] !== self.id));
      }
      const kinds = kindsFor(written);
      const plan = planOf(written);
      return listOnce([plan?.index, ...kinds].join(" "), () => {
        const members = plan ? (membersByPlan().get(plan) ?? []) : [];
        return listIds([...ownIds(members, kinds), ...catalogIds(plan?.catalogs ?? model.catalogs, kinds)]);
      });
    },
    writtenOn: (written) =>
      "type" in written || written.role !== "parent" ? written.from : itemsByData().get(written.origin.container),
    elsewhere(written) {
      const kinds = kindsFor(written);
      return listOnce(["#", ...kinds].join(" "), () =>
        listIds(ownIds([...model.elements, ...model.declarations], kinds, true)),
      );
    },
  };
}

type Member = ModelElement | ModelDeclaration;

interface Listed {
  readonly text: string;
  readonly target: ModelNode | ModelCatalog | undefined;
  /** What it may be called for short. */
  readonly short?: string;
}

/** The plan that a link or a reference is written in. */
function planOf(written: ModelLink | ModelReference): ModelPlan | undefined {
  if (!("type" in written)) return written.plan;
  return written.from.kind === "item" ? undefined : written.from.plan;
}

function ownIds(members: readonly Member[], kinds: readonly string[], withPlan = false): Listed[] {
  return members
    .filter(({ kind }) => kinds.includes(kind))
    .map((target) =>
      withPlan ? { text: `${target.plan.id}#${target.id}`, target, short: target.id } : { text: target.id, target },
    );
}

function* catalogIds(catalogs: readonly ModelCatalog[], kinds: readonly string[]): Iterable<Listed> {
  for (const catalog of catalogs) {
    if (kinds.includes("catalog")) yield { text: catalog.id, target: catalog };
    if (kinds.includes("item")) {
      for (const item of catalog.items) yield { text: item.key, target: item, short: item.id };
    }
    if (kinds.includes("perspective")) {
      for (const part of catalog.perspectives) yield { text: part.key, target: part, short: part.id };
    }
  }
  if (!kinds.includes("strategy")) return;
  for (const { id, edition } of [...catalogs, ...shippedCatalogs.map(({ data }) => data)]) {
    yield { text: id, target: undefined };
    if (edition !== undefined) yield { text: `${id}@${edition}`, target: undefined };
  }
}

function listIds(listed: Iterable<Listed>): FittingIds {
  const texts = new Map<string, Listed["target"]>();
  const textOf = new Map<unknown, string>();
  const shortForms = new Map<string, string | undefined>();
  for (const { text, target, short = text } of listed) {
    if (texts.has(text)) continue;
    texts.set(text, target);
    if (target) textOf.set(target, text);
    const form = text.toLowerCase();
    const shortForm = short === text ? form : short.toLowerCase();
    shortForms.set(form, shortForms.has(form) ? undefined : text);
    if (shortForm !== form) shortForms.set(shortForm, shortForms.has(shortForm) ? undefined : text);
  }
  return { texts, textOf, shortForms };
}
