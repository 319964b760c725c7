import {
  type Indicators,
  isAction,
  isActive,
  type ModelIndicator,
  ownedActions,
  reachedItems,
} from "@change-logic/analysis";
import { boxId, type Scene, safeHref } from "@change-logic/diagram";
import { type LocalText, type Model, type ModelElement, type ModelItem, titleOf } from "@change-logic/model";
import { assumptionFacts } from "./assumption-facts.js";
import { nodeAtEnd } from "./link-facts.js";
import type { NamedByPlan } from "./named-by-plan.js";
import { withoutGaps } from "./said.js";
import type { NodeId, ViewerCoverage, ViewerNode, ViewerReach, ViewerStand } from "./viewer-data.js";

/** A walk of more steps than this is not told: nobody reads it, and chains of thousands would fill the page. */
const longestWalk = 200;

/** What nodes are told with. */
export interface NodeContext {
  /** The scene of the whole. */
  readonly scene: Scene;
  readonly indicators: Indicators;
  readonly named: NamedByPlan;
  /** By index of the item. */
  readonly coverage: readonly ViewerCoverage[];
  readonly findings: ReadonlyMap<NodeId, readonly number[]>;
  /** What each plan has to do with an item. */
  readonly stands: (item: ModelItem) => readonly ViewerStand[];
}

/** All elements in document order, then all items, then the resources that the diagram has gathered. */
export function nodeFacts(
  model: Model,
  { scene, indicators, named, coverage, findings, stands }: NodeContext,
): ViewerNode[] {
  const drawn = new Set(scene.boxes.map(({ id }) => id));
  const places = new Map(indicators.all.map((indicator, place) => [indicator, place]));
  const placesOf = (list: readonly ModelIndicator[]) => list.map((indicator) => places.get(indicator)!);
  const assumptions = assumptionFacts(model, { named, placesOf, indicatorsOf: indicators.of, endOf: nodeAtEnd });
  const reached = reachedItems(model);
  const owned = ownedActions(model);
  const common = (node: ModelElement | ModelItem) => {
    const id = boxId(node);
    return {
      id,
      key: node.key,
      title: titleInAll(node),
      isDrawn: drawn.has(id),
      ...withoutGaps({ href: safeHref(node.data.url), findings: findings.get(id) }),
    };
  };
  return [
    ...model.elements.map((element) => ({
      ...common(element),
      kind: element.kind,
      plan: element.plan.index,
      ...withoutGaps({
        indicators: placesOf(indicators.of(element)),
        assumptions: assumptions.get(element),
        reaches: reached(element).map(
          ({ item, manner, path, unborne }): ViewerReach => ({
            item: boxId(item),
            manner,
            path: path.length > longestWalk + 1 ? [] : path.map(boxId),
            ...(unborne && { unborne }),
          }),
        ),
      }),
      ...(isAction(element) && isActive(element) && !owned.has(element) && { lacksOwner: true as const }),
    })),
    ...model.items.map((item) => ({
      ...common(item),
      kind: item.kind,
      coverage: coverage[item.index]!,
      ...withoutGaps({ stands: stands(item) }),
      ...(item.parent && { parent: boxId(item.parent) }),
    })),
    ...scene.boxes
      .filter(({ kind }) => kind === "resource")
      .map(({ id, key, kind, title }) => {
        const uses = scene.links.filter(({ type, from }) => type === "uses" && from === id);
        return {
          id,
          key,
          kind,
          title,
          isDrawn: true,
          usedBy: uses.map((line) => ({ action: line.to, line: line.id })),
        };
      }),
  ];
}

/** The title in each language, as one text where they are the same; the id where there is none. */
export function titleInAll(node: Parameters<typeof titleOf>[0]): LocalText {
  const [sv, en] = [titleOf(node, "sv"), titleOf(node, "en")];
  return sv === en ? sv : { sv, en };
}
