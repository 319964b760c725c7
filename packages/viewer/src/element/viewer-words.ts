import type { Language, Localized } from "@change-logic/model";

/** Words that several parts of the viewer use. */
export const viewerWords = {
  skip: { sv: "Hoppa till innehållet", en: "Skip to the content" },
  madeWith: { sv: "Gjord med", en: "Made with" },
  why: { sv: "Varför?", en: "Why?" },
  unusable: {
    sv: "Planen kan inte visas här: det som sidan gav är inte data om en plan från den här versionen.",
    en: "The plan cannot be shown here: what the page gave is not the data of a plan from this version.",
  },
  showInDiagram: { sv: "Visa i diagrammet", en: "Show in the diagram" },
  updated: {
    sv: "Sidan visar nu den senaste versionen av planen.",
    en: "The page now shows the latest version of the plan.",
  },
  mended: { sv: "Felet är borta.", en: "The problem is gone." },
} as const satisfies Record<string, Localized>;

/** What is said of something that an address names and that is not there, by what the address calls it. */
export const lostPhrases = {
  element: {
    sv: (name: string) => `”${name}” finns inte i planen, så inget är valt.`,
    en: (name: string) => `“${name}” is not in the plan, so nothing is chosen.`,
  },
  filter: {
    sv: (name: string) => `Filtret ”${name}” finns inte för planen och används inte.`,
    en: (name: string) => `The plan has no filter “${name}”, so it is not used.`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (name: string) => string>>>;
