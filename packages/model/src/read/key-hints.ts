import type { FindingArguments } from "../finding.js";
import { fittingOption, type Shape } from "../schema/shape.js";
import type { Origins } from "./source.js";
import type { SourceEntry, SourceMapping, SourceNode } from "./source-node.js";

/** How an unknown key most likely came about, as arguments for its message; undefined when there is nothing to go by. */
export type HintOf = (
  container: object,
  key: string,
  shape: Shape | undefined,
  hasSuggestion: boolean,
) => FindingArguments | undefined;

/** Looks at how unknown keys of a YAML text are written. */
export function createHints(text: string, origins: Origins, root: SourceMapping): HintOf {
  return (container, key, shape, hasSuggestion) => {
    const mapping = origins.mappings.get(container);
    const index = mapping?.entries.findIndex((entry) => entry.key === key) ?? -1;
    const entry = mapping?.entries[index];
    if (!mapping || !entry) return undefined;
    if (text[mapping.start] === "{") {
      return isNothing(entry.value) ? keyAlone(key, mapping.entries[index - 1], hasSuggestion) : undefined;
    }
    return mapping === root && shape ? indentedTooLittle(root, index, shape) : undefined;
  };
}

/** A key without a value, within `{ }`: a piece of something that was cut in two by a comma, or not by a colon. */
function keyAlone(
  key: string,
  previous: SourceEntry | undefined,
  hasSuggestion: boolean,
): FindingArguments | undefined {
  if (/^[^\s:]+:\S/u.test(key)) return { hint: "colon" };
  const before = previous?.value;
  if (before?.kind !== "scalar" || before.value === null) return undefined;
  const digits = /^\d+/u.exec(key)?.[0];
  if (digits !== undefined && /^[-+]?\d+$/u.test(before.text)) {
    return { hint: "decimal", number: `${before.text}.${digits}`.slice(0, 60) };
  }
  return hasSuggestion && !/\s/u.test(key) ? undefined : { hint: "comma" };
}

/** A key at the top whose value is that of an element, after a group of elements: one that should stand in the group. */
function indentedTooLittle(root: SourceMapping, index: number, shape: Shape): FindingArguments | undefined {
  if (shape.kind !== "object") return undefined;
  const value = root.entries[index]?.value;
  if (value?.kind !== "mapping") return undefined;
  // Of several in a row the first stands next to the group.
  let at = index - 1;
  while (at >= 0 && !shape.fields.has(root.entries[at]?.key ?? "") && root.entries[at]?.value.kind === "mapping") at--;
  const group = root.entries[at]?.key;
  const groupShape = group === undefined ? undefined : shape.fields.get(group)?.();
  if (groupShape?.kind !== "record") return undefined;
  const element = fittingOption(groupShape.value(), "mapping");
  const isElement = element.kind === "object" && value.entries.some(({ key }) => element.fields.has(key));
  return isElement ? { hint: "indent", group } : undefined;
}

const isNothing = (node: SourceNode): boolean => node.kind === "scalar" && node.value === null;
