import { checkIds, checkScene } from "../arguments.js";
import type { Scene, SceneBox, SceneLane, SceneLink } from "./scene-types.js";
import { type InnerLink, subColumns } from "./sub-columns.js";

/**
 * The part of a scene that these boxes make up, as a scene of its own that can be laid out: the boxes, the links between
 * them and the stubs on them, and of columns, areas and lanes those that still hold something. Sub-columns are as few as
 * the chains that are left need. As in views of a part, nothing is said of the rest: no questions of empty levels, no
 * counts of items left out, no findings about the plan itself. Title, subtitle and `view` stay as they are. Ids that the
 * scene does not have change nothing. Takes linear time. Throws {@link ChangeLogicError} (`invalid-argument`) for what is
 * not a scene, or a broken one, and for anything but a set of ids.
 */
export function narrowScene(scene: Scene, keep: ReadonlySet<string>): Scene {
  checkScene(scene, "narrowScene");
  checkIds(keep, "narrowScene", "boxes to keep");
  const kept = scene.boxes.filter(({ id }) => keep.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  const links = scene.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const tracks = tracksOf(scene, kept, links);

  const usedColumns = new Set(kept.map(({ column }) => column));
  const columns = scene.columns.flatMap((column, index) => (usedColumns.has(index) ? [{ column, index }] : []));
  const columnOf = new Map(columns.map(({ index }, place) => [index, place]));
  const widths = new Map<number, number>();
  for (const { id, column } of kept) {
    widths.set(column, Math.max(widths.get(column) ?? 1, tracks.get(id)! + 1));
  }
  const lanes = lanesOf(scene, kept, columnOf);
  const hasLanes = lanes.length > 0;
  const { findings: _aboutTheWhole, ...rest } = scene;
  return {
    ...rest,
    columns: columns.map(({ column, index }) => ({ ...column, tracks: widths.get(index)!, missing: false })),
    boxes: kept.map(({ lane, ...box }) => ({
      ...box,
      column: columnOf.get(box.column)!,
      track: tracks.get(box.id)!,
      ...(hasLanes && lane !== undefined && { lane }),
    })),
    areas: scene.areas.flatMap(({ head, ...area }) => {
      const boxes = area.boxes.filter((id) => ids.has(id));
      const hasHead = head !== undefined && ids.has(head);
      if (!hasHead && boxes.length === 0) return [];
      return [{ ...area, column: columnOf.get(area.column)!, boxes, folded: 0, ...(hasHead && { head }) }];
    }),
    lanes,
    links,
    stubs: scene.stubs.filter(({ box }) => ids.has(box)),
  };
}

/** The sub-column of each box, by the links that are left within its column. */
function tracksOf(scene: Scene, kept: readonly SceneBox[], links: readonly SceneLink[]): Map<string, number> {
  const members = scene.columns.map((): SceneBox[] => []);
  const homes = new Map<string, { readonly column: number; readonly place: number }>();
  for (const box of kept) {
    const place = members[box.column]!.push(box) - 1;
    homes.set(box.id, { column: box.column, place });
  }
  const inner = scene.columns.map((): InnerLink[] => []);
  for (const { from, to, type, styles } of links) {
    const [start, end] = [homes.get(from)!, homes.get(to)!];
    if (start.column !== end.column) continue;
    // As in a scene of the whole: what changes the current state points back to where the thread began.
    const feedback = styles.includes("feedback") || type === "changes";
    inner[start.column]!.push({ from: start.place, to: end.place, feedback });
  }
  const tracks = new Map<string, number>();
  for (const [column, boxes] of members.entries()) {
    const places = subColumns(boxes.length, inner[column]!);
    for (const [place, { id }] of boxes.entries()) tracks.set(id, places[place]!);
  }
  return tracks;
}

/** The lanes that still hold something; none where all that is left belongs to no group. */
function lanesOf(scene: Scene, kept: readonly SceneBox[], columnOf: ReadonlyMap<number, number>): readonly SceneLane[] {
  const used = new Set(kept.map(({ lane }) => lane));
  const lanes = scene.lanes.flatMap(({ empty, ...lane }): SceneLane[] => {
    if (!used.has(lane.id)) return [];
    const column = empty && columnOf.get(empty.column);
    return [{ ...lane, ...(empty && column !== undefined && { empty: { ...empty, column } }) }];
  });
  return lanes.every(({ title }) => title === "") ? [] : lanes;
}
