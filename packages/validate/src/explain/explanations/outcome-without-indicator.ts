import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "evaluation",
  finds: {
    sv: "Resultat som inte har någon enda indikator under `indicators`, också oönskade. En indikator i en plan som inte är med i körningen godtas, och är id:t felskrivet är det detta som är orsaken. Regeln är på när någon plan har indikatorer. Det är bara en upplysning: alla resultat behöver inte ett eget mått.",
    en: "Outcomes that do not have a single indicator under `indicators`, unwanted ones included. An indicator in a plan that is not part of the run is accepted, and if the id is misspelt, that is the cause. The rule is on when a plan has indicators. It is for information only: not every outcome needs a measure of its own.",
  },
  why: {
    sv: "Resultaten kommer före effekterna. Det är därför de som först visar om planen är på väg, medan det ännu går att ändra något. Uteblir en effekt är det också resultaten som kan säga varför: genomfördes insatsen inte som det var tänkt, eller ledde den inte till det som alla trodde?",
    en: "Outcomes come before effects. They are therefore the first to show whether the plan is on its way, while something can still be changed. If an effect fails to appear, it is also the outcomes that can say why: was the action not carried out as intended, or did it not lead to what everybody believed?",
  },
  mend: {
    sv: "Välj de resultat som mest hänger på, och skriv under `indicators` ett mått som den ansvariga ändå har nära till hands: en närvarolista, ett register eller en kort fråga. De som alla ändå ser när de är nådda kan vara utan; undanta dem under `ignore` om ni inte vill bli påminda.",
    en: "Choose the outcomes that most depends on, and write under `indicators` a measure that the owner has close at hand anyway: an attendance list, a register or a short question. Those that everybody can see when they are reached may go without; exempt them under `ignore` if you do not want to be reminded.",
  },
};
