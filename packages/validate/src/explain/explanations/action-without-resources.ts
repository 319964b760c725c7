import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "who-and-when",
  finds: {
    sv: "Aktiva insatser utan `resources`. En tom lista räknas inte, och inte heller en rad som varken säger vilket slag (`kind`) eller hur mycket (`amount`). Det räcker att en insats som den är en del av (`partOf`) har resurser, eller att alla dess egna aktiva delar har det. Regeln frågar inte om pengarna räcker, eller om de är beslutade. Saknas resurser på både en insats och dess delar är helheten grunden.",
    en: "Active actions without `resources`. An empty list does not count, nor does an entry that says neither of what sort (`kind`) nor how much (`amount`). It is enough that an action that it is a part of (`partOf`) has resources, or that each of its own active parts has. The rule does not ask whether the money is enough, or has been granted. If both an action and its parts lack resources, the whole is the root.",
  },
  usual: ["inactive"],
  why: {
    sv: "En insats utan medel är ännu bara en avsikt. Den som ska utvärdera behöver kunna ställa det som åstadkoms mot det som lades ner: annars går det inte att säga om något gav för lite, eller om det bara fick för lite.",
    en: "An action without means is still only an intention. Whoever is to evaluate needs to hold what was achieved against what was put in: otherwise it cannot be said whether something gave too little, or merely got too little.",
  },
  mend: {
    sv: "Skriv under `resources` vad insatsen kräver, till exempel `kind: money` med `amount` och `unit`, eller `kind: people` med antalet årsarbetare. Vet ni inte beloppet, skriv bara slaget. Skriv `secured: true` när det är beslutat. Ryms insatsen i den vanliga verksamheten är arbetstiden ett lika gott svar.",
    en: "Write under `resources` what the action takes, such as `kind: money` with `amount` and `unit`, or `kind: people` with the number of full-time posts. If you do not know the amount, write only the sort. Write `secured: true` when it has been granted. If the action fits within everyday work, the working time is just as good an answer.",
  },
};
