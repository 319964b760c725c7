import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till när samma länk står mer än en gång: samma början, samma slag och samma slut. En vanlig länk och en motverkande mellan samma två delar är två olika länkar och får stå båda. Insatser som är pausade, avbrutna eller inte genomförda prövas inte.",
    en: "The rule speaks when the same link stands more than once: the same start, the same type and the same end. An ordinary link and a counteracting one between the same two parts are two different links, and both may stand. Actions that are paused, cancelled or not done are left alone.",
  },
  why: {
    sv: "Bara den första räknas. Står det olika motiveringar eller antaganden på de två går det andra förlorat för den som läser, ritar eller följer upp planen.",
    en: "Only the first one counts. If the two carry different rationales or assumptions, the second is lost to whoever reads, draws or follows up the plan.",
  },
  mend: {
    sv: "Ta bort den senare länken. Flytta först över det som är sagt om den, till exempel antaganden, till den första.",
    en: "Take the later link away. First move what is said of it, such as assumptions, to the first one.",
  },
};
