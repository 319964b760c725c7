import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Insatser som under `leadsTo` pekar på en effekt på medellång eller lång sikt, och resultat som under `contributesTo` pekar på ett mål i en strategi. Varje sådan länk är en egen iakttagelse, också när den motverkar (`counteracts`) och när en annan väg går via ledet som hoppas över. En effekt på kort sikt, eller en som inte säger när den väntas, får en insats peka på direkt. Länkar som inte går att följa tas upp av andra regler.",
    en: "Actions that point under `leadsTo` to an effect in the medium or long term, and outcomes that point under `contributesTo` to a goal of a strategy. Each such link is a finding of its own, also when it counteracts (`counteracts`) and when another path goes through the step that is skipped. An action may point straight to an effect in the short term, or to one that does not say when it is expected. Links that cannot be followed are reported by other rules.",
  },
  usual: ["inactive"],
  why: {
    sv: "Mellan det vi gör i dag och det som märks om många år ligger flera steg. Står de inte i planen kan ingen pröva om tanken håller, och ingen ser på vägen om det går åt rätt håll.",
    en: "There are several steps between what we do today and what is noticed many years from now. If they are not in the plan, nobody can test whether the idea holds, and nobody sees on the way whether things go in the right direction.",
  },
  mend: {
    sv: "Fråga vad som händer först. Skriv det som ett resultat eller en effekt på kort sikt, låt insatsen peka dit, och låt det peka vidare. Är effekten egentligen på kort sikt, rätta `horizon`. Låt en effekt, inte ett resultat, peka på målet i strategin.",
    en: "Ask what happens first. Write it as an outcome or a short-term effect, let the action point to it, and let it point onward. If the effect is in fact a short-term one, correct `horizon`. Let an effect, not an outcome, point to the goal of the strategy.",
  },
};
