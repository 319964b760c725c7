import { checkScene } from "../arguments.js";
import { describeScene } from "../layout/labels.js";
import type { Direction, Scene } from "../scene/scene-types.js";
import { safeAddress } from "../text/safe-address.js";
import { columnGates } from "./column-gates.js";
import { ClassList } from "./mermaid-classes.js";
import { mermaidLabel } from "./mermaid-label.js";
import { mermaidLinks } from "./mermaid-links.js";
import { mermaidColumns } from "./mermaid-nodes.js";
import { mermaidTitle } from "./mermaid-title.js";

const directions: Readonly<Record<Direction, string>> = {
  "left-to-right": "LR",
  "right-to-left": "RL",
  "top-down": "TB",
};

/**
 * Writes a scene as a Mermaid flowchart that Mermaid reads back as the same boxes and links. The title stands above as
 * front matter. A box's label is its title (after the number, for Agenda 2030), and on lines of their own its marks, its
 * facts where the scene's level of detail asks for them, and how many findings it has; every column, lane and area is a
 * subgraph. Kinds are classes in the colours of the theme `light`, and so is what sets a box apart: a hexagon is a side
 * effect, a dashed outline an item without an action that holds, a grey box an inactive action, a broad outline has
 * findings (the broader, the graver). A link is thick when critical, dotted when weak, and ends in a cross when it
 * counteracts; a broken link ends in a dotted round box with what it names, and a thread that ends in a question mark. A
 * box with an address is a link.
 *
 * Mermaid takes its ranks from how links are written. To keep the columns, a link that leads back is written from its end
 * to its start, without a head, and with an arrow in its label: `← förändrar`; and unseen nodes (`t1`) between the columns
 * are tied to the boxes on both sides, unless that makes more than 500 links.
 *
 * Any plan can be written, but Mermaid draws at most 500 links and 50,000 characters unless told otherwise. Throws
 * ChangeLogicError (`invalid-argument`) for what is not a scene.
 */
export function renderMermaid(scene: Scene): string {
  checkScene(scene, "renderMermaid");
  const ids = new Map(scene.boxes.map(({ id }, index) => [id, `n${index + 1}`]));
  const classes = new ClassList();
  const lines = [
    `accTitle: ${mermaidLabel(scene.title)}`,
    `accDescr: ${mermaidLabel(describeScene(scene))}`,
    ...mermaidColumns(scene, ids, classes),
    ...mermaidLinks(scene, ids, classes),
    // Last, since Mermaid knows links by their number.
    ...columnGates(scene, ids, classes),
    ...scene.boxes.flatMap(({ id, href }) =>
      href === undefined ? [] : [`click ${ids.get(id)} href "${safeAddress(href)}"`],
    ),
    ...classes.lines(),
  ];
  const head = [...mermaidTitle(scene.title), `flowchart ${directions[scene.direction]}`];
  return `${head.join("\n")}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
