import type { ModelElement } from "@change-logic/model";
import type { SceneLane } from "./scene-types.js";

/** The lanes of a scene, and the one that each element stands in. */
export interface Lanes {
  readonly lanes: readonly SceneLane[];
  /** The id of an element's lane; undefined where there are none. */
  laneOf(element: ModelElement): string | undefined;
}

/**
 * A lane for each group that the shown elements name, in document order; what names none stands in a last lane without a
 * title. No lanes where no element names a group.
 */
export function sceneLanes(elements: readonly ModelElement[], shown: Uint8Array): Lanes {
  const ids = new Map<string, string>();
  let hasOthers = false;
  for (const { index, data } of elements) {
    if (shown[index] === 0) continue;
    const group = data.group?.trim() ?? "";
    if (group === "") hasOthers = true;
    else if (!ids.has(group)) ids.set(group, `g${ids.size}`);
  }
  if (ids.size === 0) return { lanes: [], laneOf: () => undefined };
  const last = `g${ids.size}`;
  const lanes = [...ids].map(([title, id]) => ({ id, title }));
  return {
    lanes: hasOthers ? [...lanes, { id: last, title: "" }] : lanes,
    laneOf: ({ data }) => ids.get(data.group?.trim() ?? "") ?? last,
  };
}
