import { type Language, type ModelElement, type ModelPlan, titleOf } from "@change-logic/model";
import type { SceneLane } from "./scene-types.js";

/** The lanes of a scene, and the one that each element stands in. */
export interface Lanes {
  readonly lanes: readonly SceneLane[];
  /** The id of an element's lane; undefined where there are none. */
  laneOf(element: ModelElement): string | undefined;
}

const groupOf = ({ data }: ModelElement): string => data.group?.trim() ?? "";

/**
 * A lane for each group that the shown elements name, in document order; what names none stands in a last lane. Where
 * elements of several plans are shown, each plan has lanes of its own, one after another, which say whose they are. No
 * lanes where the elements are of one plan and none names a group.
 */
export function sceneLanes(elements: readonly ModelElement[], shown: Uint8Array, language: Language): Lanes {
  const groups = new Map<ModelPlan, Set<string>>();
  for (const element of elements) {
    if (shown[element.index] === 0) continue;
    const ofPlan = groups.get(element.plan) ?? new Set();
    groups.set(element.plan, ofPlan.add(groupOf(element)));
  }
  const hasSeveralPlans = groups.size > 1;
  const hasGroups = [...groups.values()].some((ofPlan) => ofPlan.size > 1 || !ofPlan.has(""));
  if (!hasSeveralPlans && !hasGroups) return { lanes: [], laneOf: () => undefined };
  const lanes: SceneLane[] = [];
  const idsOf = new Map<ModelPlan, Map<string, string>>();
  for (const [plan, ofPlan] of groups) {
    const ids = new Map<string, string>();
    idsOf.set(plan, ids);
    const name = hasSeveralPlans ? nameOf(plan, language) : "";
    const named = [...ofPlan].filter((group) => group !== "");
    for (const group of ofPlan.has("") ? [...named, ""] : named) {
      const id = `g${lanes.length}`;
      ids.set(group, id);
      // The group first: headings are short, and it is what tells a plan's lanes from each other.
      lanes.push({ id, title: [group, name].filter((part) => part !== "").join(" – ") });
    }
  }
  return { lanes, laneOf: (element) => idsOf.get(element.plan)?.get(groupOf(element)) };
}

/** What tells a plan from others: its title, else whose it is, else its id. */
function nameOf(plan: ModelPlan, language: Language): string {
  const title = titleOf(plan, language).trim();
  const organisation = plan.data.organisation?.trim() ?? "";
  return plan.data.title?.trim() || organisation === "" ? title : organisation;
}
