/**
 * Small random plans, portfolios and catalogues, for properties of coverage: loops, counteracting links, phases,
 * inactive and unowned actions, broken references, alignments allowed and not, dates around {@link coverageDate}.
 *
 * Everything is plain JSON in the document format (no undefined values), valid in shape: what is wrong in it is wrong
 * in a way that a reader keeps in the model (unresolved, invalid, duplicate). Ids are unique within a plan.
 *
 * The generator keeps away from three questions that design.md leaves open: a catalogue that is loaded but not listed
 * has no alignments, a single plan delegates only to other plans, and no strategy is pinned to an edition that is not
 * there. How often each status comes up is measured in `coverage-by-definition.test.ts`.
 */
import fc from "fast-check";
import type {
  AcceptedGapData,
  AlignmentData,
  CatalogData,
  CatalogItemData,
  DelegationData,
  ElementData,
  LinkData,
  PlanData,
  PortfolioData,
  StrategyData,
} from "./coverage-by-definition.js";

/** The day that the random dates lie around. */
export const coverageDate = "2026-11-22";

export interface PlanAndCatalogs {
  plan: PlanData;
  catalogs: CatalogData[];
}

export interface Portfolio {
  plans: PlanData[];
  catalogs: CatalogData[];
}

export interface PortfolioWithFile extends Portfolio {
  portfolio: PortfolioData;
}

// Ids that trip code which keeps them as keys of plain objects; they recur in every plan of a portfolio.
const actionIds = ["a1", "toString", "a3", "a4", "a5"];
const outcomeIds = ["o1", "constructor", "o3", "o4"];
const effectIds = ["e1", "å-ö 1", "e3", "e4"];
const stateIds = ["s1"];

// ---- Drafts: numbers and choices, turned into documents below, so that fast-check shrinks them --------------------

type Choice<T> = [weight: number, value: T];

function choose<T>(...choices: Choice<T>[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}

/** True in `percent` of a hundred cases; shrinks to false. */
function sometimes(percent: number): fc.Arbitrary<boolean> {
  return choose([100 - percent, false], [percent, true]);
}

const anyIndex = fc.nat(59);

type LinkHow = "plain" | "dangling" | "self" | "wrongKind" | "external" | "otherPlan" | "ownPlanNamed";

interface LinkDraft {
  target: number;
  how: LinkHow;
  counteracts: boolean;
  feedback: boolean;
  asObject: boolean;
  twice: boolean;
}

const linkHow = choose<LinkHow>(
  [74, "plain"],
  [3, "dangling"],
  [3, "self"],
  [5, "wrongKind"],
  [2, "external"],
  [11, "otherPlan"],
  [2, "ownPlanNamed"],
);

const linkDraft: fc.Arbitrary<LinkDraft> = fc.record({
  target: anyIndex,
  how: linkHow,
  counteracts: sometimes(26),
  feedback: sometimes(6),
  asObject: sometimes(25),
  twice: sometimes(5),
});

const links = (maxLength: number): fc.Arbitrary<LinkDraft[]> => fc.array(linkDraft, { maxLength });

/** The arbitrary in `percent` of a hundred cases, else (and when shrunk) the other value. */
function inSome<T>(otherwise: T, percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 100 - percent, arbitrary: fc.constant(otherwise) }, { weight: percent, arbitrary });
}

interface PartOfDraft {
  target: number;
  how: LinkHow;
}

const actionDraft = fc.record({
  status: choose<string | undefined>(
    [26, undefined],
    [10, "planned"],
    [14, "ongoing"],
    [8, "done"],
    [6, "partlyDone"],
    [12, "paused"],
    [12, "notDone"],
    [12, "cancelled"],
  ),
  owned: sometimes(50),
  partOf: inSome<PartOfDraft | null>(null, 45, fc.record({ target: anyIndex, how: linkHow })),
  leadsTo: inSome([], 88, fc.array(linkDraft, { minLength: 1, maxLength: 3 })),
  // Not allowed from an action.
  enables: inSome([], 8, links(1)),
  contributesTo: inSome([], 8, links(1)),
});
type ActionDraft = typeof actionDraft extends fc.Arbitrary<infer T> ? T : never;

const outcomeDraft = fc.record({
  leadsTo: inSome([], 75, fc.array(linkDraft, { minLength: 1, maxLength: 2 })),
  enables: inSome([], 35, links(2)),
  contributesTo: links(2),
  unwanted: sometimes(8),
});
type OutcomeDraft = typeof outcomeDraft extends fc.Arbitrary<infer T> ? T : never;

const effectDraft = fc.record({
  leadsTo: links(2),
  // Not allowed from an effect.
  enables: inSome([], 8, links(1)),
  contributesTo: fc.array(linkDraft, { minLength: 0, maxLength: 3 }),
  unwanted: sometimes(8),
});
type EffectDraft = typeof effectDraft extends fc.Arbitrary<infer T> ? T : never;

/** Past, the very same day, month and year, and future, in every precision. */
const untilDraft = choose<string | undefined>(
  [8, undefined],
  [1, "2026-11-21"],
  [1, "2026-10-31"],
  [1, "2024-02-29"],
  [1, "2026-10"],
  [1, "2025-11"],
  [1, "2025"],
  [2, "2026-11-22"],
  [2, "2026-11"],
  [2, "2026"],
  [1, "2026-11-23"],
  [1, "2026-12"],
  [1, "2027-02"],
  [1, "2027"],
);

type NamedHow = "item" | "catalog" | "dangling" | "missing";

interface NamedDraft {
  target: number;
  how: NamedHow;
}

const namedDraft: fc.Arbitrary<NamedDraft> = fc.record({
  target: anyIndex,
  how: choose<NamedHow>([90, "item"], [4, "catalog"], [3, "dangling"], [3, "missing"]),
});

const gapDraft = fc.record({
  named: namedDraft,
  reason: choose<string | undefined>([88, "Inga medel"], [8, undefined], [4, ""]),
  owner: choose<string | undefined>([88, "Säkerhetschef"], [8, undefined], [4, ""]),
  until: untilDraft,
});
type GapDraft = typeof gapDraft extends fc.Arbitrary<infer T> ? T : never;

const delegationDraft = fc.record({
  named: namedDraft,
  to: choose<"elsewhere" | "missing" | "loaded">([72, "elsewhere"], [6, "missing"], [22, "loaded"]),
  loadedPlan: anyIndex,
  until: untilDraft,
});
type DelegationDraft = typeof delegationDraft extends fc.Arbitrary<infer T> ? T : never;

type ScopeDraft = NamedDraft[] | undefined;

const scopeDraft: fc.Arbitrary<ScopeDraft> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant<NamedDraft[]>([]) },
  {
    weight: 12,
    arbitrary: fc.array(
      fc.record({
        target: anyIndex,
        how: choose<NamedHow>([74, "item"], [23, "catalog"], [3, "dangling"]),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  },
);

type ListedDraft = "both" | "first" | "second" | "none";

interface PlanDraft {
  actions: ActionDraft[];
  outcomes: OutcomeDraft[];
  effects: EffectDraft[];
  states: LinkDraft[][];
  defaultOwner: boolean;
  owner: boolean;
  listed: ListedDraft;
  pinned: boolean;
  asEntry: boolean;
  scope: ScopeDraft;
  acceptedGaps: GapDraft[];
  delegations: DelegationDraft[];
}

function planDraft(most: { actions: number; outcomes: number; effects: number }): fc.Arbitrary<PlanDraft> {
  return fc.record({
    actions: fc.array(actionDraft, { minLength: 1, maxLength: most.actions }),
    outcomes: fc.array(outcomeDraft, { maxLength: most.outcomes }),
    effects: fc.array(effectDraft, { minLength: 1, maxLength: most.effects }),
    // A current state leads nowhere: its links are not allowed.
    states: fc.array(inSome([], 15, links(1)), { maxLength: 1 }),
    defaultOwner: sometimes(12),
    owner: sometimes(50),
    listed: choose<ListedDraft>([88, "both"], [6, "first"], [4, "second"], [2, "none"]),
    pinned: sometimes(15),
    asEntry: sometimes(10),
    scope: scopeDraft,
    acceptedGaps: fc.array(gapDraft, { maxLength: 3 }),
    delegations: fc.array(delegationDraft, { maxLength: 2 }),
  });
}

type AlignmentHow = "otherCatalog" | "sameCatalog" | "self" | "dangling";
type RelationDraft = "equal" | "partOf" | "overlaps" | "related" | "bare";

const alignmentDraft = fc.record({
  target: anyIndex,
  how: choose<AlignmentHow>([80, "otherCatalog"], [12, "sameCatalog"], [4, "self"], [4, "dangling"]),
  relation: choose<RelationDraft>([30, "equal"], [40, "partOf"], [10, "overlaps"], [10, "related"], [10, "bare"]),
  // The same link once more, with another relation.
  again: choose<RelationDraft | null>([92, null], [2, "equal"], [2, "partOf"], [4, "related"]),
});
type AlignmentDraft = typeof alignmentDraft extends fc.Arbitrary<infer T> ? T : never;

const itemDraft = fc.record({
  // The index of an item before it; any other makes a top item.
  parent: fc.nat(8),
  childrenIncomplete: sometimes(15),
  alignsWith: inSome<AlignmentDraft[]>([], 40, fc.array(alignmentDraft, { minLength: 1, maxLength: 2 })),
});
type ItemDraft = typeof itemDraft extends fc.Arbitrary<infer T> ? T : never;

interface CatalogDraft {
  items: ItemDraft[];
  optional: boolean;
}

const catalogDraft = (optionalPercent: number): fc.Arbitrary<CatalogDraft> =>
  fc.record({
    items: fc.array(itemDraft, { minLength: 3, maxLength: 10 }),
    optional: sometimes(optionalPercent),
  });

const catalogDrafts = fc.tuple(catalogDraft(15), catalogDraft(60));

// ---- Drafts → documents -------------------------------------------------------------------------------------------

const catalogIds = ["alfa", "beta"] as const;

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

/** Item ids of a draft; those of the second catalogue begin with a digit. */
function itemReferences(drafts: readonly CatalogDraft[]): string[][] {
  return drafts.map((draft, at) =>
    draft.items.map((_, index) => `${catalogIds[at]}/${at === 0 ? "mal-" : ""}${index + 1}`),
  );
}

function toCatalog(drafts: readonly CatalogDraft[], at: 0 | 1, withAlignments: boolean): CatalogData {
  const references = itemReferences(drafts);
  const own = references[at] ?? [];
  const others = references[1 - at] ?? [];
  const tops: CatalogItemData[] = [];
  const made: { item: CatalogItemData; depth: number }[] = [];
  (drafts[at]?.items ?? []).forEach((draft, index) => {
    const reference = own[index] ?? "";
    const item: CatalogItemData = { id: reference.slice(reference.indexOf("/") + 1), title: `Mål ${index + 1}` };
    if (draft.childrenIncomplete) item.childrenComplete = false;
    const alignsWith = draft.alignsWith.flatMap((link) => toAlignments(link, reference, own, others));
    if (withAlignments && alignsWith.length > 0) item.alignsWith = alignsWith;
    const parent = made[draft.parent];
    const depth = parent === undefined || parent.depth === 3 ? 1 : parent.depth + 1;
    if (parent === undefined || depth === 1) tops.push(item);
    else parent.item.items = [...(parent.item.items ?? []), item];
    made.push({ item, depth });
  });
  const catalog: CatalogData = {
    catalog: 1,
    id: catalogIds[at],
    title: `Strategi ${catalogIds[at]}`,
    edition: "2021",
    items: tops,
  };
  if (drafts[at]?.optional === true) catalog.optional = true;
  return catalog;
}

function toAlignments(draft: AlignmentDraft, self: string, own: string[], others: string[]): AlignmentData[] {
  let to: string | undefined;
  if (draft.how === "otherCatalog") to = pick(others, draft.target);
  if (draft.how === "sameCatalog") to = pick(own, draft.target);
  if (draft.how === "self") to = self;
  if (draft.how === "dangling") to = "beta/saknas";
  if (to === undefined) return [];
  const target = to;
  const write = (relation: RelationDraft): AlignmentData => (relation === "bare" ? target : { to: target, relation });
  return draft.again === null ? [write(draft.relation)] : [write(draft.relation), write(draft.again)];
}

interface Ids {
  planId: string;
  actions: string[];
  outcomes: string[];
  effects: string[];
  states: string[];
}

function idsOf(planId: string, draft: PlanDraft): Ids {
  return {
    planId,
    actions: actionIds.slice(0, draft.actions.length),
    outcomes: outcomeIds.slice(0, draft.outcomes.length),
    effects: effectIds.slice(0, draft.effects.length),
    states: stateIds.slice(0, draft.states.length),
  };
}

function toLinks(
  drafts: LinkDraft[],
  self: string,
  ids: Ids,
  others: Ids[],
  allowed: (ids: Ids) => string[],
  wrong: (ids: Ids) => string[],
): LinkData[] {
  return drafts.flatMap((draft): LinkData[] => {
    const to = targetOf(draft, self, ids, others, allowed, wrong);
    if (to === undefined) return [];
    const fields = {
      ...(draft.counteracts ? { counteracts: true } : {}),
      ...(draft.feedback ? { feedback: true } : {}),
    };
    const link = draft.asObject || draft.counteracts || draft.feedback ? { to, ...fields } : to;
    return draft.twice ? [link, link] : [link];
  });
}

function targetOf(
  draft: { target: number; how: LinkHow },
  self: string,
  ids: Ids,
  others: Ids[],
  allowed: (ids: Ids) => string[],
  wrong: (ids: Ids) => string[],
): string | undefined {
  const other = pick(others, draft.target);
  const named = (planId: string, id: string | undefined): string | undefined =>
    id === undefined || id.includes("/") ? id : `${planId}#${id}`;
  switch (draft.how) {
    case "plain":
      return pick(allowed(ids), draft.target);
    case "dangling":
      return "saknas";
    case "self":
      return self;
    case "wrongKind":
      return pick(wrong(ids), draft.target);
    case "external":
      return "ej-inlast#o1";
    case "otherPlan":
      return other === undefined
        ? pick(allowed(ids), draft.target)
        : named(other.planId, pick(allowed(other), draft.target >> 2));
    case "ownPlanNamed":
      return named(ids.planId, pick(allowed(ids), draft.target));
  }
}

function toPlan(
  planId: string,
  draft: PlanDraft,
  others: Ids[],
  planIds: string[],
  drafts: readonly CatalogDraft[],
): PlanData {
  const ids = idsOf(planId, draft);
  const items = itemReferences(drafts).flat();
  const results = (of: Ids): string[] => [...of.outcomes, ...of.effects];
  const causes = (of: Ids): string[] => [...of.actions, ...of.states, ...items.slice(0, 1)];
  const write = (links: LinkDraft[], self: string, allowed: (of: Ids) => string[], wrong: (of: Ids) => string[]) =>
    toLinks(links, self, ids, others, allowed, wrong);
  const leadsToResults = (links: LinkDraft[], self: string) => write(links, self, results, causes);
  const enables = (links: LinkDraft[], self: string) => write(links, self, (of) => of.actions, results);
  const contributesTo = (links: LinkDraft[], self: string) =>
    write(
      links,
      self,
      () => items,
      (of) => [...results(of), "alfa", "alfa/saknas", "gamma/1"],
    );

  const plan: PlanData = { changeLogic: 1, id: planId, title: `Plan ${planId}` };
  if (draft.owner) plan.owner = "Hållbarhetschef";
  if (draft.defaultOwner) plan.defaultOwner = "Kommunstyrelsen";
  const listed = listedIds(draft.listed);
  if (listed.length > 0) plan.strategies = listed.map((id) => toStrategy(id, draft));
  if (draft.scope !== undefined) plan.scope = draft.scope.flatMap((named) => toNamed(named, items) ?? []);
  if (draft.acceptedGaps.length > 0) plan.acceptedGaps = draft.acceptedGaps.map((gap) => toGap(gap, items));
  if (draft.delegations.length > 0) {
    plan.delegations = draft.delegations.map((delegation) => toDelegation(delegation, items, planIds));
  }

  if (draft.states.length > 0) {
    plan.currentStates = elements(ids.states, draft.states, (links, id) => ({
      leadsTo: leadsToResults(links, id),
    }));
  }
  plan.actions = elements(ids.actions, draft.actions, (action, id) => {
    const partOf =
      action.partOf === null ? undefined : targetOf({ ...action.partOf }, id, ids, others, (of) => of.actions, results);
    return {
      ...(action.status === undefined ? {} : { status: action.status }),
      ...(action.owned ? { owner: "Tekniska förvaltningen" } : {}),
      ...(partOf === undefined ? {} : { partOf }),
      leadsTo: leadsToResults(action.leadsTo, id),
      enables: enables(action.enables, id),
      contributesTo: contributesTo(action.contributesTo, id),
    };
  });
  if (draft.outcomes.length > 0) {
    plan.outcomes = elements(ids.outcomes, draft.outcomes, (outcome, id) => ({
      ...(outcome.unwanted ? { unwanted: true } : {}),
      leadsTo: leadsToResults(outcome.leadsTo, id),
      enables: enables(outcome.enables, id),
      contributesTo: contributesTo(outcome.contributesTo, id),
    }));
  }
  plan.effects = elements(ids.effects, draft.effects, (effect, id) => ({
    ...(effect.unwanted ? { unwanted: true } : {}),
    leadsTo: write(
      effect.leadsTo,
      id,
      (of) => of.effects,
      (of) => [...of.outcomes, ...causes(of)],
    ),
    enables: enables(effect.enables, id),
    contributesTo: contributesTo(effect.contributesTo, id),
  }));
  return plan;
}

/** Elements keyed by id, with a title, and without their empty lists of links. */
function elements<T>(
  ids: string[],
  drafts: T[],
  write: (draft: T, id: string) => ElementData,
): { [id: string]: ElementData } {
  const written: { [id: string]: ElementData } = {};
  drafts.forEach((draft, index) => {
    const id = ids[index];
    if (id === undefined) return;
    const fields = Object.entries(write(draft, id)).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    written[id] = { title: `Titel ${id}`, ...Object.fromEntries(fields) };
  });
  return written;
}

function listedIds(listed: ListedDraft): string[] {
  return { both: ["alfa", "beta"], first: ["alfa"], second: ["beta"], none: [] }[listed];
}

function toStrategy(id: string, draft: PlanDraft): StrategyData {
  const reference = draft.pinned ? `${id}@2021` : id;
  return draft.asEntry ? { id: reference, binding: "guiding" } : reference;
}

function toNamed(draft: NamedDraft, items: string[]): string | undefined {
  if (draft.how === "item") return pick(items, draft.target);
  if (draft.how === "catalog") return pick(catalogIds, draft.target);
  return draft.how === "dangling" ? "alfa/saknas" : undefined;
}

function toGap(draft: GapDraft, items: string[]): AcceptedGapData {
  const item = toNamed(draft.named, items);
  return {
    ...(item === undefined ? {} : { item }),
    ...(draft.reason === undefined ? {} : { reason: draft.reason }),
    ...(draft.owner === undefined ? {} : { owner: draft.owner }),
    ...(draft.until === undefined ? {} : { until: draft.until }),
  };
}

/** `planIds`: the plans that are loaded; none of them is named when there is only one. */
function toDelegation(draft: DelegationDraft, items: string[], planIds: string[]): DelegationData {
  const item = toNamed(draft.named, items);
  const loaded = planIds.length > 1 ? pick(planIds, draft.loadedPlan) : undefined;
  const to = draft.to === "missing" ? undefined : draft.to === "loaded" ? (loaded ?? "annan-plan") : "annan-plan";
  return {
    ...(item === undefined ? {} : { item }),
    ...(to === undefined ? {} : { to }),
    ...(draft.until === undefined ? {} : { until: draft.until }),
  };
}

function toCatalogs(drafts: readonly CatalogDraft[], plans: PlanDraft[]): CatalogData[] {
  const listed = new Set(plans.flatMap((plan) => listedIds(plan.listed)));
  return [toCatalog(drafts, 0, listed.size === 2), toCatalog(drafts, 1, listed.size === 2)];
}

function toPortfolio(drafts: readonly CatalogDraft[], planDrafts: PlanDraft[]): Portfolio {
  const ids = planDrafts.map((draft, index) => idsOf(`p${index + 1}`, draft));
  const planIds = ids.map(({ planId }) => planId);
  const plans = planDrafts.map((draft, index) =>
    toPlan(
      `p${index + 1}`,
      draft,
      ids.filter((_, at) => at !== index),
      planIds,
      drafts,
    ),
  );
  return { plans, catalogs: toCatalogs(drafts, planDrafts) };
}

// ---- The arbitraries ----------------------------------------------------------------------------------------------

/** One plan of 2–14 elements, and the two catalogues `alfa` and `beta` (3–10 items each, up to three deep). */
export function arbitraryPlanAndCatalogs(): fc.Arbitrary<PlanAndCatalogs> {
  return fc.tuple(catalogDrafts, planDraft({ actions: 5, outcomes: 4, effects: 4 })).map(([drafts, plan]) => ({
    plan: toPlan("p1", plan, [], ["p1"], drafts),
    catalogs: toCatalogs(drafts, [plan]),
  }));
}

const portfolioDrafts = fc.tuple(
  catalogDrafts,
  fc.array(planDraft({ actions: 3, outcomes: 2, effects: 2 }), { minLength: 2, maxLength: 3 }),
);

/** Two or three plans (`p1` …) of 2–8 elements with links into each other, and the two catalogues. */
export function arbitraryPortfolio(): fc.Arbitrary<Portfolio> {
  return portfolioDrafts.map(([drafts, plans]) => toPortfolio(drafts, plans));
}

/** The same, with the portfolio file's own `strategies`, `scope` and `acceptedGaps`. */
export function arbitraryPortfolioWithFile(): fc.Arbitrary<PortfolioWithFile> {
  return fc
    .tuple(portfolioDrafts, scopeDraft, fc.array(gapDraft, { maxLength: 2 }))
    .map(([[drafts, plans], scope, gaps]) => {
      const made = toPortfolio(drafts, plans);
      const items = itemReferences(drafts).flat();
      const listed = [...new Set(plans.flatMap((plan) => listedIds(plan.listed)))];
      const portfolio: PortfolioData = { portfolio: 1, id: "portfolj", title: "Portfölj", strategies: listed };
      if (scope !== undefined) portfolio.scope = scope.flatMap((named) => toNamed(named, items) ?? []);
      if (gaps.length > 0) portfolio.acceptedGaps = gaps.map((gap) => toGap(gap, items));
      return { ...made, portfolio };
    });
}
