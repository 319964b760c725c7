import { type Named, named } from "../text/naming.js";
import type { IgnoreUse } from "./run-record.js";
import { isThreadElement, type Spot } from "./spot.js";

/** What findings about this `ignore` are about: the name under which others follow from them. */
export const aboutIgnore = ({ plan, on, index }: IgnoreUse): string => `ignore ${on?.key ?? plan.id} ${index}`;

/** What tells it from others: what it is written on, and the rule that it names. */
export const ignoreIdentity = ({ plan, on, rule }: IgnoreUse): readonly string[] => [on?.key ?? plan.id, rule];

/** What is exempt: the element, or the plan. */
export const ignoreSubject = ({ plan, on }: IgnoreUse): Named => named(on ?? plan);

/** At the `ignore`, as it is written. */
export function atIgnore({ plan, on, origin }: IgnoreUse): Spot {
  const element = on && isThreadElement(on) ? on : undefined;
  const order = element ? element.index + 1 : on ? Number.MAX_SAFE_INTEGER : 0;
  return { plan, element, origin, part: "value", order };
}
