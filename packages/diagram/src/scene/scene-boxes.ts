import { isActive } from "@change-logic/analysis";
import {
  itemStatusWords,
  type Language,
  type ModelElement,
  type ModelItem,
  titleOf,
  valueWords,
} from "@change-logic/model";
import { safeHref } from "./safe-href.js";
import type { DetailWriter } from "./scene-details.js";
import { factsOf } from "./scene-facts.js";
import { agendaTile, type ShownItem } from "./scene-items.js";
import { emphasisOf } from "./scene-selection.js";
import type { DetailLevel, SceneBox, SceneFindings, SceneMark } from "./scene-types.js";
import { markWords } from "./scene-words.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The id of a node's box: unique in the scene, also where a plan uses an id twice. */
export function boxId(node: ModelElement | ModelItem): string {
  return `${node.kind === "item" ? "i" : "e"}${node.index}`;
}

/** What boxes are made with. */
export interface BoxContext {
  readonly language: Language;
  readonly detail: DetailLevel;
  readonly details: DetailWriter;
  /** Findings by the id of what they are about. */
  readonly marks: ReadonlyMap<string, SceneFindings>;
}

/** Where a box stands, and how much of the view it is (a code of `shownAs`). */
export interface BoxPlace {
  readonly column: number;
  readonly track: number;
  readonly lane: string | undefined;
  readonly shown: number | undefined;
  /** Whether it is what the view names. */
  readonly chosen?: boolean;
}

/** The box of an element. */
export function elementBox(
  element: ModelElement,
  { column, track, lane, shown, chosen = false }: BoxPlace,
  { language, detail, details, marks }: BoxContext,
): SceneBox {
  const box: Mutable<SceneBox> = {
    id: boxId(element),
    key: element.key,
    kind: element.kind,
    title: titleOf(element, language),
    column,
    track,
    marks: elementMarks(element, language),
    emphasis: emphasisOf(shown),
    uncovered: false,
    setAside: false,
  };
  const found = marks.get(element.key);
  const drawn = details.ofElement(element);
  const said = [...drawn, ...details.restOf(element)];
  const facts = factsOf(drawn, detail);
  const href = safeHref(element.data.url);
  if (found) box.findings = found;
  if (chosen) box.chosen = true;
  if (said.length > 0) box.details = said;
  if (facts) box.facts = facts;
  if (lane !== undefined) box.lane = lane;
  if (href !== undefined) box.href = href;
  return box;
}

function elementMarks(element: ModelElement, language: Language): SceneMark[] {
  switch (element.kind) {
    case "currentState": {
      const { kind } = element.data;
      if (kind === undefined || kind === "challenge") return [];
      return [{ kind: "aspect", text: valueWords.currentStateKind[kind].name[language] }];
    }
    case "action": {
      const { status } = element.data;
      if (status === undefined || isActive(element)) return [];
      return [{ kind: "inactive", text: valueWords.actionStatus[status].name[language] }];
    }
    case "outcome":
    case "effect":
      return element.data.unwanted === true ? [{ kind: "unwanted", text: markWords.unwanted[language] }] : [];
  }
}

/** The box of an item. */
export function itemBox(
  { item, status, contested, uncovered, setAside }: ShownItem,
  area: string,
  { column, track, lane, shown, chosen = false }: BoxPlace,
  { language, marks }: Pick<BoxContext, "language" | "marks">,
): SceneBox {
  const words: SceneMark[] = [];
  // `covered` is what one expects, and `outOfScope` says nothing about an item that a link names.
  if (status !== undefined && status !== "covered" && status !== "outOfScope") {
    words.push({ kind: setAside ? "setAside" : "status", text: itemStatusWords[status][language] });
  }
  if (contested) words.push({ kind: "contested", text: markWords.contested[language] });
  const found = marks.get(item.key);
  const tile = agendaTile(item);
  const box: Mutable<SceneBox> = {
    id: boxId(item),
    key: item.key,
    kind: "item",
    title: titleOf(item, language),
    column,
    track,
    marks: words,
    emphasis: emphasisOf(shown),
    uncovered,
    setAside,
    area,
  };
  const href = safeHref(item.data.url);
  if (chosen) box.chosen = true;
  if (found) box.findings = found;
  if (lane !== undefined) box.lane = lane;
  if (href !== undefined) box.href = href;
  if (status !== undefined) box.status = status;
  if (tile) box.tile = tile;
  return box;
}
