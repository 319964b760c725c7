import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Länkar och hänvisningar in i en annan plan (`plan#id`) när den planen inte är med i körningen. Det är en upplysning och aldrig ett fel: tråden räknas inte som bruten, men den går inte att följa längre. Kopplingar som strategier själva har till strategier som ingen plan listar nämns inte.",
    en: "Links and references into another plan (`plan#id`) when that plan is not part of the run. It is information and never an error: the thread does not count as broken, but it cannot be followed any further. The links that strategies themselves have to strategies that no plan lists are not mentioned.",
  },
  usual: ["inactive"],
  why: {
    sv: "Den som läser resultatet ska veta var granskningen tar slut. Ingen har tittat på vad som finns i den andra planen, eller ens på om id:t finns där.",
    en: "Whoever reads the result should know where the check ends. Nobody has looked at what is in the other plan, or even at whether the id is there.",
  },
  mend: {
    sv: "Ange den andra planen också när du kör, så följs tråden dit och id:t prövas. Är planen inte tillgänglig kan iakttagelsen stå kvar. Är planens id felskrivet, rätta det.",
    en: "Give the other plan too when you run the check; the thread is then followed there and the id is looked up. If the plan is not available, the finding can stay. If the plan's id is misspelt, correct it.",
  },
};
