import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "upkeep",
  finds: {
    sv: "Planer och portföljer som under `strategies` håller fast vid en viss utgåva (`id@utgåva`) när det finns en senare antagen utgåva bland de kataloger som är med i körningen. En hänvisning utan utgåva avser alltid den senast antagna och ger ingen iakttagelse. En utgåva utan datum räknas som äldre bara om den nya säger att den ersätter den.",
    en: "Plans and portfolios that keep to a certain edition under `strategies` (`id@edition`) when an edition adopted later is among the catalogues of the run. An entry without an edition always means the one adopted last, and gives no finding. An edition without a date counts as older only if the new one says that it replaces it.",
  },
  why: {
    sv: "När en strategi har antagits på nytt gäller de nya målen. En plan som utgår från de gamla kan sakna mål som har kommit till och arbeta mot mål som inte längre finns.",
    en: "When a strategy has been adopted anew, the new goals apply. A plan that is based on the old ones may lack goals that have been added, and work towards goals that no longer exist.",
  },
  mend: {
    sv: "Byt till den nyare utgåvan under `strategies` och kontrollera att länkarna till målen fortfarande stämmer; regeln `changed-item` säger vilka som har ändrats. Ska planen med flit utgå från den äldre utgåvan, skriv det under `ignore` med ett skäl.",
    en: "Change to the newer edition under `strategies`, and check that the links to the goals still hold; the rule `changed-item` says which have changed. If the plan is to keep to the older edition on purpose, say so under `ignore`, with a reason.",
  },
};
