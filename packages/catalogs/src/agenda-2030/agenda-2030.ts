import { type Catalog, defineCatalog } from "@change-logic/model";
import { targetCodes } from "./codes.js";
import { goals } from "./goals.js";
import { codeIri, goalOf } from "./iri.js";
import { targetIndicators } from "./target-indicators.js";
import { targetLabels } from "./target-labels.js";

/**
 * Agenda 2030 as a catalogue: 17 goals with their 169 targets, by code (`agenda-2030/13`, `agenda-2030/13.2`).
 * `optional`: a portfolio takes on only what its plans name. Titles of goals are official, those of targets are the
 * library's own short labels; each item's `url` is its IRI, where the official text is.
 * Source: A/RES/70/1, and the global indicator framework 2020–2024.
 */
export const agenda2030: Catalog = defineCatalog({
  catalog: 1,
  id: "agenda-2030",
  title: "Agenda 2030",
  edition: "2015",
  adopted: "2015-09-25",
  horizon: "2030",
  source: {
    sv: "FN:s generalförsamling, A/RES/70/1; indikatorkoder ur det globala indikatorramverket 2020–2024",
    en: "UN General Assembly, A/RES/70/1; indicator codes from the global indicator framework 2020–2024",
  },
  url: "http://metadata.un.org/sdg/",
  language: "en",
  description: {
    sv:
      "De 17 målen och 169 delmålen i A/RES/70/1, antagen 25 september 2015, med indikatorkoder ur ramverket " +
      "2020–2024. Målens namn och färger är de officiella. Delmålens korta etiketter är bibliotekets egna; den " +
      "officiella texten finns på varje delmåls adress. Delmål 11.c har ingen indikator i det ramverket.",
    en:
      "The 17 goals and 169 targets of A/RES/70/1, adopted on 25 September 2015, with indicator codes from the " +
      "2020–2024 framework. The goals' names and colours are the official ones. The short labels of the targets are " +
      "the library's own; the official text is at each target's address. Target 11.c has no indicator in that " +
      "framework.",
  },
  levels: [
    { sv: "mål", en: "goal" },
    { sv: "delmål", en: "target" },
  ],
  optional: true,
  notHeld: [
    {
      sv: "Delmålens officiella text: den finns på varje delmåls adress",
      en: "The official text of the targets: it is at each target's address",
    },
    {
      sv: "Indikatorernas namn och metadata (bara koderna finns här), och ändringar i ramverket efter 2024",
      en: "The names and metadata of the indicators (only the codes are here), and changes to the framework after 2024",
    },
  ],
  items: goals.map((goal) => ({
    id: goal.code,
    title: goal.name,
    kind: { sv: "mål", en: "goal" },
    url: goal.iri,
    items: targetCodes
      .filter((code) => goalOf(code) === goal.code)
      .map((code) => ({
        id: code,
        title: targetLabels[code],
        kind: { sv: "delmål", en: "target" },
        url: codeIri(code),
        indicators: [...targetIndicators[code]],
      })),
  })),
});
