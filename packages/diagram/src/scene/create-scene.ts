import { type Model, titleOf } from "@change-logic/model";
import { catalogColumn, columnIds } from "./catalog-column.js";
import { findingMarks, unmarkedFindings } from "./finding-marks.js";
import { levelColumns } from "./level-columns.js";
import { resourceBoxes } from "./resource-boxes.js";
import { type BoxContext, boxId, elementBox, itemBox } from "./scene-boxes.js";
import { detailWriter } from "./scene-details.js";
import { agendaTile, type ShownArea, shownItems } from "./scene-items.js";
import { sceneLanes } from "./scene-lanes.js";
import { endOfLink, isPlanLink, sceneLink } from "./scene-links.js";
import { type FilledOptions, fillOptions, type SceneOptions } from "./scene-options.js";
import { emphasisOf, type SceneSelection, shownAs } from "./scene-selection.js";
import { allFindings, findingsOn, subtitleOf, titleOfModel } from "./scene-title.js";
import type { Scene, SceneArea, SceneBox, SceneColumn, SceneFindings, SceneLink, SceneStub } from "./scene-types.js";
import { threadEnds } from "./thread-ends.js";
import { overview } from "./views/overview.js";
import { selectView } from "./views/select-view.js";

/**
 * Decides what a diagram of the model shows: columns by a profile, elements in them, items grouped under their area,
 * links, and marks, of the whole model or of a view of it. It holds no geometry, and its order is that of the documents.
 * Throws `ChangeLogicError` (`invalid-argument`) for what is not a model, for an option with a value that does not exist,
 * for a view of something that the model does not have (see `viewProblem`), and when `coverage` was made from another
 * model.
 */
export function createScene(model: Model, options: SceneOptions = {}): Scene {
  const filled = fillOptions(model, options);
  if (filled.view.kind === "overview") return overview(model, filled);
  const { language, profile, detail, findings, coverage } = filled;
  // What findings are marked on is settled by the whole model, so that a view tells of the same ones.
  const marks = marksOfWhole(model, filled);
  const selection = selectView(model, filled, marks);
  const context: BoxContext = { language, detail, details: detailWriter(model, language), marks };
  const { elements: shown } = selection;

  const columns: SceneColumn[] = [];
  const boxes: SceneBox[] = [];
  const areas: SceneArea[] = [];
  const uses: SceneLink[] = [];
  const { lanes, laneOf } = sceneLanes(model.elements, shown, language);
  for (const { column: head, elements, tracks, resources } of levelColumns(model, profile, selection, language)) {
    const column = columns.push(head) - 1;
    for (const [row, element] of elements.entries()) {
      const track = tracks[row]!;
      const chosen = element === selection.chosen;
      const place = { column, track, lane: laneOf(element), shown: shown[element.index], chosen };
      boxes.push(elementBox(element, place, context));
    }
    const gathered = resourceBoxes(resources, column, shown, detail, language);
    boxes.push(...gathered.boxes);
    uses.push(...gathered.links);
  }
  const idOf = columnIds(columns);
  const catalogs = shownItems(model, namedItems(model, selection), coverage, selection.isWhole);
  for (const shownCatalog of catalogs) {
    const { catalog } = shownCatalog;
    const column = columns.push(catalogColumn(catalog, idOf(catalog), language)) - 1;
    for (const area of shownCatalog.areas) addArea(area, column, selection, context, boxes, areas);
  }
  const { links, stubs } = drawnLinks(model, selection, context);
  // A part of the model says nothing of the rest.
  const tellsAll = selection.isWhole || filled.view.kind === "findings";
  const unmarked = tellsAll ? unmarkedFindings(findings, marks, language) : [];
  return {
    language,
    view: filled.view,
    direction: filled.direction,
    detail,
    lanes,
    title: titleOfModel(model),
    subtitle: subtitleOf(
      model,
      selection.says,
      selection.isWhole ? allFindings(model, findings, marks, language) : findingsOn(boxes, language),
      language,
    ),
    columns,
    boxes,
    areas,
    links: [...uses, ...links],
    stubs: [...stubs, ...threadEnds(model, shown, language)],
    ...(unmarked.length > 0 && { findings: unmarked }),
  };
}

function marksOfWhole(model: Model, { findings, coverage, language }: FilledOptions): Map<string, SceneFindings> {
  if (findings.length === 0) return new Map();
  const keys = new Set(model.elements.map(({ key }) => key));
  const linked = new Set<number>();
  for (const link of model.links) {
    const end = isPlanLink(link) ? endOfLink(link) : undefined;
    if (end?.kind === "item") linked.add(end.index);
  }
  for (const { areas } of shownItems(model, linked, coverage, true)) {
    for (const { head, items } of areas) for (const { item } of head ? [head, ...items] : items) keys.add(item.key);
  }
  return findingMarks(findings, (key) => keys.has(key), language);
}

/** The items that are shown whatever their status: in the whole model those that links name, or that the view is about. */
function namedItems(model: Model, { items, isWhole }: SceneSelection): ReadonlySet<number> {
  const named = new Set<number>();
  for (const [index, code] of items.entries()) {
    if (isWhole ? code === shownAs.highlighted : code !== shownAs.leftOut) named.add(index);
  }
  if (!isWhole) return named;
  for (const link of model.links) {
    const end = isPlanLink(link) ? endOfLink(link) : undefined;
    if (end?.kind === "item") named.add(end.index);
  }
  return named;
}

function addArea(
  { top, head, items, folded }: ShownArea,
  column: number,
  selection: SceneSelection,
  context: BoxContext,
  boxes: SceneBox[],
  areas: SceneArea[],
): void {
  const id = `a${top.index}`;
  const tile = agendaTile(top);
  for (const shown of head ? [head, ...items] : items) {
    const { index } = shown.item;
    const chosen = shown.item === selection.chosen;
    const place = { column, track: 0, lane: undefined, shown: selection.items[index], chosen };
    boxes.push(itemBox(shown, id, place, context));
  }
  areas.push({
    id,
    key: top.key,
    title: titleOf(top, context.language),
    column,
    ...(head && { head: boxId(head.item) }),
    boxes: items.map(({ item }) => boxId(item)),
    folded: folded + (selection.folded ?? 0),
    ...(tile && { tile }),
  });
}

/** Every plan link between what is shown, and every loose one on it. */
function drawnLinks(
  model: Model,
  { elements, items, links: codes }: SceneSelection,
  { language, detail, details }: BoxContext,
): { links: SceneLink[]; stubs: SceneStub[] } {
  const links: SceneLink[] = [];
  const stubs: SceneStub[] = [];
  for (const link of model.links) {
    if (!isPlanLink(link)) continue;
    const from = elements[link.from.index]!;
    const end = endOfLink(link);
    const to = end === undefined ? from : (end.kind === "item" ? items : elements)[end.index]!;
    if (from === shownAs.leftOut || to === shownAs.leftOut) continue;
    // A loose link stands as the box does that it is written on.
    const code = end === undefined ? from : (codes?.[link.index] ?? Math.min(from, to, shownAs.normal));
    const drawn = sceneLink(link, boxId, { language, detail, details, emphasis: emphasisOf(code) });
    if ("box" in drawn) stubs.push(drawn);
    else links.push(drawn);
  }
  return { links, stubs };
}
