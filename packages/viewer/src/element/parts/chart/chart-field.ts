import type { ChartPlan } from "./chart-plan.js";

/** How large a chart is, in the units of the drawing: as wide as a panel on a phone; it grows with its place. */
export const chartSize = { width: 264, height: 164 } as const;

/** About how wide a letter is, and how high, in the same units. */
export const letter = { width: 6.4, height: 12 } as const;

const margin = { top: 24, right: 10, bottom: 22, points: 8 } as const;

/** Where in a chart the values are drawn. */
export interface ChartField {
  readonly left: number;
  readonly right: number;
  /** Where a share of the width is, from 0 to 1. */
  x(share: number): number;
  /** Where a share of the height is, from 0 at the lower edge to 1. */
  y(share: number): number;
}

/** The field of a chart: what the numbers at its left side leave. */
export function chartField({ values }: ChartPlan): ChartField {
  const longest = values.reduce((most, { text }) => Math.max(most, text.length), 0);
  const left = Math.min(chartSize.width / 3, longest * letter.width + 10);
  const right = chartSize.width - margin.right;
  const height = chartSize.height - margin.top - margin.bottom;
  return {
    left,
    right,
    x: (share) => rounded(left + margin.points + share * (right - left - 2 * margin.points)),
    y: (share) => rounded(chartSize.height - margin.bottom - share * height),
  };
}

/** A length as it is written: with one decimal. */
export const rounded = (length: number): number => Math.round(length * 10) / 10;
