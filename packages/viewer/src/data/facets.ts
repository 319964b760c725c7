import type { Coverage } from "@change-logic/analysis";
import { type BoxChoice, boxesOf, boxId, type Scene } from "@change-logic/diagram";
import {
  type LocalText,
  type Model,
  type ModelAction,
  type ModelElement,
  type ModelItem,
  type Severity,
  titleOf,
  valueWords,
} from "@change-logic/model";
import { activeStatusWords, severityHeadings } from "@change-logic/report";
import type { FindingFacts } from "./finding-facts.js";
import { namedValues } from "./named-values.js";
import { titleInAll } from "./node-facts.js";
import { type FacetId, type FacetValue, facetIds, type NodeId, type ViewerFacet } from "./viewer-data.js";

/** What facets are made of, besides the model. */
export interface FacetContext {
  /** The scene of the whole. */
  readonly scene: Scene;
  readonly coverage: Coverage;
  readonly findings: FindingFacts;
  /** What each rule finds, by its id, without a full stop. */
  readonly ruleTitles: ReadonlyMap<string, LocalText>;
}

/** A value before it is known whether it shows anything. */
type Candidate = Omit<FacetValue, "nodes"> & { readonly nodes: Iterable<NodeId> };

/**
 * What the reader may filter by. Values that would show nothing are left out, and so are facets without values; the plan
 * is asked only where there are several. For an area, an actor and a perspective it is what the view of that name shows
 * (see `createScene`), for a status the actions that have it, shown as those of an actor are, for a target group the
 * threads through all that name it, for a plan its elements and the items that they name. A finding shows only what it
 * is about. Resources go with the actions that use them, but for findings.
 */
export function facetsOf(model: Model, context: FacetContext): ViewerFacet[] {
  const { coverage } = context;
  const boxes = (choice: BoxChoice) => boxesOf(model, choice, coverage);
  const withResources = resourceAdder(context.scene);
  const makers: Readonly<Record<FacetId, () => Candidate[]>> = {
    area: () => areas(model, context.scene, boxes),
    actor: () => actors(model, boxes),
    perspective: () => perspectives(model, boxes),
    targetGroup: () => targetGroups(model, boxes),
    status: () => statuses(model, boxes),
    finding: () => findings(context),
    plan: () => plans(model),
  };
  return facetIds.flatMap((id) => {
    const values = makers[id]().map(({ nodes, ...value }): FacetValue => {
      return { ...value, nodes: id === "finding" ? [...nodes] : withResources(nodes) };
    });
    // What is found of a plan as a whole is about no element.
    const shown = values.filter(
      ({ id: value, nodes }) => nodes.length > 0 || (id === "finding" && value === ofPlan.id),
    );
    return shown.length > 0 ? [{ id, values: shown }] : [];
  });
}

type Boxes = (choice: BoxChoice) => readonly NodeId[];

/** The topmost items under which something is drawn, and what is drawn that has items below it; as in the catalogues. */
function areas({ items }: Model, scene: Scene, boxes: Boxes): Candidate[] {
  const tops = new Set(scene.areas.map(({ key }) => key));
  const drawn = new Set(scene.boxes.map(({ id }) => id));
  return items
    .filter((item) => tops.has(item.key) || (item.children.length > 0 && drawn.has(boxId(item))))
    .map((item) => ({ id: item.key, title: titleInAll(item), nodes: boxes({ kind: "area", item: item.key }) }));
}

/** Whoever is responsible for an action, also as a plan's default owner, or takes part in it. */
function actors(model: Model, boxes: Boxes): Candidate[] {
  const names = namedValues(model, "actor");
  const acting = new Set<string>();
  for (const element of model.elements) {
    if (element.kind !== "action") continue;
    const { plan, data } = element;
    for (const text of [data.owner, ...(data.partners ?? []), plan.data.defaultOwner]) {
      const value = names.meant(plan, text);
      if (value) acting.add(value.id);
    }
  }
  return names
    .all()
    .filter(({ id }) => acting.has(id))
    .map(({ id, title }) => ({ id, title, nodes: boxes({ kind: "actor", actor: title }) }));
}

function perspectives({ catalogs }: Model, boxes: Boxes): Candidate[] {
  return catalogs
    .flatMap(({ perspectives: own }) => own)
    .map((perspective) => ({
      id: perspective.key,
      title: titleInAll(perspective),
      nodes: boxes({ kind: "perspective", perspective: perspective.key }),
    }));
}

function targetGroups(model: Model, boxes: Boxes): Candidate[] {
  const names = namedValues(model, "targetGroup");
  const naming = new Map<string, ModelElement[]>();
  for (const element of model.elements) {
    if (element.kind === "currentState") continue;
    for (const text of element.data.targetGroups ?? []) {
      const value = names.meant(element.plan, text);
      if (value) add(naming, value.id, element);
    }
  }
  return names.all().map(({ id, title }) => {
    const through = naming.get(id) ?? [];
    return { id, title, nodes: through.length > 0 ? boxes({ kind: "threads", through }) : [] };
  });
}

/** The statuses in the order of the vocabulary, then that of actions which say nothing. */
function statuses({ elements }: Model, boxes: Boxes): Candidate[] {
  const actions = new Map<string, ModelAction[]>();
  for (const element of elements) {
    if (element.kind === "action") add(actions, element.data.status ?? "none", element);
  }
  const { sv, en } = activeStatusWords.none;
  const titles: (readonly [string, LocalText])[] = [
    ...Object.entries(valueWords.actionStatus).map(([id, { name }]) => [id, name] as const),
    ["none", { sv: sv[1], en: en[1] }],
  ];
  return titles.flatMap(([id, title]) => {
    const own = actions.get(id);
    return own ? [{ id, title, nodes: boxes({ kind: "actions", actions: own }) }] : [];
  });
}

/** What the view `findings` shows. */
const anyFinding = { id: "any", title: { sv: "Med någon iakttagelse", en: "With any finding" } };

/** Findings about a plan as a whole. */
const ofPlan = { id: "plan", title: { sv: "Om planen som helhet", en: "About the plan as a whole" } };

/**
 * First all, then by how much they weigh, the heaviest first, then those about a plan as a whole; then by rule, in the
 * order in which the report tells of them.
 */
function findings({ findings: { findings: all, subjects, plans: about }, ruleTitles }: FacetContext): Candidate[] {
  const bySeverity = new Map<Severity, Set<NodeId>>([
    ["error", new Set()],
    ["warn", new Set()],
    ["info", new Set()],
  ]);
  const byRule = new Map<string, Set<NodeId>>();
  for (const [place, { rule, severity }] of all.entries()) {
    const ofRule = byRule.get(rule) ?? new Set<NodeId>();
    byRule.set(rule, ofRule);
    for (const node of subjects[place]!) {
      bySeverity.get(severity)?.add(node);
      ofRule.add(node);
    }
  }
  const isTaken = (id: string) => [anyFinding.id, ofPlan.id].includes(id) || Object.hasOwn(severityHeadings, id);
  return [
    { ...anyFinding, nodes: new Set([...bySeverity.values()].flatMap((nodes) => [...nodes])) },
    ...[...bySeverity].map(([id, nodes]) => ({ id, title: severityHeadings[id], nodes })),
    ...(about.some((plans) => plans.length > 0) ? [{ ...ofPlan, nodes: [] }] : []),
    // Somebody may have called a rule of their own “error”.
    ...[...byRule].map(([rule, nodes]) => ({
      id: isTaken(rule) ? `rule:${rule}` : rule,
      title: ruleTitles.get(rule) ?? rule,
      nodes,
    })),
  ];
}

function plans({ plans: all, elements, links }: Model): Candidate[] {
  if (all.length < 2) return [];
  const nodes = all.map(() => new Set<NodeId>());
  for (const element of elements) nodes[element.plan.index]!.add(boxId(element));
  for (const { type, state, from, to } of links) {
    if (type !== "contributesTo" || state !== "valid" || from.kind === "item") continue;
    nodes[from.plan.index]!.add(boxId(to as ModelItem));
  }
  const ids = new Set<string>();
  return all.map((plan) => {
    // Of plans with the same id, which is an error, the later ones go by their number as well.
    const id = ids.has(plan.id) ? `${plan.id} (${plan.index + 1})` : plan.id;
    ids.add(id);
    return { id, title: titleOf(plan, "sv"), nodes: nodes[plan.index]! };
  });
}

/** Makes a function that adds to nodes the resources that any of them uses. */
function resourceAdder({ links }: Scene): (nodes: Iterable<NodeId>) => NodeId[] {
  const uses = links.filter(({ type }) => type === "uses");
  return (nodes) => {
    const all = new Set(nodes);
    for (const { from, to } of uses) if (all.has(to)) all.add(from);
    return [...all];
  };
}

function add<Value>(lists: Map<string, Value[]>, id: string, value: Value): void {
  const list = lists.get(id);
  if (list) list.push(value);
  else lists.set(id, [value]);
}
