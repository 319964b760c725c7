import type { Localized } from "@change-logic/model";

/** What a page of the preview says for itself. */
export const previewWords = {
  lost: {
    sv: "Ingen kontakt med förhandsvisningen. Sidan visar det senaste den fick, och följer inte filerna förrän kontakten är tillbaka. Har du avslutat kommandot, så starta det igen och öppna den nya adressen.",
    en: "No contact with the preview. The page shows the last that it was given, and does not follow the files until contact is back. If you have ended the command, start it again and open the new address.",
  },
  waiting: { sv: "Planen kan inte visas än", en: "The plan cannot be shown yet" },
  waitingHelp: {
    sv: "Rätta felet och spara filen: då visas planen här av sig själv.",
    en: "Mend the mistake and save the file: the plan is then shown here by itself.",
  },
} as const satisfies Record<string, Localized>;
