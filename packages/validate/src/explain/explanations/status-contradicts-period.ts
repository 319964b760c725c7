import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "upkeep",
  finds: {
    sv: "Insatser där `status` och insatsens egen `period` inte går ihop den dag som kontrollen gäller: `planned` fast början har passerat, eller `ongoing` fast slutet har passerat. Ett datum gäller till och med sin sista dag: den som börjar `2026` kan vara planerad hela året. En period utan slut (`..`) tar aldrig slut. Perioden på en insats som den är en del av räknas inte, eftersom delen kan börja senare.",
    en: "Actions whose `status` and own `period` do not agree on the day that the check is for: `planned` although the start has passed, or `ongoing` although the end has passed. A date lasts to the end of its last day: one that begins in `2026` may be planned all year. A period without an end (`..`) never ends. The period of an action that it is a part of does not count, since the part may begin later.",
  },
  why: {
    sv: "Oftast betyder det bara att ingen har skrivit upp hur det gick. Men så länge de två säger olika saker vet läsaren inte vilken som stämmer, och då misstror man lätt resten av planen också. Ibland är det däremot första tecknet på att något har kört fast.",
    en: "Mostly it only means that nobody has written down how it went. But as long as the two say different things the reader does not know which of them is right, and then easily doubts the rest of the plan too. Sometimes, though, it is the first sign that something has got stuck.",
  },
  mend: {
    sv: "Fråga den ansvariga hur det ligger till. Har insatsen börjat, skriv `status: ongoing`; är den klar, `done` eller `partlyDone`; väntar den på något, `paused`. Har tiden ändrats, ändra `period`, och tänk efter om det som insatsen leder till också kommer senare.",
    en: "Ask the owner how things stand. If the action has begun, write `status: ongoing`; if it is finished, `done` or `partlyDone`; if it is waiting for something, `paused`. If the time has changed, change `period`, and consider whether what the action leads to will come later too.",
  },
};
