import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "why",
  finds: {
    sv: "Insatser som inte möter något nuläge (`addresses`). Är insatsen en del av en insats som gör det (`partOf`, i hur många led som helst), eller har den en del som gör det, är allt i sin ordning. Också ett nuläge i en plan som inte är med räknas. Är länken felskriven, är insatsen inte länkad till något, eller saknar planen de nulägen som dess profil kräver, är det detta som är orsaken. Kräver profilen inga nulägen gäller regeln bara planer som har något.",
    en: "Actions that address no current state (`addresses`). If the action is part of one that does (`partOf`, however many steps up), or has a part that does, all is in order. A current state in a plan that is not loaded counts too. If the link is faulty, if the action is linked to nothing, or if the plan lacks the current states that its profile requires, that is the cause. If the profile requires none, the rule only concerns plans that have some.",
  },
  usual: ["inactive"],
  why: {
    sv: "Det är lätt att fylla en plan med sådant man brukar göra. En insats som inte svarar mot något nuläge kan vara bra, men planen säger inte varför den behövs just här.",
    en: "It is easy to fill a plan with the things one usually does. An action that responds to no current state may be a good one, but the plan does not say why it is needed here.",
  },
  mend: {
    sv: "Fråga vad i nuläget som gör insatsen nödvändig, och skriv det under `addresses`. Saknas nuläget i planen, lägg till det, gärna med källa. Ingår insatsen i en större, skriv `partOf`. Hittar ni inget skäl, överväg om insatsen ska vara kvar.",
    en: "Ask what in the current state makes the action necessary, and write that under `addresses`. If the current state is missing from the plan, add it, preferably with a source. If the action belongs to a larger one, write `partOf`. If you find no reason, consider whether the action should stay.",
  },
};
