import { escapeMermaid } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import { describeScene } from "../layout/labels.js";
import type { LinkStyle, Scene, SceneArea, SceneBox, SceneLink, SceneStub } from "../scene/scene-types.js";
import { linkStyleWords } from "../scene/scene-words.js";

/**
 * Writes a scene as a Mermaid flowchart that Mermaid reads back as the same boxes and links. A box's label is its title
 * (after the number, for Agenda 2030); marks are classes and shapes: a hexagon is a side effect, a dashed outline an
 * item without an action that holds, a grey box an inactive action, a broad outline has findings. A link is thick when
 * critical, dotted when weak, and ends in a cross when it counteracts; a broken link ends in a rounded box with what it
 * names. Any plan can be written, but Mermaid draws at most 500 links and 50,000 characters unless told otherwise.
 * Throws ChangeLogicError (`invalid-argument`) for what is not a scene.
 */
export function renderMermaid(scene: Scene): string {
  checkScene(scene, "renderMermaid");
  const ids = new Map(scene.boxes.map(({ id }, index) => [id, `n${index + 1}`]));
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const lines = ["flowchart LR", `  accTitle: ${label(scene.title)}`, `  accDescr: ${label(describeScene(scene))}`];
  const inAreas = new Set(scene.areas.flatMap(({ head, boxes: below }) => (head ? [head, ...below] : below)));
  const node = (box: SceneBox) => drawNode(box, ids.get(box.id)!);
  let missing = 0;
  for (const [index, column] of scene.columns.entries()) {
    lines.push(`  subgraph c${index + 1}["${label(column.heading)}"]`);
    if (column.missing) {
      missing += 1;
      lines.push(`    q${missing}("${label(column.question)}"):::missing`);
    }
    for (const box of scene.boxes) if (box.column === index && !inAreas.has(box.id)) lines.push(`    ${node(box)}`);
    for (const area of scene.areas) {
      if (area.column === index) lines.push(...drawArea(area, boxes, node).map((line) => `    ${line}`));
    }
    lines.push("  end");
  }
  for (const link of scene.links) lines.push(`  ${drawLink(link, ids, scene)}`);
  for (const [index, stub] of scene.stubs.entries())
    lines.push(...drawStub(stub, index + 1, ids, scene).map((line) => `  ${line}`));
  lines.push(...classDefinitions.map((line) => `  ${line}`));
  return `${lines.join("\n")}\n`;
}

const classDefinitions = [
  "classDef missing stroke-dasharray:2 3,fill:none",
  "classDef uncovered stroke-dasharray:5 3",
  "classDef inactive fill:#eff1f4,color:#4b5563",
  "classDef contested stroke:#9b1c1c",
  "classDef findings stroke-width:3px",
  "classDef broken stroke:#b3261e,stroke-dasharray:2 3",
];

/** A label is never empty: Mermaid would put the node's id there. */
function label(text: string): string {
  return escapeMermaid(text).trim() || "#8203;";
}

function drawNode(box: SceneBox, id: string): string {
  const text = label(box.tile ? `${box.tile.code} ${box.title}` : box.title);
  const unwanted = box.marks.some(({ kind }) => kind === "unwanted");
  const shape = unwanted ? `{{"${text}"}}` : box.kind === "item" ? `(["${text}"])` : `["${text}"]`;
  const [first] = classesOf(box);
  // Of several classes, the first says most: Mermaid's short form takes one.
  return `${id}${shape}${first ? `:::${first}` : ""}`;
}

function classesOf(box: SceneBox): string[] {
  const has = (kind: SceneBox["marks"][number]["kind"]) => box.marks.some((mark) => mark.kind === kind);
  return [
    ...(box.uncovered ? ["uncovered"] : []),
    ...(has("inactive") ? ["inactive"] : []),
    ...(has("contested") ? ["contested"] : []),
    ...(box.findings ? ["findings"] : []),
  ];
}

function drawArea(area: SceneArea, boxes: ReadonlyMap<string, SceneBox>, node: (box: SceneBox) => string): string[] {
  const rows = [...(area.head ? [area.head] : []), ...area.boxes]
    .map((id) => boxes.get(id))
    .filter((box) => box !== undefined);
  if (area.head !== undefined && rows.length === 1) return rows.map(node);
  const heading = area.tile ? `${area.tile.code} ${area.title}` : area.title;
  return [`subgraph ${area.id}["${label(heading)}"]`, ...rows.map((box) => `  ${node(box)}`), "end"];
}

function drawLink(link: SceneLink, ids: ReadonlyMap<string, string>, { language }: Scene): string {
  const words = [
    ...(link.type === "leadsTo" ? [] : [link.label]),
    ...link.styles.map((style) => linkStyleWords[style][language]),
  ];
  const text = words.length > 0 ? `|"${label(words.join(", "))}"|` : "";
  return `${ids.get(link.from)} ${lineOf(link.styles)}${text} ${ids.get(link.to)}`;
}

function lineOf(styles: readonly LinkStyle[]): string {
  const end = styles.includes("counteracts") ? "x" : ">";
  if (styles.includes("critical")) return `==${end}`;
  return styles.includes("weak") ? `-.-${end}` : `--${end}`;
}

function drawStub(stub: SceneStub, index: number, ids: ReadonlyMap<string, string>, { language }: Scene): string[] {
  const words = [stub.reads, ...stub.styles.map((style) => linkStyleWords[style][language]), stub.reason];
  const loose = `x${index}`;
  const box = ids.get(stub.box);
  const [from, to] = stub.incoming ? [loose, box] : [box, loose];
  return [`${loose}(["${label(stub.text)}"]):::broken`, `${from} -.-|"${label(words.join(", "))}"| ${to}`];
}
