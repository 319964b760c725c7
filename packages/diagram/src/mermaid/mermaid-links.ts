import type { Scene, SceneBox, SceneDetail, SceneLink, SceneStub } from "../scene/scene-types.js";
import { linkStyleWords } from "../scene/scene-words.js";
import { themes } from "../svg/themes.js";
import { type ClassList, looseClass } from "./mermaid-classes.js";
import { mermaidLabel, mermaidLines } from "./mermaid-label.js";
import { backArrows, boxesById, leadsBack } from "./written-forward.js";

const { line, faded } = themes.light;

/**
 * Writes every link, and every stub as a link to a loose end; then how those look that differ from the others. A link
 * that leads back is written from its end to its start, without a head, and says by an arrow in its label where it leads.
 */
export function mermaidLinks(scene: Scene, ids: ReadonlyMap<string, string>, classes: ClassList): string[] {
  const boxes = boxesById(scene);
  const lines = scene.links.map((link) => drawLink(link, boxes, ids, scene));
  for (const [index, stub] of scene.stubs.entries()) lines.push(...drawStub(stub, index + 1, ids, scene, classes));
  return [...lines, ...linkStyles(scene)];
}

function drawLink(
  link: SceneLink,
  boxes: ReadonlyMap<string, SceneBox>,
  ids: ReadonlyMap<string, string>,
  { language, direction }: Scene,
): string {
  const isBack = leadsBack(link, boxes);
  const words = [
    ...(link.type === "leadsTo" && !isBack ? [] : [link.label]),
    ...link.styles.map((style) => linkStyleWords[style][language]),
  ];
  const named = `${isBack ? `${backArrows[direction]} ` : ""}${[...new Set(words)].join(", ")}`;
  const texts = [...(named === "" ? [] : [named]), ...notesOf(link.notes)];
  const text = texts.length > 0 ? `|"${mermaidLines(texts)}"|` : "";
  const [start, end] = isBack ? [link.to, link.from] : [link.from, link.to];
  return `${ids.get(start)} ${strokeOf(link, isBack)}${text} ${ids.get(end)}`;
}

const notesOf = (notes: readonly SceneDetail[] = []): string[] => notes.map(({ label, text }) => `${label}: ${text}`);

/** Thick when critical, dotted when weak; a cross at the end counteracts, and a dot shows what is used. Mermaid has no head for the start alone. */
function strokeOf({ styles, type }: SceneLink, isBack: boolean): string {
  if (isBack) return styles.includes("critical") ? "===" : styles.includes("weak") ? "-.-" : "---";
  const end = styles.includes("counteracts") ? "x" : type === "uses" ? "o" : ">";
  if (styles.includes("critical")) return `==${end}`;
  return styles.includes("weak") ? `-.-${end}` : `--${end}`;
}

function drawStub(
  stub: SceneStub,
  index: number,
  ids: ReadonlyMap<string, string>,
  { language }: Scene,
  classes: ClassList,
): string[] {
  const isEnd = stub.state === "threadEnds";
  const styles = stub.styles.map((style) => linkStyleWords[style][language]);
  const words = isEnd ? [stub.reason] : [stub.reads, ...styles, stub.reason];
  const loose = `x${index}`;
  const box = ids.get(stub.box);
  const [from, to] = stub.incoming ? [loose, box] : [box, loose];
  classes.add(looseClass(stub), loose);
  return [
    isEnd ? `${loose}(("?"))` : `${loose}(["${mermaidLabel(stub.text)}"])`,
    `${from} -.-|"${mermaidLabel(words.join(", "))}"| ${to}`,
  ];
}

/** Mermaid knows links by their number: those of the scene, then the stubs. */
function linkStyles({ links, stubs }: Scene): string[] {
  const of = (keep: (one: SceneLink | SceneStub) => boolean, style: string): string[] => {
    const numbers = [...links, ...stubs].flatMap((one, index) => (keep(one) ? [index] : []));
    return numbers.length === 0 ? [] : [`linkStyle ${numbers.join(",")} ${style}`];
  };
  return [
    ...(links.length + stubs.length > 0 ? [`linkStyle default stroke:${line.chain}`] : []),
    ...of(({ styles }) => styles.includes("counteracts"), `stroke:${line.counteracts}`),
    ...of((one) => "state" in one && one.state !== "external", `stroke:${line.broken}`),
    ...of(({ emphasis }) => emphasis === "highlighted", "stroke-width:3px"),
    ...of(({ emphasis }) => emphasis === "faded", `stroke:${faded.line}`),
  ];
}
