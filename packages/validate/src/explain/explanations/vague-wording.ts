import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Regeln tittar på rubriken på insatser, resultat och effekter. Den säger till när ett ord som främja, verka för, stödja eller utveckla följs av något som varken går att se eller räkna, och rubriken inte säger mer. Ett namn, ett tal eller ett tydligt sätt att göra det räcker för att den ska vara tyst. Insatser som är pausade, avbrutna eller inte genomförda prövas inte. Den går efter ordlistor och kan ha fel, och i planer på andra språk än svenska och engelska är den tyst.",
    en: "The rule looks at the titles of actions, outcomes and effects. It reports when a word such as promote, work for, support or develop is followed by something that can neither be seen nor counted, and the title says no more. A name, a number or a clear way of doing it is enough to keep it silent. Actions that are paused, cancelled or not done are not checked. It goes by word lists and may be wrong, and in plans in other languages than Swedish and English it is silent.",
  },
  why: {
    sv: "Vida ord är lätta att enas om, eftersom alla kan lägga in sitt eget i dem. Det märks först senare, när den ena trodde att det gällde lokaler och den andra att det gällde pengar. Då är det också för sent att säga om det blev gjort. Ett konkret ord kostar en stunds samtal nu och sparar många sedan.",
    en: "Wide words are easy to agree on, since everyone can put their own meaning into them. It only shows later, when the one thought it was about premises and the other about money. By then it is also too late to say whether it was done. A concrete word costs a short talk now and saves many later.",
  },
  mend: {
    sv: "Fråga hur ni skulle märka att det händer: vad skulle någon se, höra eller kunna räkna? Skriv det under `title`. Ska rubriken vara vid för att den samlar flera insatser, låt den stå och lägg ett undantag under `ignore`.",
    en: "Ask how you would notice that it happens: what would someone see, hear or be able to count? Write that under `title`. If the title is to be wide because it gathers several actions, leave it and add an exception under `ignore`.",
  },
};
