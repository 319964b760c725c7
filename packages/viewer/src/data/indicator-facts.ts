import type { Indicators, ModelIndicator } from "@change-logic/analysis";
import { endOf, type Indicator, isDate, titleOf } from "@change-logic/model";
import { readNumber } from "@change-logic/validate";
import type { NamedByPlan } from "./named-by-plan.js";
import { said, withoutGaps } from "./said.js";
import type { ViewerIndicator, ViewerValue, ViewerValueInWords } from "./viewer-data.js";

/** Every indicator of the plans, in document order: by its place here nodes and assumptions name it. */
export function indicatorFacts({ all }: Indicators, named: NamedByPlan): ViewerIndicator[] {
  return all.map((indicator) => oneIndicator(indicator, named));
}

function oneIndicator(indicator: ModelIndicator, named: NamedByPlan): ViewerIndicator {
  const { key, plan, data } = indicator;
  const baseline = toValues(data.baseline);
  const targetValue = toValues(data.targetValue);
  const observations = inTime((data.observations ?? []).flatMap(toValues));
  const owner = said(data.owner);
  return {
    key,
    title: titleOf(indicator, "sv"),
    observations: observations.filter(isNumber),
    ...withoutGaps({
      unit: said(data.unit),
      direction: data.direction,
      baseline: baseline.find(isNumber),
      targetValue: targetValue.find(isNumber),
      qualitative: data.qualitative === true ? (true as const) : undefined,
      words: [
        ...inWords("baseline", baseline),
        ...inWords("observation", observations),
        ...inWords("targetValue", targetValue),
      ],
      source: said(data.source),
      owner: owner && named.titleOf(plan, "actor", owner),
      frequency: said(data.frequency),
      reference: said(data.reference),
    }),
  };
}

type Said = ViewerValue | { readonly text: string; readonly date?: string };

const isNumber = (value: Said): value is ViewerValue => "value" in value;

/** A value as a plan gives it; nothing for one that is missing. A date that cannot be read is left out. */
function toValues(given: Indicator["baseline"]): Said[] {
  const { value, date } = given ?? {};
  const when = date !== undefined && isDate(date) ? { date } : {};
  // A comma before the decimals makes text of a number in YAML, and so do spaces between thousands.
  const number = typeof value === "string" ? readNumber(value) : value;
  if (number !== undefined && Number.isFinite(number)) return [{ value: number, ...when }];
  const text = value === undefined ? undefined : said(String(value));
  return text === undefined ? [] : [{ text, ...when }];
}

/** By the end of their dates, those without a date last; otherwise in the order in which they are written. */
function inTime(values: readonly Said[]): Said[] {
  const ends = new Map(values.map((value) => [value, value.date === undefined ? "9999-99" : endOf(value.date)]));
  const end = (value: Said) => ends.get(value) ?? "";
  return [...values].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}

const inWords = (of: ViewerValueInWords["of"], values: readonly Said[]): ViewerValueInWords[] =>
  values.flatMap((value) => (isNumber(value) ? [] : [{ of, ...value }]));
