import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Rubriker med fler än 80 tecken på nulägen, insatser, resultat, effekter, indikatorer, målgrupper, aktörer, antaganden och omvärldsfaktorer. Blanksteg först och sist räknas inte, och ett tecken med accent eller en sammansatt emoji är ett tecken. Gränsen kan ändras med inställningen `most`. Planens egen rubrik får vara hur lång som helst.",
    en: "Titles of more than 80 characters on current states, actions, outcomes, effects, indicators, target groups, actors, assumptions and factors. Spaces at either end do not count, and a letter with an accent, or an emoji made up of several, is one character. The limit can be changed with the option `most`. The title of the plan itself may be of any length.",
  },
  why: {
    sv: "Rubriken ska rymmas i en ruta och gå att säga i en mening på ett möte. När den blir lång beror det ofta på att den rymmer flera saker, eller både vad, hur och varför. Då är det svårt att se vad som egentligen leder till vad.",
    en: "The title should fit in a box, and be something one can say in a sentence at a meeting. When it grows long, that is often because it holds several things, or the what, the how and the why at once. It is then hard to see what really leads to what.",
  },
  mend: {
    sv: "Behåll det viktigaste i `title` och flytta resten till `description`. Innehåller rubriken flera saker, gör dem till egna delar av planen och länka dem.",
    en: "Keep what matters most in `title` and move the rest to `description`. If the title holds several things, make them parts of the plan of their own and link them.",
  },
  options: {
    most: {
      sv: "Det högsta antalet tecken i en rubrik.",
      en: "The highest number of characters in a title.",
    },
  },
};
