import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln säger till om nulägen, insatser, resultat och effekter som ingen länk går till eller från. En länk som är felskriven räknas här som en länk, eftersom den har en egen iakttagelse, och en insats som är del av en annan, har delar eller görs tillsammans med en annan (`partOf`, `jointWith`) räknas som länkad. Insatser som är pausade, avbrutna eller inte genomförda prövas inte. I ett utkast är det högst en varning.",
    en: "The rule tells of current states, actions, outcomes and effects that no link enters or leaves. A link that is miswritten counts as a link here, since it has a finding of its own, and an action that is part of another, has parts or is done jointly with another (`partOf`, `jointWith`) counts as linked. Actions that are paused, cancelled or not done are left alone. In a draft it is at most a warning.",
  },
  why: {
    sv: "Det som inte hänger ihop med något säger inte varför det är med i planen. Läsaren kan inte se vad det bidrar till, och ingen kan följa upp det.",
    en: "What is tied to nothing does not say why it is in the plan. The reader cannot see what it contributes to, and nobody can follow it up.",
  },
  mend: {
    sv: "Skriv in länkarna: ett nuläge ska en insats möta (`addresses`), en insats ska leda till något (`leadsTo`), och till resultat och effekter ska något leda. Hör den inte hemma i planen, ta bort den.",
    en: "Write the links: an action is to answer to a current state (`addresses`), an action is to lead to something (`leadsTo`), and something is to lead to outcomes and effects. If it does not belong in the plan, take it away.",
  },
};
