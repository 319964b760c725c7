import { kindWords, type Language } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import { styleNote } from "../layout/labels.js";
import type {
  BoxKind,
  Scene,
  SceneArea,
  SceneBox,
  SceneDetail,
  SceneLink,
  SceneMessage,
  SceneStub,
} from "../scene/scene-types.js";
import { countPhrases, sceneWords, severityWords } from "../scene/scene-words.js";
import { findingCount } from "./finding-count.js";
import { textWords } from "./text-words.js";

/** What an entry is called: its title as it is written, and its id in the model. */
export interface EntryName {
  /** The id of its box in the scene; left out for what has none. */
  readonly box?: string;
  /** The number of a goal or target of Agenda 2030. */
  readonly code?: string;
  readonly title: string;
  /** Left out for what has no id in the model: gathered resources, counts in an overview, an area that is only a heading. */
  readonly key?: string;
}

/** A link, on the entry that it is written on. */
export interface EntryLink {
  /** The id of the line or the stub in the scene. */
  readonly id: string;
  /** What it is called in the direction it is written, with its style in parentheses: `leder till (svag)`. */
  readonly label: string;
  /** The other end: an entry of the scene, or a reference as it is written; left out where a thread ends. */
  readonly end?: EntryName;
  /** Why it does not arrive. */
  readonly reason?: string;
  readonly details: readonly SceneDetail[];
}

/** What findings there are on an entry. */
export interface EntryFindings {
  /** Their numbers in the list of findings: `iakttagelser: 1 (fel), 4 (varning)`; in an overview how many there are. */
  readonly label: string;
  /** The same numbers, from 1; empty in an overview. */
  readonly numbers: readonly number[];
  /** In an overview, where an entry stands for many: what the gravest say. Otherwise empty: the list says it. */
  readonly messages: readonly SceneMessage[];
}

/** An element, an item, or an area of items. */
export interface SceneEntry {
  /** `area` for an area whose own item is not shown: only a heading for what is below it. */
  readonly kind: BoxKind | "area";
  readonly name: EntryName;
  readonly marks: readonly string[];
  readonly details: readonly SceneDetail[];
  readonly findings?: EntryFindings;
  /** Where more can be read: http, https or mailto. */
  readonly href?: string;
  readonly links: readonly EntryLink[];
  /** The items below an area. */
  readonly below: readonly SceneEntry[];
  /** How many more there are that the diagram leaves out, in words. */
  readonly folded?: string;
}

/** A column of the diagram, in words. */
export interface EntryColumn {
  readonly heading: string;
  /** That a required level is missing, with its guiding question. */
  readonly missing?: string;
  readonly entries: readonly SceneEntry[];
}

/** A scene in reading order: what the text equivalents are written from. */
export interface SceneReading {
  readonly title: string;
  readonly subtitle: string;
  /** That there is nothing to show. */
  readonly nothing?: string;
  readonly columns: readonly EntryColumn[];
  /**
   * What findings say, to be numbered from 1: first those that no entry has, such as those about the plan itself, then
   * those of the entries. They hold advice to who writes the plan, and so stand last, each once.
   */
  readonly findings: readonly SceneMessage[];
}

/**
 * Reads a scene column by column: every box once, every link once, on the box that it is written on. Nothing is escaped:
 * that belongs to each output. Time and size are linear. Throws ChangeLogicError (`invalid-argument`) for what is not a
 * scene.
 */
export function readScene(scene: Scene): SceneReading {
  checkScene(scene, "readScene");
  return readingOf(scene);
}

/** Reads what has been found to be a scene. */
export function readingOf(scene: Scene): SceneReading {
  const { language } = scene;
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const links = linksByBox(scene, boxes);
  const lanes = new Map(scene.lanes.map(({ id, title }) => [id, title]));
  const listed = messageList(scene.findings ?? []);
  const entryOf = (box: SceneBox, below: readonly SceneEntry[] = [], folded = 0): SceneEntry => {
    const lane = box.lane === undefined ? "" : (lanes.get(box.lane) ?? "");
    return {
      kind: box.kind,
      name: { box: box.id, ...(box.tile && { code: box.tile.code }), title: box.title, ...keyOf(box, scene) },
      marks: [
        ...box.marks.map(({ text }) => text),
        ...(box.emphasis === "highlighted" ? [sceneWords.highlighted[language]] : []),
      ],
      details: [...(lane === "" ? [] : [{ label: sceneWords.lane[language], text: lane }]), ...(box.details ?? [])],
      ...(box.findings && { findings: findingsOf(box.findings, scene, listed.numberOf) }),
      ...(box.href !== undefined && { href: box.href }),
      links: links.get(box.id) ?? [],
      below,
      ...(folded > 0 && { folded: countPhrases.folded[language](folded) }),
    };
  };
  const areaEntry = (area: SceneArea): SceneEntry => {
    const head = area.head === undefined ? undefined : boxes.get(area.head);
    const below = area.boxes.flatMap((id) => boxes.get(id) ?? []).map((box) => entryOf(box));
    if (head) return entryOf(head, below, area.folded);
    return {
      kind: "area",
      name: { ...(area.tile && { code: area.tile.code }), title: area.title },
      marks: [],
      details: [],
      links: [],
      below,
      ...(area.folded > 0 && { folded: countPhrases.folded[language](area.folded) }),
    };
  };
  const inAreas = new Set(scene.areas.flatMap(({ head, boxes: below }) => (head ? [head, ...below] : below)));
  const byColumn = scene.columns.map((): SceneEntry[] => []);
  for (const box of scene.boxes) if (!inAreas.has(box.id)) byColumn[box.column]?.push(entryOf(box));
  for (const area of scene.areas) byColumn[area.column]?.push(areaEntry(area));
  return {
    title: scene.title,
    subtitle: scene.subtitle,
    ...(scene.boxes.length === 0 && {
      nothing: sceneWords[scene.view.kind === "whole" ? "nothing" : "nothingInView"][language],
    }),
    columns: scene.columns.map(({ heading, missing, question }, index) => ({
      heading,
      ...(missing && { missing: `${sceneWords.missingLevel[language]}. ${question}` }),
      entries: byColumn[index]!,
    })),
    findings: listed.messages,
  };
}

/** A list of messages that takes each text once, and knows its number. */
function messageList(first: readonly SceneMessage[]) {
  const messages: SceneMessage[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (message: SceneMessage): number => {
    const known = numbers.get(message.text);
    if (known !== undefined) return known;
    const number = messages.push(message);
    numbers.set(message.text, number);
    return number;
  };
  for (const message of first) numberOf(message);
  return { messages, numberOf };
}

function findingsOf(
  findings: NonNullable<SceneBox["findings"]>,
  { language, view }: Scene,
  numberOf: (message: SceneMessage) => number,
): EntryFindings {
  const { messages } = findings;
  if (view.kind === "overview" || messages.length === 0) {
    return { label: findingCount(findings, language), numbers: [], messages };
  }
  const numbers = messages.map(numberOf);
  const said = messages.map(({ severity }, at) => `${numbers[at]} (${severityWords[severity][language]})`);
  const word = messages.length === 1 ? sceneWords.finding : textWords.manyFindings;
  return { label: `${word[language]}: ${said.join(", ")}`, numbers, messages: [] };
}

/** The id in the model; a box that gathers several has none. */
function keyOf({ kind, key }: SceneBox, { view }: Scene): { readonly key?: string } {
  const isGathered = kind === "resource" || (view.kind === "overview" && kind !== "item");
  return isGathered ? {} : { key };
}

/** A box as the end of a link; a count in an overview is told from others by its group. */
function endName(box: SceneBox, scene: Scene): EntryName {
  const own = keyOf(box, scene);
  const lane = own.key === undefined ? scene.lanes.find(({ id }) => id === box.lane)?.title : undefined;
  return { box: box.id, title: lane ? `${box.title}, ${lane}` : box.title, ...own };
}

/** Every link as it is written, by the box on which it is written: first those of the plan, in its order. */
function linksByBox(scene: Scene, boxes: ReadonlyMap<string, SceneBox>): Map<string, EntryLink[]> {
  const found: { readonly box: string; readonly order: number; readonly link: EntryLink }[] = [];
  const add = ({ index }: SceneLink | SceneStub, box: string, link: EntryLink) =>
    found.push({ box, order: index ?? Number.POSITIVE_INFINITY, link });
  for (const link of scene.links) {
    const [box, end] = link.reversed ? [link.to, link.from] : [link.from, link.to];
    const target = boxes.get(end);
    add(link, box, {
      id: link.id,
      label: link.reads + styleNote(link.styles, scene.language),
      end: target ? endName(target, scene) : { title: end },
      details: linkDetails(link, scene.language),
    });
  }
  for (const stub of scene.stubs) {
    const { id, details = [] } = stub;
    if (stub.state === "threadEnds") add(stub, stub.box, { id, label: stub.reason, details });
    else {
      const label = stub.reads + styleNote(stub.styles, scene.language);
      add(stub, stub.box, { id, label, end: { title: stub.text }, reason: stub.reason, details });
    }
  }
  const byBox = new Map<string, EntryLink[]>();
  for (const { box, link } of found.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))) {
    const list = byBox.get(box) ?? [];
    byBox.set(box, list);
    list.push(link);
  }
  return byBox;
}

/** What is said of a link; a note says more of assumptions than the details do, and stands for them. */
function linkDetails({ details = [], notes = [] }: SceneLink, language: Language): readonly SceneDetail[] {
  if (notes.length === 0) return details;
  const { one, many } = kindWords.assumption;
  const inNotes = new Set([one[language], many[language], ...notes.map(({ label }) => label)]);
  return [...notes, ...details.filter(({ label }) => !inNotes.has(label))];
}
