import { kindWords, type Language } from "@change-logic/model";
import type {
  LinkStyle,
  Scene,
  SceneBox,
  SceneDetail,
  SceneFindings,
  SceneLink,
  SceneStub,
} from "../scene/scene-types.js";
import { countPhrases, linkStyleWords, sceneWords } from "../scene/scene-words.js";

/** A word with its first letter as a capital. */
function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The styles of a link that its name does not say already, in parentheses, with a space before; empty where there are none. */
export function styleNote(styles: readonly LinkStyle[], language: Language): string {
  // A link that counteracts is called so.
  const words = styles.filter((style) => style !== "counteracts").map((style) => linkStyleWords[style][language]);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

/** Sentences and words one after another; what ends in a sign of its own is given no full stop. */
function spoken(parts: readonly string[]): string {
  const last = parts.length - 1;
  return parts.map((part, index) => (index === last || /[.!?…]$/u.test(part) ? part : `${part}.`)).join(" ");
}

/** Longer details are for those who read the text equivalent. */
const shortDetail = 60;

function shortDetails(details: readonly SceneDetail[] | undefined): string[] {
  return (details ?? []).map(({ label, text }) => `${label}: ${text}`).filter(({ length }) => length <= shortDetail);
}

/** What the findings on a box say, one after another. */
export function findingTexts({ messages }: Pick<SceneFindings, "messages">): string {
  return messages.map(({ text }) => text).join(" ");
}

/** A link in words: `A → B: leder till (svag)`, with what is said of it in a few words. */
export function linkTitle(link: SceneLink, scene: Scene): string {
  const name = `${titleOf(scene, link.from)} → ${titleOf(scene, link.to)}: ${link.label}${styleNote(link.styles, scene.language)}`;
  return spoken([name, ...shortDetails(link.details)]);
}

/** A broken link in words: `A: leder till b (finns inte)`. */
export function stubTitle(stub: SceneStub, scene: Scene): string {
  return `${titleOf(scene, stub.box)}: ${stub.reads} ${stub.text} (${stub.reason})`;
}

const titles = new WeakMap<Scene, Map<string, string>>();

function titleOf(scene: Scene, id: string): string {
  let byId = titles.get(scene);
  if (byId === undefined) {
    byId = new Map(scene.boxes.map((box) => [box.id, box.title]));
    titles.set(scene, byId);
  }
  return byId.get(id) ?? id;
}

/** Every box in words, with its marks, short details, what findings say, and the links that leave it as they are drawn. */
export function boxLabels(scene: Scene): Map<string, string> {
  const { language } = scene;
  const out = new Map<string, string[]>();
  const add = (id: string, text: string) => {
    const list = out.get(id) ?? [];
    out.set(id, list);
    list.push(text);
  };
  for (const { from, to, label, styles } of scene.links)
    add(from, `${label}: ${titleOf(scene, to)}${styleNote(styles, language)}`);
  for (const { box, reads, text, reason } of scene.stubs) add(box, `${reads}: ${text} (${reason})`);
  return new Map(
    scene.boxes.map((box) => {
      const parts = [`${kindName(box, language)}: ${box.title}`, ...box.marks.map(({ text }) => text)];
      parts.push(...shortDetails(box.details));
      if (box.findings) {
        const count = countPhrases.findings[language](box.findings.count);
        const texts = findingTexts(box.findings);
        parts.push(texts === "" ? count : `${count}: ${texts}`);
      }
      parts.push(...(out.get(box.id) ?? []));
      return [box.id, spoken(parts)];
    }),
  );
}

function kindName(box: SceneBox, language: Language): string {
  const name = capitalised((box.kind === "resource" ? sceneWords.resource : kindWords[box.kind].one)[language]);
  return box.tile ? `Agenda 2030, ${box.tile.code}` : name;
}

/** What the diagram shows, in a sentence: its columns with the number of boxes in each, and the number of links. */
export function describeScene(scene: Scene): string {
  const { language } = scene;
  if (scene.boxes.length === 0) return sceneWords.nothing[language];
  const columns = scene.columns.map(({ heading, missing }, column) => {
    const count = scene.boxes.filter((box) => box.column === column).length;
    return missing ? `${heading}: ${sceneWords.missingLevel[language].toLowerCase()}` : `${heading}: ${count}`;
  });
  return `${columns.join(". ")}. ${countPhrases.links[language](scene.links.length + scene.stubs.length)}.`;
}
