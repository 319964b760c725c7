import { isAction, ownedActions } from "@change-logic/analysis";
import { type Language, type Model, type ModelItem, titleOf } from "@change-logic/model";
import { catalogColumn, columnIds } from "../catalog-column.js";
import { findingMarks, unmarkedFindings } from "../finding-marks.js";
import { levelColumns } from "../level-columns.js";
import { boxId } from "../scene-boxes.js";
import { agendaTile } from "../scene-items.js";
import { endOfLink, isPlanLink, type PlanLink } from "../scene-links.js";
import type { FilledOptions } from "../scene-options.js";
import { everything } from "../scene-selection.js";
import { allFindings, subtitleOf, titleOfModel } from "../scene-title.js";
import type { Scene, SceneArea, SceneBox, SceneColumn, SceneLane, SceneLink } from "../scene-types.js";
import { viewPhrases, viewWords } from "../view-words.js";
import { areaBox, areaId } from "./overview-areas.js";
import { foldedBox, isCounted } from "./overview-boxes.js";
import { type OverviewLane, overviewLanes } from "./overview-lanes.js";
import { drawnEnds, LaneLinks } from "./overview-links.js";
import { withAllBelow } from "./threads-through.js";

/**
 * The whole model, folded: a lane for each area of the strategies, in it a box for each level with a count, and the area.
 * What reaches several areas is counted in each; what reaches none has a last lane. Takes a portfolio as well as a plan.
 */
export function overview(
  model: Model,
  { coverage, findings, language, profile, direction, detail }: FilledOptions,
): Scene {
  const selection = { ...everything(model, "normal"), asksForLevels: true };
  const levels = levelColumns(model, profile, selection, language).filter(({ column }) => column.shows !== "resource");
  const columnOf = new Int32Array(model.elements.length);
  for (const [column, { elements }] of levels.entries()) for (const { index } of elements) columnOf[index] = column;
  const { catalogs, lanes, isShared } = overviewLanes(model, (item) => coverage?.items[item.index]?.inScope === true);
  const shownItems = lanes.flatMap(({ area }) => (area ? withAllBelow(area) : []));
  const keys = new Set([...model.elements, ...shownItems].map(({ key }) => key));
  const marks = findingMarks(findings, (key) => keys.has(key), language);
  const unmarked = unmarkedFindings(findings, marks, language);

  const columns: SceneColumn[] = levels.map(({ column }) => ({ ...column, tracks: 1 }));
  const areaColumns = new Map<unknown, number>();
  const idOf = columnIds(columns);
  for (const catalog of catalogs) {
    if (!lanes.some(({ area }) => area?.catalog === catalog)) continue;
    areaColumns.set(catalog, columns.push(catalogColumn(catalog, idOf(catalog), language)) - 1);
  }
  // A single lane of all that there is needs no name.
  const areWithLanes = lanes.some(({ area }) => area !== undefined);
  const placed = lanes.map(
    (lane, index): PlacedLane => ({ ...lane, id: areWithLanes ? `g${index}` : undefined, index }),
  );
  const owned = ownedActions(model);
  const context = { model, owned, marks, language };
  const hasUncounted = model.elements.some((element) => isAction(element) && !isCounted(element, owned));
  const boxes: SceneBox[] = [];
  for (const column of levels.keys()) {
    for (const lane of placed) {
      const members = lane.elements.filter(({ index }) => columnOf[index] === column);
      if (members.length === 0) continue;
      const place = { id: foldedId(lane, column), key: keyOf(lane, columns[column]!), column, lane: lane.id };
      boxes.push(foldedBox(members, place, context));
    }
  }
  const areas: SceneArea[] = [];
  for (const { area, id } of placed) {
    if (!area) continue;
    const column = areaColumns.get(area.catalog)!;
    boxes.push(areaBox(area, { column, lane: id, coverage, marks, language }));
    areas.push(sceneArea(area, column, language));
  }
  return {
    language,
    view: { kind: "overview" },
    direction,
    detail,
    lanes: areWithLanes ? placed.map((lane) => sceneLane(lane, columns, boxes, language)) : [],
    title: titleOfModel(model),
    subtitle: subtitleOf(
      model,
      [
        viewPhrases.view[language](viewWords.overview[language]),
        ...(isShared ? [viewWords.countedInEach[language]] : []),
        ...(hasUncounted ? [viewWords.uncounted[language]] : []),
      ],
      allFindings(model, findings, marks, language),
      language,
    ),
    columns,
    boxes,
    areas,
    links: foldedLinks(model, placed, columnOf, levels.length, language),
    stubs: [],
    ...(unmarked.length > 0 && { findings: unmarked }),
  };
}

interface PlacedLane extends OverviewLane {
  readonly id: string | undefined;
  readonly index: number;
}

const foldedId = ({ index }: { readonly index: number }, column: number): string => `f${index}x${column}`;

// No id of a plan or a catalogue holds an @.
const keyOf = ({ area }: OverviewLane, column: SceneColumn): string => `${area?.key ?? ""}@${column.id}`;

function sceneLane(
  { area, id }: PlacedLane,
  columns: readonly SceneColumn[],
  boxes: readonly SceneBox[],
  language: Language,
): SceneLane {
  if (!area) return { id: id!, title: viewWords.reachesNone[language] };
  const title = titleOf(area, language);
  const column = columns.findIndex(({ shows, missing }) => shows === "action" && !missing);
  const isEmpty = column !== -1 && !boxes.some((box) => box.lane === id && box.column === column);
  return { id: id!, title, ...(isEmpty && { empty: { column, text: viewWords.noAction[language] } }) };
}

function sceneArea(area: ModelItem, column: number, language: Language): SceneArea {
  const tile = agendaTile(area);
  return {
    id: areaId(area),
    key: area.key,
    title: titleOf(area, language),
    column,
    head: boxId(area),
    boxes: [],
    folded: 0,
    ...(tile && { tile }),
  };
}

function foldedLinks(
  model: Model,
  lanes: readonly PlacedLane[],
  columnOf: Int32Array,
  levels: number,
  language: Language,
): SceneLink[] {
  const written = linksByElement(model);
  const laneOf = new Int32Array(model.elements.length).fill(-1);
  const topOfItem = topItems(model);
  const links: SceneLink[] = [];
  for (const lane of lanes) {
    for (const { index } of lane.elements) laneOf[index] = lane.index;
    const folded = new LaneLinks();
    for (const element of lane.elements) {
      for (const link of written[element.index] ?? []) {
        const end = endOfLink(link)!;
        if (end.kind === "item") {
          // The area comes after all levels.
          if (topOfItem[end.index] === lane.area) folded.add(columnOf[element.index]!, levels, link);
        } else if (laneOf[end.index] === lane.index) {
          const [from, to] = drawnEnds(link, end);
          folded.add(columnOf[from.index]!, columnOf[to.index]!, link);
        }
      }
    }
    const boxOf = (place: number) => (place === levels ? boxId(lane.area!) : foldedId(lane, place));
    links.push(...folded.lines(levels + 1, boxOf, links.length, language));
  }
  return links;
}

/** The links of each element that threads take, and that can be walked. */
function linksByElement(model: Model): PlanLink[][] {
  const written: PlanLink[][] = [];
  for (const link of model.links) {
    if (!isPlanLink(link) || link.type === "changes" || endOfLink(link) === undefined) continue;
    written[link.from.index] ??= [];
    written[link.from.index]!.push(link);
  }
  return written;
}

/** The topmost item above each item, by its index. */
function topItems({ items }: Model): ModelItem[] {
  const tops: ModelItem[] = [];
  for (const item of items) {
    let top = item;
    while (top.parent) top = tops[top.parent.index] ?? top.parent;
    tops[item.index] = top;
  }
  return tops;
}
