import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Regeln letar efter minst en hel kedja i planen: från ett nuläge, via en insats som möter det, fram till en effekt. Finns det inte en enda säger den vad som fattas: ingen insats möter ett nuläge, ingen når en effekt, eller ingen gör båda. Kräver planens profil inget nuläge räcker det från insats till effekt. En tråd in i en plan som inte är med räknas som hel, och insatsens status spelar ingen roll.",
    en: "The rule looks for at least one complete chain in the plan: from a current state, through an action that addresses it, to an effect. If there is none, it says what is lacking: no action addresses a current state, none reaches an effect, or none does both. If the plan's profile does not ask for a current state, from an action to an effect is enough. A thread into a plan that is not loaded counts as whole, and the status of the action does not matter.",
  },
  usual: ["draft"],
  why: {
    sv: "Kedjan är själva förändringslogiken. Utan en enda hel kedja går det inte att säga hur planen är tänkt att förändra nuläget, och det finns inget att utvärdera.",
    en: "The chain is the change logic itself. Without a single complete one nobody can say how the plan is meant to change the current state, and there is nothing to evaluate.",
  },
  mend: {
    sv: "Börja med en insats. Skriv under `addresses` vilket nuläge den möter, under `leadsTo` vad den leder till, och gå vidare led för led tills du är framme vid en effekt.",
    en: "Begin with one action. Write under `addresses` which current state it addresses, under `leadsTo` what it leads to, and go on step by step until you come to an effect.",
  },
};
