import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Nulägen, insatser, resultat, effekter, indikatorer, målgrupper, aktörer, antaganden och omvärldsfaktorer som saknar `title`, eller där fältet är tomt eller bara har tecken som inte syns. Det gäller också insatser som är pausade, avbrutna eller inte genomförda, för även de ritas. Planens egen rubrik, och det som bara står som vanlig text, hör inte hit. Är fältet felstavat är det felstavningen som är orsaken.",
    en: "Current states, actions, outcomes, effects, indicators, target groups, actors, assumptions and factors that have no `title`, or one that is empty or has only characters that cannot be seen. That goes for actions that are paused, cancelled or not done too, for they are drawn as well. The title of the plan itself, and what is merely written as plain text, are another matter. If the field is misspelt, the misspelling is the cause.",
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
