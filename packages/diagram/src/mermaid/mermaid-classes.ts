import type { SceneBox, SceneStub } from "../scene/scene-types.js";
import { themes } from "../svg/themes.js";

const { box, accent, text, mark, line, findings, faded, band, area } = themes.light;

/** What each class looks like, in the order in which they take effect: kinds first, then what sets a box apart. */
const definitions = {
  column: `fill:${band.fill},stroke:${band.stroke},color:${text.strong}`,
  lane: `fill:none,stroke:${area.stroke},color:${text.muted}`,
  area: `fill:${area.fill},stroke:${area.stroke},color:${text.strong}`,
  currentState: kindStyle(accent.currentState),
  action: kindStyle(accent.action),
  outcome: kindStyle(accent.outcome),
  effect: kindStyle(accent.effect),
  item: kindStyle(accent.item),
  resource: kindStyle(accent.resource),
  inactive: `fill:${box.inactiveFill},color:${text.muted}`,
  unwanted: `stroke:${mark.unwanted}`,
  setAside: "stroke-width:1px",
  uncovered: `stroke:${box.uncoveredStroke},stroke-dasharray:6 4`,
  contested: `stroke:${mark.contested},stroke-width:3px`,
  info: "stroke-width:3px",
  warn: "stroke-width:4px",
  error: `stroke:${findings.error},stroke-width:5px`,
  highlighted: "stroke-width:4px,font-weight:bold",
  faded: `fill:${faded.fill},stroke:${faded.stroke},color:${faded.text}`,
  missing: `fill:none,stroke:${text.muted},stroke-dasharray:2 3,color:${text.muted}`,
  broken: `fill:none,stroke:${line.broken},stroke-dasharray:2 3,color:${line.broken}`,
  external: `fill:none,stroke:${text.muted},color:${text.muted}`,
  threadEnds: `fill:none,stroke:${line.broken},stroke-dasharray:2 3,color:${line.broken}`,
  gate: "fill:none,stroke:none",
} as const;

/** The name of a class. */
export type MermaidClass = keyof typeof definitions;

function kindStyle(stroke: string): string {
  return `fill:${box.fill},stroke:${stroke},stroke-width:2px,color:${text.normal}`;
}

/** What a box is, and what sets it apart; of findings, the highest severity. */
export function classesOf({ kind, marks, uncovered, findings: found, emphasis }: SceneBox): MermaidClass[] {
  const marked = new Set(marks.map((one) => one.kind));
  return [
    kind,
    ...(["inactive", "unwanted", "setAside", "contested"] as const).filter((one) => marked.has(one)),
    ...(uncovered ? (["uncovered"] as const) : []),
    ...(found ? [found.severity] : []),
    ...(emphasis === "normal" ? [] : [emphasis]),
  ];
}

/** How the loose end of a link is drawn. */
export function looseClass({ state }: SceneStub): MermaidClass {
  return state === "external" || state === "threadEnds" ? state : "broken";
}

/** The nodes of each class, gathered while nodes are written. */
export class ClassList {
  private readonly members = new Map<MermaidClass, string[]>();

  add(name: MermaidClass, id: string): void {
    const ids = this.members.get(name) ?? [];
    this.members.set(name, ids);
    ids.push(id);
  }

  /** The definitions of those that occur, and what belongs to each. */
  lines(): string[] {
    const used = Object.entries(definitions).filter(([name]) => this.members.has(name as MermaidClass));
    return [
      ...used.map(([name, style]) => `classDef ${name} ${style}`),
      ...used.map(([name]) => `class ${this.members.get(name as MermaidClass)!.join(",")} ${name}`),
    ];
  }
}
