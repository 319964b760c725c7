import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Regeln tittar på rubriken på resultat och effekter. Den säger till när och, samt eller ett komma ser ut att binda ihop två förändringar, och när genom binder ihop en förändring med sättet att nå den. Par som är en sak, som barn och unga eller gång- och cykelväg, lämnas i fred.",
    en: "The rule looks at the titles of outcomes and effects. It reports when and, as well as or a comma seems to join two changes, and when through or by joins a change with the way to reach it. Pairs that are one thing, such as children and young people or food and drink, are left alone.",
  },
  why: {
    sv: "Två saker i samma ruta kan inte följas upp var för sig. Om den ena lyckas och den andra inte gör det, vad ska ni då svara? Ofta är det ena dessutom vägen till det andra, och då göms just den länk som hela resonemanget vilar på inne i en rubrik, där ingen kan pröva den.",
    en: "Two things in the same box cannot be followed up one by one. If the one succeeds and the other does not, what is the answer? Often the one is also the way to the other, and then the very link that the reasoning rests on is hidden inside a title, where nobody can test it.",
  },
  mend: {
    sv: "Gör två av det, med var sin `title`. Leder det ena till det andra, skriv det under `leadsTo`; står det efter genom hör det ofta hemma bland insatserna. Är det verkligen en sak, låt rubriken stå och lägg ett undantag under `ignore`.",
    en: "Make two of it, each with its own `title`. If the one leads to the other, write that under `leadsTo`; what stands after through often belongs among the actions. If it really is one thing, leave the title and add an exception under `ignore`.",
  },
};
