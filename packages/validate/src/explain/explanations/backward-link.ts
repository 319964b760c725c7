import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till när en effekt leder till en effekt på kortare sikt, till exempel från lång till kort, utan att länken är märkt `feedback: true`. Den tittar bara på länkar mellan två effekter som båda har `horizon`; samma sikt går bra. Ingår länken i en ring som `undeclared-cycle` talar om är det ringen som är orsaken.",
    en: "The rule speaks when an effect leads to an effect on a shorter term, from long to short for example, and the link is not marked `feedback: true`. It only looks at links between two effects that both have a `horizon`; the same term is fine. If the link is part of a loop that `undeclared-cycle` tells of, the loop is the cause.",
  },
  why: {
    sv: "Det som leder till något annat kommer först. Går länken bakåt i tiden är antingen en av sikterna fel eller länken åt fel håll, och bilden av när något kan märkas stämmer inte.",
    en: "What leads to something else comes first. If the link goes back in time, either one of the terms is wrong or the link goes the wrong way, and the picture of when anything can be noticed is not right.",
  },
  mend: {
    sv: "Rätta `horizon` på den effekt som har fått fel sikt, eller vänd på länken. Är det en återkoppling, skriv `feedback: true` på länken.",
    en: "Correct the `horizon` of the effect that has the wrong term, or turn the link round. If it is feedback, write `feedback: true` on the link.",
  },
};
