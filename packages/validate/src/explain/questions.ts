import type { Localized } from "@change-logic/model";

/** What a reader may ask of a plan: the index of the handbook that the rules' pages make together, in its order. */
export const questionIds = [
  "thread",
  "why",
  "consequence",
  "how-sure",
  "against",
  "wording",
  "who-and-when",
  "for-whom",
  "evaluation",
  "progress",
  "strategy",
  "upkeep",
  "tool",
] as const;

/** A question of {@link questionIds}. */
export type QuestionId = (typeof questionIds)[number];

/** The questions as a colleague would ask them. */
export const questions: Readonly<Record<QuestionId, Localized>> = {
  thread: { sv: "Går den röda tråden att följa?", en: "Can the thread be followed?" },
  why: { sv: "Framgår det varför insatserna behövs?", en: "Is it clear why the actions are needed?" },
  consequence: { sv: "Framgår det vad insatserna leder till?", en: "Is it clear what the actions lead to?" },
  "how-sure": {
    sv: "Framgår det varför det ena skulle leda till det andra?",
    en: "Is it clear why the one would lead to the other?",
  },
  against: { sv: "Framgår det vad som går emot?", en: "Is it clear what works against it?" },
  wording: { sv: "Går det att förstå vad som menas?", en: "Can it be understood?" },
  "who-and-when": {
    sv: "Framgår det vem som gör vad, när och med vilka medel?",
    en: "Is it clear who does what, when and with what means?",
  },
  "for-whom": { sv: "Framgår det för vem?", en: "Is it clear for whom?" },
  evaluation: { sv: "Skulle någon kunna utvärdera det?", en: "Could someone evaluate this?" },
  progress: { sv: "Går det åt rätt håll, och i tid?", en: "Is it going the right way, and in time?" },
  strategy: { sv: "Hänger planen ihop med strategin?", en: "Is the plan tied to the strategy?" },
  upkeep: { sv: "Hålls planen levande?", en: "Is the plan kept alive?" },
  // What is found about findings and exceptions is no question that a reader asks of the plan.
  tool: { sv: "Om verktyget", en: "About the tool" },
};
