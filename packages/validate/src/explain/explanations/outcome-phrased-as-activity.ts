import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Regeln tittar på rubriken på resultat och effekter. Den säger till när rubriken börjar med ett ord för något man gör, som genomföra, utbilda eller framtagande av, när den säger att kommunen, regionen eller någon annan organisation gör eller har gjort något, eller när något hålls, genomförs eller har genomförts. Den går efter ordlistor och kan ha fel, och är hellre tyst än säger till i onödan. I planer på andra språk än svenska och engelska är den tyst.",
    en: "The rule looks at the titles of outcomes and effects. It reports when a title begins with a word for something one does, such as carry out, train or production of, when it says that the council, the region or another organisation does or has done something, or when something is, or has been, held or carried out. It goes by word lists and may be wrong, and would rather be silent than report without cause. In plans in other languages than Swedish and English it is silent.",
  },
  why: {
    sv: "Att en utbildning har hållits säger inget om vad den var bra för. Den som bara räknar det som har gjorts kan ha full fart och ändå inte komma någonvart. När resultatet i stället beskriver vad som är annorlunda för någon, går det att fråga om det verkligen blev så, och att välja en annan väg om det inte blev det.",
    en: "That a course has been held says nothing about what it was good for. Whoever only counts what has been done may be busy and still get nowhere. When the outcome instead describes what is different for someone, one can ask whether it really came about, and choose another way if it did not.",
  },
  mend: {
    sv: "Fråga vad som är annorlunda, och för vem, när det här är gjort, och skriv svaret under `title`. Är det verkligen något ni gör hör det hemma bland insatserna. Stämmer rubriken som den är, låt den stå och lägg ett undantag under `ignore`.",
    en: "Ask what is different, and for whom, once this has been done, and write the answer under `title`. If it really is something you do, it belongs among the actions. If the title is right as it is, leave it and add an exception under `ignore`.",
  },
};
