import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Regeln hittar nulägen, insatser, resultat, effekter, indikatorer, målgrupper, aktörer, antaganden och omvärldsfaktorer som saknar `title`, eller där fältet är tomt. Insatser som är pausade eller avbrutna prövas också, för även de ritas. Planens egen rubrik prövas inte, och inte heller det som bara står som vanlig text. Är fältet felstavat berättar läsningen det, och då följer den här iakttagelsen av det.",
    en: "The rule finds current states, actions, outcomes, effects, indicators, target groups, actors, assumptions and factors that have no `title`, or an empty one. Actions that are paused or cancelled are checked too, for they are drawn as well. The title of the plan itself is not checked, and neither is what is merely written as plain text. If the field is misspelt, reading the file reports that, and this finding then follows from it.",
  },
  why: {
    sv: "Ett id är till för länkarna och blir gärna en förkortning som bara den som skrev den förstår. I bilden, i rapporten och på mötet är det rubriken som läses, ofta av någon som ser planen för första gången. Saknas den måste alla andra gissa, och då gissar de olika.",
    en: "An id is there for the links, and easily becomes an abbreviation that only its author understands. In the drawing, in the report and at the meeting it is the title that is read, often by someone who sees the plan for the first time. Without it everyone else has to guess, and they will guess differently.",
  },
  mend: {
    sv: "Skriv `title` med några vanliga ord. Läs den högt för någon utanför arbetsgruppen: förstår hon vad som menas utan att fråga är den bra.",
    en: "Write `title` in a few ordinary words. Read it aloud to someone outside the working group: if she understands it without asking, it is good.",
  },
};
