import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "strategy",
  finds: {
    sv: "En katalog kan säga vilka mål i Agenda 2030 som ett av dess mål hör ihop med (`alignsWith`). Regeln hittar effekter som bidrar både till ett sådant mål och till mål i Agenda 2030, när effektens mål och katalogens inte har något gemensamt. Kopplingar från mål ovanför räknas också, och alla slags kopplingar räknas lika. Ett mål i Agenda 2030 och ett av dess delmål har något gemensamt; två delmål under samma mål har det inte. Motverkande länkar räknas inte.",
    en: "A catalogue may say which goals of Agenda 2030 one of its own goals belongs with (`alignsWith`). The rule finds effects that contribute both to such a goal and to goals of Agenda 2030, when those of the effect and those of the catalogue have nothing in common. What goals above it are aligned with counts too, and all kinds of alignment count alike. A goal of Agenda 2030 and one of its targets have something in common; two targets of the same goal do not. Counteracting links do not count.",
  },
  why: {
    sv: "När strategin och planen pekar åt olika håll kan en länk ha hamnat fel. Det kan också vara så att effekten är bredare än målet: vilket det är kan regeln inte avgöra.",
    en: "When the strategy and the plan point in different directions, a link may have gone astray. It may also be that the effect is broader than the goal: the rule cannot tell which.",
  },
  mend: {
    sv: "Läs målet, det som katalogen knyter det till och det som effekten pekar på. Lägg till eller byt en länk om något saknas eller är fel. Är båda rätt kan de stå kvar.",
    en: "Read the goal, what the catalogue aligns it with, and what the effect points to. Add or change a link if something is missing or wrong. If both are right, they can stay.",
  },
};
