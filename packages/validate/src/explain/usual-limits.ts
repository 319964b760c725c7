import type { Localized } from "@change-logic/model";
import type { Explanation } from "./explanation.js";

/** What many rules leave alone or weigh less, so that a handbook can say it once for all of them. */
export const usualLimits = {
  inactive: {
    sv: "Insatser som är pausade, avbrutna eller inte genomförda är undantagna.",
    en: "Actions that are paused, cancelled or not done are exempt.",
  },
  draft: { sv: "I ett utkast är det högst en varning.", en: "In a draft it is at most a warning." },
  replaced: {
    sv: "En plan som är ersatt (`status: replaced`) är undantagen.",
    en: "A plan that has been replaced (`status: replaced`) is exempt.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** A limit of {@link usualLimits}. */
export type UsualLimit = keyof typeof usualLimits;

/** The explanation with its usual limits written out, for who reads of this rule alone. */
export function withUsualLimits(explanation: Explanation): Explanation {
  const { finds, usual = [] } = explanation;
  if (usual.length === 0) return explanation;
  const whole = (lang: keyof Localized) => [finds[lang], ...usual.map((limit) => usualLimits[limit][lang])].join(" ");
  return { ...explanation, finds: { sv: whole("sv"), en: whole("en") } };
}
