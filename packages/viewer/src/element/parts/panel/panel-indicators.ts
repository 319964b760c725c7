import { localText, valueWords } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerIndicator, ViewerNode, ViewerValue } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { chartSign, indicatorChart, valueText } from "../chart/indicator-chart.js";
import { indicatorWords } from "../chart/indicator-words.js";
import { indicatorFindings } from "./panel-findings.js";
import { type Fact, factList, rowList, section, textFact } from "./panel-section.js";
import { panelWords } from "./panel-words.js";

/** What an element is measured by: each indicator with its values, as a chart and as a table. */
export function panelIndicators(viewer: Viewer, { indicators = [] }: ViewerNode): TemplateResult | typeof nothing {
  const found = indicators.filter((at) => viewer.data.indicators[at] !== undefined);
  if (found.length === 0) return nothing;
  const title = panelWords.indicators[viewer.language];
  return section(
    viewer,
    "indicators",
    title,
    rowList(
      viewer,
      title,
      found.map((at) => indicatorRow(viewer, viewer.data.indicators[at]!, at)),
    ),
  );
}

/** A value as it is shown: a number in its unit, or what the plan says instead of one. */
interface Shown {
  readonly of: "baseline" | "observation" | "targetValue";
  readonly text: string;
  readonly date: string | undefined;
}

function indicatorRow(viewer: Viewer, indicator: ViewerIndicator, place: number): TemplateResult {
  const { language } = viewer;
  const { title, direction, source, owner, frequency, reference, qualitative } = indicator;
  const values = shownValues(viewer, indicator);
  const observations = values.filter((value) => value.of === "observation");
  const latest = observations.findLast(({ date }) => date !== undefined) ?? observations.at(-1);
  const fact = (label: string, value: Shown | undefined): Fact[] =>
    value ? [{ label, content: valueWithDate(value) }] : [];
  const find = (kind: Shown["of"]) => values.find((value) => value.of === kind);
  const facts: Fact[] = [
    ...textFact(indicatorWords.direction[language], direction && valueWords.direction[direction].name[language]),
    ...fact(indicatorWords.baseline[language], find("baseline")),
    ...fact(indicatorWords.latest[language], latest),
    ...fact(indicatorWords.targetValue[language], find("targetValue")),
    ...textFact(indicatorWords.source[language], source),
    ...textFact(indicatorWords.owner[language], owner),
    ...textFact(indicatorWords.frequency[language], frequency),
    ...textFact(indicatorWords.reference[language], reference),
  ];
  return html`<li class="row indicator"><p class="row-title" dir="auto">${localText(title, language)}</p>
    ${qualitative ? html`<p class="aside">${indicatorWords.qualitative[language]}</p>` : nothing}
    ${indicatorChart(indicator, language)}
    ${observations.length === 0 ? html`<p class="aside">${indicatorWords.noObservations[language]}</p>` : nothing}
    ${factList(facts)}
    ${values.length > 1 ? valueTable(viewer, indicator, values) : nothing}
    ${indicatorFindings(viewer, place)}</li>`;
}

/** All values: the baseline, the observations by date, the target value. */
function shownValues({ language }: Viewer, indicator: ViewerIndicator): Shown[] {
  const { baseline, targetValue, observations, unit, words = [] } = indicator;
  const number = (of: Shown["of"], value: ViewerValue): Shown => ({
    of,
    text: valueText(value, unit, language),
    date: value.date,
  });
  const inWords = (of: Shown["of"]) =>
    words.filter((value) => value.of === of).map(({ text, date }): Shown => ({ of, text, date }));
  const observed = [...observations.map((value) => number("observation", value)), ...inWords("observation")];
  return [
    ...(baseline ? [number("baseline", baseline)] : inWords("baseline")),
    ...observed,
    ...(targetValue ? [number("targetValue", targetValue)] : inWords("targetValue")),
  ];
}

const valueWithDate = ({ of, text, date }: Shown): TemplateResult =>
  html`${chartSign(of)}<span dir="auto">${text}</span>${date === undefined ? nothing : ` (${date})`}`;

function valueTable({ language }: Viewer, { title }: ViewerIndicator, values: readonly Shown[]): TemplateResult {
  const name = localText(title, language);
  return html`<details class="values"><summary>${indicatorWords.allValues[language]}<span class="unseen">: ${name}</span></summary>
    <div class="value-frame" role="group" tabindex="0" aria-label=${name}>
    <table><caption class="unseen">${name}</caption>
      <thead><tr><th scope="col">${indicatorWords.date[language]}</th><th scope="col">${indicatorWords.what[language]}</th><th scope="col">${indicatorWords.value[language]}</th></tr></thead>
      <tbody>${values.map(
        ({ of, text, date }) =>
          html`<tr><td>${date ?? indicatorWords.noDate[language]}</td><td>${indicatorWords[of][language]}</td><td dir="auto">${text}</td></tr>`,
      )}</tbody></table></div></details>`;
}
