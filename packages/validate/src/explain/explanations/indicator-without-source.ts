import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Indikatorer som inte säger varifrån värdena kommer (`source`). Hänvisar indikatorn till ett nyckeltal i Kolada (`reference`, till exempel `kolada:N00945`) är det svar nog, för där finns värdena. En hänvisning till Agenda 2030:s indikatorer räcker inte: den säger vad som ska mätas, inte var värdena finns.",
    en: "Indicators that do not say where their values come from (`source`). A reference to a key figure of Kolada, the Swedish database for municipalities and regions (`reference`, such as `kolada:N00945`), is answer enough, since the values are there. A reference to the indicators of Agenda 2030 is not: it says what to measure, not where the values are.",
  },
  why: {
    sv: "Den som mäter första gången vet hur det gick till. Den som tar över tre år senare vet det bara om det står någonstans. Hämtas värdena då ur en annan källa, eller ställs frågan på ett annat sätt, kan skillnaden se ut som en förändring fast inget har hänt.",
    en: "Whoever measures the first time knows how it was done. Whoever takes over three years later only knows if it is written down. If the values are then taken from another source, or the question is asked in another way, the difference may look like a change although nothing has happened.",
  },
  mend: {
    sv: "Skriv under `source` vilken statistik, vilket register eller vilken enkät det är, så noga att en ny kollega kan hämta nästa värde. Finns måttet i Kolada, skriv nyckeltalets id under `reference`. Finns ingen källa ännu, bestäm en nu eller välj ett mått som har en.",
    en: "Write under `source` which statistics, register or survey it is, so precisely that a new colleague can fetch the next value. If the measure is in Kolada, write the id of the key figure under `reference`. If there is no source yet, decide on one now, or choose a measure that has one.",
  },
};
