import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Regeln letar efter ringar: följer man `leadsTo` och `enables` kommer man tillbaka dit man började, utan att någon länk på vägen är märkt `feedback: true`. Insatser som är delar av varandra (`partOf`) är också en ring. Hänger flera ringar ihop ges en iakttagelse, med en kortaste ring utskriven. Vilken status insatserna har spelar ingen roll här, och `addresses` och `changes` bildar aldrig en ring.",
    en: "The rule looks for loops: if you follow `leadsTo` and `enables` you come back to where you began, with no link on the way marked `feedback: true`. Actions that are parts of each other (`partOf`) make a loop too. Where several loops are connected there is one finding, with a shortest loop written out. The status of the actions does not matter here, and `addresses` and `changes` never make a loop.",
  },
  why: {
    sv: "I en ring går det inte att säga vad som kommer först, och planen får ingen riktning. En återkoppling kan vara alldeles riktig, men då ska det synas att den är menad.",
    en: "In a loop nobody can say what comes first, and the plan has no direction. Feedback may be quite right, but then it should show that it is meant.",
  },
  mend: {
    sv: "Är återkopplingen menad, skriv `feedback: true` på den länk som går tillbaka. Ta annars bort eller vänd på en av länkarna. Är insatser delar av varandra, ta bort `partOf` på den som är helheten.",
    en: "If the feedback is meant, write `feedback: true` on the link that goes back. Otherwise remove one of the links, or turn it round. If actions are parts of each other, remove `partOf` from the one that is the whole.",
  },
};
