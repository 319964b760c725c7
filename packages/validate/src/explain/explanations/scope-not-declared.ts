import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Regeln gäller planer som listar strategier under `strategies` men saknar `scope`, det vill säga inte säger vilka mål de tar sig an. Den räknar upp de områden som inget i planen bidrar till, och ger en rad att klistra in. Områden som planen nämner under `acceptedGaps` eller `delegations` räknas inte upp. En tom lista, `scope: []`, är också ett svar: planen tar sig an ingenting, med flit.",
    en: "The rule concerns plans that list strategies under `strategies` but have no `scope`, that is, do not say which goals they take on. It names the areas that nothing in the plan contributes to, and gives a line to paste. Areas that the plan mentions under `acceptedGaps` or `delegations` are not named. An empty list, `scope: []`, is an answer too: the plan takes on nothing, on purpose.",
  },
  why: {
    sv: "Utan `scope` går det inte att skilja det som har glömts från det som någon annan ska göra. Då kan ingen se om planen har några glapp mot strategin.",
    en: "Without `scope` nobody can tell what has been forgotten from what somebody else is to do. Then no gaps between the plan and the strategy can be seen.",
  },
  mend: {
    sv: "Klistra in raden som iakttagelsen ger, och stryk de mål som planen inte ska svara för. Det som planen borde svara för men medvetet väljer bort står kvar i raden, och får skäl och ansvarig under `acceptedGaps`.",
    en: "Paste the line that the finding gives, and strike out the goals that the plan is not to answer for. What the plan should answer for but leaves out on purpose stays in the line, and gets a reason and an owner under `acceptedGaps`.",
  },
};
