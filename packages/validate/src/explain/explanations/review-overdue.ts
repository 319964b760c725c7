import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "upkeep",
  finds: {
    sv: "Planer vars datum för översyn (`review`) har passerat den dag som kontrollen gäller. Datumet gäller till och med sin sista dag: `review: 2026` har passerat först när året är slut. Saknas datum helt säger `review-date-missing` till.",
    en: "Plans whose date for their review (`review`) has passed on the day that the check is for. The date lasts to the end of its last day: `review: 2026` has passed only when the year is over. If there is no date at all, `review-date-missing` reports that.",
  },
  usual: ["replaced"],
  why: {
    sv: "Dagen valdes för att någon då ville veta om planen fortfarande stämmer. Nu har insatser hunnit ge svar, antaganden prövats och människor bytt arbete. Den som läser planen utan att veta det kan fatta beslut på gamla grunder.",
    en: "The day was chosen because someone wanted to know by then whether the plan still holds. Since then actions have had time to give answers, assumptions have been tested, and people have changed jobs. Whoever reads the plan without knowing that may decide on old grounds.",
  },
  mend: {
    sv: "Gå igenom planen med dem som är ansvariga för insatserna: vad har hänt, vilka antaganden höll, vad har vi lärt oss? Uppdatera status och observationer, och skriv sedan nästa datum under `review`. Gäller planen inte längre, skriv `status: replaced`.",
    en: "Go through the plan with those who are responsible for the actions: what has happened, which assumptions held, what have we learnt? Update the statuses and observations, and then write the next date under `review`. If the plan no longer holds, write `status: replaced`.",
  },
};
