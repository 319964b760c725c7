import type { Coverage } from "@change-logic/analysis";
import { itemStatusWords, type Language, type Model, type ModelItem, titleOf } from "@change-logic/model";
import { catalogColumn, columnIds } from "../catalog-column.js";
import { findingMarks } from "../finding-marks.js";
import { levelColumns } from "../level-columns.js";
import { ofGoals, overviewWords } from "../overview-words.js";
import { itemBox } from "../scene-boxes.js";
import { agendaTile, describeItem } from "../scene-items.js";
import { endOfLink, isPlanLink, type PlanLink } from "../scene-links.js";
import type { FilledOptions } from "../scene-options.js";
import { everything } from "../scene-selection.js";
import { allFindings, subtitleOf, titleOfModel } from "../scene-title.js";
import type {
  Scene,
  SceneArea,
  SceneBox,
  SceneColumn,
  SceneDetail,
  SceneFindings,
  SceneLane,
  SceneLink,
} from "../scene-types.js";
import { viewPhrases, viewWords } from "../view-words.js";
import { foldedBox, sumOfFindings } from "./overview-boxes.js";
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
  const keys = new Set([...model.elements, ...catalogs.flatMap(({ items }) => items)].map(({ key }) => key));
  const marks = findingMarks(findings, (key) => keys.has(key), language);

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
  const boxes: SceneBox[] = [];
  for (const column of levels.keys()) {
    for (const lane of placed) {
      const members = lane.elements.filter(({ index }) => columnOf[index] === column);
      if (members.length === 0) continue;
      const place = { id: foldedId(lane, column), key: keyOf(lane, columns[column]!), column, lane: lane.id };
      boxes.push(foldedBox(model, members, place, marks, language));
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
    lanes: areWithLanes ? placed.map((lane) => sceneLane(lane, language)) : [],
    title: titleOfModel(model),
    subtitle: subtitleOf(
      model,
      [
        viewPhrases.view[language](viewWords.overview[language]),
        ...(isShared ? [viewWords.countedInEach[language]] : []),
      ],
      allFindings(model, findings, language),
      language,
    ),
    columns,
    boxes,
    areas,
    links: foldedLinks(model, placed, columnOf, levels.length, language),
    stubs: [],
  };
}

interface PlacedLane extends OverviewLane {
  readonly id: string | undefined;
  readonly index: number;
}

const foldedId = ({ index }: { readonly index: number }, column: number): string => `f${index}x${column}`;

// No id of a plan or a catalogue holds an @.
const keyOf = ({ area }: OverviewLane, column: SceneColumn): string => `${area?.key ?? ""}@${column.id}`;

const sceneLane = ({ area, id }: PlacedLane, language: Language): SceneLane => ({
  id: id!,
  title: area ? titleOf(area, language) : viewWords.reachesNone[language],
});

const areaIds = ({ index }: ModelItem) => ({ box: `i${index}`, area: `a${index}` });

function sceneArea(area: ModelItem, column: number, language: Language): SceneArea {
  const tile = agendaTile(area);
  const { box, area: id } = areaIds(area);
  return {
    id,
    key: area.key,
    title: titleOf(area, language),
    column,
    head: box,
    boxes: [],
    folded: 0,
    ...(tile && { tile }),
  };
}

/** The area itself, with how many of its lowest goals are reached, and the findings about any of them. */
function areaBox(
  area: ModelItem,
  context: {
    readonly column: number;
    readonly lane: string | undefined;
    readonly coverage: Coverage | undefined;
    readonly marks: ReadonlyMap<string, SceneFindings>;
    readonly language: Language;
  },
): SceneBox {
  const { column, lane, coverage, marks, language } = context;
  const place = { column, track: 0, lane, shown: undefined };
  const box = itemBox(describeItem(area, coverage), areaIds(area).area, place, { language, marks: new Map() });
  const findings = sumOfFindings(withAllBelow(area), marks);
  const facts = coverage ? reachedFacts(area, coverage, language) : [];
  return { ...box, ...(findings && { findings }), ...(facts.length > 0 && { details: facts, facts }) };
}

function reachedFacts(area: ModelItem, coverage: Coverage, language: Language): SceneDetail[] {
  const counts = coverage.items[area.index]?.counts;
  if (!counts || area.children.length === 0) return [];
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const fact = (status: "covered" | "indirect"): SceneDetail => ({
    label: overviewWords.lowestGoals[language],
    text: ofGoals[language](counts[status], all, itemStatusWords[status][language]),
  });
  return [fact("covered"), ...(counts.indirect > 0 ? [fact("indirect")] : [])];
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
    const boxOf = (place: number) => (place === levels ? areaIds(lane.area!).box : foldedId(lane, place));
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
