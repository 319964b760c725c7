import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "wording",
  finds: {
    sv: "Regeln tittar på rubriken på insatser. Den säger till när rubriken börjar med ett ord för hur något är eller blir, som ökad, stärkt, fler eller trygg, eller när den är en mening om hur något är. Sådant som någon ger eller bestämmer om, som fler lärare eller sänkta avgifter, lämnas i fred.",
    en: "The rule looks at the titles of actions. It reports when a title begins with a word for how something is or becomes, such as increased, stronger, more or safe, or when it is a sentence about how something is. What somebody gives or decides, such as more teachers or lower fees, is left alone.",
  },
  usual: ["inactive"],
  why: {
    sv: "Den som får en insats på sitt bord behöver veta vad hon ska göra på måndag. Står det bara vad som ska bli bättre är frågan hur fortfarande öppen, och då går det varken att planera tid och pengar eller att se om det blev gjort. Dessutom ser det ut som om målet redan var en åtgärd, och länken dem emellan säger ingenting.",
    en: "Whoever is handed an action needs to know what to do on Monday. If it only says what is to get better, the question of how is still open, and one can neither plan time and money nor see whether it was done. It also makes the goal look like a measure in itself, and the link between the two says nothing.",
  },
  mend: {
    sv: "Skriv under `title` vad ni gör, helst med ett verb först: bygga, utbilda, öppna, ringa. Det som står där i dag är ofta ett bra resultat eller en bra effekt: flytta det dit, och låt insatsen leda till det med `leadsTo`.",
    en: "Write under `title` what you do, preferably with a verb first: build, train, open, call. What stands there today often makes a good outcome or effect: move it there, and let the action lead to it with `leadsTo`.",
  },
};
