import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "upkeep",
  finds: {
    sv: "Planer utan datum för översyn (`review`). När planen antogs (`adopted`) och hur långt dess tidshorisonter (`horizons`) räcker säger inget om när någon ska titta på den igen, och räknas inte. Har datumet passerat säger `review-overdue` till.",
    en: "Plans without a date for their review (`review`). When the plan was adopted (`adopted`) and how far its horizons (`horizons`) reach do not say when anyone is to look at it again, and do not count. If the date has passed, `review-overdue` reports that.",
  },
  usual: ["replaced"],
  why: {
    sv: "En förändringslogik är en samling antaganden om vad som leder till vad. En del av dem kommer att visa sig fel, och det är inget misslyckande om någon har bestämt när man ska titta efter. Utan en sådan dag lever planen vidare som den var, även när verkligheten har blivit en annan.",
    en: "A change logic is a collection of assumptions about what leads to what. Some of them will turn out to be wrong, and that is no failure if someone has decided when to look. Without such a day the plan lives on as it was, even when reality has become something else.",
  },
  mend: {
    sv: "Bestäm när ni vill stanna upp och skriv det under `review`: ett år, en månad eller en dag. Välj gärna en tid då nya siffror brukar finnas, och i god tid innan nästa budget eller mandatperiod börjar.",
    en: "Decide when you want to pause, and write it under `review`: a year, a month or a day. Preferably choose a time when new figures tend to be available, and well before the next budget or term of office begins.",
  },
};
