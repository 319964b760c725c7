/**
 * The coverage semantics of design.md section 4, written down a second time, to test the real implementation against.
 *
 * Deliberately naive: sets of (element, class) pairs grown until nothing changes, and one predicate per sentence. It
 * shares no code with the library. Each comment that begins with "§4" (or "§2") paraphrases the sentence that the code
 * below it implements.
 *
 * Not modelled: `extends` and `alignments` of catalogues, `replaces`, the other spellings of Agenda 2030 codes,
 * `--scope`, several editions of one catalogue listed side by side, and whatever a reader refuses (duplicate ids,
 * unknown status words, dates that are no dates).
 */

/** A link as written on the element it starts from: an id, or an object. */
export type LinkData =
  | string
  | { to: string; counteracts?: boolean | undefined; feedback?: boolean | undefined; [field: string]: unknown };

/** A current state, action, outcome or effect, as JSON.parse gives it. */
export interface ElementData {
  status?: string | null | undefined;
  owner?: string | null | undefined;
  partOf?: string | null | undefined;
  leadsTo?: LinkData[] | null | undefined;
  enables?: LinkData[] | null | undefined;
  contributesTo?: LinkData[] | null | undefined;
  [field: string]: unknown;
}

/** Elements keyed by id. */
export type ElementsData = { [id: string]: ElementData | null } | null | undefined;

export interface AcceptedGapData {
  item?: string | undefined;
  reason?: string | undefined;
  owner?: string | undefined;
  until?: string | null | undefined;
  [field: string]: unknown;
}

export interface DelegationData {
  item?: string | undefined;
  to?: string | undefined;
  until?: string | null | undefined;
  [field: string]: unknown;
}

/** An entry of `strategies`: `id`, `id@edition`, or an object with that as its id. */
export type StrategyData = string | { id: string; binding?: string | undefined; [field: string]: unknown };

export interface PlanData {
  id: string;
  strategies?: StrategyData[] | null | undefined;
  scope?: string[] | null | undefined;
  defaultOwner?: string | null | undefined;
  acceptedGaps?: AcceptedGapData[] | null | undefined;
  delegations?: DelegationData[] | null | undefined;
  currentStates?: ElementsData;
  actions?: ElementsData;
  outcomes?: ElementsData;
  effects?: ElementsData;
  [field: string]: unknown;
}

/** A `*.portfolio.yaml`, as far as coverage reads it. */
export interface PortfolioData {
  strategies?: StrategyData[] | null | undefined;
  scope?: string[] | null | undefined;
  acceptedGaps?: AcceptedGapData[] | null | undefined;
  [field: string]: unknown;
}

export type AlignmentData = string | { to: string; relation?: string | undefined; [field: string]: unknown };

export interface CatalogItemData {
  id: string;
  childrenComplete?: boolean | undefined;
  alignsWith?: AlignmentData[] | null | undefined;
  items?: CatalogItemData[] | null | undefined;
  [field: string]: unknown;
}

export interface CatalogData {
  id: string;
  edition?: string | undefined;
  adopted?: string | undefined;
  optional?: boolean | undefined;
  items?: CatalogItemData[] | null | undefined;
  [field: string]: unknown;
}

/** What section 4 says about one item. `through` holds only the statuses that occur. */
export interface ItemCoverageByDefinition {
  status: string;
  because?: string;
  contested: boolean;
  containsContested: boolean;
  inScope: boolean;
  through?: Record<string, number>;
}

type Kind = "currentState" | "action" | "outcome" | "effect";
type WalkClass = "clean" | "negative" | "dampening";

interface Element {
  key: string;
  kind: Kind;
  plan: PlanData;
  data: ElementData;
}

/** A valid, resolved `leadsTo` or `enables` link. */
interface Step {
  from: string;
  to: string;
  counteracts: boolean;
}

/** A valid, resolved `contributesTo` link: element key → item key. */
interface Contribution {
  from: string;
  item: string;
  counteracts: boolean;
}

interface Item {
  key: string;
  catalog: CatalogData;
  parent: string | undefined;
  children: string[];
  childrenComplete: boolean;
  alignsWith: AlignmentData[];
}

/**
 * The status of every item of every listed catalogue, keyed by `catalogId/itemId`.
 *
 * @param plans one plan, or the plans of a portfolio
 * @param catalogs the catalogues that are loaded
 * @param date the day asked about, `YYYY-MM-DD`
 * @param portfolio the portfolio file, if there is one (several plans without a file are a portfolio too)
 */
export function coverageByDefinition(
  plans: PlanData[],
  catalogs: CatalogData[],
  date: string,
  portfolio?: PortfolioData,
): Map<string, ItemCoverageByDefinition> {
  // §2 One file is one plan; several are a portfolio.
  const isPortfolio = plans.length > 1 || portfolio !== undefined;

  // ---- Elements -----------------------------------------------------------------------------------------------

  const elements = new Map<string, Element>();
  for (const plan of plans) {
    const groups: [Kind, ElementsData][] = [
      ["currentState", plan.currentStates],
      ["action", plan.actions],
      ["outcome", plan.outcomes],
      ["effect", plan.effects],
    ];
    for (const [kind, group] of groups) {
      for (const [id, data] of Object.entries(group ?? {})) {
        const key = `${plan.id}#${id}`;
        elements.set(key, { key, kind, plan, data: data ?? {} });
      }
    }
  }

  // §2 An element reference is `[plan#]element`; into a plan that is not loaded it is external (so: never walked).
  function resolveElement(plan: PlanData, reference: string): Element | undefined {
    return elements.get(reference.includes("#") ? reference : `${plan.id}#${reference}`);
  }

  // ---- Catalogues and items -----------------------------------------------------------------------------------

  // §2 A catalogue is referred to as `id[@edition]`; unpinned: the newest adopted edition.
  function findCatalog(reference: string): CatalogData | undefined {
    const [id, edition] = splitAtFirst(reference, "@");
    const found = catalogs.filter((catalog) => catalog.id === id);
    if (edition !== undefined) return found.find((catalog) => catalog.edition === edition);
    const adopted = found.filter((catalog) => isText(catalog.adopted));
    const candidates = adopted.length > 0 ? adopted : found;
    return [...candidates].sort((a, b) => compareText(newness(b), newness(a)))[0];
  }

  function listedBy(strategies: StrategyData[] | null | undefined): CatalogData[] {
    const listed: CatalogData[] = [];
    for (const entry of strategies ?? []) {
      const catalog = findCatalog(typeof entry === "string" ? entry : entry.id);
      if (catalog !== undefined && !listed.includes(catalog)) listed.push(catalog);
    }
    return listed;
  }

  const listed: CatalogData[] = [];
  for (const strategies of [...plans.map((plan) => plan.strategies), portfolio?.strategies]) {
    for (const catalog of listedBy(strategies)) if (!listed.includes(catalog)) listed.push(catalog);
  }
  if (new Set(listed.map((catalog) => catalog.id)).size < listed.length) {
    throw new Error("coverageByDefinition does not model two editions of one catalogue listed side by side");
  }

  const items = new Map<string, Item>();
  for (const catalog of listed) {
    const addItems = (list: CatalogItemData[] | null | undefined, parent: string | undefined): string[] =>
      (list ?? []).map((data) => {
        const key = `${catalog.id}/${data.id}`;
        const item: Item = {
          key,
          catalog,
          parent,
          children: [],
          childrenComplete: data.childrenComplete !== false,
          alignsWith: data.alignsWith ?? [],
        };
        items.set(key, item);
        item.children = addItems(data.items, key);
        return key;
      });
    addItems(catalog.items, undefined);
  }

  function getItem(key: string): Item {
    const item = items.get(key);
    if (item === undefined) throw new Error(`no item ${key}`);
    return item;
  }

  /** The item, its parent, the parent's parent … */
  function selfAndAncestors(key: string): string[] {
    const { parent } = getItem(key);
    return parent === undefined ? [key] : [key, ...selfAndAncestors(parent)];
  }

  /** The item, its children, their children … */
  function selfAndDescendants(key: string): string[] {
    return [key, ...getItem(key).children.flatMap(selfAndDescendants)];
  }

  // §2 `catalog/item` is split at the first `/`; a reference into a strategy that is not listed is unresolved.
  function resolveItem(reference: string, allowed: CatalogData[]): string | undefined {
    const [catalogReference, id] = splitAtFirst(reference, "/");
    if (id === undefined) return undefined;
    const catalog = resolveCatalog(catalogReference, allowed);
    if (catalog === undefined) return undefined;
    const key = `${catalog.id}/${id}`;
    return items.has(key) ? key : undefined;
  }

  function resolveCatalog(reference: string, allowed: CatalogData[]): CatalogData | undefined {
    const [id, edition] = splitAtFirst(reference, "@");
    return allowed.find((catalog) => catalog.id === id && (edition === undefined || catalog.edition === edition));
  }

  function topItems(catalog: CatalogData): string[] {
    return [...items.values()]
      .filter((item) => item.catalog === catalog && item.parent === undefined)
      .map((item) => item.key);
  }

  // §4 (Scope) A catalogue id names all its top items. (Reach) Accepted gaps and delegations may name a whole catalogue.
  function namedBy(reference: string | undefined, allowed: CatalogData[]): string[] {
    if (!isText(reference)) return [];
    if (!reference.includes("/")) {
      const catalog = resolveCatalog(reference, allowed);
      return catalog === undefined ? [] : topItems(catalog);
    }
    const key = resolveItem(reference, allowed);
    return key === undefined ? [] : [key];
  }

  // ---- Reach --------------------------------------------------------------------------------------------------

  // §4 Active: status none, planned, ongoing, done, partlyDone. Inactive: paused, notDone, cancelled.
  function isActive(action: Element): boolean {
    return ["none", "planned", "ongoing", "done", "partlyDone"].includes(action.data.status ?? "none");
  }

  // §4 Owned: the action, or the one it is `partOf` (at any height), has an `owner`, or the plan has a `defaultOwner`.
  // The plan's own `owner` does not count. `partOf` loops end where they repeat.
  function isOwned(action: Element): boolean {
    if (isText(action.plan.defaultOwner)) return true;
    const seen = new Set<string>();
    let at: Element | undefined = action;
    while (at !== undefined && at.kind === "action" && !seen.has(at.key)) {
      seen.add(at.key);
      if (isText(at.data.owner)) return true;
      at = isText(at.data.partOf) ? resolveElement(at.plan, at.data.partOf) : undefined;
    }
    return false;
  }

  // §1 The link table: which kinds `leadsTo` and `enables` may join.
  function mayStep(type: "leadsTo" | "enables", from: Kind, to: Kind): boolean {
    if (type === "enables") return from === "outcome" && to === "action";
    if (from === "action" || from === "outcome") return to === "outcome" || to === "effect";
    return from === "effect" && to === "effect";
  }

  // §4 Unresolved and invalid links are never walked; a link from an element to itself is invalid. (`feedback` and
  // `unwanted` are not looked at: such links are walked like others. Two links that are duplicates of each other do the
  // same here, so that it does not show which of them is walked.)
  const steps: Step[] = [];
  for (const from of elements.values()) {
    for (const type of ["leadsTo", "enables"] as const) {
      for (const link of from.data[type] ?? []) {
        const to = resolveElement(from.plan, linkTarget(link));
        if (to === undefined || to.key === from.key || !mayStep(type, from.kind, to.kind)) continue;
        steps.push({ from: from.key, to: to.key, counteracts: linkCounteracts(link) });
      }
    }
  }

  // §1 `contributesTo` goes from an outcome or an effect to an item.
  const contributions: Contribution[] = [];
  for (const from of elements.values()) {
    if (from.kind !== "outcome" && from.kind !== "effect") continue;
    for (const link of from.data.contributesTo ?? []) {
      const item = resolveItem(linkTarget(link), listedBy(from.plan.strategies));
      if (item === undefined) continue;
      contributions.push({ from: from.key, item, counteracts: linkCounteracts(link) });
    }
  }

  // §4 Walks along `leadsTo` and `enables` (an element may recur) start at actions, and end in (element, class) pairs.
  // A walk enters an action only if that action is active (walks from inactive actions only start there).
  function reach(starts: Element[]): Map<string, Set<WalkClass>> {
    const pairs = new Map<string, Set<WalkClass>>();
    for (const start of starts) pairs.set(start.key, new Set<WalkClass>(["clean"]));
    let grew = true;
    while (grew) {
      grew = false;
      for (const step of steps) {
        const entered = elements.get(step.to);
        if (entered === undefined || (entered.kind === "action" && !isActive(entered))) continue;
        for (const walkClass of [...(pairs.get(step.from) ?? [])]) {
          const at = pairs.get(step.to) ?? new Set<WalkClass>();
          const next = step.counteracts ? withOneMoreCounteracting(walkClass) : walkClass;
          if (at.has(next)) continue;
          at.add(next);
          pairs.set(step.to, at);
          grew = true;
        }
      }
    }
    return pairs;
  }

  const actions = [...elements.values()].filter((element) => element.kind === "action");
  // §4 R_active: the pairs reached from active actions; R_owned: from active, owned ones.
  const fromActive = reach(actions.filter(isActive));
  const fromActiveOwned = reach(actions.filter((action) => isActive(action) && isOwned(action)));
  // For the reasons of `claimed`.
  const fromActiveUnowned = reach(actions.filter((action) => isActive(action) && !isOwned(action)));
  const fromInactive = reach(actions.filter((action) => !isActive(action)));

  // ---- Contributions ------------------------------------------------------------------------------------------

  // §4 A claim, if the link does not counteract.
  const isClaim = (link: Contribution): boolean => !link.counteracts;

  // §4 Positive, if it does not counteract and (x, clean) ∈ R_owned.
  const isPositive = (link: Contribution): boolean => !link.counteracts && has(fromActiveOwned, link.from, "clean");

  // §4 Negative, if the whole walk from an active action to t, this link included, has an odd number of counteracting
  // links, or if the link counteracts and no active action reaches x at all. (A counteracting link from an x that is
  // reached only negatively gives nothing: negative and one more is even.)
  function isNegative(link: Contribution): boolean {
    if (!link.counteracts) return has(fromActive, link.from, "negative");
    return has(fromActive, link.from, "clean") || has(fromActive, link.from, "dampening") || !fromActive.has(link.from);
  }

  // §4 A `contributesTo` link x → t gives to t and to every ancestor of t.
  function givingTo(key: string): Contribution[] {
    return contributions.filter((link) => selfAndAncestors(link.item).includes(key));
  }

  const isCovered = (key: string): boolean => givingTo(key).some(isPositive);

  // §4 `through` counts the actions by status: each active, owned action once, if it reaches an x clean.
  function throughOf(key: string): Record<string, number> {
    const through: Record<string, number> = {};
    for (const action of actions) {
      if (!isActive(action) || !isOwned(action)) continue;
      const own = reach([action]);
      if (!givingTo(key).some((link) => !link.counteracts && has(own, link.from, "clean"))) continue;
      const status = action.data.status ?? "none";
      through[status] = (through[status] ?? 0) + 1;
    }
    return through;
  }

  // ---- Alignment ----------------------------------------------------------------------------------------------

  // §4 `alignsWith` links that are `equal` (either way) or `partOf` (as written); a bare id is `related`; a link inside
  // one catalogue is invalid; of duplicates (same from, type, to) the first is walked.
  const alignments: { from: string; to: string }[] = [];
  for (const item of items.values()) {
    const seen = new Set<string>();
    for (const link of item.alignsWith) {
      const to = resolveItem(linkTarget(link), listed);
      if (to === undefined || getItem(to).catalog === item.catalog || seen.has(to)) continue;
      seen.add(to);
      const relation = typeof link === "string" ? "related" : (link.relation ?? "related");
      if (relation === "equal" || relation === "partOf") alignments.push({ from: item.key, to });
      if (relation === "equal") alignments.push({ from: to, to: item.key });
    }
  }

  // §4 A covered item leads here over one or more such links. Alignment is followed from item to item.
  const ledTo = new Set<string>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { from, to } of alignments) {
      if ((isCovered(from) || ledTo.has(from)) && !ledTo.has(to)) {
        ledTo.add(to);
        grew = true;
      }
    }
  }

  // §4 … here, or to one of its descendants; ancestors come in only at its end.
  const isIndirect = (key: string): boolean => selfAndDescendants(key).some((below) => ledTo.has(below));

  // ---- Delegated and accepted ---------------------------------------------------------------------------------

  // §2 A date means the end of its precision, inclusive.
  const isPast = (until: string | null | undefined): boolean =>
    until !== undefined && until !== null && endOf(String(until)) < endOf(date);

  const isLoaded = (planId: string): boolean => plans.some((plan) => plan.id === planId);

  const names = (reference: string | undefined, allowed: CatalogData[], key: string): boolean =>
    namedBy(reference, allowed).some((named) => selfAndAncestors(key).includes(named));

  // §4 `delegations` names it or an ancestor, with an `until`, if any, that is not past. An entry needs `item` and `to`.
  // In a portfolio: only if the receiving plan is not loaded.
  function delegates(plan: PlanData, key: string): boolean {
    return (plan.delegations ?? []).some(
      (entry) =>
        names(entry.item, listedBy(plan.strategies), key) &&
        isText(entry.to) &&
        !isPast(entry.until) &&
        !(isPortfolio && isLoaded(entry.to)),
    );
  }

  const isDelegated = (key: string): boolean => plans.some((plan) => delegates(plan, key));

  // §4 `acceptedGaps` names it or an ancestor, with reason and owner, and `until` (if any) is not past.
  function accepts(gaps: AcceptedGapData[] | null | undefined, allowed: CatalogData[], key: string): boolean {
    return (gaps ?? []).some(
      (gap) => names(gap.item, allowed, key) && isText(gap.reason) && isText(gap.owner) && !isPast(gap.until),
    );
  }

  const planAccepts = (plan: PlanData, key: string): boolean =>
    accepts(plan.acceptedGaps, listedBy(plan.strategies), key);

  // §4 In a portfolio: only if at least one plan (or the portfolio file) accepts it, and every plan that has it in its
  // own scope accepts it, or delegates it to a plan that is not loaded.
  function isAccepted(key: string): boolean {
    const accepted =
      plans.some((plan) => planAccepts(plan, key)) ||
      (portfolio !== undefined && accepts(portfolio.acceptedGaps, listed, key));
    if (!isPortfolio) return accepted;
    return (
      accepted &&
      plans.filter((plan) => inOwnScope(plan, key)).every((plan) => planAccepts(plan, key) || delegates(plan, key))
    );
  }

  // ---- Scope --------------------------------------------------------------------------------------------------

  // §4 In scope: what is named, and everything below it; an item with `childrenComplete: false` takes in nothing below
  // it, also when it is named itself; what is named is always in.
  function takenIn(named: string[]): Set<string> {
    const inside = new Set<string>();
    const takeIn = (key: string): void => {
      inside.add(key);
      if (getItem(key).childrenComplete) getItem(key).children.forEach(takeIn);
    };
    named.forEach(takeIn);
    return inside;
  }

  // §4 A plan without `scope` has taken on nothing; `scope: []` is nothing on purpose.
  function inOwnScope(plan: PlanData, key: string): boolean {
    const allowed = listedBy(plan.strategies);
    return takenIn((plan.scope ?? []).flatMap((reference) => namedBy(reference, allowed))).has(key);
  }

  function isInScope(key: string): boolean {
    if (plans.some((plan) => inOwnScope(plan, key))) return true;
    if (!isPortfolio) return false;
    // §4 A portfolio has every catalogue that is listed and not `optional` in scope, besides what its plans name.
    // (§2 The portfolio file may have a `scope` as well.)
    const whole = listed.filter((catalog) => catalog.optional !== true).flatMap(topItems);
    const namedByFile = (portfolio?.scope ?? []).flatMap((reference) => namedBy(reference, listed));
    return takenIn([...whole, ...namedByFile]).has(key);
  }

  // ---- Claimed, contested -------------------------------------------------------------------------------------

  // §4 The first reason that explains some claiming element.
  function becauseOf(key: string): string {
    const claiming = givingTo(key)
      .filter(isClaim)
      .map((link) => link.from);
    const reached = (x: string): boolean => fromActive.has(x) || fromInactive.has(x);
    const reachedClean = (x: string): boolean => has(fromActive, x, "clean") || has(fromInactive, x, "clean");
    // Reached clean by an active action that is not owned.
    if (claiming.some((x) => has(fromActiveUnowned, x, "clean"))) return "noOwner";
    // Clean by an inactive one, owned or not.
    if (claiming.some((x) => has(fromInactive, x, "clean"))) return "inactive";
    // By some action, active or not, but never clean.
    if (claiming.some((x) => reached(x) && !reachedClean(x))) return "wrongSign";
    // By no action.
    if (claiming.some((x) => !reached(x))) return "noCause";
    throw new Error(`${key} is claimed, and no reason explains it`);
  }

  // §4 Links to this very item, or one and the same link, give both a claim and a negative; the claim need not be
  // positive. (Only links whose own target is the item.)
  function isContested(key: string): boolean {
    const own = contributions.filter((link) => link.item === key);
    return own.some(isClaim) && own.some(isNegative);
  }

  // §4 The item or a descendant is itself contested; a claim on one and a negative on another do not add up.
  const containsContested = (key: string): boolean => selfAndDescendants(key).some(isContested);

  // ---- Status: the first that holds ---------------------------------------------------------------------------

  const answer = new Map<string, ItemCoverageByDefinition>();
  for (const key of items.keys()) {
    const facts = {
      contested: isContested(key),
      containsContested: containsContested(key),
      inScope: isInScope(key),
    };
    if (isCovered(key)) answer.set(key, { status: "covered", through: throughOf(key), ...facts });
    else if (isIndirect(key)) answer.set(key, { status: "indirect", ...facts });
    else if (isDelegated(key)) answer.set(key, { status: "delegated", ...facts });
    else if (isAccepted(key)) answer.set(key, { status: "accepted", ...facts });
    else if (givingTo(key).some(isClaim)) answer.set(key, { status: "claimed", because: becauseOf(key), ...facts });
    else if (givingTo(key).some(isNegative)) answer.set(key, { status: "counteracted", ...facts });
    else if (facts.inScope) {
      // §4 (Why) `onlyAncestorContributed` when a link that does not counteract names an ancestor itself.
      const ancestors = selfAndAncestors(key).slice(1);
      const named = contributions.some((link) => !link.counteracts && ancestors.includes(link.item));
      answer.set(key, { status: "gap", because: named ? "onlyAncestorContributed" : "nothingContributes", ...facts });
    } else answer.set(key, { status: "outOfScope", ...facts });
  }
  return answer;
}

// §4 Clean: no counteracting link; negative: an odd number; dampening: an even number, two or more.
function withOneMoreCounteracting(walkClass: WalkClass): WalkClass {
  return walkClass === "negative" ? "dampening" : "negative";
}

function has(pairs: Map<string, Set<WalkClass>>, element: string, walkClass: WalkClass): boolean {
  return pairs.get(element)?.has(walkClass) ?? false;
}

function linkTarget(link: string | { to: string }): string {
  return typeof link === "string" ? link : link.to;
}

function linkCounteracts(link: LinkData): boolean {
  return typeof link !== "string" && link.counteracts === true;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function splitAtFirst(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function newness(catalog: CatalogData): string {
  return `${catalog.adopted ?? ""}/${catalog.edition ?? ""}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last day that a date of any precision takes in, as `YYYY-MM-DD`. */
function endOf(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(lastDay).padStart(2, "0")}`;
}
