import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Ett mål kan nämnas under `contributesTo` utan att någon insats bär det hela vägen. Regeln hittar sådana mål och säger varför: ingen ansvarig står för insatsen, insatsen är inte aktiv, vägen dit går via en motverkande länk, eller ingen insats leder dit alls. Som ansvarig räknas den som anges på insatsen eller på den som insatsen är en del av, eller som `defaultOwner` på planen; planens egen `owner` räcker inte. Områden ovanför målet är följder. Har orsaken redan påpekats, av `action-without-owner`, `effect-without-action` eller `inactive-only` eller som ett bortval som inte gäller, är hela iakttagelsen en följd. Regeln tittar också på mål utanför `scope`.",
    en: "A goal may be named under `contributesTo` without any action that carries it all the way. The rule finds such goals, and says why: nobody is named as responsible for the action, the action is not active, the path there goes through a counteracting link, or no action leads there at all. The one who counts as responsible is the owner of the action or of what the action is a part of, or `defaultOwner` on the plan; the plan's own `owner` is not enough. Areas above the goal follow from it. Where the cause has been reported already, by `action-without-owner`, `effect-without-action` or `inactive-only` or as an accepted gap that does not hold, the whole finding follows from that. The rule looks at goals outside `scope` too.",
  },
  why: {
    sv: "På papperet ser målet omhändertaget ut. Men så länge ingen svarar för en insats som leder dit är det bara ett påstående, och glappet märks först när planen ska följas upp.",
    en: "On paper the goal looks taken care of. But as long as nobody answers for an action that leads there it is only a claim, and the gap is not noticed until the plan is followed up.",
  },
  mend: {
    sv: "Det beror på vad som fattas: skriv `owner` på insatsen, låt en insats som pågår eller är planerad leda dit, eller bygg kedjan fram till det som säger sig bidra. Ska målet inte bäras av den här planen, ta bort `contributesTo` eller skriv under `acceptedGaps` varför det väljs bort.",
    en: "That depends on what is lacking: write `owner` on the action, let an action that is ongoing or planned lead there, or build the chain up to what is said to contribute. If this plan is not to carry the goal, remove `contributesTo` or write under `acceptedGaps` why it is left out.",
  },
};
