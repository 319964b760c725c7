import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Aktiva insatser vars tråd inte når något mål i strategierna, vilka led den än går via. En insats vars delar (`partOf`) når ett mål är i sin ordning, och en tråd in i en plan som inte är med i körningen godtas. Planer som inte listar några strategier är undantagna. Oftast är det en följd av något som redan har påpekats, till exempel att effekten i slutet av tråden saknar mål.",
    en: "Active actions whose thread reaches no goal of the strategies, whichever steps it goes through. An action whose parts (`partOf`) reach a goal is fine, and a thread into a plan that is not part of the run is accepted. Plans that list no strategies are exempt. Usually it follows from something that has been reported already, such as an effect without a goal at the end of the thread.",
  },
  usual: ["inactive"],
  why: {
    sv: "Den som beslutar om en insats vill se vilket mål i strategin den arbetar mot. Når tråden inte fram går det inte att säga, och insatsen räknas inte när strategin följs upp.",
    en: "Whoever decides on an action wants to see which goal of the strategy it works towards. If the thread does not get there, nobody can tell, and the action does not count when the strategy is followed up.",
  },
  mend: {
    sv: "Gå till det led där tråden slutar. Är det en effekt, skriv under `contributesTo` vilket mål den bidrar till; annars skriv under `leadsTo` vad nästa led är. Hör insatsen inte till strategin, fundera på om den ska stå i en annan plan.",
    en: "Go to the step where the thread stops. If it is an effect, write under `contributesTo` which goal it contributes to; otherwise write under `leadsTo` what the next step is. If the action has nothing to do with the strategy, consider whether it belongs in another plan.",
  },
};
