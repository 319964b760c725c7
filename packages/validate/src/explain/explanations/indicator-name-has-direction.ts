import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Indikatorer vars namn säger åt vilket håll det ska gå, som ”ökat antal resor” eller ”minskad frånvaro”. En effekt får gärna heta så: regeln ser bara på indikatorernas namn.",
    en: "Indicators whose name says which way it is to go, such as “increased number of journeys” or “reduced absence”. An effect may well have such a title: the rule only looks at the names of indicators.",
  },
  why: {
    sv: "En indikator är som en termometer: den visar hur det är, vare sig det går upp eller ned. Heter den ”ökat antal resor” blir en minskning nästan omöjlig att läsa ut, och den som ser en siffra på 40 vet inte om det är antalet resor eller ökningen. Med ett namn utan riktning kan samma mått användas år efter år, också i nästa plan.",
    en: "An indicator is like a thermometer: it shows how things are, whether they go up or down. If it is called “increased number of journeys”, a decrease becomes nearly impossible to read, and whoever sees a figure of 40 does not know if that is the number of journeys or the increase. With a name that has no direction, the same measure can be used year after year, in the next plan too.",
  },
  mend: {
    sv: "Ta bort riktningen ur namnet, så att ”ökat antal resor” blir ”antal resor”, och skriv `direction: increase`, `decrease` eller `maintain` i stället. Mäter indikatorn verkligen själva förändringen, så säg från när: ”förändring av antalet resor sedan 2024”.",
    en: "Remove the direction from the name, so that “increased number of journeys” becomes “number of journeys”, and write `direction: increase`, `decrease` or `maintain` instead. If the indicator really measures the change itself, say since when: “change in the number of journeys since 2024”.",
  },
};
