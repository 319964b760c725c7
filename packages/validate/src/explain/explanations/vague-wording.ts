import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Regeln tittar på rubriken på insatser, resultat och effekter. Den säger till när ett ord som främja, verka för, stödja eller utveckla följs av något som varken går att se eller räkna, eller när ett ord som ökad, stärkt eller god står framför något sådant, och rubriken inte säger mer. Ett namn, ett tal eller ett tydligt sätt att göra det räcker för att den ska vara tyst.",
    en: "The rule looks at the titles of actions, outcomes and effects. It reports when a word such as promote, work for, support or develop is followed by something that can neither be seen nor counted, or when a word such as increased, stronger or good stands before such a thing, and the title says no more. A name, a number or a clear way of doing it is enough to keep it silent.",
  },
  usual: ["inactive"],
  why: {
    sv: "Vida ord är lätta att enas om, eftersom alla kan lägga in sitt eget i dem. Det märks först senare, när den ena trodde att det gällde lokaler och den andra att det gällde pengar. Då är det också för sent att säga om det blev gjort. Ett konkret ord kostar en stunds samtal nu och sparar många sedan.",
    en: "Wide words are easy to agree on, since everyone can put their own meaning into them. It only shows later, when the one thought it was about premises and the other about money. By then it is also too late to say whether it was done. A concrete word costs a short talk now and saves many later.",
  },
  mend: {
    sv: "Fråga hur ni skulle märka att det händer: vad skulle någon se, höra eller kunna räkna? Skriv det under `title`. Ska rubriken vara vid för att den samlar flera insatser, låt den stå och lägg ett undantag under `ignore`.",
    en: "Ask how you would notice that it happens: what would someone see, hear or be able to count? Write that under `title`. If the title is to be wide because it gathers several actions, leave it and add an exception under `ignore`.",
  },
};
