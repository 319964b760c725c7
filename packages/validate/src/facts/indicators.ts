import { type Indicators, isSaid, type ModelIndicator } from "@change-logic/analysis";

/**
 * Whether all that an indicator measures is outcomes and effects that nobody wants: then nobody aims at a value of it
 * either. One that measures nothing is no such indicator.
 */
export function measuresOnlyUnwanted(indicator: ModelIndicator, { measuredBy }: Indicators): boolean {
  const { elements, assumptions } = measuredBy(indicator);
  if (elements.length === 0 || assumptions.length > 0) return false;
  return elements.every((element) => element.kind !== "currentState" && element.data.unwanted === true);
}

/** Whether a value is said: a number, 0 too, or a text that is not empty. */
export const isSaidValue = (value: number | string | undefined): boolean => typeof value === "number" || isSaid(value);
