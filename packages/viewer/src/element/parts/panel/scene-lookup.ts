import type { Scene, SceneBox, SceneLink, SceneStub } from "@change-logic/diagram";
import type { NodeId } from "../../../data/viewer-data.js";

/** Looks things up in a scene by what they belong to. */
export interface SceneLookup {
  readonly boxes: ReadonlyMap<NodeId, SceneBox>;
  readonly links: ReadonlyMap<string, SceneLink>;
  /** The lines that leave a box and those that lead to it, as they are drawn, in the order of the scene. */
  from(id: NodeId): readonly SceneLink[];
  to(id: NodeId): readonly SceneLink[];
  stubs(id: NodeId): readonly SceneStub[];
}

const lookups = new WeakMap<Scene, SceneLookup>();

/** The lookup of a scene; made once for each, in linear time. */
export function sceneLookup(scene: Scene): SceneLookup {
  const known = lookups.get(scene);
  if (known) return known;
  const from = grouped(scene.links, (link) => link.from);
  const to = grouped(scene.links, (link) => link.to);
  const stubs = grouped(scene.stubs, (stub) => stub.box);
  const lookup: SceneLookup = {
    boxes: new Map(scene.boxes.map((box) => [box.id, box])),
    links: new Map(scene.links.map((link) => [link.id, link])),
    from: (id) => from.get(id) ?? [],
    to: (id) => to.get(id) ?? [],
    stubs: (id) => stubs.get(id) ?? [],
  };
  lookups.set(scene, lookup);
  return lookup;
}

/** The values by what `keyOf` says of them, each group in the order of the values, the groups by their first. */
export function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
