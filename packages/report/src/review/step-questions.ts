import { isActive, isSaid } from "@change-logic/analysis";
import type { Assumption, Localized, ModelLink } from "@change-logic/model";
import type { Line } from "./review-blocks.js";
import { question, type SaidByPlan } from "./said-by-plan.js";
import { isStrength, isUnwanted } from "./step-ends.js";

// More questions than these to one step are not answered in an hour.
const mostQuestions = 2;

/** What to ask of a step that the plan does not explain. */
const unexplained = {
  addresses: { sv: "Finns det något som skulle svara bättre?", en: "Is there anything that would answer better?" },
  strength: { sv: "På vilket sätt?", en: "In what way?" },
  both: { sv: "Vad får det att hända, och vad måste stämma?", en: "What makes it happen, and what must hold?" },
  reason: { sv: "Vad får det att hända?", en: "What makes it happen?" },
  assumption: { sv: "Vad måste stämma?", en: "What must hold?" },
  enables: { sv: "Vad behöver vara klart först?", en: "What needs to be in place first?" },
  contributesTo: {
    sv: "Vilken del av målet gäller det, och hur stor är vår del?",
    en: "Which part of the goal is it about, and how large is our share?",
  },
  changes: { sv: "Hur mycket, för vem, och när märks det?", en: "How much, for whom, and when does it show?" },
} as const satisfies Record<string, Localized>;

/** Questions where the plan is silent or not sure, the most pressing first. */
export function stepQuestions(link: ModelLink, said: SaidByPlan): Line[] {
  const { data, from } = link;
  // Of an action that is not being done, it is asked why, not how its steps hold.
  if (from.kind === "action" && !isActive(from)) return [];
  const sv = said.lang === "sv";
  const assumptions = (data?.assumptions ?? []).filter((text) => isSaid(text));
  const declared =
    from.kind === "item" ? [] : assumptions.flatMap((text) => said.assumption(from.plan, text).data ?? []);
  const asked: string[] = [];
  const is = (status: Assumption["status"]) => declared.some((assumption) => assumption.status === status);
  if (is("refuted"))
    asked.push(
      sv
        ? "Ett antagande är motsagt. Vad gör vi åt steget?"
        : "An assumption is refuted. What do we do about the step?",
    );
  if (is("mixed"))
    asked.push(
      sv
        ? "Beläggen är blandade. När håller det, och när inte?"
        : "The evidence is mixed. When does it hold, and when not?",
    );
  const isUntested = ({ status }: Assumption) => (status ?? "untested") === "untested";
  if (declared.some((assumption) => assumption.critical === true && isUntested(assumption) && isSaid(assumption.check)))
    asked.push(
      sv
        ? "Mycket hänger på ett antagande som inte är prövat. När vet vi?"
        : "Much hangs on an assumption that is not tested. When will we know?",
    );
  if (data?.confidence === "low") asked.push(sv ? "Vad skulle göra oss säkrare?" : "What would make us more sure?");
  if (data?.critical === true && !declared.some(({ response }) => isSaid(response)))
    asked.push(sv ? "Vad gör vi om det inte håller?" : "What do we do if it does not hold?");
  if (declared.some((assumption) => isUntested(assumption) && !isSaid(assumption.check)))
    asked.push(sv ? "Hur kan vi pröva antagandet?" : "How can we test the assumption?");
  const silent = silentOn(link, isSaid(data?.rationale), assumptions.length > 0);
  return [...(silent === undefined ? [] : [silent[said.lang]]), ...asked].slice(0, mostQuestions).map(question);
}

/** What to ask where nothing is said of why a link should hold. */
function silentOn({ type, to }: ModelLink, hasReason: boolean, hasAssumption: boolean): Localized | undefined {
  if (type === "leadsTo") {
    if (isUnwanted(to)) return undefined;
    return hasReason && hasAssumption
      ? undefined
      : unexplained[hasReason ? "assumption" : hasAssumption ? "reason" : "both"];
  }
  if (hasReason || type === "alignsWith") return undefined;
  return unexplained[isStrength(to) && type === "addresses" ? "strength" : type];
}
