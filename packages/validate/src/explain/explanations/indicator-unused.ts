import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Indikatorer som inte står under `indicators` någonstans: varken på ett nuläge, ett resultat, en effekt eller ett antagande. Står de så i en annan plan i samma körning räknas det också. Är ett id felskrivet, och det sannolikt är den här indikatorn som menas, är det felskrivna id:t orsaken.",
    en: "Indicators that do not stand under `indicators` anywhere: neither on a current state, an outcome, an effect nor an assumption. If they do so in another plan of the same run, that counts too. If an id is misspelt and probably means this indicator, the misspelt id is the cause.",
  },
  why: {
    sv: "Mått är lätta att samla på sig och kostar tid varje gång de hämtas. Hör ett mått inte till något i planen vet ingen vad ett bra eller dåligt värde skulle betyda. Måtten bör komma ur tanken om vad som leder till vad, inte läggas bredvid den.",
    en: "Measures are easily collected, and cost time whenever they are fetched. If a measure belongs to nothing in the plan, nobody knows what a good or a bad value would mean. Measures should come out of the idea of what leads to what, rather than be laid beside it.",
  },
  mend: {
    sv: "Fråga vad värdet ska visa, och skriv indikatorns id under `indicators` där: på ett nuläge, ett resultat, en effekt eller ett antagande. Är svaret något som inte finns i planen fattas kanske ett steg. Finns inget svar, ta bort indikatorn.",
    en: "Ask what the value is to show, and write the id of the indicator under `indicators` there: on a current state, an outcome, an effect or an assumption. If the answer is something that is not in the plan, perhaps a step is missing. If there is no answer, remove the indicator.",
  },
};
