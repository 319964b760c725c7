import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "against",
  finds: {
    sv: "Regeln är en påminnelse till planer som har både insatser och effekter men inte säger något om bieffekter: inget resultat och ingen effekt har `unwanted: true`, ingen länk har `counteracts: true`, och `sideEffects` är tomt. Ett av detta räcker. Det blir en iakttagelse för varje plan. Också `none-found`, att ni har letat utan att finna något, är ett fullgott svar.",
    en: "The rule is a reminder to plans that have both actions and effects but say nothing about side effects: no outcome or effect has `unwanted: true`, no link has `counteracts: true`, and `sideEffects` is empty. One of these is enough. There is one finding for each plan. `none-found`, that you have looked and found nothing, is a perfectly good answer too.",
  },
  why: {
    sv: "Det som förändrar något för några förändrar ofta något för andra också. En ny gång- och cykelväg kan ta någons genväg, och ett stöd till en grupp kan tränga undan en annan. Den som har ställt frågan i förväg hinner göra något åt svaret, och slipper få det från den som drabbades.",
    en: "What changes something for some people often changes something for others too. A new path may take away somebody's short cut, and support for one group may crowd out another. Whoever has asked the question beforehand has time to do something about the answer, instead of hearing it from those it harmed.",
  },
  mend: {
    sv: "Gå igenom insatserna och fråga om var och en: vem eller vad kan det gå ut över, nu eller senare, här eller någon annanstans? Ta gärna hjälp av någon som inte har skrivit planen. Lägg till det ni finner som en effekt med `unwanted: true`, eller beskriv det under `sideEffects`. Finner ni inget, skriv `sideEffects: none-found`.",
    en: "Go through the actions and ask of each: who or what might it be at the expense of, now or later, here or somewhere else? It helps to ask someone who did not write the plan. Add what you find as an effect with `unwanted: true`, or describe it under `sideEffects`. If you find nothing, write `sideEffects: none-found`.",
  },
};
