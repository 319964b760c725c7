import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "consequence",
  finds: {
    sv: "Resultat som inte leder till något (`leadsTo`) och inte gör någon insats möjlig (`enables`). En länk in i en plan som inte är med räknas som att resultatet leder vidare. En länk till ett nuläge (`changes`) räknas inte, och inte heller en direkt till ett mål i en strategi: då är det den länken som är orsaken. Är länken vidare felskriven, är resultatet inte länkat till något alls, eller saknar planen de effekter som dess profil kräver, är det detta som är orsaken.",
    en: "Outcomes that lead to nothing (`leadsTo`) and make no action possible (`enables`). A link into a plan that is not loaded counts as leading on. A link to a current state (`changes`) does not count, nor does one straight to a goal of a strategy: then that link is the cause. If the link onward is faulty, if the outcome is linked to nothing at all, or if the plan lacks the effects that its profile requires, that is the cause.",
  },
  why: {
    sv: "Ett resultat är sällan målet i sig. Säger planen inte vad som ska bli annorlunda tack vare det stannar tanken halvvägs, och ingen kan avgöra om insatserna bakom är värda sina pengar.",
    en: "An outcome is seldom the aim in itself. If the plan does not say what is to be different because of it, the idea stops halfway, and nobody can tell whether the actions behind it are worth their money.",
  },
  mend: {
    sv: "Fråga vad som blir annorlunda för någon när resultatet finns, och skriv den effekten under `leadsTo`. Är resultatet ett steg på vägen mot en annan insats, skriv den under `enables`. Fyller resultatet ingen uppgift i planen, ta bort det.",
    en: "Ask what will be different for somebody once the outcome is there, and write that effect under `leadsTo`. If the outcome is a step towards another action, write that under `enables`. If the outcome serves no purpose in the plan, remove it.",
  },
};
