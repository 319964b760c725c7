import { findIndicators, type Indicators } from "@change-logic/analysis";
import type { Model, ModelElement, ModelPlan, ThreadKind } from "@change-logic/model";
import type { Cause } from "../rule.js";
import { type ActiveReach, findActiveReach } from "./active-reach.js";
import { type BrokenLinks, findBrokenLinks } from "./broken-links.js";
import { type ChainEnds, findChainEnds } from "./chain-ends.js";
import { type ChainStarts, findChainStarts } from "./chain-starts.js";
import { type Cycles, findCycles } from "./cycles.js";
import { findItemEnds, type ItemEnds } from "./item-ends.js";
import { lazy } from "./lazy.js";
import { findLinkedElements } from "./linked-elements.js";
import { findMissingLevels, type MissingLevel } from "./missing-levels.js";
import { findOnwardLinks, type OnwardLinks } from "./onward-links.js";
import { findParts, type Parts } from "./parts.js";
import { findHanging, type Hanging } from "./single-points.js";
import { type Suggestions, suggestionsFor } from "./suggestions.js";
import { findUncaused, type Uncaused } from "./uncaused.js";
import { createWalkGraph, type WalkGraph } from "./walk-graph.js";

/** What several rules need to know of a model. Each fact is worked out once, when a rule first asks for it. */
export interface Facts {
  readonly graph: WalkGraph;
  readonly suggestions: Suggestions;
  readonly brokenLinks: BrokenLinks;
  readonly cycles: Cycles;
  readonly chainEnds: ChainEnds;
  /** By plan. */
  readonly chainStarts: ReadonlyMap<ModelPlan, ChainStarts>;
  readonly hanging: readonly Hanging[];
  readonly itemEnds: ItemEnds;
  readonly indicators: Indicators;
  readonly uncaused: Uncaused;
  readonly activeReach: ActiveReach;
  /** By plan. */
  readonly onwardLinks: ReadonlyMap<ModelPlan, OnwardLinks>;
  readonly parts: Parts;
  /** By element index: 1 when it is linked to something. */
  readonly linked: Uint8Array;
  missingLevels(plan: ModelPlan): readonly MissingLevel[];
  /** The plan's elements, in document order. */
  elementsOf(plan: ModelPlan): readonly ModelElement[];
  /** Whether the plan has an element of one of the kinds. */
  has(plan: ModelPlan, ...kinds: readonly ThreadKind[]): boolean;
  /** What would explain that no link enters an element: its id means another one, or a link misses it. */
  whyNothingLeadsTo(element: ModelElement): readonly Cause[];
}

/** The facts of a model. */
export function createFacts(model: Model): Facts {
  const graph = lazy(() => createWalkGraph(model));
  const suggestions = lazy(() => suggestionsFor(model));
  const brokenLinks = lazy(() => findBrokenLinks(model, suggestions()));
  const cycles = lazy(() => findCycles(model));
  const parts = lazy(() => findParts(model));
  const chainEnds = lazy(() => findChainEnds(model, graph(), parts()));
  const chainStarts = lazy(() => findChainStarts(model, chainEnds(), linked()));
  const activeReach = lazy(() => findActiveReach(model));
  const hanging = lazy(() => findHanging(model));
  const itemEnds = lazy(() => findItemEnds(model, graph(), parts()));
  const indicators = lazy(() => findIndicators(model));
  const onwardLinks = lazy(() => findOnwardLinks(model));
  const uncaused = lazy(() => findUncaused(model, graph()));
  const linked = lazy(() => findLinkedElements(model));
  const missingLevels = lazy(() => findMissingLevels(model));
  const elementsByPlan = lazy(() => {
    const byPlan = new Map<ModelPlan, ModelElement[]>(model.plans.map((plan) => [plan, []]));
    for (const element of model.elements) byPlan.get(element.plan)?.push(element);
    return byPlan;
  });
  const kindsByPlan = lazy(() => {
    const byPlan = new Map<ModelPlan, Set<ThreadKind>>(model.plans.map((plan) => [plan, new Set()]));
    for (const { plan, kind } of model.elements) byPlan.get(plan)?.add(kind);
    return byPlan;
  });
  return {
    get graph() {
      return graph();
    },
    get suggestions() {
      return suggestions();
    },
    get brokenLinks() {
      return brokenLinks();
    },
    get cycles() {
      return cycles();
    },
    get chainEnds() {
      return chainEnds();
    },
    get chainStarts() {
      return chainStarts();
    },
    get hanging() {
      return hanging();
    },
    get itemEnds() {
      return itemEnds();
    },
    get indicators() {
      return indicators();
    },
    get onwardLinks() {
      return onwardLinks();
    },
    get uncaused() {
      return uncaused();
    },
    get activeReach() {
      return activeReach();
    },
    get parts() {
      return parts();
    },
    get linked() {
      return linked();
    },
    missingLevels: (plan) => missingLevels().get(plan) ?? [],
    elementsOf: (plan) => elementsByPlan().get(plan) ?? [],
    has: (plan, ...kinds) => kinds.some((kind) => kindsByPlan().get(plan)?.has(kind)),
    whyNothingLeadsTo: (element) => {
      const broken = brokenLinks().to(element);
      return model.find(element.key) === element
        ? broken
        : [{ rule: "duplicate-id", about: `element ${element.key}` }, ...broken];
    },
  };
}
