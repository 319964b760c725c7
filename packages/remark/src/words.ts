import type { Localized } from "change-logic";

type Phrase = (...parts: readonly string[]) => Localized;

/** What is said of blocks that cannot be drawn. */
export const phrases = {
  unknownOption: (name, allowed) => ({
    sv: `Inställningen ”${name}” finns inte. Välj bland ${allowed}.`,
    en: `There is no option “${name}”. Choose among ${allowed}.`,
  }),
  badValue: (name, value, swedish, english) => ({
    sv: `”${value}” är inget värde för ${name}. Skriv ${swedish}.`,
    en: `“${value}” is no value for ${name}. Write ${english}.`,
  }),
  repeatedOption: (name) => ({
    sv: `${name} står flera gånger. Låt den stå en gång.`,
    en: `${name} is given several times. Give it once.`,
  }),
  fenceTooLarge: () => ({
    sv: `Planen i blocket är för stor: gränsen är 1 miljon tecken. Lägg den i en egen fil, och länka till den.`,
    en: `The plan in the block is too large: the limit is 1 million characters. Put it in a file of its own, and link to it.`,
  }),
  fileTooLarge: () => ({
    sv: "Filen är för stor för att läsas. Dela upp planen, och samla delarna i en portfölj.",
    en: "The file is too large to be read. Split the plan, and gather its parts in a portfolio.",
  }),
  aloneWithoutElement: () => ({
    sv: "alone hör till ett element: skriv till exempel view=element:laddplatser alone.",
    en: "alone belongs to an element: write for example view=element:charging alone.",
  }),
  notInView: (name, suggestion) => ({
    sv: `view: planen har inget som heter ”${name}”.${suggestion === "" ? "" : ` Menade du ${suggestion}?`}`,
    en: `view: the plan has nothing called “${name}”.${suggestion === "" ? "" : ` Did you mean ${suggestion}?`}`,
  }),
  notFound: (path) => ({
    sv: `Planen finns inte: ${path}. Rätta länken, eller lägg dit filen.`,
    en: `The plan is not there: ${path}. Correct the link, or put the file there.`,
  }),
  outside: (path) => ({
    sv: `${path} ligger utanför den mapp som diagram får hämtas ur, och läses inte. Flytta planen, eller ange en annan mapp med root.`,
    en: `${path} lies outside the folder that diagrams may be taken from, and is not read. Move the plan, or name another folder with root.`,
  }),
  noPlan: () => ({
    sv: "Det blev ingen plan att rita; blocket står kvar som det är.",
    en: "There was no plan to draw; the block stays as it is.",
  }),
  tooLarge: (detail) => ({
    sv: `Planen är för stor för att ritas som en enda bild. Visa en del av den, till exempel med view=overview. ${detail}`,
    en: `The plan is too large to draw as one picture. Show a part of it, for example with view=overview. ${detail}`,
  }),
} as const satisfies Record<string, Phrase>;
