import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Mål som något bidrar till (`contributesTo`) och som aktiva insatser når, men där varje väg går över minst en länk med `confidence: low`; länken till målet räknas med, och en väg till något som ligger under målet är också en väg till målet. Vägar med en motverkande länk räknas inte, och mål som ingen aktiv insats når hör till andra regler. Det blir en iakttagelse för varje mål, med en av de svaga länkarna som exempel. Går alla vägar över en och samma svaga länk säger `single-point-of-failure` det, och då är det orsaken.",
    en: "Goals that something contributes to (`contributesTo`) and that active actions reach, but where every way goes over at least one link with `confidence: low`; the link to the goal is included, and a way to something below the goal is a way to the goal too. Ways with a counteracting link do not count, and goals that no active action reaches are a matter for other rules. There is one finding for each goal, with one of the weak links as an example. If all ways go over one and the same weak link, `single-point-of-failure` reports that, and it is the cause.",
  },
  why: {
    sv: "Att skriva att man är osäker på en länk är att vara ärlig, och det gör planen bättre. Men när varje väg till ett mål är osäker vilar hela löftet till strategin på det som ni själva tvivlar på. Det bör den veta som beslutar, och det är här som kunskap gör mest nytta.",
    en: "To write that a link is uncertain is to be honest, and it makes the plan better. But when every way to a goal is uncertain, the whole promise to the strategy rests on what you doubt yourselves. Whoever decides should know that, and this is where knowledge does the most good.",
  },
  mend: {
    sv: "Börja med den svaga länk som flest vägar går över. Vad säger forskning, andra kommuner eller er egen uppföljning? Skriv det under `evidence` och höj `confidence` om det håller. Annars: lägg till en insats med en säkrare väg till målet, eller bestäm vad som skulle visa att ni har fel. Går osäkerheten inte att reda ut än kan iakttagelsen stå kvar som en påminnelse.",
    en: "Begin with the weak link that most ways go over. What do research, other municipalities or your own follow-up say? Write it under `evidence` and raise `confidence` if it holds. Otherwise add an action with a surer way to the goal, or decide what would show that you are wrong. If the uncertainty cannot be settled yet, the finding may stay as a reminder.",
  },
};
