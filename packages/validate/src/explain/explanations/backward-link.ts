import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Regeln säger till när en effekt leder till en annan på kortare sikt, till exempel från lång till kort, utan att länken är märkt `feedback: true`. Den tittar bara på länkar mellan två effekter som båda har `horizon`; samma sikt går bra. Ingår länken i en ring som tas upp av `undeclared-cycle` är det ringen som är orsaken.",
    en: "The rule reports when an effect leads to another with a shorter horizon, from long to short for example, and the link is not marked `feedback: true`. It only looks at links between two effects that both have a `horizon`; the same term is fine. If the link is part of a loop that `undeclared-cycle` reports, the loop is the cause.",
  },
  why: {
    sv: "Det som leder till något annat kommer först. Går länken bakåt i tiden är antingen en av sikterna fel eller länken vänd åt fel håll, och planen ger en felaktig bild av när något kan märkas.",
    en: "What leads to something else comes first. If the link goes back in time, either one of the terms is wrong or the link goes the wrong way, and the plan gives a wrong picture of when anything can be noticed.",
  },
  mend: {
    sv: "Rätta `horizon` på den effekt som har fått fel sikt, eller vänd på länken. Är det en återkoppling, skriv `feedback: true` på länken.",
    en: "Correct the `horizon` of the effect that has the wrong term, or turn the link round. If it is feedback, write `feedback: true` on the link.",
  },
};
