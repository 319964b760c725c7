import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Resultat och effekter som nås av insatser, men bara av sådana som är pausade, avbrutna eller inte genomförda, eller som är helt eller delvis genomförda med `result: none`. En väg går inte vidare in i en insats som inte är aktiv. Också en väg via en länk som motverkar räknas. Det som kommer längre fram i samma tråd är en följd av det första; är en länk hit felskriven är det den som är orsaken. Nås elementet inte av någon insats alls tas det upp av andra regler.",
    en: "Outcomes and effects that actions reach, but only actions that are paused, cancelled or not done, or that are done or partly done with `result: none`. A path does not go on into an action that is not active. A path through a link that counteracts counts too. What comes further on in the same thread follows from the first; if a link that was meant to end here is faulty, that is the cause. If no action reaches the element at all, other rules report it.",
  },
  why: {
    sv: "Planen lovar fortfarande något som ingen arbetar med, eller som redan har visat sig inte ge något. Den som läser tror att det är på väg.",
    en: "The plan still promises something that nobody works on, or that has turned out to give nothing. Whoever reads it believes that it is on its way.",
  },
  mend: {
    sv: "Låt en insats som planeras eller pågår leda till resultatet eller effekten, eller ta bort det som inte längre ska uppnås. En bieffekt (`unwanted`) som ingen insats orsakar längre får tas bort, om den inte väntas av något annat skäl. Har insatsen kommit i gång igen, eller gett något, rätta `status` eller `result`.",
    en: "Let an action that is planned or ongoing lead to the outcome or effect, or remove what is no longer to be achieved. A side effect (`unwanted`) that no action causes any more may be removed, unless it is expected for another reason. If the action has started again, or has given something, correct `status` or `result`.",
  },
};
