import { contrast, readableOn, type Theme } from "@change-logic/diagram";

/** What text needs against what it stands on, and what outlines, signs and controls need. Source: WCAG 2.2 AA. */
const least = { text: 4.5, shape: 3 } as const;

/**
 * The colours and the typeface of the viewer as CSS custom properties, from the theme of the diagram. Whatever theme it
 * is, all text has a contrast of at least 4.5 against `--background`, `--surface` and `--raised`, and all outlines and
 * signs one of 3: a colour that falls short is taken as far towards black or white as it has to be, and no further. Only
 * `--soft-line`, which says nothing by itself, is taken as it is.
 */
export function themeProperties(theme: Theme): readonly (readonly [name: string, value: string])[] {
  const { background, accent, findings } = theme;
  // Either black or white can be read on any colour; what the two other grounds are is led by what that is here.
  const ink = readableOn(background);
  const ground = (color: string) => movedTowards(background, color, (moved) => contrast(ink, moved) >= least.text);
  const surface = ground(theme.band.fill);
  const raised = ground(theme.box.fill);
  const grounds = [background, surface, raised];
  const told = (color: string, ratio: number) =>
    movedTowards(ink, color, (moved) => grounds.every((other) => contrast(moved, other) >= ratio));
  const text = (color: string) => told(color, least.text);
  const shape = (color: string) => told(color, least.shape);
  const accented = text(accent.action);
  return [
    ["color-scheme", ink === "#000000" ? "light" : "dark"],
    ["--background", background],
    ["--surface", surface],
    ["--raised", raised],
    ["--line", shape(theme.box.stroke)],
    ["--soft-line", theme.area.stroke],
    ["--text", text(theme.text.normal)],
    ["--strong", text(theme.text.strong)],
    ["--muted", text(theme.text.muted)],
    ["--accent", accented],
    ["--on-accent", readableOn(accented)],
    ["--focus", text(theme.text.strong)],
    ["--error", text(findings.error)],
    // The sign of warnings is yellow in most themes, with a dark outline; as text it has the colour of the open items.
    ["--warn", text(theme.mark.status)],
    ["--info", text(findings.info)],
    ["--current-state", shape(accent.currentState)],
    ["--action", shape(accent.action)],
    ["--outcome", shape(accent.outcome)],
    ["--effect", shape(accent.effect)],
    ["--item", shape(accent.item)],
    ["--resource", shape(accent.resource)],
    ["--font", theme.fontFamily],
  ];
}

/** The steps in which a colour is moved. */
const steps = 32;

/** A colour (#RRGGBB) taken so far towards another that it will do; the other one where nothing nearer does. */
function movedTowards(end: string, color: string, willDo: (moved: string) => boolean): string {
  for (let step = 0; step < steps; step++) {
    const moved = step === 0 ? color : mixed(color, end, step / steps);
    if (willDo(moved)) return moved;
  }
  return end;
}

/** A colour that lies between two; `share` 0 is the first, 1 the second. */
function mixed(color: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [color, other].map((one) => Number.parseInt(one.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
