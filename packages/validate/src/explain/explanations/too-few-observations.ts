import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Regeln räknar de dagar som indikatorn har ett värde från under `observations`, och säger till när de är färre än 3. Gränsen kan ändras med inställningen `least`. Utgångsvärdet räknas inte som en observation, inte heller ett värde med ett datum som ännu inte har kommit, och flera värden från samma dag räknas som ett. Indikatorer som är märkta `qualitative` är undantagna, eftersom det som bedöms i ord inte ritas som en kurva.",
    en: "The rule counts the days from which the indicator has a value under `observations`, and reports when there are fewer than 3. The limit can be changed with the option `least`. The baseline does not count as an observation, nor does a value with a date that has not come yet, and several values from one day count as one. Indicators marked `qualitative` are exempt, since what is judged in words is not drawn as a curve.",
  },
  why: {
    sv: "Ett värde säger hur det är, men inte vart det är på väg. Med två värden kan skillnaden lika gärna bero på en snörik vinter eller på vilka som råkade svara. Först med några till börjar det gå att skilja en rörelse från en slump. För en plan som nyss har börjat är det här bara en påminnelse om att fortsätta mäta.",
    en: "One value says how things are, but not where they are heading. With two values, the difference may just as well come from a snowy winter or from who happened to answer. It takes a few more before a movement can be distinguished from chance. For a plan that has just begun, this is merely a reminder to go on measuring.",
  },
  mend: {
    sv: "Skriv in de värden som redan finns, också från åren före planen. Finns det inga, så bestäm hur ofta det ska mätas (`frequency`) och vem som ansvarar för det (`owner`). Dröjer det länge mellan mätningarna kan ett annat mått vid sidan om svara snabbare.",
    en: "Write down the values that exist already, those from the years before the plan included. If there are none, decide how often to measure (`frequency`) and who is responsible for it (`owner`). If it takes long from one measurement to the next, another measure beside it may answer sooner.",
  },
  options: {
    least: {
      sv: "Hur många observationer, från olika dagar, som en indikator ska ha.",
      en: "How many observations, from different days, an indicator should have.",
    },
  },
};
