import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Regeln jämför värdet i `baseline` med värdet i `targetValue`. Den säger till när `direction` är `increase` men målvärdet är lika stort eller mindre, och när `direction` är `decrease` men målvärdet är lika stort eller större. Den är tyst när `direction` är `maintain` eller saknas, när indikatorn är märkt `qualitative`, och när något av värdena saknas eller inte är ett tal. Text som `1 200` eller `40,5` läses som tal, men inte sådant som `1,200`, som kan förstås på två sätt.",
    en: "The rule compares the value in `baseline` with the value in `targetValue`. It reports when `direction` is `increase` but the target value is the same or lower, and when `direction` is `decrease` but the target value is the same or higher. It is silent when `direction` is `maintain` or missing, when the indicator is marked `qualitative`, and when either value is missing or is not a number. Text such as `1 200` or `40.5` is read as a number, but not `1,200` and the like, which can be understood in two ways.",
  },
  why: {
    sv: "Här säger planen två saker på en gång, och den som ska följa upp kan inte veta vilken som gäller. Är 20 procent bättre än 30, eller sämre? Felet är nästan alltid ett litet skrivfel, men det vänder på slutsatsen: ett framsteg redovisas som ett bakslag, eller tvärtom.",
    en: "Here the plan says two things at once, and whoever follows it up cannot know which one holds. Is 20 per cent better than 30, or worse? The mistake is nearly always a small slip, but it turns the conclusion around: progress is reported as a setback, or the other way about.",
  },
  mend: {
    sv: "Tänk efter åt vilket håll som är bättre. Stämmer värdena, så ändra `direction`. Har värdena kastats om eller skrivits fel, så rätta dem. Ska värdet ligga kvar där det är, så skriv `direction: maintain`.",
    en: "Think about which way is better. If the values are right, change `direction`. If they have been swapped or mistyped, correct them. If the value is to stay where it is, write `direction: maintain`.",
  },
};
