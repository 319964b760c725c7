import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till om varje effekt som saknar `horizon`, också en oönskad bieffekt. Den frågar bara om det står något, inte om tiden är rimlig. Ett datum under `by` räknas inte som en tidshorisont.",
    en: "The rule tells of each effect that has no `horizon`, a side effect that is not wanted included. It only asks whether something is said, not whether the time is reasonable. A date under `by` does not count as a horizon.",
  },
  why: {
    sv: "Den som läser planen behöver veta när en förändring kan väntas. Annars mäts den för tidigt och ser ut som ett misslyckande, eller så mäts den aldrig. Tidshorisonten avgör också i vilken kolumn effekten ritas.",
    en: "Whoever reads the plan needs to know when a change may be expected. Otherwise it is measured too early and looks like a failure, or it is never measured. The horizon also decides in which column the effect is drawn.",
  },
  mend: {
    sv: "Skriv `horizon: short`, `medium` eller `long` på effekten. Vad orden betyder i år kan ni skriva en gång för hela planen, under `horizons`.",
    en: "Write `horizon: short`, `medium` or `long` on the effect. What the words mean in years you can write once for the whole plan, under `horizons`.",
  },
};
