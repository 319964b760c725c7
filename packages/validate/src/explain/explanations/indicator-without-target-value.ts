import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Indikatorer som saknar ett värde under `targetValue`. Noll är ett värde, och där måttet är en bedömning får värdet vara ord. En indikator som bara mäter oönskade resultat och effekter (`unwanted: true`) behöver inget målvärde.",
    en: "Indicators that have no value under `targetValue`. Zero is a value, and where the measure is a judgement the value may be words. An indicator that only measures unwanted outcomes and effects (`unwanted: true`) needs no target value.",
  },
  why: {
    sv: "Alla kan vara överens om att fler barn ska gå till skolan och ändå mena helt olika saker. Målvärdet visar hur stor förändring planen räknar med, och då går det att säga om insatserna räcker till. Det är ingen gräns för godkänt: ett värde som inte nås är en fråga att reda ut, inte ett misslyckande.",
    en: "Everybody can agree that more children should walk to school and still mean quite different things. The target value shows how large a change the plan counts on, so that it can be said whether the actions are enough. It is no pass mark: a value that is not reached is a question to look into, not a failure.",
  },
  mend: {
    sv: "Kom överens med den som är ansvarig om vad som är bra nog, och skriv det i `value` under `targetValue`. Ska läget hållas som det är, skriv samma värde som i `baseline` och `direction: maintain`. Är ni osäkra, skriv det bästa ni vet och se över det när planen ses över.",
    en: "Agree with whoever is responsible on what is good enough, and write it in `value` under `targetValue`. If things are to stay as they are, write the same value as in `baseline`, and `direction: maintain`. If you are unsure, write what you know best, and look at it again when the plan is reviewed.",
  },
};
