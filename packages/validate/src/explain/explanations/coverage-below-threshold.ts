import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "Regeln räknar, för varje område (varje översta mål) i en strategi, hur många av målen som nås av en aktiv insats med ansvarig. Bara mål utan egna delmål räknas, och bara de som ingår i `scope` eller som körningen frågar efter. Ligger andelen under gränsen `minimum` redovisas det, med antalen. Utan inställd gräns säger regeln ingenting. Bortvalda och överlämnade mål räknas in i det totala antalet, men inte bland dem som nås.",
    en: "For each area (each topmost goal) of a strategy, the rule counts how many of the goals are reached by an active action with an owner. Only goals without goals of their own below them count, and only those that are in `scope` or that the run asks about. If the share is below the limit `minimum`, it is reported, with the numbers. Without a limit the rule says nothing. Goals that are left out or left to others count in the total, but not among those that are reached.",
  },
  why: {
    sv: "Enstaka glapp kan vara medvetna. Blir de många i ett och samma område lovar planen mer än den gör där, och då är det området som behöver ses över.",
    en: "A single gap may be deliberate. When there are many in one and the same area, the plan promises more there than it does, and then it is the area that needs reviewing.",
  },
  mend: {
    sv: "Låt insatser leda till fler av områdets mål. Har planen tagit sig an för mycket, minska `scope`. Är gränsen satt för högt för just det här området, ändra `minimum`.",
    en: "Let actions lead to more of the area's goals. If the plan has taken on too much, make `scope` smaller. If the limit is too high for this particular area, change `minimum`.",
  },
  options: {
    minimum: {
      sv: "Den minsta andelen av ett områdes mål i `scope` som ska nås, till exempel 0.5 för hälften. Utan värde säger regeln ingenting.",
      en: "The least share of an area's goals in `scope` that is to be reached, such as 0.5 for half of them. Without a value the rule says nothing.",
    },
  },
};
