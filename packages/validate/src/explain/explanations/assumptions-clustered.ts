import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Regeln ser på länkarna (`leadsTo` och `enables`) från planens resultat och effekter, utom dem som motverkar. Är de minst tre, och bär en enda av dem alla antaganden, två eller fler, medan de andra inte har något, blir det en iakttagelse som pekar ut länken. Att de andra länkarna saknar antaganden är då en följd av det. Samma antagande två gånger på en länk räknas en gång.",
    en: "The rule looks at the links (`leadsTo` and `enables`) from the plan's outcomes and effects, except those that counteract. If there are at least three of them, and one single link carries all assumptions, two or more, while the others have none, a finding points out that link. That the other links have no assumption then follows from it. The same assumption twice on a link counts once.",
  },
  why: {
    sv: "Antaganden blir lätt en ruta att fylla i: de skrivs ned på en gång, på en länk, och sedan är det gjort. Men ett antagande hjälper bara där det hör hemma. Står allt på första pilen ser de andra stegen säkra ut, fast det kan vara där planen brister, och den som ska följa upp letar på fel ställe.",
    en: "Assumptions easily become a box to fill in: they are written down in one go, on one link, and then that is done. But an assumption only helps where it belongs. If all of them stand on the first arrow, the other steps look safe, though it may be there that the plan breaks, and whoever follows it up looks in the wrong place.",
  },
  mend: {
    sv: "Läs antagandena ett i taget och fråga vilket steg som faller om det inte stämmer. Flytta det dit. Gäller ett antagande flera steg, deklarera det under planens `assumptions` och skriv dess id på var och en av länkarna. Fråga sedan vad de länkar som ännu är tomma vilar på.",
    en: "Read the assumptions one at a time and ask which step falls if it does not hold. Move it there. If an assumption is about several steps, declare it under the plan's `assumptions` and write its id on each of the links. Then ask what the links that are still empty rest on.",
  },
};
