import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "En plan behöver minst ett nuläge, minst en insats och minst ett resultat eller en effekt. Väljer planen en profil (`profile`) gäller i stället det som profilen kräver, till exempel effekter på lång sikt. Nuläget får stå i en annan plan, om något i den här möter eller förändrar det. Kunde nivån inte läsas, till exempel för att rubriken är felstavad, är det felet orsaken.",
    en: "A plan needs at least one current state, at least one action, and at least one outcome or effect. If the plan chooses a profile (`profile`), what the profile requires applies instead, such as effects in the long term. The current state may be in another plan, if something in this one addresses or changes it. If the level could not be read, because its key is misspelt for example, that mistake is the cause.",
  },
  usual: ["draft"],
  why: {
    sv: "Saknas en nivå går det inte att läsa planen som en kedja: varför något behövs, vad som görs och vad som då förändras. En plan som bara räknar upp insatser säger inte vad de ska lösa.",
    en: "If a level is missing the plan cannot be read as a chain: why something is needed, what is done, and what then changes. A plan that only lists actions does not say what they are to solve.",
  },
  mend: {
    sv: "Svara på den fråga som iakttagelsen ställer, och skriv svaret under den rubrik som den nämner. Passar inte profilen er plan, välj en annan eller ta bort `profile`.",
    en: "Answer the question that the finding asks, and write the answer under the key it names. If the profile does not suit your plan, choose another or remove `profile`.",
  },
};
