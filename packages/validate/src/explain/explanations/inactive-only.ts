import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till om ett resultat eller en effekt som nås av insatser, men bara av sådana som är pausade, avbrutna eller inte genomförda, eller som är helt eller delvis genomförda med `result: none`. En väg går inte vidare in i en insats som inte är aktiv. Också en väg över en länk som motverkar räknas. Det som kommer längre fram i samma tråd följer av det första; är en länk hit felskriven är det den som är orsaken. Nås elementet inte av någon insats alls tas det upp av andra regler.",
    en: "The rule tells of an outcome or effect that actions reach, but only ones that are paused, cancelled or not done, or that are done or partly done with `result: none`. A way does not go on into an action that is not active. A way over a link that counteracts counts too. What comes further on in the same thread follows from the first; if a link that was meant to end here is miswritten, that is the cause. If no action reaches the element at all, other rules tell of it.",
  },
  why: {
    sv: "Planen lovar fortfarande något som ingen arbetar med, eller som redan har visat sig inte ge något. Den som läser tror att det är på väg.",
    en: "The plan still promises something that nobody works on, or that has turned out to give nothing. Whoever reads it believes that it is on its way.",
  },
  mend: {
    sv: "Låt en insats som planeras eller pågår leda dit, eller ta bort det som inte längre ska uppnås. Har insatsen kommit i gång igen, eller gett något, rätta `status` eller `result`.",
    en: "Let an action that is planned or ongoing lead there, or take away what is no longer to be achieved. If the action has started again, or has given something, correct `status` or `result`.",
  },
};
