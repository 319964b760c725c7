import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "tool",
  finds: {
    sv: "Ett undantag (`ignore`) på planen, på ett element eller på något annat som planen räknar upp saknar `reason`, eller har ett tomt. Undantaget verkar ändå: det som det tystar visas inte bland iakttagelserna. Regeln tar också upp undantag som har passerat sitt datum eller inte tystar något.",
    en: "An exception (`ignore`) on the plan, on an element or on anything else that the plan lists has no `reason`, or an empty one. The exception works all the same: what it silences is not shown among the findings. The rule also covers exceptions that are past their date or silence nothing.",
  },
  why: {
    sv: "Den som läser planen om ett år, eller tar över den, behöver veta varför undantaget finns, för att kunna pröva om skälet håller. Ett undantag utan skäl ser ut som en brist som någon har gömt.",
    en: "Whoever reads the plan in a year, or takes it over, needs to know why the exception is there, in order to judge whether the reason holds. An exception without a reason looks like a flaw that somebody has hidden.",
  },
  mend: {
    sv: "Skriv skälet under `reason`, i en mening som även utomstående förstår. Finns inget skäl, ta bort undantaget och åtgärda iakttagelsen.",
    en: "Write the reason under `reason`, in a sentence that outsiders understand too. If there is no reason, remove the exception and mend the finding.",
  },
};
