import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln hittar planer och portföljer som under `strategies` håller fast vid en viss utgåva (`id@utgåva`) när det finns en senare antagen utgåva bland de kataloger som är med i körningen. Den utan utgåva menar alltid den senast antagna och får ingen iakttagelse. En utgåva utan datum räknas som äldre bara om den nya säger att den ersätter den.",
    en: "The rule finds plans and portfolios that hold on to a certain edition under `strategies` (`id@edition`) when a later adopted edition is among the catalogues of the run. An entry without an edition always means the one adopted last and gets no finding. An edition without a date counts as older only if the new one says that it replaces it.",
  },
  why: {
    sv: "När en strategi har antagits på nytt gäller de nya målen. En plan som utgår från de gamla kan sakna mål som har kommit till och arbeta mot mål som inte längre finns.",
    en: "When a strategy has been adopted anew, the new goals hold. A plan that goes by the old ones may lack goals that have been added, and work towards goals that are no longer there.",
  },
  mend: {
    sv: "Byt till den nyare utgåvan under `strategies` och se efter att länkarna till målen fortfarande stämmer; regeln `changed-item` säger vilka som har ändrats. Ska planen med flit utgå från den äldre utgåvan, skriv det under `ignore` med ett skäl.",
    en: "Change to the newer edition under `strategies`, and see that the links to the goals still hold; the rule `changed-item` says which have changed. If the plan is to go by the older edition on purpose, write so under `ignore` with a reason.",
  },
};
