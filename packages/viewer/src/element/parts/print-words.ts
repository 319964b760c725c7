import type { Localized } from "@change-logic/model";

/** What printed pages say besides what the screen says. */
export const printWords = {
  shows: { sv: "Urval", en: "Selection" },
  overview: { sv: "översikt, med antal per mål", en: "overview, with counts per goal" },
  thread: { sv: "framhävt: tråden genom", en: "highlighted: the thread through" },
  path: { sv: "framhävt: en väg genom", en: "highlighted: one way through" },
  search: { sv: "sökning", en: "search" },
  only: { sv: "resten är utelämnat", en: "the rest is left out" },
  among: { sv: "resten har tonats ned", en: "the rest has been toned down" },
  listsToo: {
    sv: "Iakttagelser och tabeller nedan gäller bara urvalet.",
    en: "Findings and tables below are about the selection only.",
  },
  strengths: { sv: "Styrkor", en: "Strengths" },
  findings: { sv: "Iakttagelser", en: "Findings" },
  noFindings: { sv: "Inga iakttagelser.", en: "No findings." },
  about: { sv: "Gäller", en: "About" },
  wholePlan: { sv: "planen som helhet", en: "the plan as a whole" },
  line: { sv: "rad", en: "line" },
  notChosen: {
    sv: "Mål som inte är valda, och som ingen når, visas inte:",
    en: "Not shown, since they are neither chosen nor reached:",
  },
  emptyTable: { sv: "Inget att visa.", en: "Nothing to show." },
  text: { sv: "Allt i diagrammet som text", en: "All of the diagram as text" },
  textFollows: {
    sv: "Allt som diagrammet visar står som text efter det.",
    en: "All that the diagram shows stands as text after it.",
  },
  tooLarge: {
    sv: "Diagrammet ryms inte läsbart på ett rimligt antal blad. Visa översikten eller filtrera fram en del av det, och skriv ut igen.",
    en: "The diagram does not fit legibly on a sensible number of sheets. Show the overview or filter for a part of it, and print again.",
  },
  yes: { sv: "×", en: "×" },
} as const satisfies Record<string, Localized>;
