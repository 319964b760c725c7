import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "tool",
  finds: {
    sv: "Ett undantag (`ignore`) har ett datum under `until` som har passerat den dag som kontrollen gäller. Datumet räknas till och med sin sista dag: `until: 2026` gäller hela året. Det som undantaget tystade visas igen som en egen iakttagelse. Undantag utan `until` gäller tills de tas bort.",
    en: "An exception (`ignore`) has a date under `until` that has passed on the day that the check is for. The date counts to the end of its last day: `until: 2026` holds for the whole year. What the exception silenced is shown again as a finding of its own. Exceptions without `until` hold until they are removed.",
  },
  why: {
    sv: "Ett datum på ett undantag är ett löfte om att ta upp frågan igen. Nu är det dags.",
    en: "A date on an exception is a promise to return to the question. Now is the time.",
  },
  mend: {
    sv: "Åtgärda det som undantaget gällde och ta bort undantaget. Håller skälet fortfarande, skriv ett senare datum under `until`.",
    en: "Mend what the exception was about, and remove the exception. If the reason still holds, write a later date under `until`.",
  },
};
