import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Ett id får användas en gång i en plan, oavsett vad det står på: ett nuläge och en effekt kan inte ha samma id, och inte heller en effekt och en indikator. Regeln säger också till när två planer i samma körning har samma id, och när en katalog lägger till ett mål med ett id som strategin redan har. Står samma nyckel två gånger under samma rubrik sägs det redan vid läsningen.",
    en: "An id may be used once in a plan, whatever it stands on: a current state and an effect cannot have the same id, nor can an effect and an indicator. The rule also speaks when two plans in the same run have the same id, and when a catalogue adds a goal with an id that the strategy has already. If the same key stands twice under one heading, that is told when the file is read.",
  },
  why: {
    sv: "Länkar pekar på id:n. Har två delar samma id går alla länkar till den första, och den andra blir utan fast planen ser riktig ut.",
    en: "Links point to ids. If two parts have the same id, all links go to the first one, and the second is left without although the plan looks right.",
  },
  mend: {
    sv: "Ge den ena ett eget id. Rätta sedan de länkar som var tänkta för den.",
    en: "Give one of them an id of its own. Then correct the links that were meant for it.",
  },
};
