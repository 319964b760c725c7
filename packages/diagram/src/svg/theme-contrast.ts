import { contrast } from "./contrast.js";
import type { Theme } from "./themes.js";

/** Two colours of a theme that meet in a diagram, by the paths of their fields: `text.muted` on `area.fill`. */
export interface ContrastPair {
  readonly color: string;
  readonly on: string;
  /** From 1 to 21. Source: WCAG 2.2. */
  readonly ratio: number;
  /** What is asked for: 4.5 for text, 3 for lines, outlines and signs that say something. Source: WCAG 2.2 AA. */
  readonly least: 4.5 | 3;
}

const kinds = ["currentState", "action", "outcome", "effect", "item", "resource"] as const;
const marks = ["inactive", "unwanted", "aspect", "contested", "status", "setAside"] as const;
const lines = ["chain", "uses", "enables", "changes", "counteracts", "broken"] as const;

/**
 * All pairs of colours that have to be told apart, in a theme's order. Left out is what chooses its own other colour by
 * contrast (numbers on signs and tiles), and what says nothing by itself (the outlines of columns and areas, and of boxes
 * that have stepped back).
 */
export function contrastPairs(theme: Theme): ContrastPair[] {
  const grounds = [
    ["background", theme.background],
    ["band.fill", theme.band.fill],
    ["area.fill", theme.area.fill],
  ] as const;
  const inBoxes = [
    ["box.fill", theme.box.fill],
    ["box.inactiveFill", theme.box.inactiveFill],
  ] as const;
  const pairs: ContrastPair[] = [];
  const compare = (
    color: string,
    value: string,
    others: readonly (readonly [string, string])[],
    least: ContrastPair["least"],
  ) => {
    for (const [on, other] of others) pairs.push({ color, on, ratio: contrast(value, other), least });
  };
  const text = (color: string, value: string, others: readonly (readonly [string, string])[]) =>
    compare(color, value, others, 4.5);
  const shape = (color: string, value: string, others: readonly (readonly [string, string])[]) =>
    compare(color, value, others, 3);

  for (const tone of ["strong", "normal", "muted"] as const)
    text(`text.${tone}`, theme.text[tone], [...grounds, ...inBoxes]);
  for (const kind of marks) text(`mark.${kind}`, theme.mark[kind], inBoxes.slice(0, 1));
  text("faded.text", theme.faded.text, [["faded.fill", theme.faded.fill], ...inBoxes, ...grounds]);
  for (const kind of kinds) shape(`accent.${kind}`, theme.accent[kind], [...grounds, ...inBoxes]);
  for (const type of lines) shape(`line.${type}`, theme.line[type], grounds);
  shape("box.stroke", theme.box.stroke, grounds);
  shape("box.uncoveredStroke", theme.box.uncoveredStroke, [...grounds, ...inBoxes.slice(0, 1)]);
  shape("lane.stroke", theme.lane.stroke, grounds.slice(0, 2));
  shape("faded.line", theme.faded.line, [...grounds, ["faded.fill", theme.faded.fill]]);
  shape("note", theme.note, grounds);
  return pairs;
}

/** The pairs that are too hard to tell apart, as WCAG 2.2 AA has it. */
export function lowContrasts(theme: Theme): ContrastPair[] {
  return contrastPairs(theme).filter(({ ratio, least }) => ratio < least);
}
