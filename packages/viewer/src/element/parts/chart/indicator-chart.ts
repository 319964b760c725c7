import { type Language, localText } from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { ViewerIndicator, ViewerValue } from "../../../data/viewer-data.js";
import { type ChartField, chartField, chartSize } from "./chart-field.js";
import { chartLevels } from "./chart-levels.js";
import { type ChartPlan, chartPlan } from "./chart-plan.js";
import { indicatorPhrases, indicatorWords } from "./indicator-words.js";
import type { Tick } from "./time-scale.js";

/** What has a shape of its own in the chart. */
export type ChartShape = "baseline" | "targetValue" | "observation";

/** A value in its unit, as running text has it: `1 200,5 kr`. */
export const valueText = (
  { value }: Pick<ViewerValue, "value">,
  unit: string | undefined,
  language: Language,
): string => `${numberIn(value, language)}${unit === undefined || unit.trim() === "" ? "" : ` ${unit.trim()}`}`;

/**
 * A small chart of an indicator: its observations by date, with baseline and target value. It shows values, and says
 * nothing of what they mean. Nothing where there is nothing to compare (see {@link chartPlan}).
 */
export function indicatorChart(indicator: ViewerIndicator, language: Language): TemplateResult | typeof nothing {
  const plan = chartPlan(indicator, language);
  if (!plan) return nothing;
  const field = chartField(plan);
  const notes = notesOf(plan, language);
  const unit = cut([plan.factor?.[language], indicator.unit?.trim()].filter(Boolean).join(" "));
  return html`<figure class="chart">
    <svg viewBox="0 0 ${chartSize.width} ${chartSize.height}" role="img" aria-label=${described(indicator, plan, language)} focusable="false">
      ${plan.values.map(
        ({ at, text }) => svg`<g class="grid">
          <line x1=${field.left} x2=${field.right} y1=${field.y(at)} y2=${field.y(at)} />
          <text x=${field.left - 5} y=${field.y(at) + 4} text-anchor="end">${text}</text></g>`,
      )}
      ${plan.dates.map((tick) => {
        const { at, text } = tick;
        return svg`<g class="dates">
          <line x1=${field.x(at)} x2=${field.x(at)} y1=${field.y(0)} y2=${field.y(0) + 4} />
          <text x=${field.x(at)} y=${chartSize.height - 5} text-anchor=${dateAnchor(plan, tick)}>${text}</text></g>`;
      })}
      <text class="unit" x="0" y="10">${unit}</text>
      ${chartLevels(plan, field, language, unit)}
      ${straight(plan, field)}
      <polyline class="course" points=${plan.line.map(({ x, y }) => `${field.x(x)},${field.y(y)}`).join(" ")} />
      ${marks(indicator, plan, field, language)}
    </svg>
    ${notes === "" ? nothing : html`<figcaption>${notes}</figcaption>`}
  </figure>`;
}

/** From the baseline straight to the target value; it says nothing of how things are to go. */
function straight({ hasStraight, baseline, targetValue }: ChartPlan, field: ChartField) {
  if (!hasStraight || !baseline || !targetValue) return nothing;
  const [from, to] = [baseline, targetValue].map(({ x = 0, y }) => ({ x: field.x(x), y: field.y(y) }));
  return svg`<line class="straight" x1=${from!.x} y1=${from!.y} x2=${to!.x} y2=${to!.y} />`;
}

/** Points, square and diamond, where their dates are; those without a date are levels only. */
function marks(
  { unit }: ViewerIndicator,
  { points, baseline, targetValue }: ChartPlan,
  field: ChartField,
  language: Language,
) {
  const all = [
    ...points.map((mark) => ({ mark, shape: "observation" as const })),
    { mark: baseline, shape: "baseline" as const },
    { mark: targetValue, shape: "targetValue" as const },
  ];
  return all.map(({ mark, shape }) =>
    mark?.x === undefined
      ? nothing
      : svg`<g class=${shape} transform="translate(${field.x(mark.x)} ${field.y(mark.y)})"
        ><title>${`${indicatorWords[shape][language]} ${mark.date}: ${valueText(mark, unit, language)}`}</title
        >${outline(shape, points.length)}</g>`,
  );
}

/** The shape that stands for the baseline, the target value or an observation, to set beside its word. */
export const chartSign = (shape: ChartShape): TemplateResult =>
  html`<svg class="chart-sign" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false"
    ><g class=${shape}>${outline(shape, 1)}</g></svg>`;

const outline = (shape: ChartShape, points: number) => {
  if (shape === "baseline") return svg`<rect x="-4" y="-4" width="8" height="8" />`;
  if (shape === "targetValue") return svg`<path d="M0 -6 6 0 0 6 -6 0Z" />`;
  return svg`<circle r=${points > 24 ? 2.2 : 3.6} />`;
};

/** Where a date stands at its stroke: those at the edges that are longer than a year lean inward. */
function dateAnchor({ isYears, dates }: ChartPlan, { at, text }: Tick): "start" | "middle" | "end" {
  if (dates.length === 1 || (isYears && (text.length <= 4 || (at > 0.1 && at < 0.9)))) return "middle";
  return at < 0.5 ? "start" : "end";
}

/** What must be known to read the chart. */
function notesOf({ isYears, points, observations, hasStraight }: ChartPlan, language: Language): string {
  const notes: string[] = isYears ? [indicatorWords.yearEnds[language]] : [];
  if (hasStraight) notes.push(indicatorWords.straight[language]);
  if (points.length < observations.length) {
    notes.push(indicatorPhrases.pointsOf[language](observations.length, points.length));
  }
  return notes.join(" ");
}

/** What the chart shows, in words. */
function described(indicator: ViewerIndicator, { observations }: ChartPlan, language: Language): string {
  const { title, unit, baseline, targetValue } = indicator;
  const values = observations.map(({ value }) => value);
  const dates = [observations[0]?.date ?? "", observations.at(-1)?.date ?? ""] as const;
  const observed = () => {
    const lowest = values.reduce((one, other) => Math.min(one, other));
    const highest = values.reduce((one, other) => Math.max(one, other));
    return [
      `${indicatorPhrases.observations[language](observations.length)} ${indicatorPhrases.between[language](...dates)}:`,
      `${indicatorPhrases.range[language](numberIn(lowest, language), valueText({ value: highest }, unit, language))}.`,
    ];
  };
  const of = (kind: "baseline" | "targetValue", value: ViewerValue | undefined) =>
    value ? [`${indicatorWords[kind][language]} ${valueText(value, unit, language)}${dated(value)}.`] : [];
  return [
    `${indicatorWords.chart[language]}: ${localText(title, language)}.`,
    ...(values.length > 0 ? observed() : [indicatorWords.noObservations[language]]),
    ...of("baseline", baseline),
    ...of("targetValue", targetValue),
    indicatorWords.seeTable[language],
  ].join(" ");
}

const dated = ({ date }: ViewerValue): string => (date === undefined ? "" : ` (${date})`);

/** As much of a text as there is room for above the field. */
function cut(text: string): string {
  const characters = [...text];
  return characters.length > mostLetters ? `${characters.slice(0, mostLetters - 1).join("")}…` : text;
}

const mostLetters = 40;
