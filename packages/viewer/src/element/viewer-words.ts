import type { Localized } from "@change-logic/model";

/** Words that several parts of the viewer use. */
export const viewerWords = {
  skip: { sv: "Hoppa till innehållet", en: "Skip to the content" },
  madeWith: { sv: "Gjord med", en: "Made with" },
  why: { sv: "Varför?", en: "Why?" },
  showInDiagram: { sv: "Visa i diagrammet", en: "Show in the diagram" },
} as const satisfies Record<string, Localized>;
