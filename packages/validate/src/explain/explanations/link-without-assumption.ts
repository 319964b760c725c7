import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "De länkar (`leadsTo` och `enables`) från resultat och effekter som inte har något antagande under `assumptions`, uppräknade i en enda iakttagelse för varje plan. Antagandet får vara skrivet som text eller vara ett id som planen deklarerar. Länkar från insatser är undantagna, eftersom den som utför insatsen själv råder över det första steget; likaså länkar som motverkar, är felskrivna eller upprepade, samt `changes` och `contributesTo`.",
    en: "The links (`leadsTo` and `enables`) from outcomes and effects that have no assumption under `assumptions`, listed in one single finding for each plan. The assumption may be written as text or be an id that the plan declares. Links from actions are exempt, since whoever carries out the action is in control of the first step; so are links that counteract, are faulty or repeated, and `changes` and `contributesTo`.",
  },
  why: {
    sv: "Från resultatet och framåt är det andra som ska göra något annorlunda: barnen, företagen, grannkommunen, vädret. Varje sådant steg går bara vägen om något stämmer som planen inte råder över. Är det inte sagt kan ingen hålla ögonen på det, och när effekten uteblir vet ingen om det var idén som var fel eller bara omständigheterna.",
    en: "From the outcome onward it is others who are to do something differently: the children, the companies, the neighbouring municipality, the weather. Each such step only works out if something holds that the plan is not in control of. If that is not said, nobody can keep an eye on it, and when the effect fails to come nobody knows whether the idea was wrong or just the circumstances.",
  },
  mend: {
    sv: "Fråga vid varje pil: vad måste stämma för att det här ska hända? Skriv svaret under `assumptions` på länken, som vanlig text. Är antagandet viktigt, eller bär det flera länkar, deklarera det under planens `assumptions` med `status` och `check`, och skriv dess id på länkarna. Börja där ni är mest osäkra; ett ärligt antagande på rätt länk är mer värt än ett på varje.",
    en: "Ask at each arrow: what has to hold for this to happen? Write the answer under `assumptions` on the link, as plain text. If the assumption is important, or carries several links, declare it under the plan's `assumptions` with `status` and `check`, and write its id on the links. Begin where you are least sure; one honest assumption on the right link is worth more than one on each.",
  },
};
