import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "upkeep",
  finds: {
    sv: "En ny utgåva av en katalog kan säga vad som har hänt med målen i den förra (`replaces`): nytt namn, flyttat, uppdelat, sammanslaget eller borttaget. Regeln hittar sådana mål som planen pekar på, i länkar, `scope`, `acceptedGaps` eller `delegations`, och säger vad de heter nu. Varje mål tas upp en gång per plan, där det först nämns. Pekar planen på ett gammalt namn fast den redan utgår från den nya utgåvan är det länken som är felet; då är den här iakttagelsen en följd, och den säger vart målet tog vägen.",
    en: "A new edition of a catalogue may say what has become of the goals of the one before (`replaces`): renamed, moved, divided, merged or dropped. The rule finds such goals that the plan points to, in links, `scope`, `acceptedGaps` or `delegations`, and says what they are called now. Each goal is reported once per plan, where it is first mentioned. Where a plan points to an old name although it already uses the new edition, the link is the error; this finding then follows from it, and says where the goal went.",
  },
  why: {
    sv: "Den som byter utgåva får annars en rad trasiga länkar och måste själv leta efter vad målen har blivit. Ett mål som är uppdelat eller borttaget kräver dessutom ett beslut.",
    en: "Otherwise, whoever changes edition gets a number of broken links and has to find out what has become of the goals. A goal that was divided or dropped also calls for a decision.",
  },
  mend: {
    sv: "Byt till det nya namnet när planen går över till den nya utgåvan. Är målet uppdelat, välj vilken del som menas; är det borttaget, bestäm vad planen ska bidra till i stället. Ett mål som bara är flyttat behåller sin länk.",
    en: "Change to the new name when the plan moves to the new edition. If the goal was divided, choose which part is meant; if it was dropped, decide what the plan is to contribute to instead. A goal that was merely moved keeps its link.",
  },
};
