import type { Localized } from "../../packages/model/src/index.js";

/** What is said on a plan itself; the others of {@link pictureFields} are of its elements, links and declarations. */
export const planFields: readonly string[] = [
  "owner",
  "review",
  "sideEffects",
  "perspectives",
  "targetGroupInvolvement",
  "scope",
];

/**
 * What a drawing calls the fields that it does not draw by itself, where they tell two examples apart. A field that is
 * not here is drawn, or needs no word.
 */
export const pictureFields: Readonly<Record<string, Localized>> = {
  owner: { sv: "ansvarig", en: "owner" },
  period: { sv: "period", en: "period" },
  status: { sv: "status", en: "status" },
  resources: { sv: "resurser", en: "resources" },
  result: { sv: "utfall", en: "result" },
  requires: { sv: "kräver", en: "requires" },
  by: { sv: "väntas senast", en: "expected by" },
  targetGroups: { sv: "målgrupp", en: "target group" },
  targetGroupInvolvement: { sv: "målgruppens medverkan", en: "involvement of the target group" },
  perspectives: { sv: "besvarade perspektiv", en: "perspectives answered" },
  indicators: { sv: "indikator", en: "indicator" },
  assumptions: { sv: "antagande", en: "assumption" },
  rationale: { sv: "motivering", en: "rationale" },
  confidence: { sv: "säkerhet", en: "confidence" },
  mitigation: { sv: "motåtgärd", en: "mitigation" },
  critical: { sv: "avgörande", en: "critical" },
  check: { sv: "prövas så", en: "checked by" },
  response: { sv: "om det inte håller", en: "if it does not hold" },
  title: { sv: "kallas", en: "called" },
  unit: { sv: "enhet", en: "unit" },
  direction: { sv: "riktning", en: "direction" },
  baseline: { sv: "utgångsvärde", en: "baseline" },
  targetValue: { sv: "målvärde", en: "target value" },
  observations: { sv: "uppmätt", en: "observed" },
  source: { sv: "källa", en: "source" },
  reference: { sv: "hänvisning", en: "reference" },
  disaggregatedBy: { sv: "uppdelat efter", en: "broken down by" },
  review: { sv: "översyn", en: "review" },
  sideEffects: { sv: "bieffekter", en: "side effects" },
  scope: { sv: "tar sig an", en: "takes on" },
};
