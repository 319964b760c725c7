import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  finds: {
    sv: "Regeln ser på resultat och effekter som kräver alla sina orsaker (`requires: all`). Den säger till när någon orsak inte nås av en aktiv insats: orsaken är själv en insats som är pausad, avbruten eller inte genomförd, eller ett resultat eller en effekt dit ingen aktiv insats leder. Länkar som motverkar räknas inte som orsaker, men också en väg som går över en sådan länk räknas som att orsaken nås. Har bristen redan sagts om orsaken, eller om elementet självt, följer iakttagelsen av det.",
    en: "The rule looks at outcomes and effects that need all of their causes (`requires: all`). It tells when a cause is not reached by an active action: the cause is itself an action that is paused, cancelled or not done, or an outcome or effect that no active action leads to. Links that counteract do not count as causes, but a way over such a link does count as reaching the cause. If the lack has been told of the cause already, or of the element itself, the finding follows from that.",
  },
  why: {
    sv: "När allt behövs räcker det att en sak uteblir. Planen kan se välfylld ut, och ändå vila på något som ingen längre arbetar med.",
    en: "When everything is needed it is enough that one thing fails to happen. The plan may look well filled, and yet rest on something that nobody works on any more.",
  },
  mend: {
    sv: "Sätt i gång det som fattas, eller låt en annan insats leda dit. Räcker det med någon av orsakerna, skriv `requires: any`. Behövs orsaken inte längre, ta bort länken.",
    en: "Get what is missing going, or let another action lead there. If one of the causes is enough, write `requires: any`. If the cause is no longer needed, take the link away.",
  },
};
