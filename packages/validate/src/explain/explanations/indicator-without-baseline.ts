import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Indikatorer som saknar ett värde under `baseline`. Noll är ett värde, och där måttet är en bedömning får värdet vara ord. Ett datum utan värde räcker inte, men ett värde utan datum godtas här.",
    en: "Indicators that have no value under `baseline`. Zero is a value, and where the measure is a judgement the value may be words. A date without a value is not enough, but a value without a date is accepted here.",
  },
  why: {
    sv: "En siffra säger inget om förändring förrän den kan jämföras med hur det var. Utgångsvärdet är det enda som inte går att mäta i efterhand: när arbetet väl har börjat är det för sent att fråga hur det var innan.",
    en: "A figure says nothing about change until it can be compared with how things were. The baseline is the one value that cannot be measured afterwards: once the work has begun it is too late to ask how it was before.",
  },
  mend: {
    sv: "Skriv det senast kända värdet i `value` under `baseline`, och när det gällde i `date`. Finns inget värde, mät så snart det går och skriv det då; ett ungefärligt värde med en rad om hur det är framtaget i `notes` är bättre än inget.",
    en: "Write the latest known value in `value` under `baseline`, and when it was so in `date`. If there is no value, measure as soon as possible and write it then; an approximate value, with a line in `notes` on how it was arrived at, is better than none.",
  },
};
