import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "for-whom",
  finds: {
    sv: "Indikatorer som handlar om människor men inte redovisas efter kön. En indikator handlar om människor när den har `targetGroups` som inte bara är företag, föreningar eller liknande, eller när dess `unit` är ett ord för människor, som elever eller invånare. Kön ska finnas bland det som står under `disaggregatedBy`, skrivet som `sex`, `kön` eller `gender`, gärna tillsammans med annat. Nämner namnet eller enheten bara det ena könet, som flickor, finns inget att dela upp.",
    en: "Indicators that are about people but not broken down by sex. An indicator is about people when it has `targetGroups` that are not just companies, associations or the like, or when its `unit` is a word for people, such as pupils or residents. Sex is to be among what stands under `disaggregatedBy`, written as `sex`, `kön` or `gender`, alone or together with other things. Where its name or its unit mentions one sex alone, such as girls, there is nothing to break down.",
  },
  why: {
    sv: "Ett genomsnitt kan se bra ut fast hälften har fått det sämre. Pojkar och flickor, kvinnor och män, lever ofta under olika villkor, och samma insats kan nå de ena men inte de andra. Det märks bara om man tittar efter. Ofta är skillnaden det mest användbara som mätningen visar, för den säger var nästa ansträngning gör mest nytta.",
    en: "An average may look good although half of the people are worse off. Boys and girls, women and men, often live under different conditions, and the same action may reach the one group but not the other. It shows only if somebody looks. Often the difference is the most useful thing that the measurement tells, since it says where the next effort will do the most good.",
  },
  mend: {
    sv: "Lägg till kön under `disaggregatedBy`, och fråga den som tar fram siffrorna om de går att få så. Är gruppen så liten att enskilda personer skulle kunna pekas ut, eller går det inte att mäta så, skriv då varför under `ignore`. Ålder, boendeort och annat som kan ge olika villkor är också värt att skriva dit.",
    en: "Add sex under `disaggregatedBy`, and ask whoever produces the figures whether they can be had that way. If the group is so small that single persons could be pointed out, or if it cannot be measured like that, write why under `ignore`. Age, place of residence and other things that may mean different conditions are worth adding too.",
  },
};
