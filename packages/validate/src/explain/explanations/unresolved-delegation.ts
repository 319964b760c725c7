import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Rader under `delegations` som lämnar ett mål, eller en hel strategi, till en plan som inte är med i körningen. Varje rad redovisas en gång. Målet räknas som omhändertaget i den andra planen, så det blir inget falskt glapp, utom när datumet i `until` har passerat. Rader vars mål inte finns tas upp av `unresolved-reference` i stället.",
    en: "Entries under `delegations` that leave a goal, or a whole strategy, to a plan that is not part of the run. Each entry is reported once. The goal counts as taken care of in the other plan, so there is no false gap, except when the date in `until` has passed. Entries whose goal does not exist are reported by `unresolved-reference` instead.",
  },
  why: {
    sv: "Den som läser den här planen kan inte se om den andra planen verkligen når målet. Först när planerna läses tillsammans går det att säga.",
    en: "Whoever reads this plan cannot see whether the other plan really reaches the goal. That shows only when the plans are read together.",
  },
  mend: {
    sv: "Ange den andra planen i samma körning, eller samla planerna i en portfölj. Är planens id felstavat under `to`, rätta det. Finns ingen sådan plan, nå målet själv eller välj bort det under `acceptedGaps`.",
    en: "Give the other plan in the same run, or gather the plans in a portfolio. If the plan's id is misspelt under `to`, correct it. If there is no such plan, reach the goal yourself or leave it out under `acceptedGaps`.",
  },
};
