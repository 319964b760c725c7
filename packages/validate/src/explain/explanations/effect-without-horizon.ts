import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "progress",
  finds: {
    sv: "Alla effekter som saknar `horizon`, också oönskade bieffekter. Regeln ser bara efter om något är angivet, inte om tiden är rimlig. Ett datum under `by` räknas inte som en tidshorisont.",
    en: "Every effect that has no `horizon`, unwanted side effects included. The rule only checks whether something is stated, not whether the time is reasonable. A date under `by` does not count as a horizon.",
  },
  why: {
    sv: "Den som läser planen behöver veta när en förändring kan väntas. Annars mäts den för tidigt och ser ut som ett misslyckande, eller så mäts den aldrig. Tidshorisonten avgör också i vilken kolumn effekten ritas.",
    en: "Whoever reads the plan needs to know when a change may be expected. Otherwise it is measured too early and looks like a failure, or it is never measured. The horizon also decides in which column the effect is drawn.",
  },
  mend: {
    sv: "Skriv `horizon: short`, `medium` eller `long` på effekten. Vilka årtal orden står för kan ni skriva en gång för hela planen, under `horizons`.",
    en: "Write `horizon: short`, `medium` or `long` on the effect. Which years the words stand for can be written once for the whole plan, under `horizons`.",
  },
};
