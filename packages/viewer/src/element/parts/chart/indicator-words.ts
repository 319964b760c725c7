import type { Language, Localized } from "@change-logic/model";

/** What is said of indicators and their values. */
export const indicatorWords = {
  baseline: { sv: "Basvärde", en: "Baseline" },
  targetValue: { sv: "Målvärde", en: "Target value" },
  observation: { sv: "Observation", en: "Observation" },
  latest: { sv: "Senaste observation", en: "Latest observation" },
  noObservations: { sv: "Inga observationer finns.", en: "There are no observations." },
  direction: { sv: "Riktning", en: "Direction" },
  unit: { sv: "Enhet", en: "Unit" },
  source: { sv: "Källa", en: "Source" },
  owner: { sv: "Ansvarig", en: "Responsible" },
  frequency: { sv: "Hur ofta", en: "How often" },
  reference: { sv: "Referens", en: "Reference" },
  qualitative: { sv: "Beskriven i ord", en: "Described in words" },
  date: { sv: "Datum", en: "Date" },
  value: { sv: "Värde", en: "Value" },
  what: { sv: "Vad", en: "What" },
  noDate: { sv: "utan datum", en: "no date" },
  allValues: { sv: "Alla värden som tabell", en: "All values as a table" },
  chart: { sv: "Diagram", en: "Chart" },
  yearEnds: { sv: "Strecken vid årtalen visar årets slut.", en: "The strokes at the years are the ends of the years." },
  straight: {
    sv: "Den sneda prickade linjen går rakt från basvärdet till målvärdet.",
    en: "The slanting dotted line goes straight from the baseline to the target value.",
  },
  seeTable: { sv: "Alla värden står i tabellen.", en: "All values are in the table." },
} as const satisfies Record<string, Localized>;

/** Phrases about indicators that hold numbers or values. */
export const indicatorPhrases = {
  observations: {
    sv: (count: number) => (count === 1 ? "1 observation" : `${count} observationer`),
    en: (count: number) => (count === 1 ? "1 observation" : `${count} observations`),
  },
  between: {
    sv: (first: string, last: string) => (first === last ? first : `från ${first} till ${last}`),
    en: (first: string, last: string) => (first === last ? first : `from ${first} to ${last}`),
  },
  range: {
    sv: (lowest: string, highest: string) =>
      lowest === highest ? `värde ${lowest}` : `lägst ${lowest}, högst ${highest}`,
    en: (lowest: string, highest: string) =>
      lowest === highest ? `value ${lowest}` : `lowest ${lowest}, highest ${highest}`,
  },
  pointsOf: {
    sv: (count: number, points: number) =>
      `Linjen går genom alla ${count} observationer, varav ${points} är utritade som punkter.`,
    en: (count: number, points: number) =>
      `The line goes through all ${count} observations, ${points} of which are drawn as points.`,
  },
} as const satisfies Record<string, Readonly<Record<Language, unknown>>>;
