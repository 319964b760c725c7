import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { Model } from "@change-logic/model";

/** The elements, by index, that address a current state, also one in a plan that is not loaded; in document order. */
export function findAddressing(model: Model): readonly number[] {
  const addressing: number[] = [];
  const { types, states, from } = linkColumns(model);
  for (let link = 0; link < types.length; link++) {
    if (types[link] !== typeCode.addresses) continue;
    if (states[link] === stateCode.valid || states[link] === stateCode.external) addressing.push(from[link]!);
  }
  return addressing;
}
