import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "thread",
  finds: {
    sv: "Nulägen, insatser, resultat och effekter som ingen länk går till eller från. En länk som är felskriven räknas här som en länk, eftersom den har en egen iakttagelse, och en insats som är del av en annan, har delar eller görs tillsammans med en annan (`partOf`, `jointWith`) räknas som länkad.",
    en: "Current states, actions, outcomes and effects that have no link to or from them. A link that is faulty counts as a link here, since it has a finding of its own, and an action that is part of another, has parts or is done jointly with another (`partOf`, `jointWith`) counts as linked.",
  },
  usual: ["inactive", "draft"],
  why: {
    sv: "Det som inte hänger ihop med något säger inte varför det är med i planen. Läsaren kan inte se vad det bidrar till, och ingen kan följa upp det.",
    en: "Something that is not connected to anything does not say why it is in the plan. The reader cannot see what it contributes to, and nobody can follow it up.",
  },
  mend: {
    sv: "Skriv in länkarna: en insats ska möta nuläget (`addresses`), insatsen ska leda till något (`leadsTo`), och något ska leda till varje resultat och effekt. Ta bort det som inte hör hemma i planen.",
    en: "Add the links: an action should address the current state (`addresses`), the action should lead to something (`leadsTo`), and something should lead to each outcome and effect. Remove what does not belong in the plan.",
  },
};
