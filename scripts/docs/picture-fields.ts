import { legendWords } from "../../packages/diagram/src/scene/scene-words.js";
import type { Localized } from "../../packages/model/src/index.js";

/** What is said on a plan itself; the others of {@link pictureFields} are of its elements, links and declarations. */
export const planFields: readonly string[] = [
  "owner",
  "review",
  "sideEffects",
  "targetGroupInvolvement",
  "strategies",
  "scope",
  "acceptedGaps",
  "ignore",
];

/**
 * What a drawing calls the fields that it does not draw by itself, where they tell two examples apart. A field that is
 * not here is drawn, or needs no word.
 */
export const pictureFields: Readonly<Record<string, Localized>> = {
  owner: { sv: "ansvarig", en: "owner" },
  period: { sv: "period", en: "period" },
  status: { sv: "status", en: "status" },
  outputs: { sv: "levererar", en: "delivers" },
  resources: { sv: "resurser", en: "resources" },
  result: { sv: "utfall", en: "result" },
  requires: { sv: "kräver", en: "requires" },
  by: { sv: "väntas senast", en: "expected by" },
  targetGroups: { sv: "målgrupp", en: "target group" },
  targetGroupInvolvement: { sv: "målgruppens medverkan", en: "involvement of the target group" },
  indicators: { sv: "indikator", en: "indicator" },
  assumptions: { sv: "antagande", en: "assumption" },
  rationale: { sv: "motivering", en: "rationale" },
  confidence: { sv: "säkerhet", en: "confidence" },
  mitigation: { sv: "motåtgärd", en: "mitigation" },
  critical: legendWords.critical,
  feedback: { sv: "återkoppling", en: "feedback" },
  check: { sv: "prövas så", en: "checked by" },
  response: { sv: "om det inte håller", en: "if it does not hold" },
  title: { sv: "rubrik", en: "title" },
  unit: { sv: "enhet", en: "unit" },
  direction: { sv: "riktning", en: "direction" },
  baseline: { sv: "utgångsvärde", en: "baseline" },
  targetValue: { sv: "målvärde", en: "target value" },
  observations: { sv: "uppmätt", en: "observed" },
  source: { sv: "källa", en: "source" },
  reference: { sv: "hänvisning", en: "reference" },
  disaggregatedBy: { sv: "uppdelat efter", en: "broken down by" },
  strategies: { sv: "strategi", en: "strategy" },
  review: { sv: "översyn", en: "review" },
  sideEffects: { sv: "bieffekter", en: "side effects" },
  acceptedGaps: { sv: "bortvalt", en: "left out" },
  ignore: { sv: "undantag", en: "exception" },
  scope: { sv: "tar sig an", en: "takes on" },
};

/** The fields that are written in the drawings of a rule although they are the same in both examples. */
export const alwaysShown: Readonly<Record<string, readonly string[]>> = {
  "goal-conflict": ["mitigation"],
  "implausible-timing": ["by"],
  "indicator-measures-activity": ["outputs"],
  "off-track": ["baseline", "targetValue"],
  "status-contradicts-period": ["status", "period"],
  "weak-thread": ["confidence"],
};

/** What is called otherwise in a drawing than in a plan. */
export const pictureValues: Readonly<Record<string, Localized>> = {
  true: { sv: "ja", en: "yes" },
  false: { sv: "nej", en: "no" },
  noReason: { sv: "utan skäl", en: "without a reason" },
  noOwner: { sv: "utan ansvarig", en: "without an owner" },
  until: { sv: "till", en: "until" },
  "none-found": { sv: "inga funna", en: "none found" },
};
