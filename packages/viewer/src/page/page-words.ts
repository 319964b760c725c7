import type { Localized } from "@change-logic/model";

/** What the page says outside of the viewer. */
export const pageWords = {
  subject: { sv: "förändringslogik", en: "theory of change" },
  diagram: { sv: "Diagram", en: "Diagram" },
  asText: { sv: "Allt i diagrammet som text", en: "All of the diagram as text" },
  withoutScript: {
    sv: "Här visas planen som bild och text, utan det som går att klicka på: sidans skript körs inte, till exempel för att filen visas i en förhandsgranskning. Spara filen och öppna den i en webbläsare, så går det att söka, filtrera och följa trådarna.",
    en: "This is the plan as a picture and as text, without what can be clicked: the page's script does not run, perhaps because the file is shown in a preview. Save the file and open it in a browser to search, filter and follow the threads.",
  },
} as const satisfies Record<string, Localized>;
