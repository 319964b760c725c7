import { css } from "lit";

/** The style of the charts of indicators and of the signs that stand for their shapes. */
export const indicatorChartStyle = css`
  .chart { margin: 0.5rem 0; max-width: 22rem; }
  .chart svg { display: block; width: 100%; height: auto; overflow: visible; }
  .chart text { font-family: var(--font); font-size: 11.5px; fill: var(--text); }
  .chart .unit { fill: var(--muted); }
  .chart .grid line { stroke: var(--soft-line); }
  .chart .dates line { stroke: var(--line); }
  .chart .course { fill: none; stroke: var(--muted); stroke-width: 1.2; }
  .chart .straight { stroke: var(--muted); stroke-width: 1.4; stroke-dasharray: 0.1 4; stroke-linecap: round; }
  .chart .level line { stroke: var(--strong); stroke-width: 1.2; }
  .chart .level.baseline line { stroke: var(--muted); stroke-dasharray: 1.5 3; }
  .chart .level.targetValue line { stroke-dasharray: 7 4; }
  .chart .level text { paint-order: stroke; stroke: var(--background); stroke-width: 4; stroke-linejoin: round; }
  .chart :is(rect, path, circle), .chart-sign :is(rect, path, circle) {
    fill: var(--background);
    stroke: var(--strong);
    stroke-width: 1.6;
  }
  .chart .observation circle, .chart-sign .observation circle { fill: var(--accent); stroke: var(--accent); }
  .chart figcaption { font-size: 0.8125rem; color: var(--muted); }
  .chart-sign { width: 0.875rem; height: 0.875rem; vertical-align: -0.1em; margin-inline-end: 0.35rem; flex: none; }
  @media (forced-colors: active) {
    .chart text,
    .chart .unit { fill: CanvasText; }
    .chart .level text { stroke: Canvas; }
    .chart line, .chart .course { stroke: CanvasText; }
    .chart .grid line { stroke: GrayText; }
    .chart :is(rect, path, circle), .chart-sign :is(rect, path, circle) { fill: Canvas; stroke: CanvasText; }
    .chart .observation circle, .chart-sign .observation circle { fill: CanvasText; }
  }
`;
