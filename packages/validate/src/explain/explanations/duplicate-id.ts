import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Ett id får användas en gång i en plan, oavsett vad det står på: ett nuläge och en effekt kan inte ha samma id, och inte heller en effekt och en indikator. Regeln säger också till när två planer i samma körning har samma id, och när en katalog lägger till ett mål med ett id som strategin redan har. Att samma nyckel står två gånger under samma rubrik upptäcks redan när filen läses.",
    en: "An id may be used once in a plan, whatever it belongs to: a current state and an effect cannot have the same id, nor can an effect and an indicator. The rule also reports when two plans in the same run have the same id, and when a catalogue adds a goal with an id that the strategy already has. That the same key appears twice under one heading is found when the file is read.",
  },
  why: {
    sv: "Länkar pekar på id:n. Har två delar samma id går alla länkar till den första, och den andra får inga, fast planen ser riktig ut.",
    en: "Links point to ids. If two parts have the same id, all links go to the first one, and the second gets none, although the plan looks right.",
  },
  mend: {
    sv: "Ge den ena ett eget id. Rätta sedan de länkar som var tänkta för den.",
    en: "Give one of them an id of its own. Then correct the links that were meant for it.",
  },
};
