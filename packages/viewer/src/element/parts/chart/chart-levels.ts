import type { Language } from "@change-logic/model";
import { nothing, svg } from "lit";
import { type ChartField, letter, rounded } from "./chart-field.js";
import type { ChartMark, ChartPlan } from "./chart-plan.js";
import { indicatorWords } from "./indicator-words.js";
import { type Box, clearPlace, pointsAlong } from "./label-place.js";

/** Baseline and target value as levels across the field, so that one sees what lies above and below, each with its word. */
export function chartLevels(plan: ChartPlan, field: ChartField, language: Language, unit: string) {
  const place = ({ x, y }: { readonly x: number | undefined; readonly y: number }) => ({
    x: field.x(x ?? 0),
    y: field.y(y),
  });
  const { baseline, targetValue } = plan;
  const dated = [baseline, targetValue].filter((mark) => mark?.x !== undefined).map((mark) => place(mark!));
  const straight = plan.hasStraight ? pointsAlong(dated) : [];
  const points = [...pointsAlong(plan.line.map(place)), ...straight, ...dated];
  const lines = [baseline, targetValue].flatMap((mark) => (mark ? [lineAt(field, field.y(mark.y))] : []));
  // The unit stands above the field, where the word of a level at its top would otherwise stand too.
  const heading: Box = { x: 0, y: 0, width: unit.length * letter.width, height: letter.height };
  const taken: Box[] = [...lines, ...(unit === "" ? [] : [heading])];
  const level = (mark: ChartMark | undefined, kind: "baseline" | "targetValue") => {
    if (!mark) return nothing;
    const word = indicatorWords[kind][language].toLowerCase();
    const box = clearPlace(placesAt(field, field.y(mark.y), word.length * letter.width), points, taken);
    taken.push(box);
    return svg`<g class="level ${kind}">
      <line x1=${field.left} x2=${field.right} y1=${field.y(mark.y)} y2=${field.y(mark.y)} />
      <text x=${rounded(box.x)} y=${rounded(box.y + letter.height - 2)}>${word}</text></g>`;
  };
  return [level(targetValue, "targetValue"), level(baseline, "baseline")];
}

const lineAt = ({ left, right }: ChartField, y: number): Box => ({ x: left, y: y - 1, width: right - left, height: 2 });

/** Where the word of a level may stand: above it or below it, at either end. */
function placesAt({ left, right }: ChartField, y: number, width: number): Box[] {
  const above = y - letter.height - 3;
  const below = y + 3;
  return [right - width, left + 4].flatMap((x) =>
    [above, below].map((top) => ({ x, y: top, width, height: letter.height })),
  );
}
