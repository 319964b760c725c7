import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Indikatorer där datumet i `targetValue` inte kommer efter datumet i `baseline`, och indikatorer vars målvärde ska nås först efter det att alla planens strategier har löpt ut. Ett år eller en månad räknas till sin sista dag, så `2028` och `2028-12-31` är samma dag. Strategierna är de som planen räknar upp under `strategies`, och den som sträcker sig längst är den som gäller. Säger någon av dem inte hur långt den sträcker sig, eller hittas den inte, jämförs målvärdet inte med strategierna. Saknas ett datum finns inget att jämföra. Stämmer ingetdera får indikatorn två iakttagelser.",
    en: "Indicators where the date in `targetValue` does not come after the date in `baseline`, and indicators whose target value is to be reached only after all strategies of the plan have ended. A year or a month lasts to its last day, so `2028` and `2028-12-31` are the same day. The strategies are those that the plan lists under `strategies`, and the one that looks furthest is what counts. If one of them does not say how far it looks, or is not found, the target value is not compared with the strategies. Where a date is missing there is nothing to compare. If both things are wrong, the indicator gets two findings.",
  },
  why: {
    sv: "Ett målvärde som ligger före sitt utgångsvärde går inte att följa upp. Och ett målvärde som ska nås först när strategin är slut kommer ingen att fråga efter: då finns det redan en ny strategi, kanske med andra mål. Den som nu väntar på ett svar får det för sent för att det ska kunna göra någon nytta.",
    en: "A target value that lies before its own baseline cannot be followed up. And nobody will ask for a target value that is to be reached once the strategy is over: by then there is a new strategy, perhaps with other goals. Whoever is waiting for an answer gets it too late for it to be of use.",
  },
  mend: {
    sv: "Se först efter om ett årtal är felskrivet. Om förändringen verkligen tar längre tid än strategin, så sätt ett målvärde som ska vara nått medan den gäller, och skriv det slutliga målvärdet i `description`.",
    en: "First check whether a year has been mistyped. If the change really takes longer than the strategy lasts, set a target value to be reached while it is in force, and write the final one in `description`.",
  },
};
