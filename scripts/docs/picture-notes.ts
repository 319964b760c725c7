import type { Scene, SceneBox } from "../../packages/diagram/src/index.js";
import { type Finding, type Language, type Localized, type Plan, valueWords } from "../../packages/model/src/index.js";
import { resourceText } from "../../packages/report/src/review/said-by-plan.js";
import { formatFinding } from "../../packages/validate/src/index.js";
import { alwaysShown, pictureFields, pictureValues, planFields } from "./picture-fields.js";
import type { Remark } from "./picture-remarks.js";

/** What is to be written in a drawing: on a box or an area, by its key, or on the plan (undefined). */
type Notes = ReadonlyMap<string | undefined, readonly string[]>;

/** What somebody has said in a place of a plan, by field. */
interface Place {
  /** The elements on whose boxes it is written; undefined for the plan itself. */
  readonly elements: readonly (string | undefined)[];
  /** The field that lists what is declared here, if it is no element: `indicators`. */
  readonly declared?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

const missing = { sv: "saknas", en: "missing" };

/**
 * What tells two examples apart without being drawn: an owner, a baseline, the assumptions of a link. The first says it
 * of the one, the second of the other, both of the same fields in the same places, so that they can be compared. The
 * fields without which the matter of the rule would not be seen are always written.
 */
export function pictureNotes(rule: string, wrong: Plan, right: Plan, lang: Language): readonly [Notes, Notes] {
  const before = new Map<string | undefined, string[]>();
  const after = new Map<string | undefined, string[]>();
  const others = placesOf(right);
  for (const [name, place] of placesOf(wrong)) {
    const other = others.get(name);
    if (!other) continue;
    for (const [field, label] of Object.entries(pictureFields)) {
      // The title of an element is drawn.
      if (field === "title" && place.declared === undefined) continue;
      const isSame = JSON.stringify(place.fields[field]) === JSON.stringify(other.fields[field]);
      if (isSame && !(alwaysShown[rule]?.includes(field) && place.fields[field] !== undefined)) continue;
      const was = textOf(place.fields[field], new Map([...namesIn(wrong), ...valueNames(field, lang)]), lang);
      const is = textOf(other.fields[field], new Map([...namesIn(right), ...valueNames(field, lang)]), lang);
      const said = labelOf(place.declared, field, label, lang);
      write(before, place.elements, `${said}: ${was || missing[lang]}`);
      write(after, other.elements, `${said}: ${is || missing[lang]}`);
    }
  }
  return [before, after];
}

/** An indicator is called by its name, and its fields after it. */
function labelOf(declared: string | undefined, field: string, label: Localized, lang: Language): string {
  const whose = declared ? (pictureFields[declared]?.[lang] ?? "") : "";
  if (field === "title") return whose;
  return whose === "" ? label[lang] : `${whose}, ${label[lang]}`;
}

function write(notes: Map<string | undefined, string[]>, elements: Place["elements"], note: string): void {
  for (const element of elements) notes.set(element, [...(notes.get(element) ?? []), note]);
}

/**
 * The scene with the notes: on the boxes of the elements as marks, after the titles of the areas, and of the plan under
 * its title. Findings about what is not drawn are marked on the first box of their area that is not reached, or, when
 * they are about something like an indicator, on the first box with a note.
 */
export function withNotes(scene: Scene, notes: Notes, notDrawn: readonly Finding[] = []): Scene {
  const area = scene.areas.find(({ key }) => notDrawn.some(({ subjects }) => subjects.includes(key)));
  const isNear = ({ key, id, status }: SceneBox) =>
    area ? area.boxes.includes(id) && status !== "covered" : notes.has(key);
  const marked = scene.boxes.find((box) => isNear(box) && !box.findings);
  const boxes = scene.boxes.map((box): SceneBox => {
    // An inactive action's status stands on its box already.
    const isDrawn = (note: string) => box.marks.some(({ text }) => note.endsWith(`: ${text}`));
    const own = (notes.get(box.key) ?? []).filter((note) => !isDrawn(note));
    const marks = [...box.marks, ...own.map((text) => ({ kind: "aspect" as const, text }))];
    const findings = box === marked ? marksOf(notDrawn, scene.language) : undefined;
    return { ...box, marks, ...(findings && { findings }) };
  });
  const subtitle = [scene.subtitle, ...(notes.get(undefined) ?? [])].filter((part) => part !== "").join(" · ");
  const areas = scene.areas.map((one) => ({ ...one, title: [one.title, ...(notes.get(one.key) ?? [])].join(": ") }));
  return { ...scene, boxes, areas, subtitle };
}

/** The notes with the remarks after them. */
export function withRemarks(notes: Notes, remarks: readonly Remark[]): Notes {
  const all = new Map([...notes].map(([place, said]) => [place, [...said]]));
  for (const [place, text] of remarks) write(all, [place], text);
  return all;
}

function marksOf(findings: readonly Finding[], lang: Language): SceneBox["findings"] {
  const [first] = findings;
  return (
    first && {
      count: findings.length,
      severity: first.severity,
      rules: [...new Set(findings.map(({ rule }) => rule))],
      messages: findings.map((finding) => ({ severity: finding.severity, text: formatFinding(finding, { lang }) })),
    }
  );
}

const elementKinds = ["currentStates", "actions", "outcomes", "effects"] as const;

function placesOf(plan: Plan): Map<string, Place> {
  const data = plan as unknown as Fields;
  const ofPlan = Object.fromEntries(planFields.map((field) => [field, data[field]]));
  const places = new Map<string, Place>([["plan", { elements: [undefined], fields: ofPlan }]]);
  const users = new Map<string, string[]>();
  for (const kind of elementKinds) {
    for (const [id, fields] of entriesOf(data[kind])) {
      places.set(`element ${id}`, { elements: [id], fields });
      const links = [fields.leadsTo, fields.enables, fields.contributesTo, fields.changes].flat();
      for (const link of links.map(linkOf)) {
        places.set(`link ${id} ${link.to}`, { elements: [id], fields: link });
        for (const name of listOf(link.assumptions)) addTo(users, name, id);
      }
      for (const name of listOf(fields.indicators)) addTo(users, name, id);
    }
  }
  for (const kind of ["indicators", "assumptions"]) {
    for (const [id, fields] of entriesOf(data[kind]))
      places.set(`declared ${id}`, { elements: users.get(id) ?? [], fields, declared: kind });
  }
  return places;
}

const addTo = (users: Map<string, string[]>, name: unknown, id: string): void => {
  if (typeof name === "string") users.set(name, [...new Set([...(users.get(name) ?? []), id])]);
};

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isDated = (value: unknown): value is Fields => isRecord(value) && "value" in value;

const entriesOf = (value: unknown): [string, Fields][] =>
  Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, Fields] => isRecord(entry[1]));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const linkOf = (link: unknown): Fields => (isRecord(link) ? link : { to: link });

/** The titles of what a plan declares, by id. */
const namesIn = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(
    Object.values(plan)
      .flatMap(entriesOf)
      .flatMap(([id, { title }]): [string, string][] => (typeof title === "string" ? [[id, title]] : [])),
  );

/** What people call the values that a field may take, by the value. */
const valueNames = (field: string, lang: Language): [string, string][] =>
  (vocabularies[field] ?? []).flatMap((words) =>
    Object.entries(words).map(([value, { name }]): [string, string] => [value, name[lang]]),
  );

const vocabularies: Readonly<Record<string, readonly Readonly<Record<string, { readonly name: Localized }>>[]>> = {
  status: [valueWords.actionStatus, valueWords.assumptionStatus],
  result: [valueWords.actionResult],
  confidence: [valueWords.confidence],
  direction: [valueWords.direction],
  requires: [valueWords.requires],
};

/** A value in a few words: `30 (2025)`; what a plan declares by its title. */
function textOf(value: unknown, names: ReadonlyMap<string, string>, lang: Language): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => textOf(isDated(one) ? one.value : one, names, lang)).join(", ");
  if (!isRecord(value)) return names.get(String(value)) ?? pictureValues[String(value)]?.[lang] ?? String(value);
  if (isDated(value)) return value.date === undefined ? String(value.value) : `${value.value} (${value.date})`;
  if ("amount" in value) return resourceText(value, lang);
  if ("item" in value || "rule" in value) return exceptionText(value, lang);
  return Object.values(value)
    .map((one) => textOf(one, names, lang))
    .join(" ");
}

/** What is left out, or exempt from a rule: until when, and whether somebody says why. */
function exceptionText({ item, rule, reason, owner, until }: Fields, lang: Language): string {
  const word = (name: string) => pictureValues[name]?.[lang] ?? name;
  return [
    String(item ?? rule),
    ...(until === undefined ? [] : [`${word("until")} ${until}`]),
    ...(reason ? [] : [word("noReason")]),
    ...(item === undefined || owner ? [] : [word("noOwner")]),
  ].join(" ");
}
