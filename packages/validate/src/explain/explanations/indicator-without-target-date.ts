import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Indikatorer som saknar ett datum under `targetValue`. Saknas också målvärdet är det detta som är orsaken. En indikator som bara mäter oönskade resultat och effekter (`unwanted: true`) behöver inget datum.",
    en: "Indicators that have no date under `targetValue`. If the target value is missing too, that is the cause. An indicator that only measures unwanted outcomes and effects (`unwanted: true`) needs no date.",
  },
  why: {
    sv: "Samma värde kan vara mycket bra efter två år och ganska dåligt efter tio. Utan ett datum går det inte att säga om arbetet är i fas, och ingen vet när det är dags att stanna upp och fråga varför det inte har hänt mer.",
    en: "The same value may be very good after two years and rather poor after ten. Without a date nobody can say whether the work is on schedule, and nobody knows when it is time to stop and ask why not more has happened.",
  },
  mend: {
    sv: "Skriv i `date` under `targetValue` när värdet ska vara nått: ett år räcker och betyder årets slut. Låt det följa resultatet eller effekten som mäts, så att måttet inte ska vara nått innan förändringen kan ha hunnit komma.",
    en: "Write in `date` under `targetValue` when the value is to be reached: a year is enough and means the end of that year. Let it follow the outcome or effect that is measured, so that the value is not due before the change can have come about.",
  },
};
