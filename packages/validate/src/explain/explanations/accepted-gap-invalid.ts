import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Rader under `acceptedGaps`, i en plan eller i portföljen, som saknar skäl (`reason`) eller ansvarig (`owner`). En sådan rad räknas inte: målet behandlas som om det inte vore bortvalt. Om målet därför blir ett glapp, eller saknar bärande insats, är det en följd av den här iakttagelsen.",
    en: "Entries under `acceptedGaps`, in a plan or in the portfolio, that lack a `reason` or an `owner`. Such an entry does not count: the goal is treated as if it had not been left out. If the goal therefore becomes a gap, or has no action that carries it, that follows from this finding.",
  },
  why: {
    sv: "Att välja bort ett mål är ett beslut. Det är först med skäl och ansvarig som en läsare kan skilja det från något som har glömts bort.",
    en: "Leaving a goal out is a decision. Only with a reason and an owner can a reader tell it from something that was forgotten.",
  },
  mend: {
    sv: "Skriv varför målet väljs bort under `reason` och vem som har beslutat det under `owner`. Finns inget beslut, ta bort raden och låt något bidra till målet.",
    en: "Write why the goal is left out under `reason`, and who has decided it under `owner`. If there is no decision, remove the entry and let something contribute to the goal.",
  },
};
