import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Regeln säger till när samma länk står mer än en gång: samma början, samma slag och samma slut. En vanlig länk och en motverkande mellan samma två delar är två olika länkar, och båda får finnas.",
    en: "The rule reports when the same link occurs more than once: the same start, the same type and the same end. An ordinary link and a counteracting one between the same two parts are two different links, and both are allowed.",
  },
  usual: ["inactive"],
  why: {
    sv: "Bara den första räknas. Har de två olika motiveringar eller antaganden går det som står på den andra förlorat för den som läser, ritar eller följer upp planen.",
    en: "Only the first one counts. If the two carry different rationales or assumptions, those of the second are lost to whoever reads, draws or follows up the plan.",
  },
  mend: {
    sv: "Ta bort den senare länken. Flytta först över det som står på den, till exempel antaganden, till den första.",
    en: "Remove the later link. First move what is written on it, such as assumptions, to the first one.",
  },
};
