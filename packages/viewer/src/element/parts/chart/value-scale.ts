import type { Language, Localized } from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import type { Tick } from "./time-scale.js";

/** Where values lie on an axis, from 0 (the lowest value of the axis) to 1 (the highest). */
export interface ValueScale {
  at(value: number): number;
  readonly ticks: readonly Tick[];
  /** What the numbers of the ticks are to be multiplied by, in words; undefined when they stand as they are. */
  readonly factor: Localized | undefined;
}

const factors: readonly { readonly size: number; readonly words: Localized }[] = [
  { size: 1e12, words: { sv: "biljoner", en: "trillions" } },
  { size: 1e9, words: { sv: "miljarder", en: "billions" } },
  { size: 1e6, words: { sv: "miljoner", en: "millions" } },
];

/** The factors that are named end where numbers are so large that nobody has a word for them. */
const largestNamed = 1e16;

/**
 * The axis of some values, with three to seven round numbers. It begins at zero, unless all values lie close together
 * far from it. Values that are all the same lie in the middle. `values` must not be empty; none may be larger than 1e300.
 */
export function valueScale(values: readonly number[], language: Language): ValueScale {
  const lowest = values.reduce((one, other) => Math.min(one, other));
  const highest = values.reduce((one, other) => Math.max(one, other));
  const [low, high] = bounds(lowest, highest);
  const step = roundStep(low, high);
  const from = Math.floor(low / step);
  const to = Math.ceil(high / step);
  const at = (value: number): number => Math.min(1, Math.max(0, (value / step - from) / (to - from)));
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  const factor = size < largestNamed ? factors.find((each) => size >= each.size) : undefined;
  const ticks: Tick[] = [];
  for (let count = from; count <= to; count++) {
    const value = clean(count * step);
    ticks.push({ at: at(value), text: tickText(factor ? clean(value / factor.size) : value, language) });
  }
  return { at, ticks, factor: factor?.words };
}

/** Smaller differences than this cannot be divided into steps. */
const least = 1e-290;

function bounds(lowest: number, highest: number): readonly [number, number] {
  if (highest - lowest < least) {
    const room = lowest === 0 ? 1 : Math.max(Math.abs(lowest) / 10, least);
    return [lowest - room, highest + room];
  }
  if (lowest > 0 && lowest <= highest / 2) return [0, highest];
  if (highest < 0 && highest >= lowest / 2) return [lowest, 0];
  return [lowest, highest];
}

/** A step of 1, 2 or 5 times a power of ten, so that three or four of them reach from the one to the other. */
function roundStep(low: number, high: number): number {
  const wanted = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  // A little less will do, since a quotient may come out a little more than it is.
  return ([1, 2, 5, 10].find((each) => each * power >= wanted * 0.999) ?? 10) * power;
}

/** Without what is left over when decimals are multiplied. */
const clean = (value: number): number => Number(value.toPrecision(12));

function tickText(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= largestNamed || (size > 0 && size < 1e-5)) return value.toExponential(1).replace(".0e", "e");
  return numberIn(value, language);
}
