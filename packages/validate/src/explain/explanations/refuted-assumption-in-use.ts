import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Deklarerade antaganden med `status: refuted` som ännu står under `assumptions` på en länk i en aktiv tråd: länken börjar i en aktiv insats, eller i något som en aktiv insats når via `leadsTo` och `enables`. Det blir en iakttagelse för varje antagande, med alla länkar som vilar på det. Länkar från insatser som är pausade, avbrutna eller inte genomförda räknas inte, inte heller länkar in i en sådan insats, och inte felskrivna eller upprepade länkar.",
    en: "Declared assumptions with `status: refuted` that still stand under `assumptions` on a link of an active thread: the link starts at an active action, or at something that an active action reaches through `leadsTo` and `enables`. There is one finding for each assumption, with all links that rest on it. Links from actions that are paused, cancelled or not done do not count, nor do links into such an action, nor faulty or repeated links.",
  },
  why: {
    sv: "Att ett antagande faller är inget misslyckande: det är det ni prövade det för. Men om planen går vidare som om inget hänt arbetar människor med något som ni vet inte leder dit det skulle. Detta är en av de få gånger då en plan själv kan säga att den behöver ändras, och det är bättre att den gör det än att utvärderingen gör det om fyra år.",
    en: "That an assumption falls is no failure: that is what you tested it for. But if the plan goes on as if nothing had happened, people work on something that you know does not lead where it should. This is one of the few times when a plan can say by itself that it has to change, and it is better that the plan does so than that the evaluation does in four years.",
  },
  mend: {
    sv: "Fråga om steget håller ändå. Gör det inte det, lägg om tråden: byt eller komplettera insatsen så att den når effekten på ett annat sätt, eller pausa den. Håller steget av andra skäl, ta bort antagandet från länken och skriv det som ni nu litar på. Låt gärna antagandet stå kvar i planen med `status: refuted`, så att ingen antar samma sak igen.",
    en: "Ask whether the step holds anyway. If it does not, rework the thread: change or add to the action so that it reaches the effect in another way, or pause it. If the step holds for other reasons, remove the assumption from the link and write the one that you now rely on. Feel free to keep the assumption in the plan with `status: refuted`, so that nobody assumes the same thing again.",
  },
};
