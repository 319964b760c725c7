import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Länkar under `contributesTo` till ett helt mål i Agenda 2030, alltså en kod utan punkt som `agenda-2030/3`, när katalogen har delmål under det. I andra fält, till exempel `scope`, får hela målet stå.",
    en: "Links under `contributesTo` to a whole goal of Agenda 2030, that is, a code without a dot such as `agenda-2030/3`, where the catalogue has targets below it. In other fields, such as `scope`, the whole goal may stand.",
  },
  why: {
    sv: "De sjutton målen är så breda att nästan allt bidrar till något av dem. Först delmålet säger vad som menas, och det är delmålen som följs upp.",
    en: "The seventeen goals are so broad that almost anything contributes to one of them. Only the target says what is meant, and it is the targets that are followed up.",
  },
  mend: {
    sv: "Läs delmålen under målet med `change-logic catalogs agenda-2030` och peka på det eller dem som menas. Är det verkligen hela målet som menas kan länken stå kvar.",
    en: "Read the targets below the goal with `change-logic catalogs agenda-2030`, and point to the one or those that are meant. If the whole goal really is meant, the link can stay.",
  },
};
