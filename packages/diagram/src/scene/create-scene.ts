import type { Coverage } from "@change-logic/analysis";
import {
  ChangeLogicError,
  type Finding,
  type Language,
  type Model,
  titleOf,
  toLanguage,
  valueWords,
} from "@change-logic/model";
import { checkFindings, checkLanguage, checkModel } from "../arguments.js";
import { findingMarks } from "./finding-marks.js";
import { levelColumns } from "./level-columns.js";
import { boxId, elementBox, itemBox } from "./scene-boxes.js";
import { detailWriter } from "./scene-details.js";
import { agendaTile, type ShownCatalog, shownItems } from "./scene-items.js";
import { endOfLink, isPlanLink, sceneLink } from "./scene-links.js";
import type { Scene, SceneArea, SceneBox, SceneColumn, SceneFindings, SceneLink, SceneStub } from "./scene-types.js";
import { countPhrases } from "./scene-words.js";

/** What a scene is made with, besides the model. */
export interface SceneOptions {
  /** How the items stand: marks them, and brings in those in scope that no action that holds reaches. */
  readonly coverage?: Coverage;
  /** Findings to mark on the boxes they are about. */
  readonly findings?: readonly Finding[];
  /** The language of headings and marks; by default that of the first plan, or Swedish. */
  readonly lang?: Language;
}

/**
 * Decides what a diagram of the model shows: columns by the `standard` profile, elements in them, items grouped under
 * their area, links, and marks. It holds no geometry, and its order is that of the documents. Throws
 * {@link ChangeLogicError} (`invalid-argument`) for what is not a model, for a language that is not spoken, and when
 * `coverage` was made from another model.
 */
export function createScene(model: Model, options: SceneOptions = {}): Scene {
  const { coverage, findings = [] } = options;
  checkModel(model);
  checkLanguage(options.lang);
  checkFindings(findings);
  if (coverage !== undefined && coverage.model !== model) {
    throw new ChangeLogicError(
      "invalid-argument",
      "caller",
      "createScene was given the coverage of another model.",
      "Call coverage with the same model as createScene.",
    );
  }
  const language =
    options.lang ?? toLanguage(model.plans[0]?.data.language) ?? toLanguage(model.portfolio?.language) ?? "sv";
  const links = model.links.filter(isPlanLink);
  const linked = new Set<number>();
  for (const link of links) {
    const end = endOfLink(link);
    if (end?.kind === "item") linked.add(end.index);
  }
  const catalogs = shownItems(model, linked, coverage);
  const levels = levelColumns(model, language);
  const marks = marksOfFindings(model, catalogs, findings, language);
  const details = detailWriter(model, language);
  const columns: SceneColumn[] = levels.map(({ column }) => column);
  const boxes: SceneBox[] = levels.flatMap(({ elements, tracks }, column) =>
    elements.map((element, index) => elementBox(element, column, tracks[index]!, language, marks, details)),
  );
  const areas: SceneArea[] = [];
  for (const shown of catalogs) {
    const column = columns.length;
    columns.push({
      id: `catalog:${shown.catalog.id}`,
      kind: shown.isAgenda2030 ? "agenda2030" : "strategy",
      shows: "item",
      heading: titleOf(shown.catalog, language),
      question: "",
      tracks: 1,
      missing: false,
    });
    addItems(shown, column, language, marks, boxes, areas);
  }
  const drawn = links.map((link) => sceneLink(link, boxId, language, details));
  return {
    language,
    view: { kind: "whole" },
    direction: "left-to-right",
    detail: "titles",
    lanes: [],
    title: titleOfModel(model),
    subtitle: subtitleOf(model, findings, language),
    columns,
    boxes,
    areas,
    links: drawn.filter((link): link is SceneLink => "from" in link),
    stubs: drawn.filter((link): link is SceneStub => "box" in link),
  };
}

function marksOfFindings(
  model: Model,
  catalogs: readonly ShownCatalog[],
  findings: readonly Finding[],
  language: Language,
): Map<string, SceneFindings> {
  if (findings.length === 0) return new Map();
  const keys = new Set(model.elements.map(({ key }) => key));
  for (const { areas } of catalogs) {
    for (const { head, items } of areas) for (const shown of head ? [head, ...items] : items) keys.add(shown.item.key);
  }
  return findingMarks(findings, (key) => keys.has(key), language);
}

function addItems(
  shown: ShownCatalog,
  column: number,
  language: Language,
  marks: ReadonlyMap<string, SceneFindings>,
  boxes: SceneBox[],
  areas: SceneArea[],
): void {
  for (const { top, head, items, folded } of shown.areas) {
    const id = `a${top.index}`;
    const tile = agendaTile(top);
    const all = head ? [head, ...items] : items;
    boxes.push(...all.map((item) => itemBox(item, id, column, language, marks)));
    areas.push({
      id,
      key: top.key,
      title: titleOf(top, language),
      column,
      ...(head && { head: boxId(head.item) }),
      boxes: items.map(({ item }) => boxId(item)),
      folded,
      ...(tile && { tile }),
    });
  }
}

function titleOfModel(model: Model): string {
  const single = model.plans.length === 1 ? model.plans[0] : undefined;
  const title = model.portfolio?.title ?? single?.data.title;
  if (title?.trim()) return title;
  return model.portfolio?.id ?? single?.id ?? model.plans.map(({ data, id }) => data.title ?? id).join(" · ");
}

function subtitleOf(model: Model, findings: readonly Finding[], language: Language): string {
  const parts: string[] = [];
  const single = model.plans.length === 1 ? model.plans[0] : undefined;
  if (single) {
    if (single.data.organisation) parts.push(single.data.organisation);
    if (single.data.status) parts.push(valueWords.planStatus[single.data.status].name[language]);
  } else parts.push(countPhrases.plans[language](model.plans.length));
  const direct = findings.filter(({ cause }) => cause === "direct");
  // No box can be marked with what is about the plan itself.
  const ofPlan = direct.filter(({ subjects: [first] }) => first === single?.id && first !== undefined).length;
  if (direct.length > 0) {
    const said = countPhrases.findings[language](direct.length);
    parts.push(ofPlan === 0 ? said : said + countPhrases.ofPlan[language](ofPlan, direct.length));
  }
  return parts.join(" · ");
}
