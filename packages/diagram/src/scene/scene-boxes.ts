import { isActive } from "@change-logic/analysis";
import {
  itemStatusWords,
  type Language,
  type ModelElement,
  type ModelItem,
  titleOf,
  valueWords,
} from "@change-logic/model";
import type { DetailWriter } from "./scene-details.js";
import { agendaTile, type ShownItem } from "./scene-items.js";
import type { SceneBox, SceneFindings, SceneMark } from "./scene-types.js";
import { markWords } from "./scene-words.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The id of a node's box: unique in the scene, also where a plan uses an id twice. */
export function boxId(node: ModelElement | ModelItem): string {
  return `${node.kind === "item" ? "i" : "e"}${node.index}`;
}

/** The box of an element. */
export function elementBox(
  element: ModelElement,
  column: number,
  track: number,
  language: Language,
  marks: ReadonlyMap<string, SceneFindings>,
  details: DetailWriter,
): SceneBox {
  const found = marks.get(element.key);
  const said = details.ofElement(element);
  return {
    id: boxId(element),
    key: element.key,
    kind: element.kind,
    title: titleOf(element, language),
    column,
    track,
    marks: elementMarks(element, language),
    ...(found && { findings: found }),
    ...(said.length > 0 && { details: said }),
    emphasis: "normal",
    uncovered: false,
    setAside: false,
  };
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
  column: number,
  language: Language,
  marks: ReadonlyMap<string, SceneFindings>,
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
    track: 0,
    marks: words,
    emphasis: "normal",
    uncovered,
    setAside,
    area,
  };
  if (found) box.findings = found;
  if (status !== undefined) box.status = status;
  if (tile) box.tile = tile;
  return box;
}
