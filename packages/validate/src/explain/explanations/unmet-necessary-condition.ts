import type { Explanation } from "../explanation.js";

export const explanation: Explanation = {
  question: "how-sure",
  finds: {
    sv: "Regeln ser på resultat och effekter som kräver alla sina orsaker (`requires: all`). Den säger till när någon orsak inte nås av en aktiv insats: orsaken är själv en insats som är pausad, avbruten eller inte genomförd, eller ett resultat eller en effekt som ingen aktiv insats leder till. Länkar som motverkar räknas inte som orsaker, men också en väg via en sådan länk räknas som att orsaken nås. Har bristen redan påpekats vid orsaken, eller vid elementet självt, är iakttagelsen en följd av det.",
    en: "The rule looks at outcomes and effects that need all of their causes (`requires: all`). It reports when a cause is not reached by an active action: the cause is itself an action that is paused, cancelled or not done, or an outcome or effect that no active action leads to. Links that counteract do not count as causes, but a path through such a link does count as reaching the cause. If the flaw has already been reported for the cause, or for the element itself, the finding follows from that.",
  },
  why: {
    sv: "När allt behövs räcker det att en sak uteblir. Planen kan se välfylld ut, och ändå vila på något som ingen längre arbetar med.",
    en: "When everything is needed, it takes only one thing failing to happen. The plan may look complete, and yet rest on something that nobody works on any more.",
  },
  mend: {
    sv: "Sätt i gång det som fattas, ersätt en insats som inte blir av med en annan, eller låt en insats som planeras eller pågår leda till den orsak som saknar en. Räcker det med någon av orsakerna, skriv `requires: any`. Behövs orsaken inte längre, ta bort länken.",
    en: "Get what is missing going, replace an action that will not happen with another, or let an action that is planned or ongoing lead to the cause that lacks one. If one of the causes is enough, write `requires: any`. If the cause is no longer needed, remove the link.",
  },
};
