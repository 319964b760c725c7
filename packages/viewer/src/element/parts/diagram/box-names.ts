import type { LayoutBox, Scene } from "@change-logic/diagram";
import type { Language } from "@change-logic/model";
import { capitalised, kindWord } from "../panel/panel-words.js";

/** What screen readers say of a box: its name, and how many lines meet in it. */
export interface BoxName {
  /** The kind, the title, the marks and the number of findings; what they say stands in the panel. */
  readonly name: string;
  /** Empty where no lines meet. */
  readonly description: string;
}

const phrases: Readonly<
  Record<Language, { findings(count: number): string; links(to: number, from: number): readonly string[] }>
> = {
  sv: {
    findings: (count) => (count === 1 ? "1 iakttagelse" : `${count} iakttagelser`),
    links: (to, from) => [...(to > 0 ? [`${to} leder hit`] : []), ...(from > 0 ? [`${from} leder vidare`] : [])],
  },
  en: {
    findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    links: (to, from) => [...(to > 0 ? [`${to} lead here`] : []), ...(from > 0 ? [`${from} lead on`] : [])],
  },
};

const named = new WeakMap<Scene, (box: LayoutBox) => BoxName>();

/**
 * Names boxes in a few words, since they are heard at every press of an arrow. Of a box that is not in the scene all is said
 * that its layout says.
 */
export function boxNames(scene: Scene): (box: LayoutBox) => BoxName {
  const known = named.get(scene);
  if (known) return known;
  const { language } = scene;
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const to = new Map<string, number>();
  const from = new Map<string, number>();
  for (const link of scene.links) {
    to.set(link.to, (to.get(link.to) ?? 0) + 1);
    from.set(link.from, (from.get(link.from) ?? 0) + 1);
  }
  const nameOf = ({ id, label }: LayoutBox): BoxName => {
    const box = boxes.get(id);
    if (!box) return { name: label, description: "" };
    const kind = box.tile ? `Agenda 2030, ${box.tile.code}` : capitalised(kindWord(box.kind, language));
    const parts = [`${kind}: ${box.title}`, ...box.marks.map(({ text }) => text)];
    if (box.findings) parts.push(phrases[language].findings(box.findings.count));
    const links = phrases[language].links(to.get(id) ?? 0, from.get(id) ?? 0);
    return { name: parts.join(", "), description: links.join(", ") };
  };
  named.set(scene, nameOf);
  return nameOf;
}
